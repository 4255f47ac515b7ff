//! What an answer is wrong about.

use std::fmt;

/// An answer that is not what the metadata promises.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DecodeError {
    /// What was called, empty where a value is decoded on its own.
    pub operation: &'static str,
    /// The JSON path: `value[3].Release.Id`; empty for the document itself.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
    /// Which row of a stream it is, counted from 0 over all pages; `None` where no row is at fault, or no stream.
    pub row: Option<u64>,
    /// Whether the answer was that there is nothing (204).
    pub(in crate::odata) nothing: bool,
}

impl DecodeError {
    /// A failure of `operation` to answer what is promised, at no place in particular.
    pub fn new(operation: &'static str, message: impl Into<String>) -> Self {
        Self::at(String::new(), message).of(operation)
    }

    /// A failure at `path`, before it is known what was called.
    pub fn at(path: String, message: impl Into<String>) -> Self {
        Self { operation: "", path, message: message.into(), row: None, nothing: false }
    }

    /// The same failure, of `operation`.
    pub fn of(self, operation: &'static str) -> Self {
        Self { operation, ..self }
    }

    /// The same failure, at its path within what is at `outer`.
    pub(crate) fn within(self, outer: &str) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        Self { path: format!("{outer}{dot}{}", self.path), ..self }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.operation.is_empty() {
            write!(f, "{}: ", self.operation)?;
        }
        f.write_str("cannot read the answer: ")?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)?;
        match self.row {
            Some(row) => write!(f, " (row {row} of the stream)"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}
