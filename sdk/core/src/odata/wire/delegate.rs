//! What the serde traits of generated types call.

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::context::Context;
use super::decode::Target;
use super::encode::Encoding;
use super::member::Elem;
use super::slot::{Fields, Peek, Slot, Structured};

/// Reads a structured type from any serde format. A key may be missing: the document need not be an answer.
pub fn deserialize<'de, T: Structured, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut object = T::default();
    let names = T::SHAPE.names;
    fill(Slot::Row { object: &mut object, names, required: 0 }, deserializer)?;
    Ok(object)
}

/// Reads any other type from any serde format.
pub fn deserialize_value<'de, T: Elem, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut place = None;
    fill(T::slot(&mut place), deserializer)?;
    place.ok_or_else(|| D::Error::custom("expected a value, found null"))
}

fn fill<'de, D: Deserializer<'de>>(slot: Slot<'_>, deserializer: D) -> Result<(), D::Error> {
    let mut context = Context::default();
    Target::new(slot, &mut context).deserialize(deserializer).map_err(|error| match context.failure {
        _ if context.path.is_empty() => error,
        Some(message) => D::Error::custom(format_args!("{}: {message}", context.path)),
        None => D::Error::custom(format_args!("{}: {error}", context.path)),
    })
}

/// Writes a structured type to any serde format.
pub fn serialize<S: Serializer>(object: &dyn Fields, serializer: S) -> Result<S::Ok, S::Error> {
    Encoding(Peek::Object(object)).serialize(serializer)
}

/// Writes any other type to any serde format.
pub fn serialize_value<S: Serializer>(value: &impl Elem, serializer: S) -> Result<S::Ok, S::Error> {
    Encoding(value.peek()).serialize(serializer)
}
