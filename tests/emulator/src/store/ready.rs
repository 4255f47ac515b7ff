//! Rows in the order in which they are to be taken: some at once, some from a later time on.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Key, Row};

/// Where a row stands among those that can be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Rows of one group are taken one after the other.
    pub(crate) group: i64,
    /// Nobody may take it before.
    pub(crate) from: Option<Timestamp>,
    /// What is less is taken first; among equals, the lesser key.
    pub(crate) order: (u8, i64),
}

/// Finds the place of a row; `None` if it cannot be taken.
pub(crate) type PlaceOf = fn(&Row) -> Option<Place>;

/// The rows of a group, the next one first.
type Group = BTreeSet<((u8, i64), Key)>;

#[derive(Debug)]
pub(super) struct Ready {
    place_of: PlaceOf,
    groups: BTreeMap<i64, Group>,
    waiting: BTreeSet<(Timestamp, Key)>,
}

impl Ready {
    pub(super) fn new(place_of: PlaceOf) -> Self {
        Self { place_of, groups: BTreeMap::new(), waiting: BTreeSet::new() }
    }

    pub(super) fn add(&mut self, key: &Key, row: &Row) {
        match (self.place_of)(row) {
            Some(Place { from: Some(from), .. }) => {
                self.waiting.insert((from, key.clone()));
            }
            Some(place) => {
                self.groups.entry(place.group).or_default().insert((place.order, key.clone()));
            }
            None => {}
        }
    }

    pub(super) fn take(&mut self, key: &Key, row: &Row) {
        let Some(place) = (self.place_of)(row) else { return };
        let entry = (place.order, key.clone());
        if let Some(group) = self.groups.get_mut(&place.group) {
            group.remove(&entry);
            if group.is_empty() {
                self.groups.remove(&place.group);
            }
        }
        if let Some(from) = place.from {
            self.waiting.remove(&(from, entry.1));
        }
    }

    /// Brings those forward whose time has come; `row` finds them.
    pub(super) fn promote<'a>(&mut self, now: Timestamp, row: impl Fn(&Key) -> Option<&'a Row>) {
        while self.waiting.first().is_some_and(|(from, _)| *from <= now) {
            let Some((_, key)) = self.waiting.pop_first() else { return };
            if let Some(place) = row(&key).and_then(self.place_of) {
                self.groups.entry(place.group).or_default().insert((place.order, key));
            }
        }
    }

    /// The keys of a group, the next one first.
    pub(super) fn group(&self, group: i64) -> impl Iterator<Item = &Key> {
        self.groups.get(&group).into_iter().flatten().map(|(_, key)| key)
    }
}
