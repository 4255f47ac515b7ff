//! The rows of all sets.
//!
//! Everything that the emulator keeps between requests of the `OData` service goes through here, so that
//! what stands behind this interface can change without the rest.

mod index;
mod key;
mod keys;
mod ready;
mod row;
mod select;
mod sorted;
mod table;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::Timestamp;

pub(crate) use self::key::Key;
pub(crate) use self::ready::{Place, PlaceOf};
pub(crate) use self::row::{Cell, Link, Object, Row};
pub(crate) use self::select::{Lookup, Selection};
use self::table::Table;

/// All rows.
#[derive(Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<String, Table>,
}

/// What sets without rows are looked up in.
static NOTHING: LazyLock<Table> = LazyLock::new(Table::default);

impl Store {
    /// Keeps an index of the member `name` of a set, or of the key that the navigation property `name`
    /// leads to.
    pub(crate) fn index(&mut self, set: &str, name: &'static str) {
        self.table(set).index(name);
    }

    /// Keeps the order in which the rows of a set are taken, for [`Store::ready`].
    pub(crate) fn order(&mut self, set: &str, place_of: PlaceOf) {
        self.table(set).order(place_of);
    }

    /// Whether there is an index of the member `name` of a set.
    pub(crate) fn is_indexed(&self, set: &str, name: &str) -> bool {
        self.tables.get(set).is_some_and(|table| table.find_index(name).is_some())
    }

    /// The row at `key`.
    pub(crate) fn get(&self, set: &str, key: &Key) -> Option<&Row> {
        self.tables.get(set)?.get(key)
    }

    /// Puts a row at `key`, in the place of the one that was there.
    pub(crate) fn put(&mut self, set: &str, key: Key, row: Row) {
        self.table(set).put(key, row);
    }

    /// Puts a row at `key` as it was once, with its version.
    pub(crate) fn restore(&mut self, set: &str, key: Key, row: Row) {
        self.table(set).restore(key, row);
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
        self.select(set, folder, &Lookup::default()).into_iter().flat_map(|selection| selection.rows())
    }

    /// The rows of a set that `lookup` finds; `None` if there is no index for it.
    pub(crate) fn select(&self, set: &str, folder: Option<i64>, lookup: &Lookup) -> Option<Selection<'_>> {
        Selection::new(self.tables.get(set).unwrap_or(&NOTHING), folder, lookup)
    }

    /// The rows of a set whose member `name` has the text or number `value`, in the order of their keys.
    pub(crate) fn find<'a>(
        &'a self,
        set: &str,
        folder: Option<i64>,
        name: &'a str,
        value: &'a str,
    ) -> Box<dyn Iterator<Item = (&'a Key, &'a Row)> + 'a> {
        let lookup = Lookup { equal: vec![(name.to_owned(), vec![value.to_owned()])], ..Lookup::default() };
        match self.select(set, folder, &lookup) {
            Some(selection) => selection.rows(),
            None => Box::new(self.rows(set, folder).filter(move |(_, row)| match row.get(name) {
                Some(Cell::Text(text)) => **text == *value,
                Some(Cell::Int(number)) => number.to_string() == value,
                _ => false,
            })),
        }
    }

    /// The rows of a folder whose indexed member `name` begins with `prefix`, in no order.
    pub(crate) fn find_prefix<'a>(
        &'a self,
        set: &str,
        folder: Option<i64>,
        name: &str,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'a Key, &'a Row)> + use<'a> {
        let table = self.tables.get(set).unwrap_or(&NOTHING);
        let keys = table.find_index(name).into_iter().flat_map(move |index| index.find_prefix(prefix, folder));
        let all = (std::ops::Bound::Unbounded, std::ops::Bound::Unbounded);
        keys.flat_map(move |keys| keys.range(&all)).filter_map(|key| table.rows.get_key_value(key))
    }

    /// The rows of a group that can be taken at `now`, the next one first.
    pub(crate) fn ready(&mut self, set: &str, group: i64, now: Timestamp) -> impl Iterator<Item = (&Key, &Row)> {
        self.tables.get_mut(set).into_iter().flat_map(move |table| table.ready(group, now))
    }

    /// A number that no row of the set has had as its key.
    pub(crate) fn next_id(&mut self, set: &str) -> i64 {
        self.table(set).next_id()
    }

    /// The greatest number that a row of the set has had as its key.
    pub(crate) fn last_id(&self, set: &str) -> i64 {
        self.tables.get(set).map_or(0, Table::last_id)
    }

    /// Numbers up to `last_id` are not given again.
    pub(crate) fn set_last_id(&mut self, set: &str, last_id: i64) {
        self.table(set).set_last_id(last_id);
    }

    /// The names of the sets that hold or held rows.
    pub(crate) fn sets(&self) -> impl Iterator<Item = &str> {
        self.tables.keys().map(String::as_str)
    }

    fn table(&mut self, set: &str) -> &mut Table {
        if !self.tables.contains_key(set) {
            self.tables.insert(set.to_owned(), Table::default());
        }
        self.tables.entry(set.to_owned()).or_default()
    }
}
