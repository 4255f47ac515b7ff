//! Errors in the shapes that the service's parts answer them in.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::answer::Answer;

/// Codes that the service puts into its errors.
pub(crate) mod code {
    /// Nothing more is said.
    pub(crate) const UNKNOWN: i64 = 0;
    /// The name is in use.
    pub(crate) const EXISTS: i64 = 1001;
    /// There is no such thing.
    pub(crate) const NOT_FOUND: i64 = 1002;
    /// A value is not of its form.
    pub(crate) const INVALID: i64 = 1009;
    /// A queue's reference is in use.
    pub(crate) const DUPLICATE_REFERENCE: i64 = 1016;
    /// There is no such folder.
    pub(crate) const NO_SUCH_FOLDER: i64 = 1100;
    /// The call needs a folder.
    pub(crate) const FOLDER_MISSING: i64 = 1101;
}

/// A request that is not done.
#[derive(Clone, Debug)]
pub(crate) struct Refusal(Box<Parts>);

#[derive(Clone, Debug)]
struct Parts {
    status: u16,
    body: Json,
    headers: Vec<(&'static str, String)>,
    reason: Option<String>,
}

pub(crate) type Result<T> = std::result::Result<T, Refusal>;

impl Refusal {
    fn new(status: u16, body: Json) -> Self {
        Self(Box::new(Parts { status, body, headers: Vec::new(), reason: None }))
    }

    /// `{message, errorCode, traceId}`, the shape of the service itself.
    pub(crate) fn service(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self::new(status, json!({ "message": message.into(), "errorCode": code, "traceId": trace_id() }))
    }

    /// A value is not of its form.
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::service(400, code::INVALID, message)
    }

    /// There is no such thing.
    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::service(404, code::NOT_FOUND, message)
    }

    /// The name is in use.
    pub(crate) fn exists(message: impl Into<String>) -> Self {
        Self::service(409, code::EXISTS, message)
    }

    /// A body that the service could not bind to its parameter. It says no more than that; the reason
    /// goes into a header of ours and into the log.
    pub(crate) fn unbound(parameter: &str, reason: impl Into<String>) -> Self {
        Self::service(400, code::UNKNOWN, format!("{parameter} must not be null")).because(reason)
    }

    /// Query options that the service does not understand.
    pub(crate) fn query(reason: impl Into<String>) -> Self {
        let reason = reason.into();
        Self::service(400, code::UNKNOWN, format!("Invalid OData query options. {reason}")).because(reason)
    }

    /// `{error: {code, message}}`, the shape of the routes below the service.
    pub(crate) fn odata(status: u16, code: &str, message: impl Into<String>) -> Self {
        Self::new(status, json!({ "error": { "code": code, "message": message.into(), "innerError": null } }))
    }

    /// `{error, error_description}`, the shape of the identity server.
    pub(crate) fn oauth(status: u16, error: &str, description: Option<String>) -> Self {
        let mut body = json!({ "error": error });
        if let Some(description) = description {
            body["error_description"] = description.into();
        }
        Self::new(status, body)
    }

    /// No token, or one that is not valid.
    pub(crate) fn unauthenticated(reason: &str) -> Self {
        Self::frame(401, "The call is not authenticated.", "No valid access token came with the request.")
            .because(reason)
            .with("www-authenticate", "Bearer".to_owned())
    }

    /// A token that does not suffice.
    pub(crate) fn forbidden(reason: impl Into<String>) -> Self {
        Self::frame(403, "The call is not authorized.", "The access token does not hold the scope that the call needs.")
            .because(reason)
    }

    /// The web framework's own shape, in which `success` is false.
    pub(crate) fn frame(status: u16, message: &str, details: &str) -> Self {
        Self::new(
            status,
            json!({
                "message": message,
                "errorCode": code::UNKNOWN,
                "result": null,
                "targetUrl": null,
                "success": false,
                "error": { "code": 0, "message": message, "details": details, "validationErrors": null },
                "unAuthorizedRequest": matches!(status, 401 | 403),
                "__abp": true,
            }),
        )
    }

    /// The same, with what a real server would not say.
    pub(crate) fn because(mut self, reason: impl Into<String>) -> Self {
        self.0.reason = Some(reason.into());
        self
    }

    /// The same with one more header.
    pub(crate) fn with(mut self, name: &'static str, value: String) -> Self {
        self.0.headers.push((name, value));
        self
    }

    /// The message, for answers that carry several errors.
    pub(crate) fn message(&self) -> &str {
        self.0.body.get("message").and_then(Json::as_str).unwrap_or_default()
    }

    /// The error code, for answers that carry several errors.
    pub(crate) fn error_code(&self) -> i64 {
        self.0.body.get("errorCode").and_then(Json::as_i64).unwrap_or_default()
    }
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Self {
        let Parts { status, body, headers, reason } = *refusal.0;
        let mut answer = Self::json(status, &body);
        answer.headers.extend(headers);
        answer.reason = reason;
        answer
    }
}

/// A trace id as W3C writes it.
fn trace_id() -> String {
    let (trace, span) = (Uuid::new_v4().simple(), Uuid::new_v4().simple().to_string());
    format!("00-{trace}-{}-00", &span[..16])
}
