//! The one error type of the SDK.

mod api;
mod auth;
mod decode;
mod lookup;
mod transport;

use std::fmt;

use http::StatusCode;

pub use api::ApiError;
pub use auth::AuthError;
pub use decode::DecodeError;
pub use lookup::LookupError;
pub use transport::TransportError;

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
