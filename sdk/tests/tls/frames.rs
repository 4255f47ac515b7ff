//! A server that speaks HTTP/2 frame by frame, and so says what HTTP libraries do not.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::authority::Authority;
use super::server::tls;

const PREFACE: usize = 24;
const HEAD: usize = 9;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;

const ACK: u8 = 1;
const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// `SETTINGS_MAX_CONCURRENT_STREAMS` is one: the next request waits for the end of the last.
const ONE_AT_A_TIME: &[u8] = &[0, 3, 0, 0, 0, 1];

/// `:status: 200` and `content-length: 2` in HPACK.
const OK: &[u8] = &[0x88, 0x0f, 0x0d, 1, b'2'];

pub const NO_ERROR: u32 = 0;
pub const INTERNAL_ERROR: u32 = 2;
pub const REFUSED_STREAM: u32 = 7;
pub const ENHANCE_YOUR_CALM: u32 = 11;
pub const HTTP_1_1_REQUIRED: u32 = 13;

/// What the server does with a request.
pub enum Act {
    Answer,
    /// Gives the request up, with this code.
    Reset(u32),
    /// Gives it up behind half of the answer.
    ResetHalfway(u32),
    /// Goes away with this code, and says that this request was taken, or that it was not.
    GoAway {
        code: u32,
        taken: bool,
    },
}

pub struct Server {
    pub url: String,
    /// The certificate of the authority that has signed the server's.
    pub pem: String,
    requests: Arc<AtomicUsize>,
}

type Script = dyn Fn(usize) -> Act + Send + Sync;

impl Server {
    /// `script` gets each request's number, from 0.
    pub async fn start(script: impl Fn(usize) -> Act + Send + Sync + 'static) -> Self {
        let authority = Authority::new();
        let acceptor = tls(authority.server("127.0.0.1"), None, "h2");
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let (counted, script): (_, Arc<Script>) = (requests.clone(), Arc::new(script));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(acceptor.clone(), stream, counted.clone(), script.clone()));
            }
        });
        Self { url, pem: authority.pem, requests }
    }

    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }
}

/// Until the client hangs up, or the script has the server go away.
async fn serve(
    acceptor: TlsAcceptor,
    stream: TcpStream,
    requests: Arc<AtomicUsize>,
    script: Arc<Script>,
) -> Option<()> {
    let mut stream = acceptor.accept(stream).await.ok()?;
    stream.read_exact(&mut [0; PREFACE]).await.ok()?;
    send(&mut stream, &frame(SETTINGS, 0, 0, ONE_AT_A_TIME)).await?;
    loop {
        let (kind, flags, id) = receive(&mut stream).await?;
        match kind {
            SETTINGS if flags & ACK == 0 => send(&mut stream, &frame(SETTINGS, ACK, 0, &[])).await?,
            HEADERS | DATA if flags & END_STREAM != 0 => match script(requests.fetch_add(1, Ordering::Relaxed)) {
                Act::Answer => send(&mut stream, &[answer(id), frame(DATA, END_STREAM, id, b"{}")].concat()).await?,
                Act::Reset(code) => send(&mut stream, &frame(RST_STREAM, 0, id, &code.to_be_bytes())).await?,
                Act::ResetHalfway(code) => {
                    let half = [answer(id), frame(DATA, 0, id, b"{"), frame(RST_STREAM, 0, id, &code.to_be_bytes())];
                    send(&mut stream, &half.concat()).await?;
                }
                Act::GoAway { code, taken } => {
                    let last = if taken { id } else { 0 };
                    let away = [last.to_be_bytes(), code.to_be_bytes()].concat();
                    send(&mut stream, &frame(GOAWAY, 0, 0, &away)).await?;
                    return stream.shutdown().await.ok();
                }
            },
            _ => {}
        }
    }
}

fn answer(id: u32) -> Vec<u8> {
    frame(HEADERS, END_HEADERS, id, OK)
}

fn frame(kind: u8, flags: u8, id: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &id.to_be_bytes(), payload].concat()
}

async fn send(stream: &mut TlsStream<TcpStream>, bytes: &[u8]) -> Option<()> {
    stream.write_all(bytes).await.ok()?;
    stream.flush().await.ok()
}

/// Kind, flags and stream of the next frame.
async fn receive(stream: &mut TlsStream<TcpStream>) -> Option<(u8, u8, u32)> {
    let mut head = [0; HEAD];
    stream.read_exact(&mut head).await.ok()?;
    let [a, b, c, kind, flags, id @ ..] = head;
    let length = u32::from_be_bytes([0, a, b, c]);
    stream.read_exact(&mut vec![0; length as usize]).await.ok()?;
    Some((kind, flags, u32::from_be_bytes(id)))
}
