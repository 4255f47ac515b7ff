//! The flow of an Orchestrator on premises: a user's name and password.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{HeaderValue, Method, Uri, header};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::{Value, json};

use super::flow::{Flow, Service, endpoint};
use super::{AccessToken, TokenContext, TokenSource};
use crate::odata::AuthError;
use crate::odata::wire::loose;
use crate::transport::Said;

const FLOW: &str = "user and password";

/// The answer names no life. Servers give 30 to 60 minutes, of which the shorter is counted on.
const LIFE: Duration = Duration::from_secs(30 * 60);

/// A user of an Orchestrator on premises.
#[derive(Clone, Debug)]
pub(super) struct User {
    pub(super) name: String,
    pub(super) password: SecretString,
}

impl Flow for User {
    #[inline]
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        let server = service.identity.cloned().unwrap_or_else(|| service.root.clone().without("/odata"));
        let Self { name: user, password: secret } = self.clone();
        let endpoint = endpoint(&server, "/api/Account/Authenticate")?;
        Ok(Some(Arc::new(Password { endpoint, tenant: service.tenant.map(str::to_owned), user, secret })))
    }

    #[inline]
    fn is_of_a_tenant(&self) -> bool {
        true
    }
}

/// Asks `{orchestrator}/api/Account/Authenticate` for a token.
///
/// Servers that sign users in elsewhere (the cloud, a directory, single sign-on) do not take it.
#[derive(Clone)]
pub struct Password {
    endpoint: Uri,
    tenant: Option<String>,
    user: String,
    secret: SecretString,
}

impl Password {
    /// `endpoint` is the whole address: `https://orchestrator.example/api/Account/Authenticate`. `user` is a user's
    /// name or e-mail address.
    pub fn new(endpoint: Uri, user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self { endpoint, tenant: None, user: user.into(), secret: password.into() }
    }

    /// The tenant that the user belongs to.
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        Self { tenant: Some(tenant.into()), ..self }
    }

    #[inline]
    fn request(&self) -> http::Request<Bytes> {
        let body = json!({
            "tenancyName": self.tenant,
            "usernameOrEmailAddress": self.user,
            "password": self.secret.expose_secret(),
        });
        let mut request = http::Request::new(Bytes::from(body.to_string()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.endpoint.clone();
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        request
    }

    /// Reads the envelope of the framework below the server: the token is the text under `result`.
    #[inline]
    fn read(&self, response: &http::Response<Bytes>) -> Result<AccessToken, AuthError> {
        let status = response.status();
        // The parser's own words could quote the token.
        let body = loose(response.body()).unwrap_or_default();
        let refused = body.get("success").and_then(Value::as_bool) == Some(false);
        if status.is_success() && !refused {
            let token = body.get("result").and_then(Value::as_str).unwrap_or_default();
            if !token.trim().is_empty() {
                return Ok(AccessToken::new(token).expires_in(LIFE));
            }
        }
        let said = Said::read(response.body(), &[&self.secret]);
        let mut message = if status.is_redirection() {
            "the server redirects, and a password must not follow: check the URL".to_owned()
        } else if status.is_success() && !refused {
            // What is said here could be the token, under another name.
            "no token in the answer: does this server sign users in by password?".to_owned()
        } else {
            let reason = || status.canonical_reason().unwrap_or("it says nothing").to_owned();
            let details = said.details.iter().map(|detail| format!("; {detail}"));
            std::iter::once(said.message.clone().unwrap_or_else(reason)).chain(details).collect()
        };
        if matches!(status.as_u16(), 404 | 405) {
            message.push_str(" (this sign-in is that of an Orchestrator on premises: check the URL)");
        }
        let mut error = AuthError::new(FLOW, message);
        error.status = Some(status);
        error.retryable = matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504);
        error.code = said.code.filter(|code| code != "0");
        Err(error)
    }
}

impl TokenSource for Password {
    #[inline]
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async move { self.read(&context.send(FLOW, self.request()).await?) })
    }
}

impl fmt::Debug for Password {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Password")
            .field("endpoint", &self.endpoint)
            .field("tenant", &self.tenant)
            .field("user", &self.user)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(status: u16, body: &'static str) -> Result<AccessToken, AuthError> {
        let mut response = http::Response::new(Bytes::from_static(body.as_bytes()));
        *response.status_mut() = http::StatusCode::from_u16(status).unwrap();
        let endpoint = Uri::from_static("https://orch.example/api/Account/Authenticate");
        Password::new(endpoint, "admin", "hunter2").read(&response)
    }

    #[test]
    fn the_token_is_the_result() {
        let token = read(200, r#"{"result":"t","success":true,"error":null,"unAuthorizedRequest":false}"#).unwrap();
        assert!(token.is_same(&AccessToken::new("t")));
        assert_eq!(token.life().unwrap().expires_in, LIFE);
    }

    #[test]
    fn a_refusal_is_told_whatever_its_status_is() {
        let body =
            r#"{"result":null,"success":false,"error":{"code":0,"message":"Login failed!","details":"hunter2"}}"#;
        for status in [200, 401, 500] {
            let error = read(status, body).unwrap_err();
            assert!(error.message.contains("Login failed!; ***"), "{error}");
            assert!(!error.to_string().contains("hunter2"));
        }
        assert!(read(404, "<html>").unwrap_err().message.contains("on premises"));
        assert!(read(302, "").unwrap_err().message.contains("redirects"));
        assert!(read(503, "").unwrap_err().retryable);
    }

    #[test]
    fn an_answer_without_a_token_is_an_error_that_quotes_nothing() {
        for body in ["", "null", "{}", r#"{"result":{"token":"planted"}}"#, r#"{"result":" "}"#, "\"planted\""] {
            let error = read(200, body).unwrap_err();
            assert!(error.message.contains("no token") && !error.to_string().contains("planted"), "{error}");
        }
    }
}
