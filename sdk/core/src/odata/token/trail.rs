//! The way from a row, or from an item of a collection, to a property.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};

/// Names of properties, one after the other: `Robot/Address/City`.
#[derive(Clone, Debug)]
pub struct Trail {
    start: Option<Variable>,
    names: Cow<'static, str>,
}

/// A range variable of a lambda. It gets its name when the whole expression is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Variable(u64);

impl Variable {
    /// One that is not used anywhere else.
    pub(super) fn fresh() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        Self(NEXT.fetch_add(1, Ordering::Relaxed))
    }
}

impl From<&'static str> for Trail {
    fn from(name: &'static str) -> Self {
        Self { start: None, names: Cow::Borrowed(name) }
    }
}

impl From<Variable> for Trail {
    fn from(variable: Variable) -> Self {
        Self { start: Some(variable), names: Cow::Borrowed("") }
    }
}

impl Trail {
    /// This way, and then `step`.
    pub(super) fn then(mut self, step: Self) -> Self {
        if self.names.is_empty() {
            self.names = step.names;
        } else {
            self.names = format!("{}/{}", self.names, step.names).into();
        }
        self
    }

    pub(super) fn start(&self) -> Option<Variable> {
        self.start
    }

    pub(super) fn names(&self) -> &str {
        &self.names
    }
}
