//! What goes with what.

use crate::model::{Model, enum_value};
use crate::query::expression::{Arithmetic, Expression};
use crate::query::value::{Kind, Value};

/// An expression whose kind is known.
#[derive(Clone, Debug)]
pub(super) struct Typed {
    pub(super) expression: Expression,
    pub(super) kind: Kind,
}

/// The expression, if it can be true or false.
pub(super) fn boolean(typed: Typed, place: &str) -> Result<Expression, String> {
    needs(&typed.kind, |kind| *kind == Kind::Bool, place)?;
    Ok(typed.expression)
}

/// Fails unless the kind is one that `fits`, or is not known.
pub(super) fn needs(kind: &Kind, fits: impl Fn(&Kind) -> bool, place: &str) -> Result<(), String> {
    if *kind == Kind::Any || fits(kind) { Ok(()) } else { Err(format!("`{place}` does not go with {}", name(kind))) }
}

/// Makes two sides of a comparison of one kind, where one of them is a literal that allows it.
pub(super) fn align(model: &Model, left: Typed, right: Typed) -> Result<(Typed, Typed), String> {
    let left = adapt(model, left, &right.kind)?;
    let right = adapt(model, right, &left.kind)?;
    if left.kind.fits(&right.kind) {
        return Ok((left, right));
    }
    Err(format!("a binary operator has operands of incompatible types: {} and {}", name(&left.kind), name(&right.kind)))
}

/// A literal as a value of `kind`: the name of a member where an enumeration is, midnight of a date
/// where a point in time is.
pub(super) fn adapt(model: &Model, typed: Typed, kind: &Kind) -> Result<Typed, String> {
    let Expression::Literal(value) = &typed.expression else { return Ok(typed) };
    let adapted = match (value, kind) {
        (Value::Text(text), Kind::Enum(name)) => {
            let number = model.enumeration(name).and_then(|ty| enum_value(ty, text));
            Value::Enum(number.ok_or_else(|| format!("`{text}` is no member of `{name}`"))?)
        }
        // Beside a double, a number is one.
        (Value::Decimal(number), Kind::Double) => Value::Double(number.as_f64()),
        (Value::Date(date), Kind::DateTime) => match jiff::tz::TimeZone::UTC.to_timestamp(date.at(0, 0, 0, 0)) {
            Ok(time) => Value::DateTime(time),
            Err(_) => return Ok(typed),
        },
        _ => return Ok(typed),
    };
    Ok(Typed { expression: Expression::Literal(adapted), kind: kind.clone() })
}

/// The kind of a literal.
pub(super) fn of_literal(value: &Value) -> Kind {
    match value {
        Value::Bool(_) => Kind::Bool,
        Value::Int(_) | Value::Double(_) | Value::Decimal(_) => Kind::Number,
        Value::Text(_) => Kind::Text,
        Value::Guid(_) => Kind::Guid,
        Value::Date(_) => Kind::Date,
        Value::DateTime(_) => Kind::DateTime,
        Value::Time(_) => Kind::Time,
        Value::Duration(_) => Kind::Duration,
        Value::Binary(_) => Kind::Binary,
        Value::Null | Value::Enum(_) | Value::List(_) | Value::Object => Kind::Any,
    }
}

/// The kind of a sum, difference, product or quotient.
pub(super) fn arithmetic(operator: Arithmetic, left: &Kind, right: &Kind) -> Option<Kind> {
    use Arithmetic::{Add, Div, DivBy, Mul, Sub};
    Some(match (operator, left, right) {
        (_, Kind::Any, _) | (_, _, Kind::Any) => Kind::Any,
        (_, Kind::Number, Kind::Number) => Kind::Number,
        (_, left, right) if left.is_number() && right.is_number() => Kind::Double,
        (Add | Sub, Kind::DateTime, Kind::Duration) => Kind::DateTime,
        (Add | Sub, Kind::Date, Kind::Duration) => Kind::Date,
        (Sub, Kind::DateTime, Kind::DateTime)
        | (Sub, Kind::Date, Kind::Date)
        | (Add | Sub, Kind::Duration, Kind::Duration)
        | (Mul | Div | DivBy, Kind::Duration, Kind::Number | Kind::Double) => Kind::Duration,
        _ => return None,
    })
}

fn name(kind: &Kind) -> String {
    match kind {
        Kind::Any => "any value".to_owned(),
        Kind::Bool => "Edm.Boolean".to_owned(),
        Kind::Number | Kind::Double => "a number".to_owned(),
        Kind::Text => "Edm.String".to_owned(),
        Kind::Guid => "Edm.Guid".to_owned(),
        Kind::Date => "Edm.Date".to_owned(),
        Kind::DateTime => "Edm.DateTimeOffset".to_owned(),
        Kind::Time => "Edm.TimeOfDay".to_owned(),
        Kind::Duration => "Edm.Duration".to_owned(),
        Kind::Enum(name) => name.to_string(),
        Kind::Binary => "Edm.Binary".to_owned(),
        Kind::Object => "an object".to_owned(),
        Kind::List(item) => format!("a list of {}", name(item)),
    }
}
