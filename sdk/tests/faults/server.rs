//! An Orchestrator and its identity service on raw sockets, where one request in ten goes wrong.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use super::fault::{self, Fault};

/// What the server did with one call, told apart by its path.
#[derive(Clone, Debug, Default)]
pub struct Log {
    /// How often the service acted.
    pub acted: u32,
    pub faults: Vec<Fault>,
}

#[derive(Default)]
pub struct State {
    pub calls: Mutex<HashMap<String, Log>>,
    requests: AtomicU64,
    token: AtomicU64,
    revoked: AtomicBool,
    pub tokens_issued: AtomicU64,
    pub revocations: AtomicU64,
    pub token_faults: AtomicU64,
    pub connections: AtomicU64,
}

impl State {
    pub fn note(&self, target: &str, fault: Fault) {
        self.calls.lock().unwrap().entry(target.to_owned()).or_default().faults.push(fault);
    }

    pub fn next_fault(&self) -> Option<Fault> {
        fault::of(self.requests.fetch_add(1, Ordering::Relaxed))
    }
}

struct Request {
    method: String,
    target: String,
    authorization: String,
}

/// Serves until the task is aborted, with all of its connections.
pub async fn serve(listener: TcpListener, state: Arc<State>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let (stream, _) = accepted.unwrap();
                state.connections.fetch_add(1, Ordering::Relaxed);
                connections.spawn(connection(stream, state.clone()));
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(mut stream: TcpStream, state: Arc<State>) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        let go_on = if request.target.ends_with("/connect/token") {
            token(&mut stream, &state).await
        } else {
            call(&mut stream, &state, &request).await
        };
        if go_on.is_none() {
            return;
        }
    }
}

/// One request; a client that has gone away is none of the server's business.
async fn read(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Request> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
            let header = |name: &str| {
                head.lines()
                    .find_map(|line| line.to_ascii_lowercase().starts_with(name).then(|| line[name.len()..].trim()))
            };
            let length: usize = header("content-length:").map_or(0, |length| length.parse().unwrap());
            if buffer.len() >= end + 4 + length {
                let mut first = head.split(' ');
                let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
                let authorization = header("authorization:").unwrap_or_default().to_owned();
                buffer.drain(..end + 4 + length);
                return Some(Request { method, target, authorization });
            }
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
}

async fn token(stream: &mut TcpStream, state: &State) -> Option<()> {
    match fault::mix(state.requests.fetch_add(1, Ordering::Relaxed)) % 10 {
        0 => {
            state.token_faults.fetch_add(1, Ordering::Relaxed);
            answer(stream, 503, "", b"").await
        }
        1 => {
            state.token_faults.fetch_add(1, Ordering::Relaxed);
            reset(stream)
        }
        _ => {
            state.tokens_issued.fetch_add(1, Ordering::Relaxed);
            let number = state.token.fetch_add(1, Ordering::SeqCst) + 1;
            state.revoked.store(false, Ordering::SeqCst);
            let body = format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#);
            answer(stream, 200, "", body.as_bytes()).await
        }
    }
}

async fn call(stream: &mut TcpStream, state: &State, request: &Request) -> Option<()> {
    let good = format!("Bearer token-{}", state.token.load(Ordering::SeqCst));
    if request.authorization != good || state.revoked.load(Ordering::SeqCst) {
        state.note(&request.target, Fault::Revoked);
        return answer(stream, 401, "", b"").await;
    }
    let act = || state.calls.lock().unwrap().entry(request.target.clone()).or_default().acted += 1;
    let body = format!(r#"{{"method":"{}","target":"{}"}}"#, request.method, request.target);
    // A client's own refused connection has taken its number already.
    let fault = state.next_fault().filter(|fault| *fault != Fault::Refused);
    let Some(fault) = fault else {
        act();
        return answer(stream, 200, "", body.as_bytes()).await;
    };
    state.note(&request.target, fault);
    let head = format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n", body.len());
    let half = body.len() / 2;
    match fault {
        Fault::Refused => unreachable!("filtered out"),
        Fault::ResetBefore => return reset(stream),
        Fault::LimitedWithTime => return answer(stream, 429, "retry-after: 0\r\n", b"").await,
        Fault::Limited => return answer(stream, 429, "", b"").await,
        Fault::Status(status) => return answer(stream, status, "", b"{\"message\":\"m\",\"errorCode\":5}").await,
        Fault::Revoked => {
            if !state.revoked.swap(true, Ordering::SeqCst) {
                state.revocations.fetch_add(1, Ordering::Relaxed);
            }
            return answer(stream, 401, "", b"").await;
        }
        _ => act(),
    }
    match fault {
        Fault::ResetAfterwards => reset(stream),
        Fault::ResetInBody | Fault::Truncated | Fault::Stalled => {
            stream.write_all(format!("{head}{}", &body[..half]).as_bytes()).await.ok()?;
            match fault {
                Fault::ResetInBody => reset(stream),
                // Until the client hangs up.
                Fault::Stalled => stream.read(&mut [0]).await.ok().and(None),
                _ => None,
            }
        }
        Fault::ResetAtEnd => {
            stream.write_all(format!("{head}{body}").as_bytes()).await.ok()?;
            reset(stream)
        }
        Fault::Slow => {
            stream.write_all(head.as_bytes()).await.ok()?;
            for byte in body.bytes() {
                stream.write_all(&[byte]).await.ok()?;
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            Some(())
        }
        Fault::Bomb => answer(stream, 200, "content-encoding: gzip\r\n", &bomb()).await,
        _ => Some(()),
    }
}

/// Four million zeros, as few thousand bytes.
fn bomb() -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(&vec![b'0'; 4_000_000]).unwrap();
    encoder.finish().unwrap()
}

async fn answer(stream: &mut TcpStream, status: u16, headers: &str, body: &[u8]) -> Option<()> {
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    stream.write_all(&[head.as_bytes(), body].concat()).await.ok()
}

fn reset(stream: &TcpStream) -> Option<()> {
    stream.set_zero_linger().unwrap();
    None
}
