//! Sets of keys that indices hold.

use std::collections::{BTreeSet, btree_set};
use std::ops::Bound;

use super::Key;

/// Keys in their order; most values of an index belong to one row only.
#[derive(Clone, Debug)]
pub(super) enum Keys {
    One(Key),
    Many(BTreeSet<Key>),
}

/// What a key must lie between.
pub(super) type Bounds = (Bound<Key>, Bound<Key>);

impl Keys {
    pub(super) fn add(&mut self, key: Key) {
        match self {
            Self::One(only) if *only == key => {}
            Self::One(only) => *self = Self::Many([only.clone(), key].into_iter().collect()),
            Self::Many(keys) => {
                keys.insert(key);
            }
        }
    }

    /// Takes `key` out; true if nothing is left.
    pub(super) fn take(&mut self, key: &Key) -> bool {
        match self {
            Self::One(only) => only == key,
            Self::Many(keys) => {
                keys.remove(key);
                keys.is_empty()
            }
        }
    }

    pub(super) fn len(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Many(keys) => keys.len(),
        }
    }

    pub(super) fn contains(&self, key: &Key) -> bool {
        match self {
            Self::One(only) => only == key,
            Self::Many(keys) => keys.contains(key),
        }
    }

    /// The keys within `bounds`, in order.
    pub(super) fn range(&self, bounds: &Bounds) -> Range<'_> {
        match self {
            Self::One(only) => Range::One(Some(only).filter(|key| within(bounds, key))),
            // A range that ends before it begins would panic.
            Self::Many(_) if is_empty(bounds) => Range::One(None),
            Self::Many(keys) => Range::Many(keys.range((bounds.0.as_ref(), bounds.1.as_ref()))),
        }
    }
}

/// Some keys, from both ends.
#[derive(Debug)]
pub(super) enum Range<'a> {
    One(Option<&'a Key>),
    Many(btree_set::Range<'a, Key>),
}

impl<'a> Iterator for Range<'a> {
    type Item = &'a Key;

    fn next(&mut self) -> Option<&'a Key> {
        match self {
            Self::One(key) => key.take(),
            Self::Many(keys) => keys.next(),
        }
    }
}

impl DoubleEndedIterator for Range<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        match self {
            Self::One(key) => key.take(),
            Self::Many(keys) => keys.next_back(),
        }
    }
}

/// Whether nothing can lie within `bounds`.
pub(super) fn is_empty((from, to): &Bounds) -> bool {
    match (from, to) {
        (Bound::Included(from), Bound::Included(to)) => from > to,
        (Bound::Included(from) | Bound::Excluded(from), Bound::Included(to) | Bound::Excluded(to)) => from >= to,
        _ => false,
    }
}

/// Whether `key` lies within `bounds`.
pub(super) fn within((from, to): &Bounds, key: &Key) -> bool {
    let after = match from {
        Bound::Included(from) => key >= from,
        Bound::Excluded(from) => key > from,
        Bound::Unbounded => true,
    };
    let before = match to {
        Bound::Included(to) => key <= to,
        Bound::Excluded(to) => key < to,
        Bound::Unbounded => true,
    };
    after && before
}
