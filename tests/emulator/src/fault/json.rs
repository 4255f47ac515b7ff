//! Injections from JSON.

use std::time::Duration;

use serde_json::Value as Json;

use super::{ErrorShape, Fault, Injection, RetryAfter};
use crate::error::Error;
use crate::json::{At, Misplaced, parse};

type Result<T> = std::result::Result<T, Misplaced>;

/// Reads a list of injections.
pub(super) fn read(text: &str) -> std::result::Result<Vec<Injection>, Error> {
    let read = parse(text.as_bytes()).and_then(|json| At::new(&json).list(injection));
    read.map_err(|Misplaced { place, message }| Error::Faults { place, message })
}

/// What an answer is made of.
#[derive(Default)]
struct Words<'a> {
    status: Option<u16>,
    retry_after: Option<RetryAfter>,
    shape: Option<ErrorShape>,
    message: Option<&'a str>,
    media_type: Option<&'a str>,
    body: Option<&'a Json>,
}

fn injection(at: &At<'_>) -> Result<Injection> {
    let mut injection = Injection::new(Fault::Html);
    let mut faults = Vec::new();
    let mut words = Words::default();
    for (name, member) in at.members()? {
        match name {
            "method" => injection = injection.method(member.text()?),
            "path" => injection = injection.path(member.text()?),
            "operation" => injection = injection.operation(member.text()?),
            "skip" => injection = injection.skip(member.count()?),
            "times" => injection = injection.times(member.count()?),
            "status" => words.status = Some(status(&member)?),
            "retryAfter" => words.retry_after = Some(retry_after(&member)?),
            "shape" => words.shape = Some(shape(&member)?),
            "message" => words.message = Some(member.text()?),
            "mediaType" => words.media_type = Some(member.text()?),
            "body" => words.body = Some(member.json),
            "latencyMs" => faults.push(Fault::Latency(Duration::from_millis(member.count()?))),
            "reset" => faults.push(match member.text()? {
                "before" => Fault::Reset,
                "middle" => Fault::CutShort,
                "after" => Fault::LostAnswer,
                _ => return Err(member.wrong("\"before\", \"middle\" or \"after\"")),
            }),
            "expireToken" if member.flag()? => faults.push(Fault::ExpiredToken),
            "html" if member.flag()? => faults.push(Fault::Html),
            "expireToken" | "html" => {}
            _ => {
                return member.unknown(
                    "method, path, operation, skip, times, status, retryAfter, shape, message, mediaType, body, \
                     latencyMs, reset, expireToken and html",
                );
            }
        }
    }
    faults.extend(answer(at, &words)?);
    let mut faults = faults.into_iter();
    match (faults.next(), faults.next()) {
        (Some(fault), None) => Ok(Injection { fault, ..injection }),
        (None, _) => Err(at.error("one of status, latencyMs, reset, expireToken and html is missing")),
        _ => Err(at.error("one of status, latencyMs, reset, expireToken and html is enough")),
    }
}

/// The answer that is described, if one is.
fn answer(at: &At<'_>, words: &Words<'_>) -> Result<Option<Fault>> {
    let Some(status) = words.status else {
        let more = words.retry_after.is_some() || words.shape.is_some() || words.message.is_some();
        if more || words.media_type.is_some() || words.body.is_some() {
            return Err(at.error("an answer needs its `status`"));
        }
        return Ok(None);
    };
    let fault = match (words.body, words.shape, words.message, words.retry_after) {
        (None, None, None, retry_after) => Fault::Status(status, retry_after),
        (None, shape, message, None) => {
            let message = message.unwrap_or("The emulator was told to fail.").to_owned();
            Fault::Error(status, shape.unwrap_or(ErrorShape::Service), message)
        }
        (Some(body), None, None, None) => match (words.media_type, body) {
            (Some(media), Json::String(text)) => Fault::Answer(status, media.to_owned(), text.clone().into_bytes()),
            (Some(media), body) => Fault::Answer(status, media.to_owned(), body.to_string().into_bytes()),
            (None, body) => Fault::json(status, body),
        },
        _ => return Err(at.error("`retryAfter`, `shape` with `message`, and `body` do not go together")),
    };
    Ok(Some(fault))
}

fn status(at: &At<'_>) -> Result<u16> {
    at.count().ok().filter(|status| (200..600).contains(status)).ok_or_else(|| at.wrong("a status from 200 to 599"))
}

fn retry_after(at: &At<'_>) -> Result<RetryAfter> {
    match at.json {
        Json::Number(_) => at.count().map(RetryAfter::Seconds),
        _ => at.time().map(RetryAfter::At),
    }
}

fn shape(at: &At<'_>) -> Result<ErrorShape> {
    let text = at.text()?;
    let found = ErrorShape::ALL.into_iter().find(|(name, _)| *name == text);
    let names = ErrorShape::ALL.map(|(name, _)| name).join(", ");
    found.map(|(_, shape)| shape).ok_or_else(|| at.wrong(format_args!("one of {names}")))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn what_is_wrong_is_named_by_its_place() {
        for (text, wanted) in [
            ("{}", "the document: an array"),
            ("[{}]", "[0]: one of status, latencyMs"),
            (r#"[{"status":429},{"status":99}]"#, "[1].status: a status from 200"),
            (r#"[{"status":200,"reset":"before"}]"#, "is enough"),
            (r#"[{"reset":"later"}]"#, "[0].reset: \"before\""),
            (r#"[{"retryAfter":1}]"#, "[0]: an answer needs its `status`"),
            (r#"[{"status":400,"shape":"round"}]"#, "[0].shape: one of service, frame"),
            (r#"[{"status":400,"retryAfter":1,"body":{}}]"#, "do not go together"),
            (r#"[{"status":429,"retryAfter":"soon"}]"#, "[0].retryAfter: a time"),
            (r#"[{"html":true,"when":1}]"#, "[0].when: this member is not known"),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(wanted), "{text}: {error}");
        }
    }
}
