//! From a [`Request`](crate::odata::Request) to bytes on a connection, and back.
//!
//! A request goes through these modules in this order: `execute` decides what happens after each
//! answer, `call` makes the HTTP request of each attempt, `exchange` puts limits on one request and its answer, and a
//! [`Transport`] moves the bytes. Whoever brings a transport of his own gets retries, time limits, sign-in and
//! error texts all the same.

pub(crate) mod address;
mod api_error;
pub(crate) mod budget;
pub(crate) mod call;
pub(crate) mod exchange;
pub(crate) mod execute;
mod html;
pub(crate) mod line;
mod link;
mod memory;
pub(crate) mod moment;
mod origin;
pub(crate) mod pacing;
mod redact;
#[cfg(feature = "reqwest")]
mod reqwest;
mod retry;
mod retry_after;
mod said;
pub(crate) mod store;
#[cfg(feature = "reqwest")]
mod tls;
mod trace;
mod upload;
mod xml_error;

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_core::future::BoxFuture;

#[cfg(feature = "reqwest")]
pub use self::reqwest::{ReqwestTransport, ReqwestTransportBuilder};
pub use memory::MemoryTransport;
pub use pacing::ListPacing;
pub use retry::RetryPolicy;
pub use upload::UploadBody;

pub(crate) use address::Root;
pub(crate) use exchange::{Answer, Limits, exchange};
pub(crate) use execute::Core;
pub(crate) use moment::after;
pub(crate) use pacing::Pacer;
pub(crate) use redact::{FORM, redact};
pub(crate) use retry::{at_random, may_repeat_answer, may_repeat_failure};
pub(crate) use retry_after::retry_after;
pub(crate) use said::Said;

/// Moves one HTTP request to a server and the answer back.
///
/// An implementation follows no redirect, repeats nothing that a server may have seen, keeps no cookies, and
/// answers every status, errors included, as `Ok`. It takes off a `Content-Encoding` that it asked for itself. Requests
/// for tokens go through it as well.
///
/// A layer of your own holds the transport below it: for metrics, for recording and playing back, for a cache. It sees
/// each attempt, with its token: a layer that writes requests down leaves out `Authorization`, and the bodies of
/// requests to the identity service.
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// use uipath_orchestrator::bytes::Bytes;
/// use uipath_orchestrator::futures_core::future::BoxFuture;
/// use uipath_orchestrator::http::{Request, Response};
/// use uipath_orchestrator::transport::{MemoryTransport, SendError, Transport, TransportBody, UploadBody};
/// use uipath_orchestrator::{Client, Credentials};
///
/// /// Counts attempts, and answers that say "too many requests".
/// struct Metrics<T> {
///     below: T,
///     attempts: AtomicU64,
///     limited: AtomicU64,
/// }
///
/// impl<T: Transport> Metrics<T> {
///     fn count(&self, sent: &Result<Response<TransportBody>, SendError>) {
///         self.attempts.fetch_add(1, Ordering::Relaxed);
///         if sent.as_ref().is_ok_and(|answer| answer.status() == 429) {
///             self.limited.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// impl<T: Transport> Transport for Metrics<T> {
///     fn send(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Response<TransportBody>, SendError>> {
///         Box::pin(async move {
///             let sent = self.below.send(request).await;
///             self.count(&sent);
///             sent
///         })
///     }
///
///     // Without this, files that are uploaded would be read into memory first.
///     fn send_upload(&self, request: Request<UploadBody>) -> BoxFuture<'_, Result<Response<TransportBody>, SendError>> {
///         Box::pin(async move {
///             let sent = self.below.send_upload(request).await;
///             self.count(&sent);
///             sent
///         })
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> uipath_orchestrator::Result<()> {
/// # use uipath_orchestrator::odata::{Operation, Request as Call, Service as _, Target};
/// // In a program: `ReqwestTransport::new()?`.
/// let below = MemoryTransport::new(|_request| Ok(Response::new("{}".into())));
/// let metrics = Arc::new(Metrics { below, attempts: AtomicU64::new(0), limited: AtomicU64::new(0) });
/// let client = Client::builder()
///     .cloud("acme", "production")
///     .credentials(Credentials::personal_access_token("token"))
///     .transport(metrics.clone())
///     .build()?;
/// # let target = Target::Resource { path: "/Jobs".to_owned(), query: String::new() };
/// # let call = Call::new(Operation::new("Jobs.List"), http::Method::GET, target);
/// client.send(call).await?;
/// assert_eq!(metrics.attempts.load(Ordering::Relaxed), 1);
/// # Ok(()) }
/// ```
pub trait Transport: Send + Sync {
    /// Sends `request`, whose URI is absolute, and answers as soon as the headers of the answer are there.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>>;

    /// Sends a request whose body is read while it is sent, with the `Content-Length` that it has.
    ///
    /// Where an implementation has none of its own, this reads the whole body into memory first.
    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            self.send(http::Request::from_parts(head, body.collect().await?)).await
        })
    }
}

/// The chunks of an answer's body.
pub type ChunkStream = Pin<Box<dyn Stream<Item = Result<Bytes, SendError>> + Send>>;

/// The body of an answer: at hand, or still coming in.
pub enum TransportBody {
    /// All of it.
    Whole(Bytes),
    /// Chunk by chunk, until the stream ends. An error ends it, too.
    Stream(ChunkStream),
}

impl fmt::Debug for TransportBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole(bytes) => write!(f, "{} bytes", bytes.len()),
            Self::Stream(_) => f.write_str("a stream of bytes"),
        }
    }
}

impl From<&'static str> for TransportBody {
    fn from(text: &'static str) -> Self {
        Self::Whole(Bytes::from_static(text.as_bytes()))
    }
}

impl From<String> for TransportBody {
    fn from(text: String) -> Self {
        Self::Whole(text.into())
    }
}

impl From<Bytes> for TransportBody {
    fn from(bytes: Bytes) -> Self {
        Self::Whole(bytes)
    }
}

/// How far a request got before it failed: this decides whether it may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendStage {
    /// No byte of it left: the name was not found, the connection was refused, TLS did not come about. Or the server
    /// says that it did nothing with it.
    NotSent,
    /// It left, and whether the server acted on it is not known.
    InFlight,
    /// It cannot be sent, or the answer cannot be taken, however often it is tried.
    Unsendable,
}

/// Why a [`Transport`] has no answer, or no more of it.
#[derive(Debug)]
#[non_exhaustive]
pub struct SendError {
    /// How far the request got.
    pub stage: SendStage,
    /// What went wrong, without any secret.
    pub message: String,
    /// What the layer below said.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
}

impl SendError {
    /// A failure at `stage`.
    pub fn new(stage: SendStage, message: impl Into<String>) -> Self {
        Self { stage, message: message.into(), source: None }
    }

    /// The same failure with what the layer below said.
    pub fn caused_by(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for SendError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
