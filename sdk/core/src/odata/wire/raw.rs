//! The text of a value as it stands in a document.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;

/// The name under which `serde_json` hands out the text of a value as it stands. It has no public constant for it; were it
/// to change, values would still be read, with the digits that a double has.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Gives the JSON text of the value that comes next: as it stands, where the format is JSON.
pub(super) struct RawText<'t>(pub(super) &'t mut dyn FnMut(&str));

impl RawText<'_> {
    fn give(self, value: &Value) {
        self.0(&value.to_string());
    }
}

impl<'de> DeserializeSeed<'de> for RawText<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, self)
    }
}

impl<'de> Visitor<'de> for RawText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        // That is how `serde_json` hands a text out; it names itself, and nothing else.
        access.next_key::<IgnoredAny>()?;
        access.next_value_seed(Handed(self.0))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let value: Value = serde::Deserialize::deserialize(deserializer)?;
        self.give(&value);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.give(&Value::Null);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.give(&value.into());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.give(&value.into());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.give(&value.into());
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.give(&text.into());
        Ok(())
    }
}

/// Gives the text that is handed out, as a string.
struct Handed<'t>(&'t mut dyn FnMut(&str));

impl<'de> DeserializeSeed<'de> for Handed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Handed<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.0(text);
        Ok(())
    }
}
