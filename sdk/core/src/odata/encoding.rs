//! Percent-encoding: the one way by which text gets into a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What may stand in a path segment as it is (RFC 3986), without what a proxy may read as a separator.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'!')
    .remove(b',')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'$');

/// What may stand in the value of a query option: no `=`, and `/` besides.
const VALUE: &AsciiSet = &SEGMENT.add(b'=').remove(b'/');

/// Adds `text` to a path, as a part of one segment.
pub(super) fn push_segment(path: &mut String, text: &str) {
    path.extend(utf8_percent_encode(text, SEGMENT));
}

/// Adds `name=value` to a query.
pub(super) fn push_option(query: &mut String, name: &str, value: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, VALUE));
    query.push('=');
    query.extend(utf8_percent_encode(value, VALUE));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_ends_its_segment() {
        let mut path = String::from("/Assets(");
        push_segment(&mut path, "'O''Brien & co/50%+?#[1]\u{e9}\r\n'");
        assert_eq!(path, "/Assets('O''Brien%20%26%20co%2F50%25%2B%3F%23%5B1%5D%C3%A9%0D%0A'");
    }

    #[test]
    fn nothing_in_a_value_ends_its_option() {
        let mut query = String::new();
        push_option(&mut query, "$filter", "Robot/Id eq 5");
        push_option(&mut query, "a&b", "1=2&c+;#");
        assert_eq!(query, "$filter=Robot/Id%20eq%205&a%26b=1%3D2%26c%2B%3B%23");
    }
}
