//! `cast` and `isof`: values as values of other types.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE;
use odata_codegen::model::{Enum, Primitive, Type};

use super::value::{Kind, Value};
use crate::clock;
use crate::model::Model;

/// `value`, which is of the kind `from`, as a value of the type `ty`; null, where it is none.
pub(super) fn cast(model: &Model, value: Value, from: &Kind, ty: &Type) -> Value {
    let cast = match (model.primitive(ty), value) {
        (_, Value::Null) => None,
        (Some(Primitive::String), value) => text(model, &value, from).map(Value::Text),
        // Text is read as it would be in a body.
        (_, Value::Text(text)) => {
            let read = match text.as_str() {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                _ => Value::read(model, &text.into(), &Kind::of(model, ty)),
            };
            whole(model, read, ty)
        }
        (_, value) => whole(model, value, ty),
    };
    cast.unwrap_or(Value::Null)
}

/// The value, if it is one of `ty`; numbers lose what stands after the point where the type has none.
fn whole(model: &Model, value: Value, ty: &Type) -> Option<Value> {
    /// As far as a double can say: it has 53 bits.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let cut = match (model.primitive(ty), value) {
        (Some(Primitive::Double | Primitive::Single), value @ (Value::Int(_) | Value::Decimal(_))) => {
            return value.as_f64().map(Value::Double);
        }
        (Some(primitive), Value::Decimal(number)) if range(primitive).is_some() => Value::Int(number.whole()?),
        (Some(primitive), Value::Double(number)) if range(primitive).is_some() => {
            if !(-EXACT..=EXACT).contains(&number) {
                return None;
            }
            #[expect(clippy::cast_possible_truncation, reason = "it has just been looked at")]
            Value::Int(number.trunc() as i64)
        }
        (_, value) => value,
    };
    is_value_of(model, &cut, ty).then_some(cut)
}

/// The integers of a type; `None` if it is not one of integers.
fn range(primitive: Primitive) -> Option<std::ops::RangeInclusive<i64>> {
    Some(match primitive {
        Primitive::Byte => 0..=u8::MAX.into(),
        Primitive::SByte => i8::MIN.into()..=i8::MAX.into(),
        Primitive::Int16 => i16::MIN.into()..=i16::MAX.into(),
        Primitive::Int32 => i32::MIN.into()..=i32::MAX.into(),
        Primitive::Int64 => i64::MIN..=i64::MAX,
        _ => return None,
    })
}

/// Whether a value that shows its kind could be one of the type `ty`.
pub(super) fn is_value_of(model: &Model, value: &Value, ty: &Type) -> bool {
    match (value, Kind::of(model, ty)) {
        (Value::Null, _) => false,
        (Value::Int(number), Kind::Number | Kind::Double) => {
            model.primitive(ty).and_then(range).is_none_or(|range| range.contains(number))
        }
        (Value::Double(_) | Value::Decimal(_), Kind::Number | Kind::Double) => {
            model.primitive(ty).and_then(range).is_none()
        }
        (Value::Bool(_), Kind::Bool)
        | (Value::Text(_), Kind::Text)
        | (Value::Guid(_), Kind::Guid)
        | (Value::Date(_), Kind::Date)
        | (Value::DateTime(_), Kind::DateTime)
        | (Value::Time(_), Kind::Time)
        | (Value::Duration(_), Kind::Duration)
        | (Value::Binary(_), Kind::Binary)
        | (Value::Enum(_), Kind::Enum(_))
        | (Value::Object, Kind::Object)
        | (_, Kind::Any) => true,
        (Value::List(items), Kind::List(_)) => items.iter().all(|item| is_value_of(model, item, ty.item())),
        _ => false,
    }
}

/// The value as text in a body has it.
fn text(model: &Model, value: &Value, kind: &Kind) -> Option<String> {
    Some(match value {
        Value::Bool(value) => value.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Double(number) if number.is_infinite() => if *number < 0.0 { "-INF" } else { "INF" }.to_owned(),
        Value::Double(number) => number.to_string(),
        Value::Decimal(number) => number.to_string(),
        Value::Text(text) => text.clone(),
        Value::Guid(guid) => guid.to_string(),
        Value::Date(date) => date.to_string(),
        Value::DateTime(time) => clock::written(*time),
        Value::Time(time) => time.to_string(),
        Value::Duration(duration) => duration.to_string(),
        Value::Binary(bytes) => URL_SAFE.encode(bytes),
        Value::Enum(number) => match kind {
            Kind::Enum(name) => members(model.enumeration(name)?, *number),
            _ => number.to_string(),
        },
        Value::Null | Value::List(_) | Value::Object => return None,
    })
}

/// The names of the members that `number` is made of; the number itself, if they do not make it up.
fn members(ty: &Enum, number: i64) -> String {
    if let Some(member) = ty.members.iter().find(|member| member.value == number) {
        return member.name.clone();
    }
    let is_part = |value: i64| ty.is_flags && value != 0 && value & number == value;
    let parts: Vec<_> = ty.members.iter().filter(|member| is_part(member.value)).collect();
    if parts.iter().fold(0, |sum, member| sum | member.value) != number {
        return number.to_string();
    }
    parts.iter().map(|member| member.name.as_str()).collect::<Vec<_>>().join(",")
}
