//! The transport over reqwest and rustls.

mod builder;
mod failure;
mod watched;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _};
use http::{Method, StatusCode, Version, header};

use self::failure::{belongs_elsewhere, failure};
use self::watched::Watched;
use super::{ChunkStream, SendError, SendStage, Transport, TransportBody, UploadBody};
use crate::odata::Result;

pub use builder::ReqwestTransportBuilder;

/// How often a request is sent again at once that no server has begun with: as often as reqwest does it by itself where it
/// has the body.
const AT_ONCE: u32 = 2;

/// HTTP/1.1 and HTTP/2 over reqwest; TLS by rustls, with the certificates that the operating system trusts.
///
/// Answers are asked for with gzip. Connections are kept for the next call, and one connection carries any number of
/// calls at the same time where the server speaks HTTP/2.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// Why no `https` is possible.
    no_tls: Option<String>,
}

impl ReqwestTransport {
    /// Sets up a transport: with a CA of your own, a client certificate, a proxy.
    pub fn builder() -> ReqwestTransportBuilder {
        ReqwestTransportBuilder::default()
    }

    /// A transport that goes through the proxy of the system's settings, where there is one.
    pub fn new() -> Result<Self> {
        Self::builder().build()
    }

    /// A transport that goes through no proxy, whatever the system's settings are.
    pub fn direct() -> Result<Self> {
        Self::builder().no_proxy().build()
    }

    /// A transport over a client of yours.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`, since reqwest would follow a redirect to wherever
    /// it leads.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client, no_tls: None }
    }
}

impl ReqwestTransport {
    /// Sends a request with a body. A server that goes away takes along, without a word on it, the request that waits
    /// until it may be begun: that it was not is known by its body, for which nobody has asked.
    async fn execute_watched(&self, request: http::Request<Bytes>) -> Result<http::Response<TransportBody>, SendError> {
        let (head, bytes) = request.into_parts();
        let mut again = AT_ONCE;
        loop {
            let asked = Arc::new(AtomicBool::new(false));
            let body = reqwest::Body::wrap(Watched::new(bytes.clone(), &asked));
            let sent = self.execute(http::Request::from_parts(head.clone(), body)).await;
            let Err(mut error) = sent else { return sent };
            let waited = error.stage == SendStage::InFlight && !asked.load(Ordering::Relaxed);
            if waited {
                error.stage = SendStage::NotSent;
            }
            if again == 0 || !(waited || belongs_elsewhere(&error)) {
                return Err(error);
            }
            again -= 1;
        }
    }

    async fn execute(&self, request: http::Request<reqwest::Body>) -> Result<http::Response<TransportBody>, SendError> {
        if let (Some(why), Some("https")) = (&self.no_tls, request.uri().scheme_str()) {
            let message = format!("no https is possible: {why}; are the system's CA certificates installed?");
            return Err(SendError::new(SendStage::Unsendable, message));
        }
        let request = reqwest::Request::try_from(request).map_err(failure)?;
        let is_head = request.method() == Method::HEAD;
        let mut response = self.client.execute(request).await.map_err(failure)?;
        let mut answer = http::Response::new(());
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        let chunks = response.bytes_stream().map_err(failure).boxed();
        let length = if is_head { None } else { length_over_http2(&answer) };
        Ok(answer.map(|()| {
            TransportBody::Stream(match length {
                Some(length) => as_long_as(length, chunks),
                None => chunks,
            })
        }))
    }
}

/// The length that an answer over HTTP/2 says it has.
fn length_over_http2(answer: &http::Response<()>) -> Option<u64> {
    if answer.version() != Version::HTTP_2 || answer.status() == StatusCode::NOT_MODIFIED {
        return None;
    }
    answer.headers().get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

/// The same body, which breaks where less than `length` comes. Gateways that lose the server behind them reset a stream
/// with `NO_ERROR`, which hyper takes for its end, and half a file for the whole. Where no length is said this cannot be
/// seen: what hyper knows of the end (`is_end_stream`) does not get through the layer of reqwest that unpacks.
fn as_long_as(length: u64, chunks: ChunkStream) -> ChunkStream {
    let counted = futures_util::stream::unfold(Some((chunks, length)), move |state| async move {
        let (mut chunks, left) = state?;
        match chunks.next().await {
            Some(Ok(chunk)) => {
                let left = left.saturating_sub(chunk.len() as u64);
                Some((Ok(chunk), Some((chunks, left))))
            }
            Some(Err(error)) => Some((Err(error), None)),
            None if left > 0 => {
                let message =
                    format!("the connection broke: the answer was to have {length} bytes, and has {left} fewer");
                Some((Err(SendError::new(SendStage::InFlight, message)), None))
            }
            None => None,
        }
    });
    counted.boxed()
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        if request.body().is_empty() {
            Box::pin(self.execute(request.map(reqwest::Body::from)))
        } else {
            Box::pin(self.execute_watched(request))
        }
    }

    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(self.execute(request.map(|body| reqwest::Body::wrap_stream(body.chunks))))
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
