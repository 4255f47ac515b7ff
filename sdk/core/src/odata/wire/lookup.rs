//! Which member a name means.

/// How a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is the member's name.
    Exactly(usize),
    /// It differs from the member's name in case.
    ByCase(usize),
    /// It is no member's.
    Not,
}

/// The position of `name` among `names`; the one at `expected` is tried first.
#[inline]
pub(super) fn find(names: &[&'static str], name: &str, expected: usize) -> Found {
    match names.get(expected) {
        Some(known) if *known == name => Found::Exactly(expected),
        _ => scan(names, name),
    }
}

#[cold]
fn scan(names: &[&'static str], name: &str) -> Found {
    let by_case = || names.iter().position(|known| known.eq_ignore_ascii_case(name)).map(Found::ByCase);
    let exactly = names.iter().position(|known| *known == name).map(Found::Exactly);
    exactly.or_else(by_case).unwrap_or(Found::Not)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_order_and_case() {
        let names = &["Id", "Name", "name"];
        assert_eq!(find(names, "Id", 0), Found::Exactly(0));
        assert_eq!(find(names, "Id", 3), Found::Exactly(0));
        assert_eq!(find(names, "name", 0), Found::Exactly(2));
        assert_eq!(find(names, "NAME", 2), Found::ByCase(1));
        assert_eq!(find(names, "Names", 99), Found::Not);
    }
}
