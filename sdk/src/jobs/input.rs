//! What a job gets.

use serde::Serialize;

use crate::json_text::to_text;

/// The most UTF-16 units of `InputArguments`, as the service counts characters.
pub(super) const MAX_INLINE: usize = 10_000;

/// Arguments as the JSON that a job takes: an object, the arguments by their names.
pub(super) fn arguments<T: Serialize + ?Sized>(arguments: &T) -> Result<String, String> {
    match to_text(arguments) {
        Ok(json) if json.starts_with('{') => Ok(json),
        // No arguments at all: `()`, `None`.
        Ok(json) if json == "null" => Ok("{}".to_owned()),
        Ok(other) => Err(format!("the input is {}; a job takes an object, its arguments by their names", kind(&other))),
        Err(error) => Err(format!("the input cannot be written as JSON: {error}")),
    }
}

/// Whether arguments fit into the call that starts a job.
#[inline]
pub(super) fn fits(arguments: &str) -> bool {
    // Each byte is one unit at most.
    arguments.len() <= MAX_INLINE || arguments.encode_utf16().count() <= MAX_INLINE
}

#[inline]
fn kind(json: &str) -> &'static str {
    match json.bytes().next() {
        Some(b't' | b'f') => "true or false",
        Some(b'"') => "a text",
        Some(b'[') => "a list",
        _ => "a number",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn arguments_are_an_object() {
        assert_eq!(arguments(&BTreeMap::from([("n", 1)])).unwrap(), r#"{"n":1}"#);
        assert_eq!(arguments(&()).unwrap(), "{}");
        assert!(arguments(&[1, 2]).unwrap_err().contains("a list"));
        assert!(arguments("text").unwrap_err().contains("a text"));
        assert!(arguments(&BTreeMap::from([((1, 2), 3)])).unwrap_err().contains("JSON"));
        assert_eq!(arguments(&BTreeMap::from([("n", i128::MIN)])).unwrap(), format!(r#"{{"n":{}}}"#, i128::MIN));
        let error = arguments(&BTreeMap::from([("rates", [0.5, f64::NAN])])).unwrap_err();
        assert_eq!(error, "the input cannot be written as JSON: rates: JSON has no number for NaN");
    }

    #[test]
    fn characters_are_counted_as_the_service_counts_them() {
        assert!(fits(&"x".repeat(MAX_INLINE)));
        assert!(!fits(&"x".repeat(MAX_INLINE + 1)));
        assert!(fits(&"ä".repeat(MAX_INLINE)), "bytes do not count");
        assert!(!fits(&"😀".repeat(MAX_INLINE / 2 + 1)), "each is two units");
    }
}
