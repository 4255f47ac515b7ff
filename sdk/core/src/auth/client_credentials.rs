//! The flow of external applications: a client id and its secret.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::Uri;
use secrecy::{ExposeSecret as _, SecretString};

use super::flow::{Flow, Service, TOKEN, endpoint};
use super::token_store::{PATIENCE, Slot, kept};
use super::{AccessToken, TokenContext, TokenSource, TokenStore, oauth};
use crate::odata::AuthError;

const FLOW: &str = "client credentials";

/// An external application, as a user names it.
#[derive(Clone, Debug)]
pub(super) struct Application {
    client_id: String,
    client_secret: SecretString,
    scopes: Vec<String>,
    store: Option<TokenStore>,
}

impl Application {
    pub(super) fn new(client_id: String, client_secret: SecretString, scopes: Vec<String>) -> Self {
        Self { client_id, client_secret, scopes, store: None }
    }
}

impl Flow for Application {
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        let endpoint = endpoint(&service.identity(), TOKEN)?;
        let Self { client_id, client_secret, scopes, store } = self.clone();
        Ok(Some(Arc::new(ClientCredentials { endpoint, client_id, client_secret, scopes, store })))
    }

    fn kept(&self, place: Option<TokenStore>) -> Option<Arc<dyn Flow>> {
        Some(Arc::new(Self { store: place, ..self.clone() }))
    }

    fn is_unattended(&self) -> bool {
        true
    }
}

/// Asks `{identity}/connect/token` for a token with the grant `client_credentials`.
#[derive(Clone)]
pub struct ClientCredentials {
    endpoint: Uri,
    client_id: String,
    client_secret: SecretString,
    scopes: Vec<String>,
    store: Option<TokenStore>,
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
            store: None,
        }
    }

    /// Keeps the token in `store`, for other processes and the next run.
    pub fn store(self, store: TokenStore) -> Self {
        Self { store: Some(store), ..self }
    }

    fn slot(&self) -> Option<Slot> {
        let endpoint = self.endpoint.to_string();
        let scopes = self.scopes.join(" ");
        Some(self.store.as_ref()?.slot(&[FLOW, &endpoint, &self.client_id, &scopes], &self.client_secret))
    }

    fn form(&self) -> String {
        let scope = self.scopes.join(" ");
        oauth::pairs(&[
            ("grant_type", "client_credentials"),
            ("client_id", &self.client_id),
            ("client_secret", self.client_secret.expose_secret()),
            ("scope", &scope),
        ])
    }
}

impl TokenSource for ClientCredentials {
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async move {
            let request = async || {
                let response = context.send(FLOW, oauth::form(&self.endpoint, self.form())).await?;
                Ok(oauth::token(FLOW, &response, &[&self.client_secret])?.into())
            };
            kept(self.slot().as_ref(), context, PATIENCE, &mut |_| Box::pin(request())).await
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
