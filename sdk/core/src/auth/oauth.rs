//! What the flows of OAuth 2.0 have in common: the answer of a token endpoint.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Method, Uri, header};
use percent_encoding::utf8_percent_encode;
use secrecy::SecretString;
use serde_json::{Map, Value};

use super::AccessToken;
use crate::odata::AuthError;
use crate::odata::wire::{is_page, loose};
use crate::transport::{FORM, Said};

/// A token of a day would be refused long before a year is over; what claims more is an error in the answer.
const LONGEST_LIFE: u64 = 366 * 86_400;

/// Names and values as the body of a form or as a query has them; empty values are left out.
pub(super) fn pairs(pairs: &[(&str, &str)]) -> String {
    let mut form = String::new();
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        if !form.is_empty() {
            form.push('&');
        }
        form.push_str(name);
        form.push('=');
        form.extend(utf8_percent_encode(value, FORM));
    }
    form
}

/// A POST of a form to a token endpoint.
pub(super) fn form(endpoint: &Uri, form: String) -> http::Request<Bytes> {
    let mut request = http::Request::new(Bytes::from(form));
    *request.method_mut() = Method::POST;
    *request.uri_mut() = endpoint.clone();
    let headers = request.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request
}

/// The refresh token beside the token, where there is one.
#[cfg(feature = "browser")]
pub(super) fn refresh_token(response: &http::Response<Bytes>) -> Option<SecretString> {
    let body = loose(response.body())?;
    let secret = body.get("refresh_token")?.as_str()?;
    (!secret.trim().is_empty()).then(|| SecretString::from(secret))
}

/// The members of the answer, none where it is no object.
pub(super) fn members(response: &http::Response<Bytes>) -> Map<String, Value> {
    match loose(response.body()) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// Reads the answer of a token endpoint (RFC 6749, 5.1 and 5.2). `secrets` are kept out of the error.
pub(super) fn token(
    flow: &'static str,
    response: &http::Response<Bytes>,
    secrets: &[&SecretString],
) -> Result<AccessToken, AuthError> {
    let status = response.status();
    let body = loose(response.body());
    let token = body.as_ref().and_then(|body| body.get("access_token")).and_then(Value::as_str).unwrap_or_default();
    // Some say no with a status that says yes. What is neither an error nor a page could be a token under another name.
    let says_no = token.trim().is_empty() && (has_error(body.as_ref()) || is_page(response.body()));
    if !status.is_success() || says_no {
        let said = Said::read(response.body(), secrets);
        let said_nothing = || status.canonical_reason().unwrap_or("it says nothing").to_owned();
        let mut message = if status.is_redirection() {
            "the identity service redirects, and a secret must not follow: check the identity URL".to_owned()
        } else {
            // Most identity services say their code, and nothing else.
            let message = said.message.filter(|message| said.code.as_ref() != Some(message));
            match (message, said.code.as_deref().and_then(advice)) {
                (Some(message), Some(advice)) => format!("{message} ({advice})"),
                (None, Some(advice)) => advice.to_owned(),
                (message, None) => message.or_else(|| said.code.clone()).unwrap_or_else(said_nothing),
            }
        };
        if matches!(status.as_u16(), 404 | 405) {
            message.push_str(" (check the identity URL: it ends in /identity_ in the cloud, in /identity on premises)");
        }
        let mut error = AuthError::new(flow, message);
        error.status = Some(status);
        error.retryable = matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504);
        error.code = said.code;
        return Err(error);
    }
    let wrong = |what: &str| {
        let mut error = AuthError::new(flow, format!("{what} in the answer of the identity service"));
        error.status = Some(status);
        error
    };
    // The parser's own words could quote the token.
    let body = body.as_ref().ok_or_else(|| wrong("no JSON"))?;
    if token.trim().is_empty() {
        return Err(wrong("no access_token"));
    }
    let kind = body.get("token_type").and_then(Value::as_str);
    if kind.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(wrong("another token_type than Bearer"));
    }
    let token = AccessToken::new(token);
    Ok(match seconds(body.get("expires_in")) {
        Some(seconds) => token.expires_in(Duration::from_secs(seconds.min(LONGEST_LIFE))),
        None => token,
    })
}

/// Whether an answer holds an error, as OAuth or a framework below has it.
fn has_error(body: Option<&Value>) -> bool {
    body.and_then(|body| body.get("error")).is_some_and(|error| error.is_object() || error.is_string())
}

