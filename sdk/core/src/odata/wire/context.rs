//! What a decoding carries along.

use serde::de::Error;
use serde_json::Value;

use super::order::Orders;
use super::path::Path;

/// How deep objects may nest. Data that people made is far below; a document that is not would exhaust the stack.
const MAX_DEPTH: usize = 128;

/// What a decoding carries along.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// Where it failed.
    pub(super) path: Path,
    /// What it failed with, unless it was the format's own error.
    pub(super) failure: Option<String>,
    /// Whether a key must be there: in answers, not in documents of the user's own.
    pub(super) keys: bool,
    /// Whether a text of JSON is being read, so that a value's own text can be had.
    pub(super) exact: bool,
    /// In which order members come.
    pub(super) orders: Orders,
    depth: usize,
    /// Whether the object that is being read can keep a collection as it came.
    pub(super) keeps: bool,
    /// A collection that holds nulls which its type cannot hold.
    pub(super) spilled: Option<Value>,
}

impl Context {
    pub(super) fn of_answer() -> Self {
        Self { keys: true, ..Self::of_text() }
    }

    pub(super) fn of_text() -> Self {
        Self { exact: true, ..Self::default() }
    }

    #[cold]
    pub(super) fn fail<E: Error>(&mut self, message: String) -> E {
        let error = E::custom(&message);
        self.failure = Some(message);
        error
    }

    #[cold]
    pub(super) fn expected<E: Error>(&mut self, wanted: &str, found: &str) -> E {
        self.fail(format!("expected {wanted}, found {found}"))
    }

    /// One object or collection deeper.
    pub(super) fn enter<E: Error>(&mut self) -> Result<(), E> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(self.fail(format!("nested deeper than {MAX_DEPTH} levels"))) } else { Ok(()) }
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }
}
