//! The transport over reqwest and rustls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _};
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{SendError, SendStage, Transport, TransportBody, UploadBody};
use crate::odata::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// HTTP/1.1 and HTTP/2 over reqwest; TLS by rustls, with the certificates that the operating system trusts.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// Why no `https` is possible: a bare container has no certificates, and may still reach its own loopback.
    no_tls: Option<String>,
}

impl ReqwestTransport {
    /// A transport that goes through the proxy of the system's settings, where there is one.
    pub fn new() -> Result<Self> {
        Self::build(reqwest::Client::builder())
    }

    /// A transport that goes through no proxy, whatever the system's settings are.
    pub fn direct() -> Result<Self> {
        Self::build(reqwest::Client::builder().no_proxy())
    }

    /// A transport over a client of yours: with a proxy, a certificate, an identity of its own.
    ///
    /// Build it with `redirect(reqwest::redirect::Policy::none())`, since reqwest would follow a redirect to wherever
    /// it leads.
    pub fn with_client(client: reqwest::Client) -> Self {
        Self { client, no_tls: None }
    }

    fn build(builder: reqwest::ClientBuilder) -> Result<Self> {
        let cannot =
            |error: &dyn std::error::Error| Error::Input(format!("the HTTP client cannot be set up: {}", chain(error)));
        let (builder, no_tls) = match tls() {
            Ok(tls) => (builder.tls_backend_preconfigured(tls), None),
            Err(why) => {
                let nobody = without_roots().map_err(|error| cannot(&error))?;
                (builder.tls_backend_preconfigured(nobody), Some(why.to_string()))
            }
        };
        let client = builder
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .build()
            .map_err(|error| cannot(&error))?;
        Ok(Self { client, no_tls })
    }
}

/// The provider that the application has chosen for its process, else ring; nothing is set for the process.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()))
}

/// TLS with the certificates that the operating system trusts.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let mut config = rustls::ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// TLS that trusts nobody.
fn without_roots() -> Result<rustls::ClientConfig, rustls::Error> {
    Ok(rustls::ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth())
}

impl ReqwestTransport {
    async fn execute<B: Into<reqwest::Body>>(
        &self,
        request: http::Request<B>,
    ) -> Result<http::Response<TransportBody>, SendError> {
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
        Box::pin(self.execute(request))
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
    let (stage, what) = if error.is_builder() {
        (SendStage::Unsendable, "the request cannot be sent")
    } else if error.is_connect() {
        (SendStage::NotSent, "no connection")
    } else {
        (SendStage::InFlight, "the connection broke")
    };
    SendError::new(stage, format!("{what}: {}", chain(&error))).caused_by(error)
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
