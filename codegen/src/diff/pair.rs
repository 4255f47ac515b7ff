//! Which of the old belongs to which of the new: by name, else by a name that differs in case only.

use std::collections::BTreeMap;

/// An element of the old service, of the new one, or of both.
pub(super) enum Pair<T> {
    Removed(T),
    Added(T),
    Both {
        old: T,
        new: T,
        /// Whether the names differ, in case.
        recased: bool,
    },
}

/// Pairs the elements of both sides by the names that `name` gives them.
pub(super) fn pair<T: Copy>(
    old: impl IntoIterator<Item = T>,
    new: impl IntoIterator<Item = T>,
    name: impl Fn(T) -> String,
) -> Vec<Pair<T>> {
    let old: BTreeMap<String, T> = old.into_iter().map(|item| (name(item), item)).collect();
    let mut new: BTreeMap<String, T> = new.into_iter().map(|item| (name(item), item)).collect();
    let mut pairs = Vec::new();
    let mut left = Vec::new();
    for (name, old) in old {
        match new.remove(&name) {
            Some(new) => pairs.push(Pair::Both { old, new, recased: false }),
            None => left.push((name, old)),
        }
    }
    for (name, old) in left {
        let similar = new.keys().find(|candidate| candidate.eq_ignore_ascii_case(&name)).cloned();
        pairs.push(match similar.and_then(|name| new.remove(&name)) {
            Some(new) => Pair::Both { old, new, recased: true },
            None => Pair::Removed(old),
        });
    }
    pairs.extend(new.into_values().map(Pair::Added));
    pairs
}
