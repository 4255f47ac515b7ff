//! Why no token came.

use std::fmt;

use http::StatusCode;

/// A sign-in that failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AuthError {
    /// The flow: `client credentials`, `user key`.
    pub flow: &'static str,
    /// What went wrong, without any secret.
    pub message: String,
    /// The status of the identity service's answer, where there was one.
    pub status: Option<StatusCode>,
    /// OAuth's error code: `invalid_client`.
    pub code: Option<String>,
    /// Whether the same sign-in can succeed later.
    pub retryable: bool,
}

impl AuthError {
    /// A failure of `flow`.
    pub fn new(flow: &'static str, message: impl Into<String>) -> Self {
        Self { flow, message: message.into(), status: None, code: None, retryable: false }
    }
}

impl fmt::Display for AuthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot sign in ({}): ", self.flow)?;
        if let Some(status) = self.status {
            write!(f, "{status}: ")?;
        }
        if let Some(code) = &self.code {
            write!(f, "{code}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for AuthError {}
