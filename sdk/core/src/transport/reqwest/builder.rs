//! What can be set of connections.

use std::fmt;
use std::time::Duration;

use super::super::tls::TlsSettings;
use super::ReqwestTransport;
use super::failure::chain;
use crate::odata::{Error, Result};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// Gateways and their load balancers drop connections that were silent for longer; better to drop them first.
const IDLE: Duration = Duration::from_secs(50);

/// How often a connection with calls under way is asked whether it still lives.
const PING: Duration = Duration::from_secs(30);

/// The most bytes that the headers of an answer over HTTP/2 may have.
const HEADERS: u32 = 64 * 1024;

/// How many bytes of all answers over one connection with HTTP/2 may wait to be read. Each answer has a bound of its own,
/// of 2 MiB: with this one, as many as servers allow at once can be left unread, and hold up no other call.
const UNREAD: u32 = 256 * 1024 * 1024;

/// How proxies are spoken to.
const PROXIES: [&str; 4] = ["http", "https", "socks5", "socks5h"];

/// Sets up a [`ReqwestTransport`].
///
/// ```no_run
/// use std::sync::Arc;
/// use uipath_orchestrator::transport::ReqwestTransport;
/// use uipath_orchestrator::{Client, Credentials};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let transport = ReqwestTransport::builder()
///     .root_certificate_pem(std::fs::read("/etc/ssl/acme-ca.pem")?)
///     .proxy("http://proxy.acme.example:3128")
///     .build()?;
/// let client = Client::builder()
///     .on_premises("https://orchestrator.acme.example", "default")
///     .credentials(Credentials::password("robot", "secret"))
///     .transport(Arc::new(transport))
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Default)]
#[must_use]
pub struct ReqwestTransportBuilder {
    tls: TlsSettings,
    proxy: Proxy,
    failure: Option<String>,
}

#[derive(Default)]
enum Proxy {
    #[default]
    OfTheSystem,
    None,
    At(String),
}

impl ReqwestTransportBuilder {
    /// Trusts the certificates in `pem` besides those that the operating system trusts: the CA of a company, say.
    pub fn root_certificate_pem(mut self, pem: impl AsRef<[u8]>) -> Self {
        let added = self.tls.add_roots(pem.as_ref());
        self.note(added)
    }

    /// Shows this certificate, with those between it and its CA, to servers that ask for one. The key is in PEM, too,
    /// without a passphrase.
    pub fn client_certificate_pem(mut self, chain: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Self {
        let set = self.tls.set_identity(chain.as_ref(), key.as_ref());
        self.note(set)
    }

    /// Sends everything through the proxy at `url`, and reads none from the system's settings. It can hold a user name
    /// and a password: `http://user:password@proxy.example:3128`. Proxies that speak SOCKS are written `socks5://…`, or
    /// `socks5h://…` where they look names up as well.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { proxy: Proxy::At(url.into()), ..self }
    }

    /// Goes through no proxy, whatever the system's settings are.
    pub fn no_proxy(self) -> Self {
        Self { proxy: Proxy::None, ..self }
    }

    /// Speaks HTTP/1.1 and no HTTP/2: for a server that asks for it, as those do that ask for a client certificate, or for a
    /// user of Windows, only when a request is there already.
    pub fn http1_only(mut self) -> Self {
        self.tls.http1_only = true;
        self
    }

    /// Takes **any** certificate from **anybody**. Whoever stands between this machine and the service can then read
    /// the token and act in your name. For a test installation, [`root_certificate_pem`](Self::root_certificate_pem) is
    /// as easy. Each transport that is built so says so in a warning.
    pub fn danger_accept_invalid_certificates(mut self) -> Self {
        self.tls.trusts_everybody = true;
        self
    }

    fn note(mut self, outcome: Result<(), String>) -> Self {
        self.failure = self.failure.or(outcome.err());
        self
    }

    /// The transport. It reaches no network yet.
    pub fn build(self) -> Result<ReqwestTransport> {
        let wrong = |why: String| Error::Input(format!("the HTTP client cannot be set up: {why}"));
        if let Some(failure) = self.failure {
            return Err(wrong(failure));
        }
        if self.tls.trusts_everybody {
            tracing::warn!("certificates are NOT checked: anybody on the way can read the token and act with it");
        }
        let (tls, no_tls) = self.tls.configuration().map_err(|error| wrong(error.to_string()))?;
        let builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE)
            .http2_keep_alive_interval(PING)
            .http2_initial_connection_window_size(UNREAD)
            .http2_max_header_list_size(HEADERS);
        let builder = match self.proxy {
            Proxy::OfTheSystem => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::At(url) => builder.proxy(proxy(url.trim()).map_err(wrong)?),
        };
        let client = builder.build().map_err(|error| wrong(chain(&error)))?;
        Ok(ReqwestTransport { client, no_tls })
    }
}

/// The proxy at `url`, which no error quotes: it can hold a password.
fn proxy(url: &str) -> Result<reqwest::Proxy, String> {
    let scheme = url.split_once("://").map_or("http", |(scheme, _)| scheme);
    // Around a proxy of a scheme that it does not know, reqwest would go without a word.
    if !PROXIES.iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return Err("the proxy's address begins with http://, https://, socks5:// or socks5h://".to_owned());
    }
    reqwest::Proxy::all(url).map_err(|_| "the proxy's address is not a URL: write http://proxy.example:3128".to_owned())
}

impl fmt::Debug for ReqwestTransportBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransportBuilder")
            .field("trusts_everybody", &self.tls.trusts_everybody)
            .finish_non_exhaustive()
    }
}
