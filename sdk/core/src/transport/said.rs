//! What a body says that says no.
//!
//! The service has several layers, and each has its own way of putting an error: the API itself, the frameworks below
//! it (ABP, ASP.NET's problem details, ASP.NET Identity), the gateway before it, OAuth, stores of files that answer XML,
//! and proxies that send a page of HTML. [`Said`] is what they have in common.

use secrecy::SecretString;
use serde_json::{Map, Value};

use super::xml_error::{XmlError, xml_error};
use super::{html, redact};
use crate::odata::wire::loose;

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
pub(super) fn sentence(text: &str) -> Option<String> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == ';');
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
