//! What the service says where it says no.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

/// An answer of the service that says no.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError {
    /// What was called: `Jobs.StartJobs`.
    pub operation: &'static str,
    /// The HTTP status.
    pub status: StatusCode,
    /// The service's own code, where it gave one: `1101`.
    pub code: Option<String>,
    /// What the service says, or a word on the body where it says nothing.
    pub message: String,
    /// The identifier under which the service's log has this call.
    pub trace_id: Option<String>,
    /// Further sentences of the service: validation errors, inner errors.
    pub details: Vec<String>,
    /// What to do about it, for the frequent ones.
    pub hint: Option<&'static str>,
    /// How long the service asks to wait.
    pub retry_after: Option<Duration>,
    /// The body as it came, up to a bound.
    pub body: Bytes,
}

impl ApiError {
    /// An error with `status` and `message`, and nothing else known.
    pub fn new(operation: &'static str, status: StatusCode, message: impl Into<String>) -> Self {
        Self {
            operation,
            status,
            code: None,
            message: message.into(),
            trace_id: None,
            details: Vec::new(),
            hint: None,
            retry_after: None,
            body: Bytes::new(),
        }
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status.as_u16())
            .field("code", &self.code)
            .field("message", &self.message)
            .field("trace_id", &self.trace_id)
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.status)?;
        if let Some(code) = &self.code {
            write!(f, " (code {code})")?;
        }
        write!(f, ": {}", self.message)?;
        for detail in &self.details {
            write!(f, "; {detail}")?;
        }
        if let Some(trace_id) = &self.trace_id {
            write!(f, " [trace {trace_id}]")?;
        }
        if let Some(hint) = self.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

impl std::error::Error for ApiError {}
