//! Places in the data that an expression can stand at.

use serde_json::Value as Json;

use crate::folder;
use crate::store::{Cell, Row, Store};

/// A place in the data.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Node<'a> {
    /// A row, whose links lead on to others.
    Row(&'a Row),
    /// A value in a row.
    Json(&'a Json),
    /// A plain value of a row.
    Cell(&'a Cell),
}

impl<'a> Node<'a> {
    fn cell(cell: &'a Cell) -> Self {
        cell.as_json().map_or(Self::Cell(cell), Self::Json)
    }

    /// Whether it has members.
    pub(crate) fn is_object(self) -> bool {
        matches!(self, Self::Row(_) | Self::Json(Json::Object(_)))
    }

    /// The items, if it is an array; otherwise none.
    pub(crate) fn items(self) -> &'a [Json] {
        match self {
            Self::Json(Json::Array(items)) => items,
            _ => &[],
        }
    }

    /// The value; a row's with all its members.
    pub(crate) fn to_json(self) -> Json {
        match self {
            Self::Row(row) => row.to_object().into(),
            Self::Json(json) => json.clone(),
            Self::Cell(cell) => cell.to_json(),
        }
    }

    /// The text, if it is text.
    pub(crate) fn text(self) -> Option<&'a str> {
        match self {
            Self::Json(json) => json.as_str(),
            Self::Cell(Cell::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The member `name`; `None` if there is none or it is null.
    pub(crate) fn member(self, name: &str) -> Option<Self> {
        match self {
            Self::Row(row) => row.get(name).map(Self::cell),
            Self::Json(json) => json.get(name).filter(|value| !value.is_null()).map(Self::Json),
            Self::Cell(_) => None,
        }
    }

    /// All members.
    pub(crate) fn members(self) -> Box<dyn Iterator<Item = (&'a str, Self)> + 'a> {
        match self {
            Self::Row(row) => Box::new(row.members().map(|(name, cell)| (name, Self::cell(cell)))),
            Self::Json(Json::Object(members)) => {
                Box::new(members.iter().map(|(name, value)| (name.as_str(), Self::Json(value))))
            }
            _ => Box::new(std::iter::empty()),
        }
    }

    /// What the property `name` holds or leads to.
    pub(crate) fn child(self, store: &'a Store, name: &str) -> Option<Self> {
        if let Self::Row(row) = self
            && let Some(link) = row.linked(name)
        {
            return store.get(&link.set, &link.key).map(Node::Row);
        }
        if let (Self::Row(row), folder::PATH_MEMBER) = (self, name)
            && let Some(path) = folder::path_of(store, row)
        {
            return Some(Self::cell(path));
        }
        self.member(name)
    }
}
