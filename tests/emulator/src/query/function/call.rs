//! Functions on values.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Function, list};
use crate::query::value::Value;

/// Calls a function; null in, null out.
pub(crate) fn call(function: Function, arguments: &[Value], now: Timestamp) -> Value {
    evaluate(function, arguments, now).unwrap_or(Value::Null)
}

fn evaluate(function: Function, arguments: &[Value], now: Timestamp) -> Option<Value> {
    use Function as F;
    let first = arguments.first();
    if let Some(Value::List(items)) = first {
        return list::evaluate(function, items, &arguments[1..]);
    }
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
        F::HasSubset | F::HasSubsequence => return None,
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
        // Times are kept in UTC, whatever they were written in.
        F::TotalOffsetMinutes => match first? {
            Value::DateTime(time) => Value::Int((TimeZone::UTC.to_offset(*time).seconds() / 60).into()),
            _ => return None,
        },
        F::Date => Value::Date(day(first?)?),
        F::Time => Value::Time(clock(first?)?),
        F::Now => Value::DateTime(now),
        F::MinDateTime => Value::DateTime(Timestamp::MIN),
        F::MaxDateTime => Value::DateTime(Timestamp::MAX),
        F::Round => Value::Double(number()?.round()),
        F::Floor => Value::Double(number()?.floor()),
        F::Ceiling => Value::Double(number()?.ceil()),
    })
}

pub(super) fn int(count: usize) -> Value {
    Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A number of characters or items; what is negative counts as none.
pub(super) fn count(value: &Value) -> Option<usize> {
    match value {
        Value::Int(number) => Some(usize::try_from(*number).unwrap_or_default()),
        _ => None,
    }
}

fn substring(text: &str, start: &Value, length: Option<&Value>) -> Option<Value> {
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
