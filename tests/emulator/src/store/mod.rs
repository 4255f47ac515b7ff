//! The rows of all sets.
//!
//! Everything that the emulator keeps between requests of the `OData` service goes through here, so that
//! what stands behind this interface can change without the rest.

mod key;
mod table;

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

pub(crate) use self::key::Key;
use self::table::Table;

/// The members of an object.
pub(crate) type Object = Map<String, Json>;

/// A row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// The folder that it lives in.
    pub(crate) folder: Option<i64>,
    /// Its members; navigation properties only where they are kept with it.
    pub(crate) members: Object,
    /// Navigation properties that lead to rows of other sets.
    pub(crate) links: BTreeMap<String, Link>,
}

/// The row that a navigation property leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The set.
    pub(crate) set: &'static str,
    /// The key.
    pub(crate) key: Key,
}

impl Row {
    /// A row with these members.
    pub(crate) fn new(folder: Option<i64>, members: Object) -> Self {
        Self { folder, members, links: BTreeMap::new() }
    }

    /// The text of the member `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.members.get(name).and_then(Json::as_str)
    }

    /// The integer of the member `name`.
    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        self.members.get(name).and_then(Json::as_i64)
    }

    /// Whether the member `name` is true.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.members.get(name).and_then(Json::as_bool).unwrap_or_default()
    }

    /// Writes to the member `name`.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Json>) {
        self.members.insert(name.to_owned(), value.into());
    }

    /// Makes the navigation property `name` lead to a row.
    pub(crate) fn link(&mut self, name: &str, set: &'static str, key: impl Into<Key>) {
        self.links.insert(name.to_owned(), Link { set, key: key.into() });
    }
}

/// All rows.
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<String, Table>,
}

impl Store {
    /// Keeps an index of the member `name` of a set, which [`Store::find`] then uses.
    pub(crate) fn index(&mut self, set: &str, name: &'static str) {
        self.table(set).index(name);
    }

    /// The row at `key`.
    pub(crate) fn get(&self, set: &str, key: &Key) -> Option<&Row> {
        self.tables.get(set)?.get(key)
    }

    /// Puts a row at `key`, in the place of the one that was there.
    pub(crate) fn put(&mut self, set: &str, key: Key, row: Row) {
        self.table(set).put(key, row);
    }

    /// Takes the row at `key` away.
    pub(crate) fn remove(&mut self, set: &str, key: &Key) -> Option<Row> {
        self.tables.get_mut(set)?.remove(key)
    }

    /// Changes the row at `key`; `None` if there is none.
    pub(crate) fn change<T>(&mut self, set: &str, key: &Key, change: impl FnOnce(&mut Row) -> T) -> Option<T> {
        let table = self.tables.get_mut(set)?;
        let mut row = table.remove(key)?;
        let result = change(&mut row);
        table.put(key.clone(), row);
        Some(result)
    }

    /// The rows of a set, in the order of their keys; only those of `folder`, if one is named.
    pub(crate) fn rows<'a>(
        &'a self,
        set: &str,
        folder: Option<i64>,
    ) -> impl DoubleEndedIterator<Item = (&'a Key, &'a Row)> + use<'a> {
        let rows = self.tables.get(set).map(Table::rows).into_iter().flatten();
        rows.filter(move |(_, row)| folder.is_none() || row.folder == folder)
    }

    /// The rows of a set whose member `name` is `value`, in the order of their keys.
    pub(crate) fn find<'a>(
        &'a self,
        set: &str,
        folder: Option<i64>,
        name: &'a str,
        value: &'a Json,
    ) -> impl Iterator<Item = (&'a Key, &'a Row)> + use<'a> {
        let rows = self.tables.get(set).map(|table| table.find(name, value)).into_iter().flatten();
        rows.filter(move |(_, row)| folder.is_none() || row.folder == folder)
    }

    /// A number that no row of the set has had as its key.
    pub(crate) fn next_id(&mut self, set: &str) -> i64 {
        self.table(set).next_id()
    }

    fn table(&mut self, set: &str) -> &mut Table {
        self.tables.entry(set.to_owned()).or_default()
    }
}
