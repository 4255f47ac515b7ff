//! The answers that faults give instead of the real ones.

use serde_json::json;

use super::{ErrorShape, Fault};
use crate::answer::Answer;
use crate::refusal::{Refusal, code};

/// The answer that a fault gives instead of the real one.
pub(crate) fn answer(fault: &Fault) -> Option<Answer> {
    match fault {
        Fault::Status(status, retry_after) => {
            let message = match status {
                429 => "Too many requests.",
                503 => "The service is unavailable.",
                _ => "The emulator was told to fail.",
            };
            let mut answer =
                Answer::from(Refusal::service(*status, code::UNKNOWN, message).because("asked for by a test"));
            if let Some(retry_after) = retry_after {
                answer = answer.with("retry-after", retry_after.header());
            }
            Some(answer)
        }
        Fault::Error(status, shape, message) => Some(error(*status, *shape, message)),
        Fault::Answer(status, media, body) => Some(Answer::of(*status, media, body.clone())),
        Fault::Html => {
            let page = "<!doctype html><html><head><title>Welcome</title></head><body>Sign in</body></html>";
            Some(Answer::of(200, "text/html; charset=utf-8", page))
        }
        Fault::ExpiredToken => Some(Answer::from(Refusal::unauthenticated("the token has expired"))),
        Fault::Reset | Fault::CutShort | Fault::LostAnswer | Fault::Latency(_) => None,
    }
}

fn error(status: u16, shape: ErrorShape, message: &str) -> Answer {
    let body = match shape {
        ErrorShape::Service => return Refusal::service(status, code::UNKNOWN, message).into(),
        ErrorShape::Frame => return Refusal::frame(status, message, "").into(),
        ErrorShape::OData => return Refusal::odata(status, "Error", message).into(),
        ErrorShape::Message => json!({ "errorMessage": message }),
        ErrorShape::Status => json!({ "StatusCode": status, "StatusDescription": "Error", "Message": message }),
        ErrorShape::Problem => {
            let body = json!({ "type": "about:blank", "title": "Error", "status": status, "detail": message });
            return Answer::of(status, "application/problem+json; charset=utf-8", body.to_string());
        }
        ErrorShape::Result => json!({ "result": { "succeeded": false, "errors": [message] } }),
    };
    Answer::json(status, &body)
}
