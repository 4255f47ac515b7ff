//! Values in expressions, and what kind an expression is before it is evaluated.

use std::cmp::Ordering;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE, URL_SAFE_NO_PAD};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};
use odata_codegen::model::{Primitive, QName, Type};
use serde_json::Value as Json;
use uuid::Uuid;

use super::decimal::Decimal;
use super::temporal;
use crate::model::{Model, enum_value};
use crate::store::Cell;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Double(f64),
    /// A number with digits that no double has.
    Decimal(Decimal),
    Text(String),
    Guid(Uuid),
    Date(Date),
    DateTime(Timestamp),
    Time(Time),
    Duration(SignedDuration),
    /// A member of an enumeration, or several, by their number.
    Enum(i64),
    Binary(Vec<u8>),
    List(Vec<Value>),
    /// Something that can only be there or not.
    Object,
}

/// What an expression is, as far as it is known beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A member of an open type, or null: fits with everything.
    Any,
    Bool,
    /// Integers and decimals.
    Number,
    /// Doubles and singles.
    Double,
    Text,
    Guid,
    Date,
    DateTime,
    Time,
    Duration,
    Enum(QName),
    Binary,
    Object,
    List(Box<Kind>),
}

impl Kind {
    /// The kind of values of the type `ty`.
    pub(crate) fn of(model: &Model, ty: &Type) -> Self {
        match ty {
            Type::Collection(item) => Self::List(Box::new(Self::of(model, item))),
            Type::Enum(name) => Self::Enum(name.clone()),
            Type::Complex(_) | Type::Entity(_) => Self::Object,
            Type::Primitive(_) | Type::Definition(_) => match model.primitive(ty) {
                Some(Primitive::Boolean) => Self::Bool,
                Some(Primitive::String) => Self::Text,
                Some(Primitive::Guid) => Self::Guid,
                Some(Primitive::Date) => Self::Date,
                Some(Primitive::DateTimeOffset) => Self::DateTime,
                Some(Primitive::TimeOfDay) => Self::Time,
                Some(Primitive::Duration) => Self::Duration,
                Some(Primitive::Binary) => Self::Binary,
                Some(Primitive::Geo(_) | Primitive::Stream) => Self::Object,
                Some(Primitive::Untyped | Primitive::Abstract(_)) | None => Self::Any,
                Some(Primitive::Double | Primitive::Single) => Self::Double,
                Some(_) => Self::Number,
            },
        }
    }

    /// Whether its values are numbers.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Number | Self::Double)
    }

    /// Whether values of the two kinds can be compared.
    pub(crate) fn fits(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => true,
            (Self::List(a), Self::List(b)) => a.fits(b),
            (a, b) => a == b || (a.is_number() && b.is_number()),
        }
    }
}

impl Value {
    /// The value of `json` where a value of `kind` stands. What is of another form counts as null.
    pub(crate) fn read(model: &Model, json: &Json, kind: &Kind) -> Self {
        let read = match (kind, json) {
            (_, Json::Null) => None,
            (kind, Json::String(text)) => Self::of_text(model, text, kind),
            (Kind::Any, json) => Some(Self::guess(json)),
            (Kind::Bool, json) => json.as_bool().map(Self::Bool),
            (Kind::Number | Kind::Double, json) => Self::number(json),
            (Kind::Object, _) => Some(Self::Object),
            (Kind::List(item), Json::Array(items)) => {
                Some(Self::List(items.iter().map(|value| Self::read(model, value, item)).collect()))
            }
            _ => None,
        };
        read.unwrap_or(Self::Null)
    }

    /// The value of a plain member of a row.
    pub(crate) fn of_cell(model: &Model, cell: &Cell, kind: &Kind) -> Self {
        match (cell, kind) {
            (Cell::Bool(value), Kind::Bool | Kind::Any) => Self::Bool(*value),
            (Cell::Int(number), Kind::Number | Kind::Double | Kind::Any) => Self::Int(*number),
            (Cell::Text(text), kind) => Self::of_text(model, text, kind).unwrap_or(Self::Null),
            (Cell::Other(json), kind) => Self::read(model, json, kind),
            _ => Self::Null,
        }
    }

