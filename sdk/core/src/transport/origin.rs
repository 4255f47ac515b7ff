//! Whom a token may be sent to.

use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

/// Scheme, host and port: whom a token may be sent to.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Origin {
    scheme: &'static str,
    /// The host in lower case, and the port where it is not the usual one.
    authority: Authority,
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
                port.parse::<u16>().map_err(|_| format!("`{port}` is not a port number"))?
            }
            _ => default_port,
        };
        let host = authority.host().to_ascii_lowercase();
        if host.is_empty() {
            return Err("it names no host".to_owned());
        }
        let named = if port == default_port { host } else { format!("{host}:{port}") };
        let authority = Authority::try_from(named).map_err(|_| "its host is not well-formed".to_owned())?;
        Ok(Self { scheme, authority })
    }

    /// The address of `path_and_query`, which begins with a slash.
    pub(super) fn address(&self, path_and_query: String) -> Result<Uri, http::Error> {
        let scheme = if self.is_plain() { Scheme::HTTP } else { Scheme::HTTPS };
        let mut parts = Parts::default();
        parts.scheme = Some(scheme);
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(path_and_query)?);
        Ok(Uri::from_parts(parts)?)
    }

    pub(super) fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// The host, in lower case.
    pub(super) fn host(&self) -> &str {
        self.authority.host()
    }

    /// Whether what is sent there can be read on the way.
    pub(super) fn is_plain(&self) -> bool {
        self.scheme == "http"
    }

    /// Whether it is this machine.
    pub(super) fn is_loopback(&self) -> bool {
        let host = self.host().trim_start_matches('[').trim_end_matches(']');
        host == "localhost"
            || host.ends_with(".localhost")
            || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.authority)
    }
}
