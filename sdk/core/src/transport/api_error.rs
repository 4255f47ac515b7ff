//! What an answer says when it says no.
//!
//! The service has several layers, and each has its own way of putting an error: the API itself, the frameworks below
//! it (ABP, ASP.NET's problem details, ASP.NET Identity), the gateway before it, OAuth, stores of files that answer XML,
//! and proxies that send a page of HTML. [`Said`] is what they have in common.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde_json::{Map, Value};

use super::retry_after::retry_after;
use super::xml_error::{XmlError, xml_error};
use super::{Answer, html, redact};
use crate::odata::wire::loose;
use crate::odata::{ApiError, Operation};

type Object = Map<String, Value>;

/// What could be read of the body of an error.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) trace_id: Option<String>,
    pub(crate) details: Vec<String>,
    /// Whether the message may be long: it is all that the body has, or text of XML.
    is_prose: bool,
}

impl Said {
    /// Reads a body of any kind, and leaves `secrets` out.
    pub(crate) fn read(body: &[u8], secrets: &[&SecretString]) -> Self {
        Self::read_all(body).redacted(secrets)
    }

    fn read_all(body: &[u8]) -> Self {
        let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
        match loose(body) {
            Some(Value::Object(object)) => Self::of_object(&object),
            Some(Value::String(text)) => Self { message: sentence(&text), ..Self::default() },
            Some(Value::Null) => Self::default(),
            _ => Self::of_text(&String::from_utf8_lossy(body)),
        }
    }

    fn of_text(body: &str) -> Self {
        match xml_error(body) {
            Some(XmlError { code, message, trace_id, detail }) => {
                let message = message.or_else(|| code.clone());
                Self { code, message, trace_id, details: detail.into_iter().collect(), is_prose: true }
            }
            None => Self { message: sentence(&html::words(body)), is_prose: true, ..Self::default() },
        }
    }

    fn of_object(body: &Object) -> Self {
        let mut said = Self {
            code: text(body, &["errorCode"]),
            message: text(body, &["message", "errorMessage", "error_description", "title", "StatusDescription"]),
            trace_id: text(body, &["traceId"]),
            ..Self::default()
        };
        match get(body, "error") {
            Some(Value::Object(error)) => said.add_error(error),
            Some(Value::String(code)) => said.code = sentence(code).or(said.code),
            _ => {}
        }
        if let Some(Value::Object(result)) = get(body, "result") {
            said.add_list(get(result, "errors"));
        }
        said.add_list(get(body, "errors"));
        said.add_list(get(body, "ModelState"));
        for name in ["detail", "Description", "ExceptionMessage"] {
            said.add_detail(text(body, &[name]));
        }
        if said.message.is_none() && !said.details.is_empty() {
            said.message = Some(said.details.remove(0));
        }
        if said.message.is_none() {
            said.message = said.code.clone().filter(|code| code.contains(char::is_alphabetic));
        }
        said
    }

    /// `error` of OData, of ABP, and of the identity service.
    fn add_error(&mut self, error: &Object) {
        if let Some(code) = text(error, &["code"]) {
            self.code = Some(code);
        }
        if let Some(message) = text(error, &["message"]) {
            self.message = Some(message);
        }
        match get(error, "details") {
            Some(Value::String(details)) => self.add_detail(sentence(details)),
            details => self.add_list(details),
        }
        self.add_list(get(error, "validationErrors"));
        let mut inner = get(error, "innererror");
        // Inner errors nest; a few of them tell the cause.
        for _ in 0..3 {
            let Some(Value::Object(error)) = inner else { break };
            self.add_detail(text(error, &["message"]));
            inner = get(error, "internalexception").or_else(|| get(error, "innererror"));
        }
    }

    /// A list of errors, or errors by the name of the member that they are about.
    fn add_list(&mut self, list: Option<&Value>) {
        match list {
            Some(Value::Array(items)) => {
                for item in items {
                    match item {
                        Value::String(text) => self.add_detail(sentence(text)),
                        Value::Object(item) => {
                            if self.code.is_none() {
                                self.code = text(item, &["code"]);
                            }
                            self.add_detail(text(item, &["message", "description", "errorMessage"]));
                        }
                        _ => {}
                    }
                }
            }
            Some(Value::Object(members)) => {
                for (member, errors) in members {
                    let errors = match errors {
                        Value::Array(errors) => errors.as_slice(),
                        one => std::slice::from_ref(one),
                    };
                    for error in errors.iter().filter_map(Value::as_str).filter_map(sentence) {
                        let named = if member.is_empty() { error } else { format!("{member}: {error}") };
                        self.add_detail(Some(named));
                    }
                }
            }
            _ => {}
        }
    }

    fn add_detail(&mut self, detail: Option<String>) {
        let Some(detail) = detail else { return };
        if self.message.as_ref() != Some(&detail) && !self.details.contains(&detail) {
            self.details.push(detail);
        }
    }

    fn redacted(mut self, secrets: &[&SecretString]) -> Self {
        for text in self.message.iter_mut().chain(&mut self.code).chain(&mut self.details).chain(&mut self.trace_id) {
            *text = redact(text, secrets);
        }
        // Not before: the beginning of a secret would not be known as one.
        if let Some(message) = self.message.as_mut().filter(|_| self.is_prose) {
            *message = html::beginning(message);
        }
        self
    }
}

