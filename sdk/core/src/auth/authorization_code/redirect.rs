//! The address on this machine's loopback to which the identity service sends the browser back.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use futures_util::future::{Either, select, select_all};
use http::Uri;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::visit::{Outcome, visit};

/// The redirect address as it is set up.
#[derive(Clone, Debug)]
pub(super) struct Redirect {
    host: String,
    port: u16,
    path: String,
}

impl Redirect {
    /// Reads `http://localhost:8104/path`. Port 0 stands for any that is free.
    #[inline]
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let wrong = |why: &str| format!("the redirect URL `{text}` cannot be used: {why}");
        let uri: Uri = text.parse().map_err(|_| wrong("it is not a well-formed URL"))?;
        if uri.scheme_str() != Some("http") {
            return Err(wrong("it must begin with http://, since it does not leave this machine"));
        }
        let host = uri.host().unwrap_or_default().to_owned();
        if addresses(&host).is_empty() {
            return Err(wrong("it must lead to this machine: localhost, 127.0.0.1 or [::1]"));
        }
        let port = uri.port_u16().ok_or_else(|| wrong("it names no port: http://localhost:8104"))?;
        if uri.query().is_some() {
            return Err(wrong("it must have no query"));
        }
        // A URL without a path is registered and compared as it is written.
        let path = if text.ends_with('/') || uri.path() != "/" { uri.path() } else { "" };
        Ok(Self { host, port, path: path.to_owned() })
    }

    /// Begins to listen. A browser may take `localhost` for either loopback, so both are listened on where there are
    /// two.
    pub(super) async fn listen(&self) -> io::Result<Listening> {
        let mut listeners: Vec<TcpListener> = Vec::new();
        let mut failure = None;
        let mut port = self.port;
        for address in addresses(&self.host) {
            match TcpListener::bind(SocketAddr::new(address, port)).await {
                Ok(listener) => {
                    port = listener.local_addr()?.port();
                    listeners.push(listener);
                }
                Err(error) => failure = Some(error),
            }
        }
        // A machine without IPv6 has one loopback; a port that is taken belongs to another program on both.
        let failure = failure.filter(|error| listeners.is_empty() || error.kind() == io::ErrorKind::AddrInUse);
        if let Some(error) = failure {
            return Err(error);
        }
        let url = format!("http://{}:{port}{}", self.host, self.path);
        Ok(Listening { listeners, url, path: self.path.clone() })
    }
}

#[inline]
fn addresses(host: &str) -> Vec<IpAddr> {
    let (v4, v6) = (IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST));
    match host.to_ascii_lowercase().as_str() {
        "localhost" => vec![v4, v6],
        "127.0.0.1" => vec![v4],
        "[::1]" => vec![v6],
        _ => Vec::new(),
    }
}

/// The loopback address, open.
pub(super) struct Listening {
    listeners: Vec<TcpListener>,
    /// As the identity service is told.
    pub(super) url: String,
    path: String,
}

impl Listening {
    /// Waits for the browser to come back with `state`. Whatever else knocks is turned away.
    pub(super) async fn outcome(self, state: &str) -> io::Result<Outcome> {
        let mut visits: JoinSet<Option<Outcome>> = JoinSet::new();
        loop {
            let accepted = select_all(self.listeners.iter().map(|listener| Box::pin(listener.accept())));
            let stream = if visits.is_empty() {
                accepted.await.0?.0
            } else {
                match select(accepted, Box::pin(visits.join_next())).await {
                    Either::Left(((accepted, ..), _)) => accepted?.0,
                    Either::Right((Some(Ok(Some(outcome))), _)) => return Ok(outcome),
                    Either::Right(_) => continue,
                }
            };
            // At the same time, since a connection that says nothing may come before the one that matters.
            let (path, state) = (self.path.clone(), state.to_owned());
            visits.spawn(async move { visit(stream, &path, &state).await });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_redirected_to() {
        for good in ["http://localhost:8104", "http://127.0.0.1:0/a/b", " http://[::1]:8104/"] {
            assert!(Redirect::parse(good).is_ok(), "{good}");
        }
        for (bad, why) in [
            ("https://localhost:8104", "http://"),
            ("http://localhost", "names no port"),
            ("http://host.example:8104", "this machine"),
            ("http://127.0.0.1.example:1", "this machine"),
            ("http://localhost:1/?a=b", "no query"),
            ("nonsense url", "well-formed"),
        ] {
            let message = Redirect::parse(bad).unwrap_err();
            assert!(message.contains(why), "{message}");
        }
    }

    #[tokio::test]
    async fn a_port_that_is_taken_is_told() {
        let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = other.local_addr().unwrap().port();
        let redirect = Redirect::parse(&format!("http://localhost:{port}")).unwrap();
        assert_eq!(redirect.listen().await.err().unwrap().kind(), io::ErrorKind::AddrInUse);
    }

    #[tokio::test]
    async fn the_url_is_told_as_it_was_registered() {
        let url = async |text: &str| Redirect::parse(text).unwrap().listen().await.unwrap().url;
        let any = url("http://127.0.0.1:0/callback").await;
        assert!(any.ends_with("/callback") && !any.contains(":0/"), "{any}");
        assert!(!url("http://127.0.0.1:0").await.ends_with('/'));
        assert!(url("http://127.0.0.1:0/").await.ends_with('/'));
    }
}
