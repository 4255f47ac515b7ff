//! What is not found by its name.

use std::fmt;

/// A thing that was looked up and is not there, or not there once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LookupError {
    /// The kind of thing: `folder`, `asset`.
    pub what: &'static str,
    /// How it was named.
    pub name: String,
    /// Where it was looked for, if not everywhere: a folder, a bucket.
    pub place: Option<String>,
    /// Nothing was found: names that are much like it. Several were found: what tells those from each other.
    pub near: Vec<String>,
    /// How many were found: none, or more than one.
    pub found: usize,
}

impl LookupError {
    /// There is no `what` called `name`.
    pub fn none(what: &'static str, name: impl Into<String>) -> Self {
        Self { what, name: name.into(), place: None, near: Vec::new(), found: 0 }
    }

    /// The same, looked for in `place` alone.
    #[must_use]
    pub fn within(self, place: impl fmt::Display) -> Self {
        Self { place: Some(place.to_string()), ..self }
    }
}

impl fmt::Display for LookupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found {
            0 => write!(f, "there is no {} `{}`", self.what, self.name)?,
            found => {
                let end = if self.what.ends_with('s') { "es" } else { "s" };
                write!(f, "there are {found} {}{end} `{}`", self.what, self.name)?;
            }
        }
        if let Some(place) = &self.place {
            write!(f, " in {place}")?;
        }
        let names = self.near.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        match (self.found, names.as_str()) {
            (0, "") => f.write_str(" that this account can see"),
            (0, names) => write!(f, "; did you mean {names}?"),
            (_, names) => write!(f, ": say which one: {names}"),
        }
    }
}

impl std::error::Error for LookupError {}
