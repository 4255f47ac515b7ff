//! An answer that says no, as an error.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde_json::Value;

use super::retry_after::retry_after;
use super::said::{Said, sentence};
use super::{Answer, redact};
use crate::odata::wire::loose;
use crate::odata::{ApiError, Operation};

/// How an answer ends that the framework below the service (ABP) has put into an envelope of its own.
const ENVELOPE: &[u8] = br#""__abp":true}"#;

/// Whether an answer says no, whatever its status says: the framework's envelope can come with 200.
pub(super) fn is_refusal(answer: &Answer) -> bool {
    let body = answer.whole();
    body.trim_ascii_end().ends_with(ENVELOPE)
        && loose(body).is_some_and(|body| body.get("success") == Some(&Value::Bool(false)))
}

/// Reads the answer to `operation`, which says no.
pub(crate) fn api_error(operation: Operation, answer: &Answer, secrets: &[&SecretString]) -> ApiError {
    let body = answer.whole();
    let said = Said::read(body, secrets);
    let challenge = || challenge(&answer.headers).map(|text| redact(&text, secrets));
    let message = said.message.or_else(challenge).unwrap_or_else(|| without_words(answer.status, body));
    let mut error = ApiError::new(operation.name, answer.status, message);
    error.hint = hint(answer.status, said.code.as_deref(), &error.message);
    error.code = said.code;
    error.trace_id = said.trace_id.or_else(|| correlation_id(&answer.headers));
    error.details = said.details;
    error.retry_after = retry_after(&answer.headers);
    error.body = body.clone();
    error
}

fn without_words(status: StatusCode, body: &Bytes) -> String {
    let reason = status.canonical_reason().unwrap_or("unknown status");
    match body.len() {
        0 => format!("{reason}, and the answer is empty"),
        length => format!("{reason}, and nothing to be read in {length} bytes"),
    }
}

/// What to do about the errors that everybody meets.
fn hint(status: StatusCode, code: Option<&str>, message: &str) -> Option<&'static str> {
    match (status.as_u16(), code) {
        (_, Some("1101")) => Some("name a folder: `client.in_folder(…)`"),
        (_, Some("1100")) => Some(
            "check the folder that the call names, and that the account is assigned to it; ids of folders can change, \
             keys do not",
        ),
        (401, _) => Some("the token is not accepted: check the credentials, and that they belong to this tenant"),
        (407, _) => Some("the proxy asks for a user name and a password, which stand in its address"),
        (403, _) => Some("check the scopes of the external application, and the roles of the account in the folder"),
        // One member that the server does not know, or cannot read, makes it lose the whole body.
        (400, _) if message.trim_end_matches('.').ends_with("must not be null") => Some(
            "a server that does not know one of the members of the body, or cannot read what it holds, says this: send only \
             members that it has, and enumerations as it spells them",
        ),
        (428, _) => Some(
            "the service wants to be told which version is changed or deleted: set the header `If-Match` to the entity \
             tag of what was read (`extra.etag()`), or to `*` for any version",
        ),
        (429, _) => Some(
            "lists of jobs and queue items may be asked for so often a minute: read by id, or space the lists by \
             `ClientBuilder::list_pacing`",
        ),
        _ => None,
    }
}

/// What a challenge tells beside an empty body: `Bearer error="invalid_token", error_description="…"`.
fn challenge(headers: &HeaderMap) -> Option<String> {
    let challenge = headers.get(http::header::WWW_AUTHENTICATE)?.to_str().ok()?;
    ["error_description=\"", "error=\""].iter().find_map(|name| {
        let from = challenge.find(name)? + name.len();
        let length = challenge[from..].find('"')?;
        sentence(&challenge[from..from + length])
    })
}

fn correlation_id(headers: &HeaderMap) -> Option<String> {
    // The last two are those of stores.
    let id = ["x-correlation-id", "x-request-id", "x-ms-request-id", "x-amz-request-id"];
    id.iter().find_map(|name| headers.get(*name))?.to_str().ok().and_then(sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::TransportBody;

    fn answer(status: u16, headers: &[(&'static str, &'static str)], body: &'static str) -> ApiError {
        let headers = headers
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), http::HeaderValue::from_static(value)))
            .collect();
        let answer = Answer { status: StatusCode::from_u16(status).unwrap(), headers, body: TransportBody::from(body) };
        api_error(Operation::new("Jobs.Get"), &answer, &[&SecretString::from("s3cret")])
    }

    #[test]
    fn the_frequent_ones_come_with_a_hint() {
        let error = answer(400, &[], r#"{"message":"A folder is required.","errorCode":1101}"#);
        assert_eq!(
            error.to_string(),
            "Jobs.Get: 400 Bad Request (code 1101): A folder is required. (name a folder: `client.in_folder(…)`)"
        );
        assert!(answer(404, &[], r#"{"errorCode":1100,"message":"x"}"#).hint.unwrap().contains("keys do not"));
        let strict = r#"{"message":"queueDefinitionDto must not be null","errorCode":0}"#;
        assert!(answer(400, &[], strict).hint.unwrap().contains("enumerations as it spells them"));
        assert_eq!(answer(400, &[], r#"{"message":"Name must not be empty","errorCode":0}"#).hint, None);
        assert!(answer(428, &[], "").hint.unwrap().contains("If-Match"));
        assert!(answer(429, &[], "").hint.unwrap().contains("list_pacing"));
    }

    #[test]
    fn headers_speak_for_an_empty_body() {
        let error = answer(
            401,
            &[
                ("www-authenticate", "Bearer error=\"invalid_token\", error_description=\"expired; s3cret\""),
                ("x-correlation-id", "c-1"),
                ("retry-after", "7"),
            ],
            "",
        );
        assert_eq!(error.message, "expired; ***");
        assert_eq!(error.trace_id.as_deref(), Some("c-1"));
        assert_eq!(error.retry_after, Some(std::time::Duration::from_secs(7)));
        assert_eq!(answer(502, &[], "").message, "Bad Gateway, and the answer is empty");
    }

    #[test]
    fn a_secret_that_is_quoted_back_is_not_repeated() {
        let error = answer(400, &[], r#"{"message":"bad token s3cret","errors":["s3cret"],"traceId":"s3cret"}"#);
        let shown = format!("{error} {error:?} {:?}", error.trace_id);
        assert!(shown.contains("bad token ***") && !shown.contains("s3cret"), "{shown}");
    }
}
