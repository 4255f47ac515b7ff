//! What an import says about itself: how much went through, what was decided by a rule of thumb, and
//! what could not be carried.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What a note is about; notes are printed in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Which type a set has.
    EntityType,
    /// Which property is a key.
    Key,
    /// How an enumeration got its name.
    Enumeration,
    /// A type or member that CSDL says in another way.
    Type,
    /// An operation that is not of the usual form.
    Operation,
    /// Scopes and permissions.
    Permission,
    /// Members that are marked as secrets.
    Secret,
    /// Since which version things are known.
    Version,
    /// What the description says and the documents do not.
    LeftOut,
}

impl Topic {
    fn heading(self) -> &'static str {
        match self {
            Self::EntityType => "entity types decided by rule",
            Self::Key => "keys decided by rule",
            Self::Enumeration => "enumerations named by rule",
            Self::Type => "types carried in another form",
            Self::Operation => "operations out of the ordinary",
            Self::Permission => "scopes and permissions",
            Self::Secret => "marked as secrets by their names",
            Self::Version => "known since",
            Self::LeftOut => "not carried over",
        }
    }
}

/// How many of each the description declares and the documents hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entity sets.
    pub sets: usize,
    /// Calls of GET, POST, PUT, PATCH and DELETE on sets and entities.
    pub calls: usize,
    /// Bound actions and functions.
    pub operations: usize,
    /// Entity types.
    pub entity_types: usize,
    /// Complex types.
    pub complex_types: usize,
    /// Enumeration types.
    pub enum_types: usize,
}

/// The report of one import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What went through.
    pub counts: Counts,
    notes: BTreeMap<Topic, BTreeSet<String>>,
}

impl Report {
    pub(super) fn note(&mut self, topic: Topic, text: impl Into<String>) {
        self.notes.entry(topic).or_default().insert(text.into());
    }

    /// The notes about `topic`, sorted.
    pub fn notes(&self, topic: Topic) -> impl Iterator<Item = &str> {
        self.notes.get(&topic).into_iter().flatten().map(String::as_str)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = &self.counts;
        write!(
            f,
            "{} sets, {} calls on them, {} bound operations; {} entity types, {} complex types, {} enumerations",
            counts.sets, counts.calls, counts.operations, counts.entity_types, counts.complex_types, counts.enum_types
        )?;
        for (topic, notes) in &self.notes {
            write!(f, "\n{} ({}):", topic.heading(), notes.len())?;
            for note in notes {
                write!(f, "\n  {note}")?;
            }
        }
        Ok(())
    }
}
