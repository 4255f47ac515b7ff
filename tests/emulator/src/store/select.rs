//! Rows of a table as indices find them: in the order of their keys, and without a look at the others.

use std::ops::Bound;

use super::keys::{Bounds, Keys, is_empty};
use super::table::Table;
use super::{Key, Row};

/// What rows must be like, as far as indices can tell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Lookup {
    /// Members that are indexed, each with the values that it may have.
    pub(crate) equal: Vec<(String, Vec<String>)>,
    /// What the key must lie between.
    pub(crate) bounds: Bounds,
}

impl Default for Lookup {
    fn default() -> Self {
        Self { equal: Vec::new(), bounds: (Bound::Unbounded, Bound::Unbounded) }
    }
}

/// The rows that a [`Lookup`] finds in one folder, or in all.
#[derive(Debug)]
pub(crate) struct Selection<'a> {
    table: &'a Table,
    /// Each holds the keys of which one must be; the smallest comes first. None: all rows of the table.
    sets: Vec<Vec<&'a Keys>>,
    bounds: Bounds,
}

impl<'a> Selection<'a> {
    /// Looks up; members without an index are refused by `None`.
    pub(super) fn new(table: &'a Table, folder: Option<i64>, lookup: &Lookup) -> Option<Self> {
        let mut sets = Vec::new();
        for (member, values) in &lookup.equal {
            let index = table.find_index(member)?;
            let mut values: Vec<&String> = values.iter().collect();
            values.sort_unstable();
            values.dedup();
            sets.push(values.into_iter().flat_map(|value| index.find(value, folder)).collect());
        }
        if let (Some(folder), true) = (folder, sets.is_empty()) {
            sets.push(table.folders.get(&folder).into_iter().collect());
        }
        sets.sort_by_key(|set: &Vec<&Keys>| count(set));
        Some(Self { table, sets, bounds: lookup.bounds.clone() })
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        let all = self.bounds == (Bound::Unbounded, Bound::Unbounded);
        match self.sets.as_slice() {
            [] if all => self.table.rows.len(),
            [only] if all => count(only),
            [] => self.table.keys.range(&self.bounds).len(),
            _ => self.keys().count(),
        }
    }

    /// The keys, in order.
    pub(crate) fn keys(&self) -> Box<dyn DoubleEndedIterator<Item = &'a Key> + 'a> {
        let table = self.table;
        if is_empty(&self.bounds) {
            return Box::new(std::iter::empty());
        }
        let Some((first, others)) = self.sets.split_first() else {
            return Box::new(table.keys.range(&self.bounds));
        };
        let keys: Box<dyn DoubleEndedIterator<Item = &'a Key> + 'a> = match first.as_slice() {
            [only] => Box::new(only.range(&self.bounds)),
            many => {
                let mut keys: Vec<&Key> = many.iter().flat_map(|keys| keys.range(&self.bounds)).collect();
                keys.sort_unstable();
                Box::new(keys.into_iter())
            }
        };
        if others.is_empty() {
            return keys;
        }
        let others = others.to_vec();
        Box::new(keys.filter(move |key| others.iter().all(|set| set.iter().any(|keys| keys.contains(key)))))
    }

    /// The rows, in the order of their keys.
    pub(crate) fn rows(&self) -> Box<dyn DoubleEndedIterator<Item = (&'a Key, &'a Row)> + 'a> {
        let table = self.table;
        if self.sets.is_empty() && !is_empty(&self.bounds) {
            return Box::new(table.rows.range((self.bounds.0.as_ref(), self.bounds.1.as_ref())));
        }
        Box::new(self.keys().filter_map(|key| table.rows.get_key_value(key)))
    }

    /// The row at `key`.
    pub(crate) fn row(&self, key: &Key) -> Option<&'a Row> {
        self.table.get(key)
    }
}

fn count(set: &[&Keys]) -> usize {
    set.iter().map(|keys| keys.len()).sum()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::keys::within;
    use super::*;

    fn row(i: i64) -> Row {
        let members = json!({ "Name": if i % 3 == 0 { "a" } else { "b" }, "Number": i % 5 });
        Row::new(Some(1 + i % 2), members.as_object().unwrap().clone())
    }

    fn filled() -> Table {
        let mut table = Table::default();
        table.index("Name");
        for i in 0..60 {
            table.put(Key::Int(i), row(i + 1));
        }
        table.index("Number");
        for i in 0..40 {
            table.put(Key::Int(i), row(i));
        }
        for i in (0..40).step_by(7) {
            table.remove(&Key::Int(i));
        }
        table
    }

    fn check(table: &Table, folder: Option<i64>, lookup: &Lookup) {
        let fits = |row: &Row, member: &str, values: &[String]| {
            let value = row.text(member).map_or_else(|| row.int(member).unwrap().to_string(), str::to_owned);
            values.contains(&value)
        };
        let found = table.rows.iter().filter(|(key, row)| {
            (folder.is_none() || row.folder == folder)
                && within(&lookup.bounds, key)
                && lookup.equal.iter().all(|(member, values)| fits(row, member, values))
        });
        let wanted: Vec<&Key> = found.map(|(key, _)| key).collect();
        let selection = Selection::new(table, folder, lookup).unwrap();
        assert_eq!(selection.keys().collect::<Vec<_>>(), wanted, "{folder:?} {lookup:?}");
        assert_eq!(selection.len(), wanted.len());
        let backward: Vec<&Key> = selection.rows().rev().map(|(key, _)| key).collect();
        assert!(backward.into_iter().rev().eq(wanted));
    }

    /// Every lookup finds what a look at each row finds, forward and backward.
    #[test]
    fn an_index_finds_what_a_scan_finds() {
        let table = filled();
        let between = [
            (Bound::Unbounded, Bound::Unbounded),
            (Bound::Included(Key::Int(10)), Bound::Excluded(Key::Int(50))),
            (Bound::Excluded(Key::Int(10)), Bound::Included(Key::Int(10))),
            (Bound::Included(Key::Int(50)), Bound::Included(Key::Int(10))),
        ];
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let names = [None, Some(texts(&["a"])), Some(texts(&["b", "a", "a"])), Some(texts(&["c"]))];
        let numbers = [None, Some(texts(&["3"])), Some(texts(&["4", "0"]))];
        for bounds in &between {
            for name in &names {
                for number in &numbers {
                    let equal = [("Name", name), ("Number", number)].into_iter();
                    let equal: Vec<_> =
                        equal.filter_map(|(member, values)| Some((member.to_owned(), values.clone()?))).collect();
                    for folder in [None, Some(1), Some(2), Some(3)] {
                        check(&table, folder, &Lookup { equal: equal.clone(), bounds: bounds.clone() });
                    }
                }
            }
        }
        let unknown = Lookup { equal: vec![("Other".to_owned(), Vec::new())], ..Lookup::default() };
        assert!(Selection::new(&table, None, &unknown).is_none());
    }
}