/// What to do about the frequent ones of the codes of RFC 6749, 5.2.
fn advice(code: &str) -> Option<&'static str> {
    Some(match code {
        "invalid_client" => {
            "check the client id and its secret, and that the identity URL is that of their organization"
        }
        "unauthorized_client" => "the application is not registered for this way to sign in",
        "invalid_scope" => {
            "check the names of the scopes, and that the application has each of them: scopes of an application and \
             scopes of its users are granted apart"
        }
        _ => return None,
    })
}

/// Whole seconds of a life. Some services write the number as text, and some as a fraction. None gives out a token that is
/// of no use: nought means that the life is not told, or has no end.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is more than nothing, and saturates")]
fn seconds(value: Option<&Value>) -> Option<u64> {
    let seconds: f64 = match value? {
        Value::String(text) => text.trim().parse().ok()?,
        number => number.as_f64()?,
    };
    (seconds > 0.0).then_some(seconds as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &'static str) -> Result<AccessToken, AuthError> {
        let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        token("test", &response, &[&SecretString::from("hunter2")])
    }

    #[test]
    fn a_life_as_number_as_text_or_not_at_all() {
        for (body, life) in [
            (r#"{"access_token":"t","expires_in":3600,"token_type":"Bearer"}"#, Some(3600)),
            (r#"{"access_token":"t","expires_in":"86400"}"#, Some(86_400)),
            (r#"{"access_token":"t","expires_in":" 86400.0"}"#, Some(86_400)),
            (r#"{"access_token":"t","expires_in":3600.0}"#, Some(3600)),
            (r#"{"access_token":"t","expires_in":-1}"#, None),
            (r#"{"access_token":"t","expires_in":-0.5}"#, None),
            (r#"{"access_token":"t","expires_in":0}"#, None),
            (r#"{"access_token":"t","expires_in":"0"}"#, None),
            (r#"{"access_token":"t","expires_in":0.5}"#, Some(0)),
            (r#"{"access_token":"t","expires_in":"NaN"}"#, None),
            (r#"{"access_token":"t"}"#, None),
            (r#"{"access_token":"t","expires_in":18446744073709551615}"#, Some(LONGEST_LIFE)),
        ] {
            assert_eq!(read(200, body).unwrap().life().map(|life| life.expires_in.as_secs()), life, "{body}");
        }
    }

    #[test]
    fn an_answer_without_a_token_is_an_error() {
        for body in ["", "<html>", "{}", r#"{"access_token":" "}"#, r#"{"access_token":"t","token_type":"MAC"}"#] {
            assert!(read(200, body).is_err(), "{body}");
        }
    }

    #[test]
    fn a_refusal_with_the_status_of_a_success_is_told_as_one() {
        let error = read(200, r#"{"error":"invalid_scope","error_description":"hunter2, no OR.Jobs"}"#).unwrap_err();
        assert_eq!(error.code.as_deref(), Some("invalid_scope"));
        assert_eq!(error.message, format!("***, no OR.Jobs ({})", advice("invalid_scope").unwrap()));
        let error = read(200, r#"{"success":false,"error":{"code":0,"message":"No!"}}"#).unwrap_err();
        assert_eq!(error.message, "No!");
        let error = read(200, "\u{feff}\n<html><title>Sign in to your account</title></html>").unwrap_err();
        assert_eq!(error.message, "Sign in to your account");
        assert!(read(200, r#"{"error":null,"access_token":"t"}"#).is_ok());
        for token in ["access_token=planted&expires_in=3600", r#"{"token":"planted"}"#, "\"planted\""] {
            assert!(!read(200, token).unwrap_err().to_string().contains("planted"), "{token}");
        }
    }

    #[test]
    fn a_refusal_tells_code_and_reason_but_no_secret() {
        let error = read(400, r#"{"error":"invalid_client","error_description":"hunter2 is wrong"}"#).unwrap_err();
        let told = "cannot sign in (test): 400 Bad Request: invalid_client: *** is wrong";
        assert_eq!(error.to_string(), format!("{told} ({})", advice("invalid_client").unwrap()));
        assert!(read(405, "").unwrap_err().message.contains("/identity on premises"));
        assert!(read(302, "").unwrap_err().message.contains("redirects"));
    }

    #[test]
    fn a_refusal_that_is_a_code_alone_tells_what_to_do() {
        for (body, told) in [
            (r#"{"error":"invalid_client"}"#, "check the client id and its secret"),
            (r#"{"error":"invalid_scope"}"#, "check the names of the scopes"),
            (r#"{"error":"unauthorized_client"}"#, "not registered for this way"),
            (r#"{"error":"slow_down"}"#, "slow_down"),
        ] {
            let error = read(400, body).unwrap_err();
            assert!(error.message.contains(told), "{error}");
            assert_eq!(error.message.matches(error.code.as_deref().unwrap()).count(), usize::from(told == "slow_down"));
        }
    }
}
