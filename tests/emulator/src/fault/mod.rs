//! Faults on demand.

mod answer;
mod injection;
mod json;
mod queue;
mod retry_after;

use std::time::Duration;

use serde_json::Value as Json;

pub(crate) use self::answer::answer;
pub use self::injection::Injection;
pub(crate) use self::queue::{Faults, Hit, Seen};
pub use self::retry_after::RetryAfter;

/// Something that goes wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request is answered with this status and, where one is given, a `Retry-After`; nothing is done.
    Status(u16, Option<RetryAfter>),
    /// The request is answered with this status and an error with this message, in one of the shapes that
    /// the parts of the service have for errors; nothing is done.
    Error(u16, ErrorShape, String),
    /// The request is answered with this status, media type and body; nothing is done.
    Answer(u16, String, Vec<u8>),
    /// The connection is reset before anything is done.
    Reset,
    /// The request is done, and the connection is reset when half of the answer's body is sent.
    CutShort,
    /// The request is done, and the connection is reset before the answer is sent.
    LostAnswer,
    /// The answer comes that much later. This is time of the world, not of the emulator's clock.
    Latency(Duration),
    /// The request is answered with status 200 and a page of HTML, as gateways do; nothing is done.
    Html,
    /// The token of the request ends, so that it is answered with status 401.
    ExpiredToken,
}

impl Fault {
    /// The request is answered with this status and JSON; nothing is done.
    pub fn json(status: u16, body: &Json) -> Self {
        Self::Answer(status, "application/json; charset=utf-8".to_owned(), body.to_string().into_bytes())
    }
}

/// The shapes of errors: the service and what stands around it have seven of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorShape {
    /// `{message, errorCode, traceId}`, the service's own.
    Service,
    /// `{success: false, error: {code, message, details}}`, of the framework below it.
    Frame,
    /// `{errorMessage}`.
    Message,
    /// `{StatusCode, StatusDescription, Message}`.
    Status,
    /// `{type, title, status, detail}`, the problem details of RFC 9457.
    Problem,
    /// `{result: {succeeded: false, errors}}`.
    Result,
    /// `{error: {code, message}}`, of `OData` and the identity server.
    OData,
}

impl ErrorShape {
    const ALL: [(&'static str, Self); 7] = [
        ("service", Self::Service),
        ("frame", Self::Frame),
        ("message", Self::Message),
        ("status", Self::Status),
        ("problem", Self::Problem),
        ("result", Self::Result),
        ("odata", Self::OData),
    ];
}
