//! Reading a decimal without losing a digit.

use std::fmt;

use rust_decimal::Decimal;
use serde::de::{Deserializer, Error, MapAccess, Visitor};

use super::context::Context;

/// The name under which `serde_json` hands out the text of a number as it stands. It has no public constant for
/// it; were it to change, decimals would still be read, with the digits that a double has.
pub(super) const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// The name under which `serde_json` hands out the digits of a number that is no integer, where some crate of the program
/// has turned on its feature `arbitrary_precision`.
pub(super) const NUMBER: &str = "$serde_json::private::Number";

pub(super) struct DecimalVisitor<'a, 'c> {
    pub(super) place: &'a mut Option<Decimal>,
    pub(super) context: &'c mut Context,
}

impl DecimalVisitor<'_, '_> {
    fn set<E: Error>(self, text: &str) -> Result<(), E> {
        let text = text.trim();
        let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        *self.place = match quoted.or_else(|| (text != "null").then_some(text)) {
            None => None,
            Some(digits) => match decimal(digits) {
                Some(value) => Some(value),
                None => return Err(self.context.expected("a decimal number", kind(text))),
            },
        };
        Ok(())
    }
}

/// What a JSON text is that is no decimal number.
fn kind(text: &str) -> &'static str {
    match text.bytes().next() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'-' | b'0'..=b'9') => "a number with more digits than it has",
        _ => "a string that is none",
    }
}

/// Reads all digits or nothing; zeros behind the last of them need not have room.
fn decimal(text: &str) -> Option<Decimal> {
    if text.contains('_') {
        return None;
    }
    match text.split_once(['e', 'E']) {
        None => Decimal::from_str_exact(text).ok().or_else(|| without_zeros(text)),
        // `from_scientific` rounds a mantissa that is too long.
        Some((mantissa, _)) => match Decimal::from_str_exact(mantissa).ok()? {
            zero if zero.is_zero() => Some(zero),
            _ => Decimal::from_scientific(&text.replace("e+", "e").replace("E+", "E")).ok(),
        },
    }
}

#[cold]
fn without_zeros(text: &str) -> Option<Decimal> {
    text.contains('.').then(|| Decimal::from_str_exact(text.trim_end_matches('0').trim_end_matches('.')).ok())?
}

impl<'de> Visitor<'de> for DecimalVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a decimal number")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        match access.next_key::<String>()? {
            Some(key) if key == RAW_VALUE => {
                let text = access.next_value::<String>()?;
                self.set(&text)
            }
            _ => Err(self.context.fail("expected a decimal number, found an object".to_owned())),
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        *self.place = None;
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        *self.place = Some(value.into());
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        *self.place = Some(value.into());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.set(&format!("{value:?}"))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.set(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_all_their_digits_or_are_none() {
        for (text, read) in [
            ("1.10", "1.10"),
            ("1.00000000000000000000000000000000000", "1"),
            ("-0.50000000000000000000000000000000000", "-0.5"),
            ("0.0000000000000000000000000000000000", "0"),
            ("79228162514264337593543950335.00", "79228162514264337593543950335"),
            ("0e100", "0"),
            ("1.5E+2", "150"),
        ] {
            assert_eq!(decimal(text).unwrap().to_string(), read, "{text}");
        }
        for text in
            ["79228162514264337593543950336", "100000000000000000000000000000", "1e29", "1e-29", "", ".", "1_000", "x0"]
        {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
