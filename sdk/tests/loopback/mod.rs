//! A server on loopback that answers by script, one request a connection, and remembers what it was sent.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]
#![allow(dead_code, unreachable_pub, reason = "each test binary uses a part of it")]

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use http::Method;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use uipath_orchestrator::odata::{Operation, Request, RequestBody, Response, ResponseBody, Target};
use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::{Client, ClientBuilder, Credentials};

/// A request as it came over the wire.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Received {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// What the server does with a request.
pub enum Reply {
    /// Answers with these bytes, and closes the connection.
    Bytes(Vec<u8>),
    /// Resets the connection without an answer.
    Reset,
}

/// An answer with a length.
pub fn reply(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut bytes = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\nconnection: close\r\n", body.len());
    for (name, value) in headers {
        write!(bytes, "{name}: {value}\r\n").unwrap();
    }
    bytes.push_str("\r\n");
    Reply::Bytes([bytes.as_bytes(), body].concat())
}

pub fn json(status: u16, body: &str) -> Reply {
    reply(status, &[("content-type", "application/json")], body)
}

type Script = dyn Fn(&Received, usize) -> Reply + Send + Sync;

#[derive(Clone)]
pub struct Server {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    connections: Arc<Mutex<usize>>,
}

impl Server {
    /// `script` gets each request with its number, from 0.
    pub async fn start(script: impl Fn(&Received, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            received: Arc::default(),
            connections: Arc::default(),
        };
        let script: Arc<Script> = Arc::new(script);
        let this = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                *this.connections.lock().unwrap() += 1;
                tokio::spawn(this.clone().serve(stream, script.clone()));
            }
        });
        server
    }

    async fn serve(self, mut stream: TcpStream, script: Arc<Script>) {
        let Some(request) = read_request(&mut stream).await else { return };
        let number = {
            let mut received = self.received.lock().unwrap();
            received.push(request.clone());
            received.len() - 1
        };
        match script(&request, number) {
            Reply::Bytes(bytes) => {
                // A client that hangs up early is none of the server's business.
                let _ = stream.write_all(&bytes).await;
                let _ = stream.shutdown().await;
            }
            Reply::Reset => stream.set_zero_linger().unwrap(),
        }
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().unwrap()
    }

    /// How many requests went to a path that ends in `end`.
    pub fn count(&self, end: &str) -> usize {
        self.received().iter().filter(|request| request.target.ends_with(end)).count()
    }
}

/// With this byte a client begins that wants to speak TLS.
const TLS_HANDSHAKE: u8 = 0x16;

async fn read_request(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        if bytes[0] == TLS_HANDSHAKE {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let mut request = Received { method, target, headers, body: bytes[end + 4..].to_vec() };
    let length: usize = request.header("content-length").map_or(0, |value| value.parse().unwrap());
    while request.body.len() < length {
        if stream.read_buf(&mut request.body).await.ok()? == 0 {
            return None;
        }
    }
    Some(request)
}

/// Retries that do not wait.
pub fn at_once() -> RetryPolicy {
    RetryPolicy::default().base(std::time::Duration::ZERO)
}

/// A client of `server` with a personal access token, and retries that do not wait.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder().url(&*server.url).credentials(Credentials::personal_access_token("pat-1")).retry(at_once())
}

pub fn request(method: Method, path: &str) -> Request {
    let target = Target::Resource { path: path.to_owned(), query: String::new() };
    Request::new(Operation::new("Jobs.Test"), method, target)
}

pub fn get() -> Request {
    request(Method::GET, "/Jobs")
}

pub fn post() -> Request {
    let mut request = request(Method::POST, "/Jobs");
    request.body = RequestBody::Json("{}".into());
    request
}

pub fn whole(response: Response) -> Vec<u8> {
    match response.body {
        ResponseBody::Whole(bytes) => bytes.to_vec(),
        ResponseBody::Stream(_) => panic!("a stream"),
    }
}
