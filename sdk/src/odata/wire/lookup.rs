//! Which member a name means.

/// How a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// It is the member's name.
    Exactly(usize),
    /// It differs from the member's name in case.
    ByCase(usize),
}

/// The position of `name` among `names`. Servers send members mostly in their declared order, so the one
/// at `next` is tried first.
#[inline]
pub(super) fn find(names: &[&'static str], name: &str, next: usize) -> Option<Found> {
    match names.get(next) {
        Some(expected) if *expected == name => Some(Found::Exactly(next)),
        _ => scan(names, name, next),
    }
}

fn scan(names: &[&'static str], name: &str, next: usize) -> Option<Found> {
    let (before, after) = names.split_at(next.min(names.len()));
    if let Some(index) = after.iter().position(|known| *known == name) {
        return Some(Found::Exactly(before.len() + index));
    }
    if let Some(index) = before.iter().position(|known| *known == name) {
        return Some(Found::Exactly(index));
    }
    names.iter().position(|known| known.eq_ignore_ascii_case(name)).map(Found::ByCase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_order_and_case() {
        let names = &["Id", "Name", "name"];
        assert_eq!(find(names, "Id", 0), Some(Found::Exactly(0)));
        assert_eq!(find(names, "Id", 3), Some(Found::Exactly(0)));
        assert_eq!(find(names, "name", 0), Some(Found::Exactly(2)));
        assert_eq!(find(names, "NAME", 2), Some(Found::ByCase(1)));
        assert_eq!(find(names, "Names", 99), None);
    }
}
