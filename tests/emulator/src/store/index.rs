//! An index: keys by the value of one member, apart for each folder.

use std::collections::BTreeMap;

use super::keys::Keys;
use super::row::Cell;
use super::{Key, Row};

/// Keys by value and folder.
#[derive(Debug)]
pub(super) struct Index {
    /// The member, or the navigation property whose target's key is the value.
    pub(super) member: &'static str,
    values: BTreeMap<(Box<str>, Option<i64>), Keys>,
}

impl Index {
    pub(super) fn new(member: &'static str) -> Self {
        Self { member, values: BTreeMap::new() }
    }

    pub(super) fn add(&mut self, key: &Key, row: &Row) {
        let Some(value) = self.value(row) else { return };
        self.values
            .entry((value, row.folder))
            .and_modify(|keys| keys.add(key.clone()))
            .or_insert_with(|| Keys::One(key.clone()));
    }

    pub(super) fn take(&mut self, key: &Key, row: &Row) {
        let Some(value) = self.value(row) else { return };
        let entry = (value, row.folder);
        if self.values.get_mut(&entry).is_some_and(|keys| keys.take(key)) {
            self.values.remove(&entry);
        }
    }

    /// The keys of the rows whose member is `value`, in one folder or in each.
    pub(super) fn find(&self, value: &str, folder: Option<i64>) -> Vec<&Keys> {
        if folder.is_some() {
            return self.values.get(&(value.into(), folder)).into_iter().collect();
        }
        let all = (Box::from(value), None)..=(Box::from(value), Some(i64::MAX));
        self.values.range(all).map(|(_, keys)| keys).collect()
    }

    /// The keys of the rows of a folder whose member begins with `prefix`.
    pub(super) fn find_prefix<'a>(&'a self, prefix: &'a str, folder: Option<i64>) -> impl Iterator<Item = &'a Keys> {
        let from = self.values.range((Box::from(prefix), None)..);
        let same = from.take_while(move |((value, _), _)| value.starts_with(prefix));
        same.filter(move |((_, of), _)| folder.is_none() || *of == folder).map(|(_, keys)| keys)
    }

    fn value(&self, row: &Row) -> Option<Box<str>> {
        match row.linked(self.member) {
            Some(link) => Some(link.key.to_string().into()),
            None => row.get(self.member).map(written),
        }
    }
}

/// A value as indices order it: numbers and text as they are. Two values that differ may not be written
/// the same, so that what an index finds needs no second look; one member holds values of one type.
fn written(cell: &Cell) -> Box<str> {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Int(number) => number.to_string().into(),
        Cell::Bool(value) => value.to_string().into(),
        Cell::Other(json) => json.to_string().into(),
    }
}
