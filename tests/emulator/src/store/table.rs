//! The rows of one set.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::{Key, Row};

/// The rows of one set, by key.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: BTreeMap<Key, Row>,
    last_id: i64,
    indices: Vec<Index>,
}

/// Keys by the value of one member.
#[derive(Debug)]
struct Index {
    member: &'static str,
    keys: BTreeMap<String, BTreeSet<Key>>,
}

impl Table {
    pub(super) fn index(&mut self, member: &'static str) {
        if self.indices.iter().any(|index| index.member == member) {
            return;
        }
        let mut index = Index { member, keys: BTreeMap::new() };
        for (key, row) in &self.rows {
            index.add(key, row);
        }
        self.indices.push(index);
    }

    pub(super) fn get(&self, key: &Key) -> Option<&Row> {
        self.rows.get(key)
    }

    pub(super) fn put(&mut self, key: Key, row: Row) {
        if let Key::Int(id) = key {
            self.last_id = self.last_id.max(id);
        }
        self.remove(&key);
        for index in &mut self.indices {
            index.add(&key, &row);
        }
        self.rows.insert(key, row);
    }

    pub(super) fn remove(&mut self, key: &Key) -> Option<Row> {
        let row = self.rows.remove(key)?;
        for index in &mut self.indices {
            index.take(key, &row);
        }
        Some(row)
    }

    pub(super) fn rows(&self) -> std::collections::btree_map::Iter<'_, Key, Row> {
        self.rows.iter()
    }

    /// Rows whose `member` is `value`: by an index where there is one, otherwise by looking at each.
    pub(super) fn find<'a>(
        &'a self,
        member: &'a str,
        value: &'a Json,
    ) -> Box<dyn Iterator<Item = (&'a Key, &'a Row)> + 'a> {
        match self.indices.iter().find(|index| index.member == member) {
            Some(index) => {
                let keys = index.keys.get(&value.to_string()).into_iter().flatten();
                Box::new(keys.filter_map(|key| self.rows.get_key_value(key)))
            }
            None => Box::new(self.rows.iter().filter(move |(_, row)| row.members.get(member) == Some(value))),
        }
    }

    pub(super) fn next_id(&mut self) -> i64 {
        self.last_id = self.last_id.saturating_add(1);
        self.last_id
    }
}

impl Index {
    fn add(&mut self, key: &Key, row: &Row) {
        if let Some(value) = row.members.get(self.member) {
            self.keys.entry(value.to_string()).or_default().insert(key.clone());
        }
    }

    fn take(&mut self, key: &Key, row: &Row) {
        let Some(value) = row.members.get(self.member).map(Json::to_string) else { return };
        if let Some(keys) = self.keys.get_mut(&value) {
            keys.remove(key);
            if keys.is_empty() {
                self.keys.remove(&value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn row(name: &str) -> Row {
        Row::new(None, [("Name".to_owned(), json!(name))].into_iter().collect())
    }

    fn found(table: &Table, name: &str) -> Vec<Key> {
        table.find("Name", &json!(name)).map(|(key, _)| key.clone()).collect()
    }

    #[test]
    fn an_index_finds_what_a_scan_finds() {
        let mut scanned = Table::default();
        let mut indexed = Table::default();
        indexed.index("Name");
        for table in [&mut scanned, &mut indexed] {
            for (id, name) in [(1, "a"), (2, "b"), (3, "a")] {
                table.put(Key::Int(id), row(name));
            }
            table.put(Key::Int(1), row("b"));
            table.remove(&Key::Int(3));
        }
        for name in ["a", "b", "c"] {
            assert_eq!(found(&scanned, name), found(&indexed, name), "{name}");
        }
        assert_eq!(found(&indexed, "b"), [Key::Int(1), Key::Int(2)]);
    }

    #[test]
    fn numbers_are_never_given_twice() {
        let mut table = Table::default();
        table.put(Key::Int(7), row("a"));
        table.remove(&Key::Int(7));
        assert_eq!(table.next_id(), 8);
        assert_eq!(table.next_id(), 9);
    }
}
