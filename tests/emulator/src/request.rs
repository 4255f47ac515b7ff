//! A request as it came.

use bytes::Bytes;
use hyper::HeaderMap;
use hyper::header::HeaderName;

/// A request whose body has been read.
#[derive(Debug)]
pub(crate) struct Request {
    /// The method, in capitals.
    pub(crate) method: String,
    /// The path, still encoded.
    pub(crate) path: String,
    /// The query, still encoded, without the question mark.
    pub(crate) query: String,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The body.
    pub(crate) body: Bytes,
    /// Scheme and host, as the client addressed them.
    pub(crate) origin: String,
}

impl Request {
    /// The header `name`, if it is there and is text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let name = HeaderName::from_bytes(name.as_bytes()).ok()?;
        self.headers.get(name)?.to_str().ok().map(str::trim)
    }

    /// The media type of the body without its parameters, in lower case; empty if nothing is said.
    pub(crate) fn media_type(&self) -> String {
        let written = self.header("content-type").unwrap_or_default();
        written.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }
}
