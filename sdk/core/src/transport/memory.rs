//! A transport that reaches no network.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use futures_core::future::BoxFuture;

use super::{SendError, Transport, TransportBody};

type Handler = dyn Fn(&http::Request<Bytes>) -> Result<http::Response<TransportBody>, SendError> + Send + Sync;

/// Answers requests by a function, and remembers them: for tests of code that uses this crate.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> uipath_orchestrator::Result<()> {
/// use std::sync::Arc;
/// use uipath_orchestrator::odata::{Operation, Request, Service, Target};
/// use uipath_orchestrator::transport::MemoryTransport;
/// use uipath_orchestrator::{Client, Credentials, http};
///
/// let server = Arc::new(MemoryTransport::new(|_request| {
///     Ok(http::Response::new(r#"{"value":[]}"#.into()))
/// }));
/// let client = Client::builder()
///     .cloud("acme", "test")
///     .credentials(Credentials::personal_access_token("any"))
///     .transport(server.clone())
///     .build()?;
///
/// let target = Target::Resource { path: "/Jobs".to_owned(), query: String::new() };
/// client.send(Request::new(Operation::new("Jobs.List"), http::Method::GET, target)).await?;
///
/// assert_eq!(server.requests()[0].uri().path(), "/acme/test/orchestrator_/odata/Jobs");
/// # Ok(()) }
/// ```
pub struct MemoryTransport {
    handler: Box<Handler>,
    requests: Mutex<Vec<http::Request<Bytes>>>,
}

impl MemoryTransport {
    /// A transport that answers each request with what `handler` makes of it.
    pub fn new(
        handler: impl Fn(&http::Request<Bytes>) -> Result<http::Response<TransportBody>, SendError> + Send + Sync + 'static,
    ) -> Self {
        Self { handler: Box::new(handler), requests: Mutex::default() }
    }

    /// The requests so far, those for tokens included. They hold tokens: do not print them.
    #[inline]
    pub fn requests(&self) -> Vec<http::Request<Bytes>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Transport for MemoryTransport {
    #[inline]
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        let answer = (self.handler)(&request);
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(request);
        Box::pin(std::future::ready(answer))
    }
}

impl fmt::Debug for MemoryTransport {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner).len();
        f.debug_struct("MemoryTransport").field("requests", &requests).finish_non_exhaustive()
    }
}
