//! Percent-encoding, decoded exactly once and never guessed at.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What may stand in a path segment as it is.
const SEGMENT: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b',')
    .remove(b':')
    .remove(b'=')
    .remove(b'@');

/// Decodes `text` of a query or of a form, where `+` is a blank.
pub(crate) fn decode_form(text: &str) -> Result<String, String> {
    decode(&text.replace('+', "%20"))
}

/// Decodes `text`; `+` stays a plus sign.
pub(crate) fn decode(text: &str) -> Result<String, String> {
    let bytes = text.as_bytes();
    for (i, byte) in bytes.iter().enumerate() {
        let hex = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
        if *byte == b'%' && !(hex(i + 1) && hex(i + 2)) {
            return Err(format!("`{text}` holds a `%` that two hexadecimal digits do not follow"));
        }
    }
    match percent_decode_str(text).decode_utf8() {
        Ok(decoded) => Ok(decoded.into_owned()),
        Err(_) => Err(format!("`{text}` is no UTF-8 when it is decoded")),
    }
}

/// Encodes `text` for the value of a query option.
pub(crate) fn encode_value(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Encodes `text` for one segment of a path.
pub(crate) fn encode(text: &str) -> String {
    utf8_percent_encode(text, &SEGMENT).to_string()
}

#[cfg(test)]
mod tests {
    use super::{decode, decode_form, encode};

    #[test]
    fn decodes_once() {
        assert_eq!(decode("a%2525b+c").as_deref(), Ok("a%25b+c"));
        assert_eq!(decode("%E3%83%86").as_deref(), Ok("テ"));
        assert_eq!(decode_form("a%2Bb+c").as_deref(), Ok("a+b c"));
    }

    #[test]
    fn refuses_what_is_no_encoding() {
        for bad in ["%", "%4", "%zz", "a%f", "%FF", "%C3%28"] {
            assert!(decode(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_encoded_comes_back() {
        let text = "O'Brien & co/100%+#?";
        assert_eq!(decode(&encode(text)).as_deref(), Ok(text));
    }
}
