//! Things by their names: one, or an error that helps to find it.

use std::future::Future;

use crate::odata::{LookupError, Result};

/// How many names an error shows.
const SHOWN: usize = 3;
/// How many names are looked through for those.
pub(crate) const CANDIDATES: u64 = 1000;

/// The only row of `found`. `describe` tells rows of one name from each other; `names` asks for the names that there
/// are, and is asked only if nothing was found.
pub(crate) async fn only<T>(
    found: Vec<T>,
    mut error: LookupError,
    describe: impl Fn(&T) -> String,
    names: impl Future<Output = Result<Vec<String>>> + Send,
) -> Result<T> {
    let mut rows = found.into_iter();
    match (rows.next(), rows.next()) {
        (Some(row), None) => Ok(row),
        (None, _) => {
            // The names only help; that they cannot be read is not what went wrong.
            let names = names.await.unwrap_or_default();
            error.near = near(&error.name, names);
            Err(error.into())
        }
        (Some(first), Some(second)) => {
            let all: Vec<String> = [first, second].into_iter().chain(rows).map(|row| describe(&row)).collect();
            (error.found, error.near) = (all.len(), all);
            Err(error.into())
        }
    }
}

/// Those of `names` that are most like `wanted`, the most similar first.
pub(crate) fn near(wanted: &str, names: impl IntoIterator<Item = String>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    // A third of the letters may be wrong; more than that is another name.
    let allowed = (wanted.chars().count() / 3).max(1);
    let mut near: Vec<(usize, String)> = names
        .into_iter()
        .filter_map(|name| {
            let lower = name.to_lowercase();
            let part = !wanted.is_empty() && (lower.ends_with(&wanted) || lower.starts_with(&wanted));
            let apart = if part { 1 } else { distance(&wanted, &lower) };
            (apart <= allowed).then_some((apart, name))
        })
        .collect();
    near.sort();
    near.dedup();
    near.into_iter().take(SHOWN).map(|(_, name)| name).collect()
}

/// How many letters have to be put in, taken out or changed to make one of the other (Levenshtein).
#[inline]
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, a) in one.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn letters_apart() {
        for (one, other, apart) in [("", "", 0), ("a", "", 1), ("kitten", "sitting", 3), ("äb", "ab", 1)] {
            assert_eq!(distance(one, other), apart, "{one} {other}");
            assert_eq!(distance(other, one), apart, "{other} {one}");
        }
    }

    #[test]
    fn the_most_similar_names_come_first_and_others_not_at_all() {
        let known = names(&["Finance", "Finanzen", "Shared", "Finance/Invoices", "FINANCES", "Zoo"]);
        assert_eq!(near("finanze", known), ["Finance", "Finanzen", "FINANCES"]);
        assert_eq!(near("Invoices", names(&["Finance/Invoices", "Shared"])), ["Finance/Invoices"]);
        assert!(near("Nowhere", names(&["Shared"])).is_empty());
        assert!(near("", names(&["Shared"])).is_empty());
    }

    #[tokio::test]
    async fn one_none_and_several() {
        let error = || LookupError::none("asset", "Retrys");
        let known = async || Ok(names(&["Retries"]));
        assert_eq!(only(vec![5], error(), i32::to_string, known()).await.unwrap(), 5);
        let none = only(Vec::<i32>::new(), error(), i32::to_string, known()).await.unwrap_err();
        assert!(none.is_not_found());
        assert_eq!(none.to_string(), "there is no asset `Retrys`; did you mean `Retries`?");
        let several = only(vec![5, 6], error(), i32::to_string, known()).await.unwrap_err();
        assert!(!several.is_not_found());
        assert_eq!(several.to_string(), "there are 2 assets `Retrys`: say which one: `5`, `6`");
    }
}
