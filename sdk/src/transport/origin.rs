//! Whom a token may be sent to.

use std::fmt;
use std::net::IpAddr;

use http::uri::Authority;

/// Scheme, host and port: whom a token may be sent to.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Origin {
    scheme: &'static str,
    host: String,
    port: u16,
}

impl Origin {
    /// Reads the scheme and the authority of an absolute address.
    pub(super) fn new(scheme: &str, authority: &str) -> Result<Self, String> {
        let (scheme, default_port) = match scheme.to_ascii_lowercase().as_str() {
            "https" => ("https", 443),
            "http" => ("http", 80),
            other => return Err(format!("its scheme is `{other}`, not https")),
        };
        if authority.contains('@') {
            return Err("it holds a user name or a password, which belong into the credentials".to_owned());
        }
        let authority: Authority = authority.parse().map_err(|_| "its host is not well-formed".to_owned())?;
        let port = match authority.as_str().rsplit_once(':') {
            Some((_, port)) if !port.ends_with(']') => {
                port.parse().map_err(|_| format!("`{port}` is not a port number"))?
            }
            _ => default_port,
        };
        let host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return Err("it names no host".to_owned());
        }
        Ok(Self { scheme, host, port })
    }

    pub(super) fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// The host, in lower case.
    pub(super) fn host(&self) -> &str {
        &self.host
    }

    /// Whether what is sent there can be read on the way.
    pub(super) fn is_plain(&self) -> bool {
        self.scheme == "http"
    }

    /// Whether it is this machine.
    pub(super) fn is_loopback(&self) -> bool {
        let host = self.host.trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)?;
        match (self.scheme, self.port) {
            ("https", 443) | ("http", 80) => Ok(()),
            (_, port) => write!(f, ":{port}"),
        }
    }
}
