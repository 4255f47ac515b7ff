//! One change, and all of them.

use std::fmt;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::kind::{Element, What};

/// What a change does to a program that was written against the old service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It no longer compiles, or no longer works.
    Breaking,
    /// It may be refused, or get less than before.
    Risky,
    /// It works as before, and could do more.
    Additive,
    /// It does not notice.
    Documentation,
}

impl Class {
    /// All of them, the worst first.
    pub const ALL: [Self; 4] = [Self::Breaking, Self::Risky, Self::Additive, Self::Documentation];

    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Risky => "risky",
            Self::Additive => "additive",
            Self::Documentation => "documentation",
        }
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One change.
///
/// The order is that of reports: by class, then by place. As JSON: `class`, `kind`, `path`, and `old` and `new`
/// where there is something to show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it does to a program.
    pub class: Class,
    /// The way to the element: namespace, type, property; or namespace, container, set, call.
    pub path: Vec<String>,
    /// What has changed.
    pub element: Element,
    /// How.
    pub what: What,
    /// What was there.
    pub old: Option<String>,
    /// What is there now.
    pub new: Option<String>,
}

impl Change {
    /// The kind of the change as a code: `property-retyped`.
    pub fn kind(&self) -> String {
        format!("{}-{}", self.element.name(), self.what.name())
    }
}

impl Serialize for Change {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut change = serializer.serialize_struct("Change", 5)?;
        change.serialize_field("class", &self.class)?;
        change.serialize_field("kind", &self.kind())?;
        change.serialize_field("path", &self.path)?;
        for (name, value) in [("old", &self.old), ("new", &self.new)] {
            match value {
                Some(value) => change.serialize_field(name, value)?,
                None => change.skip_field(name)?,
            }
        }
        change.end()
    }
}

/// All changes between two services, sorted. As JSON: a list.
///
/// [`Display`](fmt::Display) writes them for a terminal without colour; see also [`Changes::colored`] and
/// [`Changes::markdown`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Changes(Vec<Change>);

impl Changes {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort();
        changes.dedup();
        Self(changes)
    }

    /// The changes.
    pub fn iter(&self) -> std::slice::Iter<'_, Change> {
        self.0.iter()
    }

    /// Those of one class.
    pub fn of(&self, class: Class) -> impl Iterator<Item = &Change> {
        self.0.iter().filter(move |change| change.class == class)
    }

    /// How many there are of one class.
    pub fn count(&self, class: Class) -> usize {
        self.of(class).count()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing has changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is breaking.
    pub fn breaks(&self) -> bool {
        self.count(Class::Breaking) > 0
    }
}

impl<'a> IntoIterator for &'a Changes {
    type Item = &'a Change;
    type IntoIter = std::slice::Iter<'a, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
