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
/// How much room they may take together, in bytes.
const ROOM: usize = 32 * 1024 * 1024;

#[derive(Debug, Default)]
pub(crate) struct Log {
    requests: VecDeque<LoggedRequest>,
    /// The bytes of their texts.
    size: usize,
}

impl Log {
    pub(crate) fn push(&mut self, request: LoggedRequest) {
        self.size += size(&request);
        self.requests.push_back(request);
        while self.requests.len() > KEPT || self.size > ROOM {
            let Some(first) = self.requests.pop_front() else { break };
            self.size -= size(&first);
        }
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.size = 0;
    }
}

/// The bytes of the texts of a request.
fn size(request: &LoggedRequest) -> usize {
    let headers: usize = request.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
    let reason = request.reason.as_ref().map_or(0, String::len);
    request.method.len() + request.path.len() + request.query.len() + headers + reason
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_does_not_grow_without_end() {
        let request = |length: usize| LoggedRequest {
            method: "GET".to_owned(),
            path: "a".repeat(length),
            query: String::new(),
            headers: vec![("b".to_owned(), "c".repeat(length))],
            body_length: 0,
            status: None,
            reason: Some("d".repeat(length)),
        };
        let mut log = Log::default();
        (0..KEPT + 5).for_each(|_| log.push(request(1)));
        assert_eq!(log.requests.len(), KEPT);
        (0..100).for_each(|_| log.push(request(ROOM / 30)));
        assert_eq!(log.requests.len(), 9);
        assert_eq!(log.size, log.requests.iter().map(size).sum::<usize>());
        // One that is too large by itself is not kept either.
        log.push(request(ROOM));
        assert_eq!((log.requests.len(), log.size), (0, 0));
        log.push(request(1));
        assert_eq!(log.all().len(), 1);
    }
}
