//! Files that a service sends.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName};
use percent_encoding::percent_decode_str;

use super::answer::{Answer, collect, failure, packed};
use super::error::Result;
use super::service::{ByteStream, Response, ResponseBody};

/// A file that the service sends: a stream of its bytes, or [`bytes`](Self::bytes) as a whole.
pub struct Download {
    headers: HeaderMap,
    body: ByteStream,
}

impl Download {
    /// The media type, where the service says it.
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.header(CONTENT_TYPE)
    }

    /// The name under which the service offers the file. It is the service's word: never a path to write to as it is.
    #[inline]
    pub fn file_name(&self) -> Option<String> {
        file_name(self.header(CONTENT_DISPOSITION)?)
    }

    /// How many bytes there are, where the service says it.
    #[inline]
    pub fn content_length(&self) -> Option<u64> {
        self.header(CONTENT_LENGTH)?.parse().ok()
    }

    #[inline]
    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The whole file, in memory.
    pub async fn bytes(self) -> Result<Bytes> {
        collect(self.body).await
    }
}

/// The name in a `Content-Disposition` (RFC 6266): the encoded one before the plain one.
#[inline]
fn file_name(disposition: &str) -> Option<String> {
    let mut plain = None;
    for (name, value) in parameters(disposition) {
        if name.eq_ignore_ascii_case("filename*")
            && let Some((_charset, rest)) = value.split_once('\'')
            && let Some((_language, encoded)) = rest.split_once('\'')
        {
            return Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned());
        }
        if name.eq_ignore_ascii_case("filename") {
            plain = Some(value);
        }
    }
    plain
}

/// Names and values after the semicolons of a header's value, without their quotes.
#[inline]
fn parameters(header: &str) -> Vec<(&str, String)> {
    let mut out = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let (value, end) = match after.strip_prefix('"') {
            Some(quoted) => unquote(quoted),
            None => {
                let (value, end) = after.split_once(';').unwrap_or((after, ""));
                (value.trim().to_owned(), end)
            }
        };
        out.push((name.trim_start_matches([';', ' ']).trim(), value));
        rest = end;
    }
    out
}

/// The text up to the closing quote, and what comes after it.
#[inline]
fn unquote(quoted: &str) -> (String, &str) {
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((index, c)) = chars.next() {
        match c {
            '"' => return (value, &quoted[index + 1..]),
            '\\' => value.extend(chars.next().map(|(_, escaped)| escaped)),
            _ => value.push(c),
        }
    }
    (value, "")
}

/// The media type of a page of HTML that neither is offered as a file nor comes from an OData service: gateways answer 200
/// with one for what they do not know. What is in it cannot tell, since a file can be a page as well.
#[inline]
fn page(headers: &HeaderMap) -> Option<&str> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let is_html = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/html"));
    let is_sent = headers.contains_key(CONTENT_DISPOSITION) || headers.contains_key("odata-version");
    (is_html && !is_sent).then_some(kind)
}

impl Answer for Download {
    const STREAMS: bool = true;

    #[inline]
    fn read(response: Response) -> Result<Self> {
        if let Some(page) = page(&response.headers) {
            let message =
                format!("expected a file, found {page}: a gateway's page, or one to sign in at; check the URL");
            return Err(failure(&response, message));
        }
        if let Some(coding) = packed(&response.headers) {
            let message =
                format!("expected a file, found one that is packed ({coding}), which this client does not unpack");
            return Err(failure(&response, message));
        }
        let body = match response.body {
            ResponseBody::Stream(stream) => stream,
            ResponseBody::Whole(bytes) => Box::pin(futures_util::stream::once(std::future::ready(Ok(bytes)))),
        };
        Ok(Self { headers: response.headers, body })
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.body.as_mut().poll_next(context)
    }
}

impl fmt::Debug for Download {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("content_type", &self.content_type())
            .field("file_name", &self.file_name())
            .field("content_length", &self.content_length())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_of_files() {
        for (disposition, expected) in [
            ("attachment; filename=a.nupkg", Some("a.nupkg")),
            ("attachment; filename=\"a \\\"b\\\"; c.nupkg\"; size=5", Some("a \"b\"; c.nupkg")),
            ("attachment; filename=\"x.txt\"; filename*=UTF-8''%C3%A9%20t%C3%A9.txt", Some("\u{e9} t\u{e9}.txt")),
            ("inline", None),
            ("attachment; filename=\"open", Some("open")),
        ] {
            assert_eq!(file_name(disposition).as_deref(), expected, "{disposition}");
        }
    }
}
