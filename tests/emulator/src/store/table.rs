//! The rows of one set.

use std::collections::{BTreeMap, HashSet};

use jiff::Timestamp;

use super::index::Index;
use super::keys::Keys;
use super::ready::{PlaceOf, Ready};
use super::row::Name;
use super::sorted::Sorted;
use super::{Key, Row};

/// The rows of one set, by key.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) rows: BTreeMap<Key, Row>,
    /// Their keys.
    pub(super) keys: Sorted,
    last_id: i64,
    changes: u64,
    names: HashSet<Name>,
    /// The keys of the rows of each folder.
    pub(super) folders: BTreeMap<i64, Keys>,
    indices: Vec<Index>,
    ready: Option<Ready>,
}

impl Table {
    /// Keeps an index of a member.
    pub(super) fn index(&mut self, member: &'static str) {
        if self.find_index(member).is_some() {
            return;
        }
        let mut index = Index::new(member);
        for (key, row) in &self.rows {
            index.add(key, row);
        }
        self.indices.push(index);
    }

    /// Keeps the order in which rows are taken.
    pub(super) fn order(&mut self, place_of: PlaceOf) {
        let mut ready = Ready::new(place_of);
        for (key, row) in &self.rows {
            ready.add(key, row);
        }
        self.ready = Some(ready);
    }

    pub(super) fn find_index(&self, member: &str) -> Option<&Index> {
        self.indices.iter().find(|index| index.member == member)
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Row> {
        self.rows.get(key)
    }

    pub(super) fn put(&mut self, key: Key, mut row: Row) {
        row.version = self.changes + 1;
        self.restore(key, row);
    }

    /// Puts a row at `key` that keeps its version.
    pub(super) fn restore(&mut self, key: Key, mut row: Row) {
        self.changes = self.changes.max(row.version);
        if let Key::Int(id) = key {
            self.last_id = self.last_id.max(id);
        }
        self.remove(&key);
        let names = &mut self.names;
        row.share(|name| match names.get(name) {
            Some(known) => Name::clone(known),
            None => {
                names.insert(Name::clone(name));
                Name::clone(name)
            }
        });
        if let Some(folder) = row.folder {
            let own = key.clone();
            self.folders.entry(folder).and_modify(|keys| keys.add(own)).or_insert_with(|| Keys::One(key.clone()));
        }
        self.indices.iter_mut().for_each(|index| index.add(&key, &row));
        self.ready.iter_mut().for_each(|ready| ready.add(&key, &row));
        self.keys.insert(key.clone());
        self.rows.insert(key, row);
    }

    pub(super) fn remove(&mut self, key: &Key) -> Option<Row> {
        let row = self.rows.remove(key)?;
        self.keys.remove(key);
        if let Some(folder) = row.folder
            && self.folders.get_mut(&folder).is_some_and(|keys| keys.take(key))
        {
            self.folders.remove(&folder);
        }
        self.indices.iter_mut().for_each(|index| index.take(key, &row));
        self.ready.iter_mut().for_each(|ready| ready.take(key, &row));
        Some(row)
    }

    /// The rows of a group that can be taken at `now`, the next one first.
    pub(super) fn ready(&mut self, group: i64, now: Timestamp) -> impl Iterator<Item = (&Key, &Row)> {
        if let Some(ready) = &mut self.ready {
            ready.promote(now, |key| self.rows.get(key));
        }
        let keys = self.ready.iter().flat_map(move |ready| ready.group(group));
        keys.filter_map(|key| self.rows.get_key_value(key))
    }

    pub(super) fn next_id(&mut self) -> i64 {
        self.last_id = self.last_id.saturating_add(1);
        self.last_id
    }

    pub(super) fn last_id(&self) -> i64 {
        self.last_id
    }

    pub(super) fn set_last_id(&mut self, last_id: i64) {
        self.last_id = self.last_id.max(last_id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_never_given_twice() {
        let mut table = Table::default();
        table.put(Key::Int(7), Row::default());
        table.remove(&Key::Int(7));
        assert_eq!(table.next_id(), 8);
        assert_eq!(table.next_id(), 9);
    }
}
