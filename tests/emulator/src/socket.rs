//! Connections on which every answer has a body: those of the HTTP library, which refuses what it cannot
//! read before anybody sees it, come without a word.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use crate::answer::Answer;
use crate::refusal::Refusal;

/// A header that all answers of ours have.
pub(crate) const OUR_MARK: &str = "api-supported-versions";
/// How much of what is written is searched for the end of its head.
const MAX_HEAD: usize = 16 * 1024;

/// A connection.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: TcpStream,
    /// Whether the last request began with a line that has more blanks than it may.
    blanks: bool,
    /// What is sent in the place of an answer without a body.
    instead: Vec<u8>,
}

impl Socket {
    pub(crate) fn new(stream: TcpStream) -> Self {
        Self { stream, blanks: false, instead: Vec::new() }
    }

    pub(crate) fn into_inner(self) -> TcpStream {
        self.stream
    }

    /// Puts words of ours in the place of a refusal that is none of ours; false if `written` is no such.
    fn replace(&mut self, written: &[u8]) -> bool {
        let Some(status) = refusal(written) else { return false };
        let refusal = match status {
            414 | 431 => {
                Refusal::odata(status, "RequestTooLarge", "The URL or the headers of the request are too long.")
            }
            _ if self.blanks => Refusal::query("a blank in a URL is written as %20"),
            _ => {
                Refusal::odata(status, "BadRequest", "The request is no HTTP/1.1: its line or a header cannot be read.")
            }
        };
        let Answer { status, body, reason, .. } = refusal.into();
        let reason = reason.map_or_else(String::new, |reason| format!("x-emulator-reason: {reason}\r\n"));
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status} Refused\r\ncontent-type: application/json; charset=utf-8\r\n{reason}\
             content-length: {length}\r\nconnection: close\r\n\r\n"
        );
        self.instead = [head.as_bytes(), &body].concat();
        true
    }

    /// Sends what is left of the words of ours.
    fn poll_instead(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.instead.is_empty() {
            let sent = ready!(Pin::new(&mut self.stream).poll_write(cx, &self.instead))?;
            if sent == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.instead.drain(..sent);
        }
        Poll::Ready(Ok(()))
    }
}

/// The status, if this is the head of a refusal that the HTTP library wrote by itself.
fn refusal(written: &[u8]) -> Option<u16> {
    let rest = written.strip_prefix(b"HTTP/1.1 ")?;
    let status: u16 = std::str::from_utf8(rest.get(..3)?).ok()?.parse().ok()?;
    let start = &written[..written.len().min(MAX_HEAD)];
    let end = start.windows(4).position(|window| window == b"\r\n\r\n").filter(|_| status >= 400)?;
    let head = std::str::from_utf8(&start[..end]).ok()?;
    (!head.contains(OUR_MARK)).then_some(status)
}

/// Whether `read` begins with the line of a request that has blanks in its URL.
fn has_blanks(read: &[u8]) -> bool {
    let line = read.split(|byte| *byte == b'\r').next().unwrap_or_default();
    line.first().is_some_and(u8::is_ascii_uppercase)
        && (line.ends_with(b"HTTP/1.1") || line.ends_with(b"HTTP/1.0"))
        && line.split(|byte| *byte == b' ').count() > 3
}

impl AsyncRead for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(cx, buf))?;
        self.blanks = has_blanks(&buf.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        ready!(self.poll_instead(cx))?;
        if self.replace(buf) {
            return Poll::Ready(Ok(buf.len()));
        }
        Pin::new(&mut self.stream).poll_write(cx, buf)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        ready!(self.poll_instead(cx))?;
        if bufs.first().is_some_and(|first| self.replace(first)) {
            return Poll::Ready(Ok(bufs.iter().map(|buf| buf.len()).sum()));
        }
        Pin::new(&mut self.stream).poll_write_vectored(cx, bufs)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(cx))?;
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(self.poll_instead(cx))?;
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
