//! Places in the data that an expression can stand at.

use serde_json::Value as Json;

use crate::store::{Object, Row, Store};

/// A place in the data.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Node<'a> {
    /// A row, whose links lead on to others.
    Row(&'a Row),
    /// A value in a row.
    Json(&'a Json),
}

impl<'a> Node<'a> {
    /// The value, unless it is a whole row.
    pub(crate) fn json(self) -> Option<&'a Json> {
        match self {
            Self::Row(_) => None,
            Self::Json(json) => Some(json),
        }
    }

    /// The members, if it is an object.
    pub(crate) fn members(self) -> Option<&'a Object> {
        match self {
            Self::Row(row) => Some(&row.members),
            Self::Json(json) => json.as_object(),
        }
    }

    /// What the property `name` holds or leads to.
    pub(crate) fn child(self, store: &'a Store, name: &str) -> Option<Self> {
        if let Self::Row(row) = self
            && let Some(link) = row.links.get(name)
        {
            return store.get(link.set, &link.key).map(Node::Row);
        }
        self.members()?.get(name).map(Node::Json)
    }
}
