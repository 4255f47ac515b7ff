//! How far a request got that reqwest could not carry, and what to do about it.

use std::error::Error;

use crate::transport::{SendError, SendStage, tls};

/// What hyper's connector says where a proxy asks for a password; its type is not public.
const PROXY_ASKS: &str = "tunnel error: proxy authorization required";

/// How all begins that it says of a proxy that makes no connection.
const TUNNEL: &str = "tunnel error";

/// What hyper says of headers that are too many or too long; it has a method for servers alone.
const TOO_LARGE: &str = "message head is too large";

/// The failure in the terms of a transport.
pub(super) fn failure(error: reqwest::Error) -> SendError {
    // The rest of the URL may hold what a filter asks for, and is on the span of the call anyway.
    let place = error.url().and_then(place);
    let error = error.without_url();
    // What was to be sent can fail as well, and knows best whether that can be mended.
    if let Some(own) = causes(&error).filter_map(|cause| cause.downcast_ref::<SendError>()).last() {
        return SendError::new(own.stage, own.message.clone()).caused_by(error);
    }
    let (stage, what) = if error.is_builder() {
        (SendStage::Unsendable, "the request cannot be sent".to_owned())
    } else if let Some(advice) = advice(&error) {
        (SendStage::Unsendable, advice.to_owned())
    } else if error.is_connect() {
        let by_proxy = causes(&error).any(|cause| cause.to_string().starts_with(TUNNEL));
        let none = if by_proxy { "the proxy makes no connection" } else { "no connection" };
        (SendStage::NotSent, place.map_or_else(|| none.to_owned(), |place| format!("{none} to {place}")))
    } else if error.is_request() && causes(&error).any(was_not_begun) {
        (SendStage::NotSent, "the connection broke before the request was begun".to_owned())
    } else {
        let (stage, what) = what_came(&error);
        (stage, what.to_owned())
    };
    SendError::new(stage, format!("{what}: {}", chain(&error))).caused_by(error)
}

/// Whether nothing is wrong with the request: another connection takes it, or the same one a little later.
pub(super) fn belongs_elsewhere(error: &SendError) -> bool {
    causes(error).filter_map(|cause| cause.downcast_ref::<h2::Error>()).any(|error| match error.reason() {
        Some(h2::Reason::NO_ERROR) => error.is_remote() && error.is_go_away(),
        Some(h2::Reason::REFUSED_STREAM) => error.is_remote() && error.is_reset(),
        _ => false,
    })
}

/// What is wrong with an answer, or with the way that it came.
fn what_came(error: &reqwest::Error) -> (SendStage, &'static str) {
    match causes(error).find_map(|cause| cause.downcast_ref::<hyper::Error>()) {
        // A second attempt brings the same.
        Some(error) if error.to_string() == TOO_LARGE => (SendStage::Unsendable, "the answer has too many headers"),
        Some(error) if error.is_parse() => (SendStage::InFlight, "the answer is not HTTP"),
        None if error.is_decode() => (SendStage::InFlight, "the answer is not packed as it says"),
        _ => (SendStage::InFlight, "the connection broke"),
    }
}

/// The host, with the port where it is not the usual one.
fn place(url: &reqwest::Url) -> Option<String> {
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

/// What to do about a failure that no repetition mends.
fn advice(error: &reqwest::Error) -> Option<&'static str> {
    if error.is_connect() && causes(error).any(|cause| cause.to_string() == PROXY_ASKS) {
        return Some("the proxy asks for a user name and a password: write http://user:password@proxy.example:3128");
    }
    let by_peer = causes(error).find_map(|cause| cause.downcast_ref::<h2::Error>()).filter(|error| error.is_remote());
    if by_peer.and_then(h2::Error::reason) == Some(h2::Reason::HTTP_1_1_REQUIRED) {
        return Some("the server takes this over HTTP/1.1 alone: set `ReqwestTransport::builder().http1_only()`");
    }
    let told = causes(error).find_map(|cause| cause.downcast_ref()).and_then(tls::advice);
    // Of what fails below it, h2 keeps the words alone.
    told.or_else(|| causes(error).find_map(|cause| tls::advice_by_words(&cause.to_string())))
}

/// Whether the request never got to the server, or the server says that it did nothing with it.
fn was_not_begun(cause: &(dyn Error + 'static)) -> bool {
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        // RFC 9113 (6.8, 8.7): only requests behind the last that the server takes are told of its going away.
        let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
        return error.is_remote() && (refused || error.is_go_away());
    }
    // The connection was gone before it took the request.
    cause.downcast_ref::<hyper::Error>().is_some_and(|error| error.is_canceled() || error.is_closed())
}

/// An error and its causes, from the outside in.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| {
        // An I/O error does not count what it holds among its sources.
        match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
            Some(held) => Some(held),
            None => error.source(),
        }
    })
}

/// An error with its causes: reqwest's own text says little without them.
pub(super) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let cause = error.to_string();
        if !text.ends_with(&cause) {
            text = format!("{text}: {cause}");
        }
        source = error.source();
    }
    text
}
