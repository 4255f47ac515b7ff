//! What a call is before it is sent, what comes back, and who carries it.
//!
//! A [`Request`] is plain data, relative to a service's root. A [`Service`] knows the root, signs in,
//! retries, and answers a [`Response`] whose status says success; every other status is an [`Error`].

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;
use http::{HeaderMap, Method, StatusCode};

use super::error::{Error, Result};
use super::multipart::{FilePart, Multipart};

/// Carries requests to one service: a client, a client in a folder, a recorder in a test.
pub trait Service: Send + Sync {
    /// Sends `request` and answers the response, whose status is a success (2xx).
    ///
    /// Every other status, and everything that went wrong on the way, is an [`Error`].
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>>;
}

/// A shared [`Service`]: what entity sets, queries and calls hold on to.
pub type Handle = Arc<dyn Service>;

/// Whatever the entity sets of a service can be reached from.
pub trait Connect {
    /// The service that calls are to go to.
    fn handle(&self) -> Handle;
}

impl Connect for Handle {
    fn handle(&self) -> Handle {
        self.clone()
    }
}

/// What is known of a call before its arguments: one static value for each generated method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// Entity set and call, as errors and traces name it: `Jobs.StartJobs`, `Assets.Read`.
    pub name: &'static str,
    /// Names of the headers that the metadata says this call takes.
    pub headers: &'static [&'static str],
}

impl Operation {
    /// An operation that takes no header of its own.
    pub const fn new(name: &'static str) -> Self {
        Self { name, headers: &[] }
    }

    /// The same operation with the headers that it takes.
    pub const fn with_headers(self, headers: &'static [&'static str]) -> Self {
        Self { headers, ..self }
    }

    /// Whether the metadata says that this call takes the header `name`.
    pub fn takes_header(&self, name: &str) -> bool {
        self.headers.iter().any(|header| header.eq_ignore_ascii_case(name))
    }
}

/// One call, ready to be sent, relative to the service's root.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Request {
    /// What the metadata says of the call.
    pub operation: Operation,
    /// The HTTP method.
    pub method: Method,
    /// Where it goes.
    pub target: Target,
    /// Headers of this call, without those of signing in and of the folder.
    pub headers: HeaderMap,
    /// What is sent along.
    pub body: RequestBody,
    /// Whether the answer is a stream of bytes that must not be collected first.
    pub streams: bool,
    /// Whether it may be sent again where the service may have acted on it already.
    pub repeat: Repeat,
}

/// Whether a call may be sent again after a failure that leaves open whether the service acted on it: a connection that
/// broke, a 503. A call that was turned away (429), or that never left, may always be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repeat {
    /// GET, HEAD, PUT and DELETE may, POST and PATCH may not: a job would start twice.
    #[default]
    ByMethod,
    /// It may: the caller knows that to do it twice is to do it once.
    Safe,
    /// It may not, whatever its method.
    Never,
}

impl Request {
    /// A request without headers and body.
    pub fn new(operation: Operation, method: Method, target: Target) -> Self {
        Self {
            operation,
            method,
            target,
            headers: HeaderMap::new(),
            body: RequestBody::Empty,
            streams: false,
            repeat: Repeat::ByMethod,
        }
    }
}

/// Where a request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A resource below the service's root; both parts are percent-encoded.
    Resource {
        /// Begins with a slash: `/Jobs(5)`.
        path: String,
        /// Without the question mark, empty if there is none: `$top=5&$skip=10`.
        query: String,
    },
    /// A link that the service itself gave, absolute or relative to its root: `@odata.nextLink`.
    /// A [`Service`] must refuse one that leads to another origin.
    Link(String),
}

/// What a request carries. `Debug` shows how much, and not what: it may be a secret.
#[derive(Clone)]
pub enum RequestBody {
    /// Nothing.
    Empty,
    /// A JSON document.
    Json(Bytes),
    /// The parts of a `multipart/form-data` body.
    Multipart(Multipart),
    /// The content of a media entity or of a stream property, as it is.
    Content(FilePart),
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("nothing"),
            Self::Json(json) => write!(f, "{} bytes of JSON", json.len()),
            Self::Multipart(form) => f.debug_list().entries(form.names()).finish(),
            Self::Content(content) => content.fmt(f),
        }
    }
}

/// An answer whose status says success.
#[derive(Debug)]
#[non_exhaustive]
pub struct Response {
    /// What was called.
    pub operation: Operation,
    /// A status between 200 and 299.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body, collected unless the request asked for a stream.
    pub body: ResponseBody,
    /// What must not show where an error quotes the body.
    secret: Option<Arc<dyn Discreet>>,
    /// The entity that was created, as it was sent, where the service answered nothing.
    pub(super) created: Option<Bytes>,
}

/// Something that must not be shown.
pub(crate) trait Discreet: fmt::Debug + Send + Sync {
    /// The text without it.
    fn redact(&self, text: &str) -> String;
}

impl Response {
    /// An answer to `operation`.
    pub fn new(operation: Operation, status: StatusCode, headers: HeaderMap, body: ResponseBody) -> Self {
        Self { operation, status, headers, body, secret: None, created: None }
    }

    /// The same answer, which was sent for with a secret.
    pub(crate) fn hiding(self, secret: Option<Arc<dyn Discreet>>) -> Self {
        Self { secret, ..self }
    }

    /// The text of the answer as it may be shown.
    pub(crate) fn shown(&self, text: &str) -> String {
        self.secret.as_ref().map_or_else(|| text.to_owned(), |secret| secret.redact(text))
    }
}

/// The chunks of a body that is read as it comes in.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

/// A body: as a whole, or as it comes in.
pub enum ResponseBody {
    /// All of it.
    Whole(Bytes),
    /// Chunk by chunk.
    Stream(ByteStream),
}

impl fmt::Debug for ResponseBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("a stream of bytes"),
        }
    }
}
