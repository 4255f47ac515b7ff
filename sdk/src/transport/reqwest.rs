//! The transport over reqwest and rustls.

mod builder;

use std::fmt;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::{SendError, SendStage, Transport, TransportBody, UploadBody, tls};
use crate::odata::Result;

pub use builder::ReqwestTransportBuilder;

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
    async fn execute(&self, request: http::Request<reqwest::Body>) -> Result<http::Response<TransportBody>, SendError> {
        if let (Some(why), Some("https")) = (&self.no_tls, request.uri().scheme_str()) {
            let message = format!("no https is possible: {why}; are the system's CA certificates installed?");
            return Err(SendError::new(SendStage::Unsendable, message));
        }
        let request = reqwest::Request::try_from(request).map_err(failure)?;
        let mut response = self.client.execute(request).await.map_err(failure)?;
        let mut answer = http::Response::new(());
        *answer.status_mut() = response.status();
        *answer.version_mut() = response.version();
        *answer.headers_mut() = std::mem::take(response.headers_mut());
        Ok(answer.map(|()| TransportBody::Stream(response.bytes_stream().map_err(failure).boxed())))
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(self.execute(request.map(reqwest::Body::from)))
    }

    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(self.execute(request.map(|body| reqwest::Body::wrap_stream(body.chunks))))
    }
}

fn failure(error: reqwest::Error) -> SendError {
    // The URL may hold what a filter asks for, and is on the span of the call anyway.
    let error = error.without_url();
    // What was to be sent can fail as well, and knows best whether that can be mended.
    let sources = std::iter::successors(std::error::Error::source(&error), |error| error.source());
    if let Some(own) = sources.filter_map(|error| error.downcast_ref::<SendError>()).last() {
        return SendError::new(own.stage, own.message.clone()).caused_by(error);
    }
    let advice = tls_error(&error).and_then(tls::advice);
    let (stage, what) = if error.is_builder() {
        (SendStage::Unsendable, "the request cannot be sent")
    } else if let Some(advice) = advice {
        (SendStage::Unsendable, advice)
    } else if error.is_connect() {
        (SendStage::NotSent, "no connection")
    } else {
        (SendStage::InFlight, "the connection broke")
    };
    SendError::new(stage, format!("{what}: {}", chain(&error))).caused_by(error)
}

/// What TLS said, where it is TLS that failed.
fn tls_error(error: &reqwest::Error) -> Option<&rustls::Error> {
    let mut next = Some(error as &dyn std::error::Error);
    while let Some(error) = next {
        if let Some(tls) = error.downcast_ref() {
            return Some(tls);
        }
        // An I/O error does not count what it holds among its sources.
        next = match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        };
    }
    None
}

/// An error with its causes: reqwest's own text says little without them.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let cause = error.to_string();
        if !text.ends_with(&cause) {
            text = format!("{text}: {cause}");
        }
        source = error.source();
    }
    text
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReqwestTransport")
    }
}
