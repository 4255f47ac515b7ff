//! The one error type of the SDK.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use super::lookup_error::LookupError;

/// What this crate's functions answer.
pub type Result<T, E = Error> = std::result::Result<T, E>;

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a call did not give its answer.
///
/// No variant shows a token, a secret or a request's body, neither in `Display` nor in `Debug`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The service answered with a status that is not a success.
    Api(Box<ApiError>),
    /// The answer could not be read as what the metadata promises.
    Decode(Box<DecodeError>),
    /// No answer came: connection, TLS, time-out, a link to another origin, a body over the limit.
    Transport(Box<TransportError>),
    /// Signing in failed.
    Auth(Box<AuthError>),
    /// What was looked up by its name is not there, or is there more than once.
    Lookup(Box<LookupError>),
    /// Something that takes several calls came to an end that is not the wanted one; the error inside is of a type of
    /// its own and says how far it came.
    Outcome(Source),
    /// The client was set up wrongly, or an argument cannot be sent.
    Input(String),
}

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
    pub(super) nothing: bool,
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

impl Error {
    /// The answer of the service, if it is what failed.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the service's answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.api().map(|error| error.status)
    }

    /// What something that takes several calls came to, if it is that which failed: a `JobFailure`, an `Interrupted`.
    pub fn outcome<T: std::error::Error + 'static>(&self) -> Option<&T> {
        match self {
            Self::Outcome(error) => error.downcast_ref(),
            _ => None,
        }
    }

    /// Whether the same call can succeed later: 408, 429, 502, 503, 504, and connections that failed.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => matches!(error.status.as_u16(), 408 | 429 | 502 | 503 | 504),
            Self::Transport(error) => error.retryable,
            Self::Auth(error) => error.retryable,
            _ => false,
        }
    }

    /// Whether the thing does not exist: the service says so (404, or 204 where something was expected), or a look-up found
    /// nothing.
    pub fn is_not_found(&self) -> bool {
        match self {
            Self::Lookup(error) => error.found == 0,
            Self::Decode(error) => error.nothing,
            _ => self.status() == Some(StatusCode::NOT_FOUND),
        }
    }

    /// Whether the service says that the thing exists already (409), or has changed since it was read (409, 412).
    pub fn is_conflict(&self) -> bool {
        matches!(self.status(), Some(StatusCode::CONFLICT | StatusCode::PRECONDITION_FAILED))
    }

    /// Whether the service asks for fewer calls (429).
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::Lookup(error) => error.fmt(f),
            Self::Outcome(error) => error.fmt(f),
            Self::Input(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // Each is shown as this error itself, so that what is below it comes next.
            Self::Transport(error) => error.source(),
            Self::Outcome(error) => error.source(),
            _ => None,
        }
    }
}

impl std::error::Error for ApiError {}

impl std::error::Error for DecodeError {}

impl std::error::Error for AuthError {}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}

impl From<AuthError> for Error {
    fn from(error: AuthError) -> Self {
        Self::Auth(Box::new(error))
    }
}

impl From<LookupError> for Error {
    fn from(error: LookupError) -> Self {
        Self::Lookup(Box::new(error))
    }
}
