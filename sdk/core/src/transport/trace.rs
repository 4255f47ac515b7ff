//! Spans and events, named after the semantic conventions of OpenTelemetry for HTTP clients.
//!
//! They carry neither a query (a filter can hold personal data), nor a header, nor a body.

use http::Uri;
use std::time::Duration;
use tracing::{Span, field};

use crate::odata::Error;

/// The span of one call, with all of its attempts.
pub(crate) fn call_span(operation: &'static str, method: &http::Method, uri: &Uri) -> Span {
    tracing::info_span!(
        "http_call",
        otel.name = operation,
        otel.kind = "client",
        http.request.method = method.as_str(),
        url.path = uri.path(),
        server.address = uri.host().unwrap_or_default(),
        server.port = port(uri),
        http.response.status_code = field::Empty,
        http.request.resend_count = field::Empty,
        "error.type" = field::Empty,
    )
}

/// Notes the status of an answer on the span of its call.
pub(crate) fn answered(span: &Span, status: http::StatusCode) {
    span.record("http.response.status_code", status.as_u16());
}

/// Notes how the call ended.
pub(crate) fn ended<T>(span: &Span, outcome: &Result<T, Error>, sent_again: u32) {
    if sent_again > 0 {
        span.record("http.request.resend_count", sent_again);
    }
    match outcome {
        Ok(_) => {}
        Err(Error::Api(error)) => {
            span.record("error.type", error.status.as_str());
        }
        Err(Error::Auth(_)) => {
            span.record("error.type", "auth");
        }
        Err(_) => {
            span.record("error.type", "transport");
        }
    }
}

/// An event for each time that a call is sent again.
pub(crate) fn sent_again(attempt: u32, wait: Duration, why: &Error) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    let why = match why {
        Error::Api(error) => error.status.as_str().to_owned(),
        other => other.to_string(),
    };
    tracing::warn!(http.request.resend_count = attempt, wait_ms, why, "the call is sent again");
}

/// An event where a call would be sent again, if the client had any repetitions left.
pub(crate) fn budget_spent(attempt: u32) {
    tracing::warn!(
        http.request.resend_count = attempt - 1,
        "the budget of repetitions is spent: the call is not sent again"
    );
}

/// An event where a list waits, so that the service need not turn it away.
pub(crate) fn held_back(wait: Duration) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(wait_ms, "the list is held back, to keep below the service's limit");
}

fn port(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 })
}