/// Reads the answer to `operation`, whose status is not a success.
pub(crate) fn api_error(operation: Operation, answer: &Answer, secrets: &[&SecretString]) -> ApiError {
    let body = answer.whole();
    let said = Said::read(&body, secrets);
    let challenge = || challenge(&answer.headers).map(|text| redact(&text, secrets));
    let message = said.message.or_else(challenge).unwrap_or_else(|| without_words(answer.status, &body));
    let mut error = ApiError::new(operation.name, answer.status, message);
    error.hint = hint(answer.status, said.code.as_deref(), &error.message);
    error.code = said.code;
    error.trace_id = said.trace_id.or_else(|| correlation_id(&answer.headers));
    error.details = said.details;
    error.retry_after = retry_after(&answer.headers);
    error.body = body;
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

/// The member `name`, written in this way or with other capitals.
fn get<'a>(object: &'a Object, name: &str) -> Option<&'a Value> {
    object.get(name).or_else(|| object.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value))
}

/// The first of `names` that holds a text or a number.
fn text(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match get(object, name)? {
        Value::String(text) => sentence(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// A text without the separators that the service leaves at its ends.
fn sentence(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == ';');
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::TransportBody;

    fn said(body: &str) -> (Option<String>, String, Vec<String>) {
        let said = Said::read(body.as_bytes(), &[]);
        (said.code, said.message.unwrap_or_default(), said.details)
    }

    #[expect(clippy::unnecessary_wraps, reason = "it stands for what is expected")]
    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn the_api_itself() {
        let said = Said::read(br#"{"message":"; dto must not be null","errorCode":0,"traceId":"00-1"}"#, &[]);
        assert_eq!(said.message, some("dto must not be null"));
        assert_eq!((said.code, said.trace_id), (some("0"), some("00-1")));
    }

    #[test]
    fn the_frameworks_below() {
        let abp = r#"{"message":"No!","errorCode":0,"result":null,"success":false,"error":
            {"code":0,"message":"No!","details":"Not you.","validationErrors":[{"message":"Bad name","members":["name"]}]}}"#;
        assert_eq!(said(abp), (some("0"), "No!".to_owned(), vec!["Not you.".to_owned(), "Bad name".to_owned()]));

        let problem =
            r#"{"type":"x","title":"Invalid.","status":400,"detail":"Look.","errors":{"a":["A1","A2"],"b":"B"}}"#;
        let details = ["a: A1", "a: A2", "b: B", "Look."].map(str::to_owned).to_vec();
        assert_eq!(said(problem), (None, "Invalid.".to_owned(), details));

        let identity = r#"{"result":{"succeeded":false,"errors":[{"code":"Dup","description":"Taken."},{"code":"E","description":"Mail."}]}}"#;
        assert_eq!(said(identity), (some("Dup"), "Taken.".to_owned(), vec!["Mail.".to_owned()]));
    }

    #[test]
    fn gateway_odata_and_oauth() {
        assert_eq!(said(r#"{"errorMessage":"Scope missing. "}"#), (None, "Scope missing.".to_owned(), vec![]));
        let gateway = r#"{"StatusCode":404,"StatusDescription":"NotFound","Message":"No user.","Description":""}"#;
        assert_eq!(said(gateway), (None, "No user.".to_owned(), vec![]));
        let odata = r#"{"error":{"code":"U","message":"M","details":[{"code":"D","target":"t","message":"D1"}],
            "innererror":{"message":"I1","innererror":{"message":"I2"}}}}"#;
        assert_eq!(said(odata), (some("U"), "M".to_owned(), ["D1", "I1", "I2"].map(str::to_owned).to_vec()));
        let oauth = r#"{"error":"invalid_client","error_description":"Who?"}"#;
        assert_eq!(said(oauth), (some("invalid_client"), "Who?".to_owned(), vec![]));
        assert_eq!(said(r#"{"error":"invalid_client"}"#).1, "invalid_client");
        assert_eq!(said(r#"{"error":"","message":"M"}"#), (None, "M".to_owned(), vec![]));
    }

    #[test]
    fn what_is_no_object() {
        assert_eq!(said("<html><title>413 Too Large</title>").1, "413 Too Large");
        assert_eq!(said("\"plain\"").1, "plain");
        assert_eq!(said("\u{feff}{\"message\":\"bom\"}").1, "bom");
        let xml =
            said("\u{feff}<?xml version=\"1.0\"?><Error><Code>BlobNotFound</Code><Message>No blob.</Message></Error>");
        assert_eq!(xml, (some("BlobNotFound"), "No blob.".to_owned(), vec![]));
        assert_eq!(said("upstream is down").1, "upstream is down");
        for nothing in ["", "null", "{}", " ", "{\"error\":null}"] {
            assert_eq!(said(nothing), (None, String::new(), vec![]), "{nothing}");
        }
        let nested = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(said(&nested).1.starts_with("[[["));
    }

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
        assert_eq!(error.trace_id, some("c-1"));
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
