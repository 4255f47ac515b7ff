//! Why no answer came.

use std::fmt;

use super::Source;

/// A call that got no answer.
#[derive(Debug)]
#[non_exhaustive]
pub struct TransportError {
    /// What was called.
    pub operation: &'static str,
    /// What went wrong, without any secret.
    pub message: String,
    /// Whether the service can not have seen the call, or may see it twice without harm.
    pub retryable: bool,
    /// What the layer below said.
    pub source: Option<Source>,
}

impl TransportError {
    /// An error that a repetition will not mend.
    pub fn new(operation: &'static str, message: impl Into<String>) -> Self {
        Self { operation, message: message.into(), retryable: false, source: None }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.message)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