    fn of_text(model: &Model, text: &str, kind: &Kind) -> Option<Self> {
        match kind {
            Kind::Text | Kind::Any => Some(Self::Text(text.to_owned())),
            Kind::Number | Kind::Double => Self::number_in(text),
            Kind::Guid => Uuid::parse_str(text).ok().map(Self::Guid),
            Kind::Date => temporal::date(text).map(Self::Date),
            Kind::DateTime => temporal::date_time(text).map(Self::DateTime),
            Kind::Time => temporal::time(text).map(Self::Time),
            Kind::Duration => temporal::duration(text).map(Self::Duration),
            Kind::Binary => binary(text).map(Self::Binary),
            Kind::Enum(name) => model.enumeration(name).and_then(|ty| enum_value(ty, text)).map(Self::Enum),
            Kind::Object => Some(Self::Object),
            Kind::Bool | Kind::List(_) => None,
        }
    }

    /// The value of a member that no metadata speaks of.
    fn guess(json: &Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(_) => Self::number(json).unwrap_or(Self::Null),
            Json::String(text) => Self::Text(text.clone()),
            Json::Array(items) => Self::List(items.iter().map(Self::guess).collect()),
            Json::Object(_) => Self::Object,
        }
    }

    fn number(json: &Json) -> Option<Self> {
        let number = json.as_number()?;
        if number.is_u64() && !number.is_i64() {
            return Self::number_in(&number.to_string());
        }
        number.as_i64().map(Self::Int).or_else(|| number.as_f64().map(Self::Double))
    }

    /// A number that is written as text, as JSON does with those that it has no form for.
    pub(super) fn number_in(text: &str) -> Option<Self> {
        match text {
            "INF" => Some(Self::Double(f64::INFINITY)),
            "-INF" => Some(Self::Double(f64::NEG_INFINITY)),
            "NaN" => Some(Self::Double(f64::NAN)),
            text => match (text.parse(), Decimal::beyond_doubles(text)) {
                (Ok(number), _) => Some(Self::Int(number)),
                (Err(_), Some(decimal)) => Some(Self::Decimal(decimal)),
                (Err(_), None) => text.parse().ok().map(Self::Double),
            },
        }
    }

    /// The number, wide.
    pub(crate) fn as_f64(&self) -> Option<f64> {
        match self {
            #[allow(clippy::cast_precision_loss, reason = "only where the other side is a double as well")]
            Self::Int(number) => Some(*number as f64),
            Self::Double(number) => Some(*number),
            Self::Decimal(number) => Some(number.as_f64()),
            _ => None,
        }
    }

    /// The number, with the digits that say it.
    fn as_decimal(&self) -> Option<Decimal> {
        match self {
            Self::Int(number) => Some((*number).into()),
            Self::Double(number) => Decimal::of(*number),
            Self::Decimal(number) => Some(number.clone()),
            _ => None,
        }
    }

    /// The text.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The order of two values; `None` if there is none: one is null, or they differ in kind.
    pub(crate) fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => Some(a.cmp(b)),
            (Self::Int(a), Self::Int(b)) | (Self::Enum(a), Self::Enum(b)) => Some(a.cmp(b)),
            (Self::Text(a), Self::Text(b)) => Some(a.cmp(b)),
            (Self::Guid(a), Self::Guid(b)) => Some(a.cmp(b)),
            (Self::Date(a), Self::Date(b)) => Some(a.cmp(b)),
            (Self::DateTime(a), Self::DateTime(b)) => Some(a.cmp(b)),
            (Self::Time(a), Self::Time(b)) => Some(a.cmp(b)),
            (Self::Duration(a), Self::Duration(b)) => Some(a.cmp(b)),
            (Self::Binary(a), Self::Binary(b)) => Some(a.cmp(b)),
            (Self::Int(a), Self::Double(b)) => compare_mixed(*a, *b),
            (Self::Double(a), Self::Int(b)) => compare_mixed(*b, *a).map(Ordering::reverse),
            (Self::Double(a), Self::Double(b)) => a.partial_cmp(b),
            (Self::Double(a), Self::Decimal(_)) if a.is_infinite() => a.partial_cmp(&0.0),
            (Self::Decimal(_), Self::Double(b)) if b.is_infinite() => 0.0.partial_cmp(b),
            (Self::Decimal(a), b) => Some(a.cmp(&b.as_decimal()?)),
            (a, Self::Decimal(b)) => Some(a.as_decimal()?.cmp(b)),
            _ => None,
        }
    }

    /// The place of a value among others of whatever kinds, for sorting: null comes first.
    pub(crate) fn order(&self, other: &Self) -> Ordering {
        let by_kind = || self.rank().cmp(&other.rank());
        self.compare(other).unwrap_or_else(by_kind)
    }

    /// Where values of a kind come that have no order with those of another.
    fn rank(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(_) => 1,
            Self::Double(number) if number.is_nan() => 2,
            Self::Int(_) | Self::Double(_) | Self::Decimal(_) => 3,
            Self::Text(_) => 4,
            Self::Guid(_) => 5,
            Self::Date(_) => 6,
            Self::DateTime(_) => 7,
            Self::Time(_) => 8,
            Self::Duration(_) => 9,
            Self::Enum(_) => 10,
            Self::Binary(_) => 11,
            Self::List(_) => 12,
            Self::Object => 13,
        }
    }

    /// Whether the two are equal; null equals null only.
    pub(crate) fn equals(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::List(a), Self::List(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.equals(b)),
            (a, b) => a.compare(b) == Some(Ordering::Equal),
        }
    }
}

