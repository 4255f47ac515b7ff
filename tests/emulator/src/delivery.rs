//! Calls of webhooks, over sockets and to loopback only.

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;

use crate::orchestrator::Call;
use crate::service::Service;

/// How long a webhook may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How many calls may wait.
pub(crate) const WAITING: usize = 10_000;
/// How many deliveries are remembered.
const KEPT: usize = 10_000;

/// A call of a webhook that was made, or tried.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// What had happened: `job.completed`.
    pub event: String,
    /// The URL that was called.
    pub url: String,
    /// The status that came back; `None` if nothing did.
    pub status: Option<u16>,
    /// Why nothing came back.
    pub error: Option<String>,
}

#[derive(Debug, Default)]
pub(crate) struct Deliveries(VecDeque<Delivery>);

impl Deliveries {
    pub(crate) fn push(&mut self, delivery: Delivery) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(delivery);
    }

    pub(crate) fn all(&self) -> Vec<Delivery> {
        self.0.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

/// Makes calls, one after the other, until nobody can ask for more.
pub(crate) async fn deliver(mut calls: Receiver<Call>, service: Arc<Service>) {
    while let Some(call) = calls.recv().await {
        let sent = tokio::time::timeout(PATIENCE, send(&call)).await;
        let answered = sent.unwrap_or_else(|_| Err(format!("no answer within {} seconds", PATIENCE.as_secs())));
        service.delivered(&call, answered);
    }
}

async fn send(call: &Call) -> Result<u16, String> {
    let (address, host, target) = place(&call.url)?;
    let mut stream = TcpStream::connect(address).await.map_err(|error| format!("cannot connect: {error}"))?;
    let signature = call.signature.iter().map(|signature| format!("x-uipath-signature: {signature}\r\n"));
    let head = format!(
        "POST {target} HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json; charset=utf-8\r\n\
         content-length: {}\r\n{}connection: close\r\n\r\n",
        call.body.len(),
        signature.collect::<String>(),
    );
    let failed = |error: std::io::Error| format!("the connection failed: {error}");
    stream.write_all(head.as_bytes()).await.map_err(failed)?;
    stream.write_all(&call.body).await.map_err(failed)?;
    status(&mut stream).await
}

/// The status of the answer; the rest of it is of no interest.
async fn status(stream: &mut TcpStream) -> Result<u16, String> {
    let mut read = Vec::new();
    let mut buffer = [0; 256];
    while !read.contains(&b'\n') && read.len() < 1024 {
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => break,
            Ok(count) => read.extend_from_slice(&buffer[..count]),
        }
    }
    let line = String::from_utf8_lossy(&read);
    let code = line.strip_prefix("HTTP/1.").and_then(|rest| rest.split(' ').nth(1));
    code.and_then(|code| code.trim().parse().ok()).ok_or_else(|| "the answer is no HTTP".to_owned())
}

/// The socket, the host and the path with the query of a URL on loopback.
fn place(url: &str) -> Result<(SocketAddr, &str, &str), String> {
    let rest = url.strip_prefix("http://").ok_or_else(|| "only http:// is called".to_owned())?;
    let (host, target) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, port.parse().map_err(|_| format!("`{port}` is no port"))?),
        _ => (host, 80),
    };
    let address = match name.trim_start_matches('[').trim_end_matches(']') {
        "localhost" => Some(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        "::1" => Some(IpAddr::V6(Ipv6Addr::LOCALHOST)),
        name => name.parse().ok().filter(IpAddr::is_loopback),
    };
    let address = address.ok_or_else(|| format!("`{name}` is not on loopback, and nothing else is called"))?;
    // What ends a line would end the request as well.
    if target.chars().any(|c| c.is_control() || c == ' ') {
        return Err("the path holds blanks or control characters".to_owned());
    }
    Ok((SocketAddr::new(address, port), host, target))
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn only_loopback_is_called() {
        let (address, host, target) = place("http://127.0.0.1:90/a?b").unwrap();
        assert_eq!((address.to_string().as_str(), host, target), ("127.0.0.1:90", "127.0.0.1:90", "/a?b"));
        assert_eq!(place("http://localhost").unwrap().0.port(), 80);
        assert_eq!(place("http://[::1]:7/").unwrap().0.to_string(), "[::1]:7");
        assert_eq!(place("http://[::1]/").unwrap().0.port(), 80);
        for bad in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://10.0.0.1/",
            "http://127.0.0.1.example.com/",
            "http://127.0.0.1:x/",
            "http://127.0.0.1@example.com/",
            "http://127.0.0.1/a b",
            "http://127.0.0.1/\r\nx: y",
            "ftp://127.0.0.1/",
            "",
        ] {
            assert!(place(bad).is_err(), "{bad}");
        }
    }
}
