//! The decoder: one serde visitor that writes into slots.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::collection::items;
use super::context::Context;
use super::decimal;
use super::enumeration::Named;
use super::object::{entries, members};
use super::raw::RawText;
use super::scalar::{Number, double_from_text};
use super::slot::{Fields, Plain, Slot};

/// The name under which `serde_json` hands out the digits of a number that is no integer, where some crate of the program
/// has turned on its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

const OUT_OF_RANGE: &str = "a number out of its range";
const NO_SUCH_TEXT: &str = "a string that is none";

/// A slot to be filled with the value that comes next.
pub(super) struct Target<'a, 'c> {
    slot: Slot<'a>,
    context: &'c mut Context,
}

impl<'a, 'c> Target<'a, 'c> {
    pub(super) fn new(slot: Slot<'a>, context: &'c mut Context) -> Self {
        Self { slot, context }
    }
}

/// What a slot is for, with its article.
pub(super) fn wanted(slot: &Slot<'_>) -> &'static str {
    match slot {
        Slot::Bool(_) => "a boolean",
        Slot::I32(_) => "a 32-bit integer",
        Slot::I64(_) => "a 64-bit integer",
        Slot::F64(_) => "a number",
        Slot::Str(_) => "a string",
        Slot::Decimal(_) => "a decimal number",
        Slot::Enum(member) => member.names().wanted,
        Slot::Scalar(scalar) => scalar.wanted(),
        Slot::Object(_) | Slot::Row { .. } | Slot::Map(_) => "an object",
        Slot::List(_) => "an array",
        Slot::Any(_) | Slot::Plain(_) => "a value",
        Slot::Extra(_) | Slot::Nothing => "nothing",
    }
}

impl Target<'_, '_> {
    /// Reads a number that is handed out as a map of its digits.
    #[cold]
    fn digits<'de, A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        if access.next_key::<String>()?.as_deref() != Some(NUMBER) {
            return Err(self.context.expected(wanted(&self.slot), "an object"));
        }
        let digits = access.next_value::<String>()?;
        let integer = if matches!(self.slot, Slot::F64(_)) { None } else { digits.parse().ok() };
        match (integer, digits.parse()) {
            (Some(integer), _) => self.visit_i64(integer),
            (None, Ok(number)) if f64::is_finite(number) => self.visit_f64(number),
            _ => Err(self.context.expected(wanted(&self.slot), OUT_OF_RANGE)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Target<'_, '_> {
    type Value = ();

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Any(place) => {
                let value = serde::Deserialize::deserialize(deserializer)?;
                *place = Some(value);
                Ok(())
            }
            Slot::Decimal(place) => {
                let mut read = Ok(None);
                RawText(&mut |text| read = decimal::read(text)).deserialize(deserializer)?;
                *place = read.map_err(|found| self.context.expected("a decimal number", found))?;
                Ok(())
            }
            Slot::Plain(place) => plain(place, self.context, deserializer),
            Slot::Extra(_) | Slot::Nothing => deserializer.deserialize_ignored_any(IgnoredAny).map(drop),
            _ => deserializer.deserialize_any(self),
        }
    }
}

fn plain<'de, D: Deserializer<'de>>(
    place: &mut dyn Plain,
    context: &mut Context,
    deserializer: D,
) -> Result<(), D::Error> {
    let mut deserializer = Some(deserializer);
    let mut outcome = Ok(());
    let mut expected = "a value";
    let filled = place.fill(&mut |slot| {
        expected = wanted(&slot);
        if let Some(deserializer) = deserializer.take() {
            outcome = Target { slot, context }.deserialize(deserializer);
        }
        outcome.is_ok()
    });
    outcome?;
    if filled || !context.keys { Ok(()) } else { Err(context.expected(expected, "null")) }
}

/// A new object, where the slot is for one.
fn made(slot: Slot<'_>) -> Option<&mut dyn Fields> {
    match slot {
        Slot::Object(place) => place.set(true),
        _ => None,
    }
}

impl<'de> Visitor<'de> for Target<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(wanted(&self.slot))
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        match self.slot {
            Slot::Bool(place) => *place = None,
            Slot::I32(place) => *place = None,
            Slot::I64(place) => *place = None,
            Slot::F64(place) => *place = None,
            Slot::Str(place) => *place = None,
            Slot::Decimal(place) => *place = None,
            Slot::Enum(place) => place.set(None),
            Slot::Scalar(place) => {
                place.text(None);
            }
            Slot::Object(place) => drop(place.set(false)),
            Slot::List(place) => place.set(false),
            Slot::Map(place) => place.set(false),
            Slot::Any(place) => *place = Some(Value::Null),
            Slot::Row { .. } => return Err(self.context.expected("an object", "null")),
            Slot::Plain(_) | Slot::Extra(_) | Slot::Nothing => {}
        }
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.slot {
            Slot::Bool(place) => *place = Some(value),
            slot => return Err(self.context.expected(wanted(&slot), "a boolean")),
        }
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "a double is what the metadata says it is")]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        match self.slot {
            Slot::I64(place) => *place = Some(value),
            Slot::F64(place) => *place = Some(value as f64),
            Slot::I32(place) => match i32::try_from(value) {
                Ok(value) => *place = Some(value),
                Err(_) => return Err(self.context.expected("a 32-bit integer", OUT_OF_RANGE)),
            },
            Slot::Enum(place) => place.set(Some(Named::new(place.names(), &value.to_string()))),
            Slot::Scalar(place) => {
                if !place.number(Number::Integer(value)) {
                    return Err(self.context.expected(place.wanted(), "a number that is none"));
                }
            }
            slot => return Err(self.context.expected(wanted(&slot), "a number")),
        }
        Ok(())
    }

    #[expect(clippy::cast_precision_loss, reason = "a double is what the metadata says it is")]
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match self.slot {
            Slot::F64(place) => *place = Some(value),
            Slot::Scalar(place) => {
                if !place.number(Number::Float(value)) {
                    return Err(self.context.expected(place.wanted(), "a number that is none"));
                }
            }
            slot @ (Slot::I32(_) | Slot::I64(_)) => {
                return Err(self.context.expected(wanted(&slot), "a fraction or a number out of its range"));
            }
            slot => return Err(self.context.expected(wanted(&slot), "a number")),
        }
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            Slot::Str(place) => *place = Some(text.to_owned()),
            Slot::Enum(place) => place.set(Some(Named::new(place.names(), text))),
            Slot::Scalar(place) => {
                // Some services write an empty text where there is no value.
                if !place.text(Some(text)) && !text.is_empty() {
                    return Err(self.context.expected(place.wanted(), NO_SUCH_TEXT));
                }
            }
            Slot::I64(place) => match text.parse() {
                Ok(value) => *place = Some(value),
                Err(_) => return Err(self.context.expected("a 64-bit integer", NO_SUCH_TEXT)),
            },
            Slot::F64(place) => match double_from_text(text) {
                Some(value) => *place = Some(value),
                None => return Err(self.context.expected("a number", NO_SUCH_TEXT)),
            },
            slot => return Err(self.context.expected(wanted(&slot), "a string")),
        }
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        match self.slot {
            Slot::Str(place) => {
                *place = Some(text);
                Ok(())
            }
            _ => self.visit_str(&text),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::List(list) => {
                self.context.enter()?;
                items(list, self.context, access)?;
                self.context.leave();
                Ok(())
            }
            slot => Err(self.context.expected(wanted(&slot), "an array")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        if matches!(self.slot, Slot::F64(_) | Slot::Scalar(_) | Slot::I64(_) | Slot::I32(_)) {
            return self.digits(access);
        }
        let context = self.context;
        context.enter()?;
        let (object, names, required) = match self.slot {
            Slot::Row { object, names, required } => (object, names, required),
            Slot::Map(map) => {
                entries(map, context, access)?;
                context.leave();
                return Ok(());
            }
            slot => {
                let wanted = wanted(&slot);
                let Some(object) = made(slot) else { return Err(context.expected(wanted, "an object")) };
                let (names, required) = (object.shape().names, object.required());
                (object, names, required)
            }
        };
        members(object, names, required, context, access)?;
        context.leave();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::de::value::{Error, MapDeserializer};

    use super::super::{Elem, deserialize_value};
    use super::*;

    /// Reads a number as `serde_json` hands it out in a program that has turned on `arbitrary_precision`.
    fn read<T: Elem>(digits: &str) -> Result<T, String> {
        let handed = MapDeserializer::<_, Error>::new([(NUMBER, digits)].into_iter());
        deserialize_value(handed).map_err(|error| error.to_string())
    }

    #[test]
    fn numbers_are_read_from_their_digits() {
        assert_eq!((read("1.5"), read("2e3")), (Ok(1.5_f64), Ok(2000.0_f64)));
        assert!(read::<f64>("-0").unwrap().is_sign_negative());
        assert_eq!((read("0.25"), read("-0")), (Ok(0.25_f32), Ok(0_i64)));
        assert_eq!(
            read::<i32>("1.5"),
            Err("expected a 32-bit integer, found a fraction or a number out of its range".into())
        );
        assert_eq!(read::<f64>("1e999"), Err("expected a number, found a number out of its range".into()));
        let other = MapDeserializer::<_, Error>::new([("a", "1")].into_iter());
        assert_eq!(deserialize_value::<f64, _>(other).unwrap_err().to_string(), "expected a number, found an object");
    }
}
