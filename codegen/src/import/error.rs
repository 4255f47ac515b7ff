//! What stops an import: the file, the place in it, what is wrong, and what mends it.

use std::fmt;

/// An error that stops the import; nothing is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportError {
    /// The file, as the caller named it.
    pub file: String,
    /// `line:column` of text that is not JSON, else a JSON pointer: `#/paths/~1odata~1Jobs/get`.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What mends it.
    pub help: Option<String>,
}

impl ImportError {
    /// An error of `file` at `place`.
    pub(super) fn new(file: &str, place: &str, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: place.to_owned(), message: message.into(), help: None }
    }

    /// The same with what mends it.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.place, self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ImportError {}
