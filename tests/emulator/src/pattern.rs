//! Text that is like a pattern, in which `*` stands for any text.

/// Whether `text` is like `pattern`.
pub(crate) fn is_like(text: &str, pattern: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::is_like;

    #[test]
    fn patterns() {
        for (text, pattern, wanted) in [
            ("abc", "abc", true),
            ("abc", "ab", false),
            ("abc", "*", true),
            ("", "*", true),
            ("abc", "a*c", true),
            ("abc", "*b*", true),
            ("abc", "a*b", false),
            ("aba", "a*ba*a", false),
            ("abaa", "a*ba*a", true),
            ("/o/odata/Jobs(1)", "*/odata/Jobs(*", true),
            ("a", "a*a", false),
        ] {
            assert_eq!(is_like(text, pattern), wanted, "{text} {pattern}");
        }
    }
}
