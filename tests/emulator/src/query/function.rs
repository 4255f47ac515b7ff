//! Canonical functions.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::value::{Kind, Value};

/// A canonical function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Function {
    Contains,
    StartsWith,
    EndsWith,
    IndexOf,
    Length,
    Substring,
    ToLower,
    ToUpper,
    Trim,
    Concat,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    FractionalSeconds,
    TotalSeconds,
    Date,
    Time,
    Now,
    Round,
    Floor,
    Ceiling,
}

/// How a function is called: its name, kinds of its arguments, how many of them may be left out, and
/// the kind of its result.
pub(crate) struct Signature {
    pub(crate) function: Function,
    pub(crate) arguments: &'static [Parameter],
    pub(crate) optional: usize,
    pub(crate) result: Kind,
}

/// What a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parameter {
    Text,
    Number,
    /// A date or a point in time.
    Day,
    /// A point in time or a time of day.
    Clock,
    Moment,
    Duration,
}

impl Parameter {
    /// Whether a value of `kind` can stand here.
    pub(crate) fn takes(self, kind: &Kind) -> bool {
        match self {
            _ if *kind == Kind::Any => true,
            Self::Text => *kind == Kind::Text,
            Self::Number => *kind == Kind::Number,
            Self::Day => matches!(kind, Kind::Date | Kind::DateTime),
            Self::Clock => matches!(kind, Kind::Time | Kind::DateTime),
            Self::Moment => *kind == Kind::DateTime,
            Self::Duration => *kind == Kind::Duration,
        }
    }
}

/// The function `name`.
pub(crate) fn lookup(name: &str) -> Option<Signature> {
    use Function as F;
    use Parameter as P;
    let (function, arguments, optional, result): (F, &'static [P], usize, Kind) = match name {
        "contains" => (F::Contains, &[P::Text, P::Text], 0, Kind::Bool),
        "startswith" => (F::StartsWith, &[P::Text, P::Text], 0, Kind::Bool),
        "endswith" => (F::EndsWith, &[P::Text, P::Text], 0, Kind::Bool),
        "indexof" => (F::IndexOf, &[P::Text, P::Text], 0, Kind::Number),
        "length" => (F::Length, &[P::Text], 0, Kind::Number),
        "substring" => (F::Substring, &[P::Text, P::Number, P::Number], 1, Kind::Text),
        "tolower" => (F::ToLower, &[P::Text], 0, Kind::Text),
        "toupper" => (F::ToUpper, &[P::Text], 0, Kind::Text),
        "trim" => (F::Trim, &[P::Text], 0, Kind::Text),
        "concat" => (F::Concat, &[P::Text, P::Text], 0, Kind::Text),
        "year" => (F::Year, &[P::Day], 0, Kind::Number),
        "month" => (F::Month, &[P::Day], 0, Kind::Number),
        "day" => (F::Day, &[P::Day], 0, Kind::Number),
        "hour" => (F::Hour, &[P::Clock], 0, Kind::Number),
        "minute" => (F::Minute, &[P::Clock], 0, Kind::Number),
        "second" => (F::Second, &[P::Clock], 0, Kind::Number),
        "fractionalseconds" => (F::FractionalSeconds, &[P::Clock], 0, Kind::Number),
        "totalseconds" => (F::TotalSeconds, &[P::Duration], 0, Kind::Number),
        "date" => (F::Date, &[P::Moment], 0, Kind::Date),
        "time" => (F::Time, &[P::Moment], 0, Kind::Time),
        "now" => (F::Now, &[], 0, Kind::DateTime),
        "round" => (F::Round, &[P::Number], 0, Kind::Number),
        "floor" => (F::Floor, &[P::Number], 0, Kind::Number),
        "ceiling" => (F::Ceiling, &[P::Number], 0, Kind::Number),
        _ => return None,
    };
    Some(Signature { function, arguments, optional, result })
}

/// Calls a function; null in, null out.
pub(crate) fn call(function: Function, arguments: &[Value], now: Timestamp) -> Value {
    evaluate(function, arguments, now).unwrap_or(Value::Null)
}

fn evaluate(function: Function, arguments: &[Value], now: Timestamp) -> Option<Value> {
    use Function as F;
    let first = arguments.first();
    let text = |i: usize| arguments.get(i).and_then(Value::as_text);
    let number = || first.and_then(Value::as_f64);
    Some(match function {
        F::Contains => Value::Bool(text(0)?.contains(text(1)?)),
        F::StartsWith => Value::Bool(text(0)?.starts_with(text(1)?)),
        F::EndsWith => Value::Bool(text(0)?.ends_with(text(1)?)),
        F::IndexOf => match text(0)?.find(text(1)?) {
            Some(at) => int(text(0)?[..at].chars().count()),
            None => Value::Int(-1),
        },
        F::Length => int(text(0)?.chars().count()),
        F::Substring => substring(text(0)?, arguments.get(1)?, arguments.get(2))?,
        F::ToLower => Value::Text(text(0)?.to_lowercase()),
        F::ToUpper => Value::Text(text(0)?.to_uppercase()),
        F::Trim => Value::Text(text(0)?.trim().to_owned()),
        F::Concat => Value::Text(format!("{}{}", text(0)?, text(1)?)),
        F::Year => Value::Int(day(first?)?.year().into()),
        F::Month => Value::Int(day(first?)?.month().into()),
        F::Day => Value::Int(day(first?)?.day().into()),
        F::Hour => Value::Int(clock(first?)?.hour().into()),
        F::Minute => Value::Int(clock(first?)?.minute().into()),
        F::Second => Value::Int(clock(first?)?.second().into()),
        F::FractionalSeconds => Value::Double(f64::from(clock(first?)?.subsec_nanosecond()) / 1e9),
        F::TotalSeconds => match first? {
            Value::Duration(duration) => Value::Double(duration.as_secs_f64()),
            _ => return None,
        },
        F::Date => Value::Date(day(first?)?),
        F::Time => Value::Time(clock(first?)?),
        F::Now => Value::DateTime(now),
        F::Round => Value::Double(number()?.round()),
        F::Floor => Value::Double(number()?.floor()),
        F::Ceiling => Value::Double(number()?.ceil()),
    })
}

fn int(count: usize) -> Value {
    Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

fn substring(text: &str, start: &Value, length: Option<&Value>) -> Option<Value> {
    let count = |value: &Value| match value {
        Value::Int(number) => Some(usize::try_from(*number).unwrap_or_default()),
        _ => None,
    };
    let rest = text.chars().skip(count(start)?);
    Some(Value::Text(match length {
        Some(length) => rest.take(count(length)?).collect(),
        None => rest.collect(),
    }))
}

fn day(value: &Value) -> Option<jiff::civil::Date> {
    match value {
        Value::Date(date) => Some(*date),
        Value::DateTime(time) => Some(TimeZone::UTC.to_datetime(*time).date()),
        _ => None,
    }
}

fn clock(value: &Value) -> Option<jiff::civil::Time> {
    match value {
        Value::Time(time) => Some(*time),
        Value::DateTime(time) => Some(TimeZone::UTC.to_datetime(*time).time()),
        _ => None,
    }
}
