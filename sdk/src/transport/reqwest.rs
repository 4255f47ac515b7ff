//! The transport over reqwest and rustls.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _};
use rustls::crypto::CryptoProvider;
use rustls_platform_verifier::BuilderVerifierExt as _;

use super::{SendError, SendStage, Transport, TransportBody};
use crate::odata::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// HTTP/1.1 and HTTP/2 over reqwest; TLS by rustls, with the certificates that the operating system trusts.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
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
        Self { client }
    }

    fn build(builder: reqwest::ClientBuilder) -> Result<Self> {
        let tls = tls().map_err(|error| Error::Input(format!("TLS cannot be set up: {error}")))?;
        let client = builder
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .build()
            .map_err(|error| Error::Input(format!("the HTTP client cannot be set up: {}", chain(&error))))?;
        Ok(Self { client })
    }
}

/// The provider that the application has chosen for its process, else ring; nothing is set for the process.
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    let provider =
        CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

impl Transport for ReqwestTransport {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        Box::pin(async move {
            let request = reqwest::Request::try_from(request).map_err(failure)?;
            let mut response = self.client.execute(request).await.map_err(failure)?;
            let mut answer = http::Response::new(());
            *answer.status_mut() = response.status();
            *answer.version_mut() = response.version();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer.map(|()| TransportBody::Stream(response.bytes_stream().map_err(failure).boxed())))
        })
    }
}

fn failure(error: reqwest::Error) -> SendError {
    // The URL may hold what a filter asks for, and is on the span of the call anyway.
    let error = error.without_url();
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
