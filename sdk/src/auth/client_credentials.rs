//! The flow of external applications: a client id and its secret.

use std::fmt;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{HeaderValue, Method, Uri, header};
use percent_encoding::utf8_percent_encode;
use secrecy::{ExposeSecret as _, SecretString};

use super::{AccessToken, TokenContext, TokenSource, oauth};
use crate::odata::AuthError;
use crate::transport::FORM;

const FLOW: &str = "client credentials";

/// Asks `{identity}/connect/token` for a token with the grant `client_credentials`.
#[derive(Clone)]
pub struct ClientCredentials {
    endpoint: Uri,
    client_id: String,
    client_secret: SecretString,
    scopes: Vec<String>,
}

impl ClientCredentials {
    /// `endpoint` is the whole address: `https://cloud.uipath.com/identity_/connect/token`. Without `scopes` the
    /// identity service gives what the application has.
    pub fn new(
        endpoint: Uri,
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            endpoint,
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
        }
    }

    fn form(&self) -> String {
        let mut form = "grant_type=client_credentials".to_owned();
        let scope = self.scopes.join(" ");
        for (name, value) in [
            ("client_id", self.client_id.as_str()),
            ("client_secret", self.client_secret.expose_secret()),
            ("scope", scope.as_str()),
        ] {
            if !value.is_empty() {
                form.push('&');
                form.push_str(name);
                form.push('=');
                form.extend(utf8_percent_encode(value, FORM));
            }
        }
        form
    }
}

impl TokenSource for ClientCredentials {
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async move {
            let mut request = http::Request::new(Bytes::from(self.form()));
            *request.method_mut() = Method::POST;
            *request.uri_mut() = self.endpoint.clone();
            let headers = request.headers_mut();
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
            headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
            let response = context.send(FLOW, request).await?;
            oauth::token(FLOW, &response, &[&self.client_secret])
        })
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("endpoint", &self.endpoint)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_survives_every_letter() {
        let endpoint = Uri::from_static("https://id.example/connect/token");
        let flow = ClientCredentials::new(endpoint.clone(), "a&b", "s=+ é", ["OR.Jobs", "OR.Queues"]);
        assert_eq!(
            flow.form(),
            "grant_type=client_credentials&client_id=a%26b&client_secret=s%3D%2B%20%C3%A9&scope=OR.Jobs%20OR.Queues"
        );
        let flow = ClientCredentials::new(endpoint, "a", "b", [""; 0]);
        assert!(!flow.form().contains("scope"));
    }
}
