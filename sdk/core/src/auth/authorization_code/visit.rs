//! One request to the redirect address: the browser on its way back, or anybody else.

use std::io;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// A browser's request for the redirect has a few hundred bytes.
const MAX_HEAD: usize = 16 * 1024;

/// For a connection that says nothing: browsers open some ahead of need.
const PATIENCE: Duration = Duration::from_secs(10);

/// What came back with the browser.
pub(super) enum Outcome {
    Code(String),
    /// `error` and `error_description`, as the identity service gives them.
    Refused(String, String),
}

/// Answers one request, and reads what it brings if it comes to `path` with `state`.
pub(super) async fn visit(mut stream: TcpStream, path: &str, state: &str) -> Option<Outcome> {
    let answer = async {
        let line = first_line(&mut stream).await?;
        let (outcome, status, word) = read(&line, path, state);
        // That the browser is gone already takes nothing from the code.
        let _ = page(&mut stream, status, word).await;
        Ok::<_, io::Error>(outcome)
    };
    tokio::time::timeout(PATIENCE, answer).await.ok()?.ok().flatten()
}

async fn first_line(stream: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    loop {
        if let Some(end) = head.windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&head[..end]);
            return Ok(text.lines().next().unwrap_or_default().to_owned());
        }
        if head.len() > MAX_HEAD || stream.read_buf(&mut head).await? == 0 {
            return Err(io::ErrorKind::InvalidData.into());
        }
    }
}

/// What a request line brings, and the status and the word for the browser.
#[inline]
fn read(line: &str, path: &str, state: &str) -> (Option<Outcome>, &'static str, &'static str) {
    let mut words = line.split(' ');
    let (Some("GET"), Some(target)) = (words.next(), words.next()) else {
        return (None, "405 Method Not Allowed", "This address is for the end of a sign-in.");
    };
    let (place, query) = target.split_once('?').unwrap_or((target, ""));
    if place.trim_end_matches('/') != path.trim_end_matches('/') {
        return (None, "404 Not Found", "There is nothing here.");
    }
    let value = |wanted: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let text = pairs.find(|(name, _)| *name == wanted)?.1.replace('+', " ");
        Some(percent_decode_str(&text).decode_utf8_lossy().into_owned())
    };
    // Any page in the browser can send it here; only who was sent by us knows the state.
    if value("state").as_deref() != Some(state) {
        tracing::warn!("a request without the state of this sign-in came to its redirect address, and was turned away");
        return (None, "400 Bad Request", "This does not belong to the sign-in that is under way.");
    }
    match (value("code"), value("error")) {
        (_, Some(error)) => {
            let refused = Outcome::Refused(error, value("error_description").unwrap_or_default());
            (Some(refused), "200 OK", "The sign-in was refused. You can close this window.")
        }
        (Some(code), None) if !code.is_empty() => {
            (Some(Outcome::Code(code)), "200 OK", "You are signed in. You can close this window.")
        }
        _ => (None, "400 Bad Request", "The answer holds no code."),
    }
}

/// Says a word to the browser. Nothing that was sent is repeated.
async fn page(stream: &mut TcpStream, status: &str, word: &str) -> io::Result<()> {
    let body = format!("<!doctype html><title>Sign-in</title><p>{word}</p>");
    let answer = format!(
        "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
         cache-control: no-store\r\nreferrer-policy: no-referrer\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}
