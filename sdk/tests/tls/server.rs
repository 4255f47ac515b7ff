//! A server that speaks TLS, and HTTP/1.1 or HTTP/2 as its client likes.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http_body_util::Full;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rustls::RootCertStore;
use rustls::server::{ServerConfig, WebPkiClientVerifier};
use tokio::net::TcpListener;
use tokio::sync::Barrier;
use tokio_rustls::TlsAcceptor;

use super::authority::{Authority, Identity};

/// How many bytes a download has: more than may be under way unread.
const DOWNLOAD: usize = 4 * 1024 * 1024;

pub struct Server {
    pub url: String,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
}

/// What the server asks for.
pub struct Settings {
    pub identity: Identity,
    /// Clients must show a certificate of this authority.
    pub clients_of: Option<Authority>,
    pub protocol: &'static str,
    /// So many requests must be under way at once, or none is answered; from the second request on.
    pub at_once: usize,
}

impl Settings {
    pub fn of(identity: Identity) -> Self {
        Self { identity, clients_of: None, protocol: "h2", at_once: 1 }
    }
}

impl Server {
    pub async fn start(settings: Settings) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let counts = Arc::new(Counts::default());
        let acceptor = tls(settings.identity, settings.clients_of, settings.protocol);
        let barrier = Arc::new(Barrier::new(settings.at_once));
        let counted = counts.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.connections.fetch_add(1, Ordering::Relaxed);
                let (acceptor, counts, barrier) = (acceptor.clone(), counted.clone(), barrier.clone());
                tokio::spawn(async move {
                    // A client that does not like the certificate hangs up here.
                    let Ok(stream) = acceptor.accept(stream).await else { return };
                    let service = hyper::service::service_fn(move |request: http::Request<_>| {
                        let is_download = request.uri().path().ends_with("/Download");
                        answer(is_download, counts.clone(), barrier.clone())
                    });
                    let io = TokioIo::new(stream);
                    let _ = if settings.protocol == "h2" {
                        hyper::server::conn::http2::Builder::new(TokioExecutor::new())
                            .serve_connection(io, service)
                            .await
                    } else {
                        hyper::server::conn::http1::Builder::new().serve_connection(io, service).await
                    };
                });
            }
        });
        Self { url, counts }
    }

    pub fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::Relaxed)
    }

    pub fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::Relaxed)
    }
}

/// TLS with `identity`, for clients with a certificate of `clients_of` if that is named.
pub fn tls(identity: Identity, clients_of: Option<Authority>, protocol: &str) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ServerConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions().unwrap();
    let builder = match clients_of {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.certificate).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
            builder.with_client_cert_verifier(verifier)
        }
    };
    let Identity { certificate, key, .. } = identity;
    let mut config = builder.with_single_cert(vec![certificate], key).unwrap();
    config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
    TlsAcceptor::from(Arc::new(config))
}

async fn answer(
    is_download: bool,
    counts: Arc<Counts>,
    barrier: Arc<Barrier>,
) -> Result<http::Response<Full<Bytes>>, Infallible> {
    if counts.requests.fetch_add(1, Ordering::Relaxed) > 0 {
        barrier.wait().await;
    }
    let body = if is_download { vec![b'x'; DOWNLOAD].into() } else { Bytes::from_static(b"{}") };
    Ok(http::Response::new(Full::new(body)))
}
