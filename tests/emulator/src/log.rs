//! What was asked and answered.

use std::collections::VecDeque;

use hyper::HeaderMap;

/// A request that was answered, or that was left without an answer on purpose.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// The method.
    pub method: String,
    /// The path, as it was sent.
    pub path: String,
    /// The query, as it was sent, without the question mark.
    pub query: String,
    /// The headers by lower-case name; values that hold secrets are not kept.
    pub headers: Vec<(String, String)>,
    /// How many bytes the body had.
    pub body_length: usize,
    /// The status of the answer; `None` if the connection was reset.
    pub status: Option<u16>,
    /// Why the request was refused, where the answer itself does not say it.
    pub reason: Option<String>,
}

impl LoggedRequest {
    /// The header `name`, whatever the case of its letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

/// How many requests are kept.
const KEPT: usize = 10_000;

#[derive(Debug, Default)]
pub(crate) struct Log(VecDeque<LoggedRequest>);

impl Log {
    pub(crate) fn push(&mut self, request: LoggedRequest) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        self.0.push_back(request);
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.0.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

/// The headers without what is secret in them.
pub(crate) fn shown(headers: &HeaderMap) -> Vec<(String, String)> {
    let show = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        let value = match name.as_str() {
            "authorization" => {
                let scheme = value.to_str().unwrap_or_default().split(' ').next().unwrap_or_default();
                format!("{scheme} ***")
            }
            "cookie" | "proxy-authorization" => "***".to_owned(),
            _ => String::from_utf8_lossy(value.as_bytes()).into_owned(),
        };
        (name.as_str().to_owned(), value)
    };
    headers.iter().map(show).collect()
}
