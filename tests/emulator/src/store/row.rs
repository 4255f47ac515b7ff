//! One row, kept in little room: a million of them fit into the memory of a desk's computer.

use std::sync::Arc;

use serde_json::{Map, Value as Json};

use super::Key;

/// The members of an object.
pub(crate) type Object = Map<String, Json>;

/// The name of a member, which the rows of a table share.
pub(crate) type Name = Arc<str>;

/// A row.
#[derive(Clone, Debug, Default)]
pub(crate) struct Row {
    /// The folder that it lives in.
    pub(crate) folder: Option<i64>,
    /// The number of the change that made it what it is, among those of its set.
    pub(crate) version: u64,
    /// Its members that are not null; navigation properties only where they are kept with it.
    members: Vec<(Name, Cell)>,
    /// Navigation properties that lead to rows of other sets.
    links: Vec<(Name, Link)>,
}

/// The value of a member. Null is not kept: what is not there is null.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Bool(bool),
    Int(i64),
    Text(Box<str>),
    /// Everything that is rare: other numbers, objects, arrays.
    Other(Box<Json>),
}

/// The row that a navigation property leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// The set.
    pub(crate) set: Name,
    /// The key.
    pub(crate) key: Key,
}

impl Cell {
    /// The cell that holds `json`; `None` for null.
    fn of(json: Json) -> Option<Self> {
        Some(match json {
            Json::Null => return None,
            Json::Bool(value) => Self::Bool(value),
            Json::String(text) => Self::Text(text.into_boxed_str()),
            Json::Number(number) => match number.as_i64() {
                Some(number) => Self::Int(number),
                None => Self::Other(Box::new(Json::Number(number))),
            },
            other => Self::Other(Box::new(other)),
        })
    }

    /// The value as JSON.
    pub(crate) fn to_json(&self) -> Json {
        match self {
            Self::Bool(value) => (*value).into(),
            Self::Int(number) => (*number).into(),
            Self::Text(text) => (**text).into(),
            Self::Other(json) => (**json).clone(),
        }
    }

    /// The value, if it is an object, an array, or a number that is no `i64`.
    pub(crate) fn as_json(&self) -> Option<&Json> {
        match self {
            Self::Other(json) => Some(json),
            _ => None,
        }
    }
}

impl Row {
    /// A row with these members.
    pub(crate) fn new(folder: Option<i64>, members: Object) -> Self {
        let mut row = Self { folder, ..Self::default() };
        row.extend(members);
        row
    }

    /// The value of the member `name`; `None` if it is null.
    pub(crate) fn get(&self, name: &str) -> Option<&Cell> {
        self.members.iter().find(|(known, _)| **known == *name).map(|(_, cell)| cell)
    }

    /// Whether the member `name` is not null.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The member `name` as JSON.
    pub(crate) fn json(&self, name: &str) -> Json {
        self.get(name).map_or(Json::Null, Cell::to_json)
    }

    /// The text of the member `name`.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(Cell::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The integer of the member `name`.
    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(Cell::Int(number)) => Some(*number),
            _ => None,
        }
    }

    /// Whether the member `name` is true.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.get(name) == Some(&Cell::Bool(true))
    }

    /// The members of the member `name`, if it is an object.
    pub(crate) fn object(&self, name: &str) -> Option<&Object> {
        self.get(name)?.as_json()?.as_object()
    }

    /// The items of the member `name`; none if it is no array.
    pub(crate) fn items(&self, name: &str) -> &[Json] {
        let array = self.get(name).and_then(Cell::as_json).and_then(Json::as_array);
        array.map(Vec::as_slice).unwrap_or_default()
    }

    /// Changes the items of the member `name`.
    pub(crate) fn change_items(&mut self, name: &str, how: impl FnOnce(&mut Vec<Json>)) {
        let mut items = self.items(name).to_vec();
        how(&mut items);
        self.set(name, items);
    }

    /// Writes to the member `name`.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Json>) {
        let at = self.members.iter().position(|(known, _)| **known == *name);
        match (at, Cell::of(value.into())) {
            (Some(at), Some(cell)) => self.members[at].1 = cell,
            (Some(at), None) => {
                self.members.remove(at);
            }
            (None, Some(cell)) => self.members.push((name.into(), cell)),
            (None, None) => {}
        }
    }

    /// Writes to the member `name` if it is null.
    pub(crate) fn set_default(&mut self, name: &str, value: impl Into<Json>) {
        if !self.has(name) {
            self.set(name, value);
        }
    }

    /// Nulls the member `name`.
    pub(crate) fn clear(&mut self, name: &str) {
        self.set(name, Json::Null);
    }

    /// Nulls the members that `keep` does not name.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.members.retain(|(name, _)| keep(name));
    }

    /// Writes to all these members.
    pub(crate) fn extend(&mut self, members: impl IntoIterator<Item = (String, Json)>) {
        for (name, value) in members {
            self.set(&name, value);
        }
    }

    /// The members that are not null.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&str, &Cell)> {
        self.members.iter().map(|(name, cell)| (&**name, cell))
    }

    /// The members that are not null, as one object.
    pub(crate) fn to_object(&self) -> Object {
        self.members().map(|(name, cell)| (name.to_owned(), cell.to_json())).collect()
    }

    /// Makes the navigation property `name` lead to a row.
    pub(crate) fn link(&mut self, name: &str, set: &str, key: impl Into<Key>) {
        self.unlink(name);
        self.links.push((name.into(), Link { set: set.into(), key: key.into() }));
    }

    /// The row that the navigation property `name` leads to.
    pub(crate) fn linked(&self, name: &str) -> Option<&Link> {
        self.links.iter().find(|(known, _)| **known == *name).map(|(_, link)| link)
    }

    /// Makes the navigation property `name` lead nowhere.
    pub(crate) fn unlink(&mut self, name: &str) {
        self.links.retain(|(known, _)| **known != *name);
    }

    /// Navigation properties and where they lead.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &Link)> {
        self.links.iter().map(|(name, link)| (&**name, link))
    }

    /// Makes the row share its names with others, and gives back the room that it does not need.
    pub(super) fn share(&mut self, mut shared: impl FnMut(&Name) -> Name) {
        for (name, _) in &mut self.members {
            *name = shared(name);
        }
        for (name, link) in &mut self.links {
            *name = shared(name);
            link.set = shared(&link.set);
        }
        self.members.shrink_to_fit();
        self.links.shrink_to_fit();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_row_gives_back_what_was_put_in() {
        let members = json!({ "a": 1, "b": 1.5, "c": "x", "d": true, "e": [1], "f": {}, "g": null, "h": u64::MAX });
        let mut row = Row::new(None, members.as_object().unwrap().clone());
        let mut wanted = members.as_object().unwrap().clone();
        wanted.shift_remove("g");
        assert_eq!(row.to_object(), wanted);
        row.set("a", Json::Null);
        row.set_default("a", 2);
        row.set_default("a", 3);
        assert_eq!((row.int("a"), row.text("a"), row.json("g")), (Some(2), None, Json::Null));
        row.link("L", "Set", 1);
        row.link("L", "Set", 2);
        assert_eq!(row.linked("L").map(|link| &link.key), Some(&Key::Int(2)));
        row.unlink("L");
        assert_eq!(row.links().count(), 0);
    }
}
