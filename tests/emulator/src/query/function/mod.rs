//! Canonical functions: what they are called, take and give.

mod call;
mod list;

pub(crate) use self::call::call;
use super::value::Kind;

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
    HasSubset,
    HasSubsequence,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
    FractionalSeconds,
    TotalSeconds,
    TotalOffsetMinutes,
    Date,
    Time,
    Now,
    MinDateTime,
    MaxDateTime,
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
    result: Kind,
}

impl Signature {
    /// The kind of the result where the first argument is of the kind `first`.
    pub(crate) fn result(self, first: Option<&Kind>) -> Kind {
        let series = self.result == Kind::Text && self.arguments.first() == Some(&Parameter::Series);
        match first {
            // What makes text of text makes a list of a list.
            Some(Kind::List(_)) if series => Kind::List(Box::new(Kind::Any)),
            Some(Kind::Any) if series => Kind::Any,
            _ => self.result,
        }
    }
}

/// What a function takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parameter {
    Text,
    /// Text, or a list.
    Series,
    List,
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
            Self::Series => matches!(kind, Kind::Text | Kind::List(_)),
            Self::List => matches!(kind, Kind::List(_)),
            Self::Number => kind.is_number(),
            Self::Day => matches!(kind, Kind::Date | Kind::DateTime),
            Self::Clock => matches!(kind, Kind::Time | Kind::DateTime),
            Self::Moment => *kind == Kind::DateTime,
            Self::Duration => *kind == Kind::Duration,
        }
    }
}

/// The function `name`, in capitals or not.
pub(crate) fn lookup(name: &str) -> Option<Signature> {
    use Function as F;
    use Parameter as P;
    let (function, arguments, optional, result): (F, &'static [P], usize, Kind) =
        match name.to_ascii_lowercase().as_str() {
            "contains" => (F::Contains, &[P::Series, P::Series], 0, Kind::Bool),
            "startswith" => (F::StartsWith, &[P::Series, P::Series], 0, Kind::Bool),
            "endswith" => (F::EndsWith, &[P::Series, P::Series], 0, Kind::Bool),
            "indexof" => (F::IndexOf, &[P::Series, P::Series], 0, Kind::Number),
            "length" => (F::Length, &[P::Series], 0, Kind::Number),
            "substring" => (F::Substring, &[P::Series, P::Number, P::Number], 1, Kind::Text),
            "tolower" => (F::ToLower, &[P::Text], 0, Kind::Text),
            "toupper" => (F::ToUpper, &[P::Text], 0, Kind::Text),
            "trim" => (F::Trim, &[P::Text], 0, Kind::Text),
            "concat" => (F::Concat, &[P::Series, P::Series], 0, Kind::Text),
            "hassubset" => (F::HasSubset, &[P::List, P::List], 0, Kind::Bool),
            "hassubsequence" => (F::HasSubsequence, &[P::List, P::List], 0, Kind::Bool),
            "year" => (F::Year, &[P::Day], 0, Kind::Number),
            "month" => (F::Month, &[P::Day], 0, Kind::Number),
            "day" => (F::Day, &[P::Day], 0, Kind::Number),
            "hour" => (F::Hour, &[P::Clock], 0, Kind::Number),
            "minute" => (F::Minute, &[P::Clock], 0, Kind::Number),
            "second" => (F::Second, &[P::Clock], 0, Kind::Number),
            "fractionalseconds" => (F::FractionalSeconds, &[P::Clock], 0, Kind::Number),
            "totalseconds" => (F::TotalSeconds, &[P::Duration], 0, Kind::Number),
            "totaloffsetminutes" => (F::TotalOffsetMinutes, &[P::Moment], 0, Kind::Number),
            "date" => (F::Date, &[P::Moment], 0, Kind::Date),
            "time" => (F::Time, &[P::Moment], 0, Kind::Time),
            "now" => (F::Now, &[], 0, Kind::DateTime),
            "mindatetime" => (F::MinDateTime, &[], 0, Kind::DateTime),
            "maxdatetime" => (F::MaxDateTime, &[], 0, Kind::DateTime),
            "round" => (F::Round, &[P::Number], 0, Kind::Number),
            "floor" => (F::Floor, &[P::Number], 0, Kind::Number),
            "ceiling" => (F::Ceiling, &[P::Number], 0, Kind::Number),
            _ => return None,
        };
    Some(Signature { function, arguments, optional, result })
}