/// The order of an integer and a double, exactly: not all integers are doubles.
fn compare_mixed(integer: i64, double: f64) -> Option<Ordering> {
    const BEYOND: f64 = 9_223_372_036_854_775_808.0;
    if double.is_nan() {
        return None;
    }
    if !(-BEYOND..BEYOND).contains(&double) {
        return 0.0.partial_cmp(&double);
    }
    #[expect(clippy::cast_possible_truncation, reason = "its whole part is within the integers")]
    let whole = double.trunc() as i64;
    Some(integer.cmp(&whole).then(0.0.partial_cmp(&double.fract())?))
}

/// Bytes in either of the alphabets of base64.
pub(crate) fn binary(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).or_else(|_| URL_SAFE.decode(text)).or_else(|_| URL_SAFE_NO_PAD.decode(text)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_all_kinds_have_one_order() {
        let big = 1_i64 << 53;
        #[expect(clippy::cast_precision_loss, reason = "a power of two is a double")]
        let double = big as f64;
        let sorted = [
            Value::Null,
            Value::Bool(false),
            Value::Bool(true),
            Value::Double(f64::NAN),
            Value::Double(f64::NEG_INFINITY),
            Value::Int(i64::MIN),
            Value::Double(-1.5),
            Value::Int(-1),
            Value::Int(0),
            Value::Double(0.1),
            Value::number_in("0.1000000000000000055").unwrap(),
            Value::Double(0.5),
            Value::Int(big - 1),
            Value::Double(double),
            Value::Int(big + 1),
            Value::Int(i64::MAX - 1),
            Value::number_in("9223372036854775806.5").unwrap(),
            Value::Int(i64::MAX),
            Value::number_in("9223372036854775807.5").unwrap(),
            Value::Double(9_223_372_036_854_775_808.0),
            Value::number_in("9223372036854775809").unwrap(),
            Value::Double(1e300),
            Value::Double(f64::INFINITY),
            Value::Text("a".into()),
            Value::Text("b".into()),
            Value::Object,
        ];
        for (i, a) in sorted.iter().enumerate() {
            for (j, b) in sorted.iter().enumerate() {
                assert_eq!(a.order(b), i.cmp(&j), "{a:?} and {b:?}");
            }
        }
        assert_eq!(Value::Double(-0.0).order(&Value::Int(0)), Ordering::Equal);
        assert!(Value::Double(double).equals(&Value::Int(big)));
        assert!(!Value::Double(double).equals(&Value::Int(big + 1)));
    }
}
