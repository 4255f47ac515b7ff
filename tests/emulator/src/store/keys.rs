//! Sets of keys that indices hold.

use std::ops::Bound;

use super::Key;
use super::sorted::{Sorted, Span};

/// Keys in their order; most values of an index belong to one row only.
#[derive(Clone, Debug)]
pub(super) enum Keys {
    One(Key),
    Many(Sorted),
}

/// What a key must lie between.
pub(super) type Bounds = (Bound<Key>, Bound<Key>);

impl Keys {
    pub(super) fn add(&mut self, key: Key) {
        match self {
            Self::One(only) if *only == key => {}
            Self::One(only) => {
                let mut both = Sorted::default();
                both.insert(only.clone());
                both.insert(key);
                *self = Self::Many(both);
            }
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
                keys.len() == 0
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
            Self::Many(keys) => Range::Many(keys.range(bounds)),
        }
    }
}

/// Some keys, from both ends.
#[derive(Debug)]
pub(super) enum Range<'a> {
    One(Option<&'a Key>),
    Many(Span<'a>),
}

impl<'a> Iterator for Range<'a> {
    type Item = &'a Key;

    fn next(&mut self) -> Option<&'a Key> {
        match self {
            Self::One(key) => key.take(),
            Self::Many(keys) => keys.next(),
        }
    }

    fn nth(&mut self, count: usize) -> Option<&'a Key> {
        match self {
            Self::One(key) => key.take().filter(|_| count == 0),
            Self::Many(keys) => keys.nth(count),
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

    fn nth_back(&mut self, count: usize) -> Option<Self::Item> {
        match self {
            Self::One(key) => key.take().filter(|_| count == 0),
            Self::Many(keys) => keys.nth_back(count),
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
