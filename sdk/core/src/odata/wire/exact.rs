//! Loose JSON of an answer, with its text where that has numbers of more digits than are kept.

use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer};
use serde_json::{Map, Value};

use super::context::Context;
use super::raw::RawText;

/// As many digits as every double has.
const DIGITS: usize = 15;

/// A value that no type knows.
pub(super) struct Loose {
    pub(super) value: Value,
    /// Its text, where the value lacks digits of it.
    pub(super) text: Option<Box<str>>,
}

/// The texts of those members whose values lack digits of theirs, by the members' names.
///
/// Behind a shared pointer, as hardly any object has some: see [`Extra`](super::Extra). They are strings of a JSON object,
/// since another kind of map would be compiled for them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::odata) struct Texts(Option<Arc<Map<String, Value>>>);

impl Texts {
    /// The text of the member `name`.
    pub(in crate::odata) fn get(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.get(name)?.as_str()
    }

    /// Keeps the text of the member `name`, or forgets it.
    pub(in crate::odata) fn set(&mut self, name: &str, text: Option<Box<str>>) {
        if let Some(text) = text {
            Arc::make_mut(self.0.get_or_insert_default()).insert(name.to_owned(), Value::String(text.into()));
        } else if let Some(texts) = &mut self.0
            && texts.contains_key(name)
        {
            let texts = Arc::make_mut(texts);
            texts.remove(name);
            if texts.is_empty() {
                self.0 = None;
            }
        }
    }
}

impl Loose {
    /// A value out of its text.
    ///
    /// # Errors
    /// The text is no JSON that a value can hold.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        // Most are texts that stand there as they are: they were looked at when their end was found.
        if let Some(inside) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'))
            && !inside.contains('\\')
        {
            return Ok(Self { value: inside.into(), text: None });
        }
        match serde_json::from_str(text) {
            Ok(value) => Ok(Self { value, text: has_long_numbers(text).then(|| text.into()) }),
            // Where in the value is not where in the answer.
            Err(error) => Err(error.to_string().split(" at line ").next().unwrap_or_default().to_owned()),
        }
    }
}

/// Reads a value out of the text of an answer.
pub(super) struct LooseSeed<'c>(pub(super) &'c mut Context);

impl<'de> DeserializeSeed<'de> for LooseSeed<'_> {
    type Value = Loose;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Loose, D::Error> {
        let mut read = Err(String::new());
        RawText(&mut |text| read = Loose::read(text)).deserialize(deserializer)?;
        read.map_err(|said| self.0.fail(said))
    }
}

/// Whether a number stands in a JSON text that is no integer and has more digits than all doubles have.
fn has_long_numbers(json: &str) -> bool {
    match json.as_bytes().first() {
        Some(b'[' | b'{') => {}
        Some(b'-' | b'0'..=b'9') => return is_long(json),
        _ => return false,
    }
    let mut in_string = false;
    let mut rest = json;
    while let Some(at) = rest.find(|c: char| c == '"' || c == '\\' || (!in_string && (c == '-' || c.is_ascii_digit())))
    {
        let (_, from) = rest.split_at(at);
        let length = match from.as_bytes().first() {
            Some(b'"') => {
                in_string = !in_string;
                1
            }
            Some(b'\\') => from.chars().take(2).map(char::len_utf8).sum(),
            _ => {
                let end = from.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | 'e' | 'E' | '+' | '-')));
                let number = &from[..end.unwrap_or(from.len())];
                if is_long(number) {
                    return true;
                }
                number.len()
            }
        };
        rest = &from[length..];
    }
    false
}

fn is_long(number: &str) -> bool {
    let mantissa = number.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    digits > DIGITS && number.parse::<i64>().is_err() && number.parse::<u64>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_lose_digits_are_found() {
        for (json, long) in [
            ("1.5", false),
            ("0.000000000000000000012345", false),
            ("9223372036854775807", false),
            ("-9223372036854775808", false),
            ("[-9223372036854775809]", true),
            ("18446744073709551616", true),
            ("0.12345678901234567890123", true),
            ("1234567890.123456789E-5", true),
            (r#""12345678901234567890.5""#, false),
            (r#"{"a\"1":[1,{"b":"\\","c":12345678901234567890123}]}"#, true),
            (r#"{"12345678901234567890.5":"\u0031\"12345678901234567890.5"}"#, false),
            (r#"["é12345678901234567890.5",true]"#, false),
        ] {
            assert_eq!(has_long_numbers(json), long, "{json}");
        }
    }
}
