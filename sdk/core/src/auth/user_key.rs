//! The legacy flow: a user key, which is an OAuth refresh token that does not change.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{HeaderName, HeaderValue, Method, Uri, header};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;

use super::flow::{Flow, Service, endpoint};
use super::token_store::{PATIENCE, Slot, kept};
use super::{AccessToken, TokenContext, TokenSource, TokenStore, oauth};
use crate::odata::AuthError;
use crate::transport::Root;

const FLOW: &str = "user key";

/// Where user keys are exchanged for tokens.
const IDENTITY: &str = "https://account.uipath.com";

/// A client of old, as a user names it.
#[derive(Clone, Debug)]
pub(super) struct LegacyClient {
    client_id: String,
    user_key: SecretString,
    store: Option<TokenStore>,
}

impl LegacyClient {
    /// Keeps its tokens in the user's cache folder.
    pub(super) fn new(client_id: String, user_key: SecretString) -> Self {
        Self { client_id, user_key, store: TokenStore::of_user() }
    }

    pub(super) fn flow(&self, service: &Service<'_>) -> Result<UserKey, String> {
        let legacy = Root::parse("the identity URL", IDENTITY, false)?;
        let endpoint = endpoint(service.identity.unwrap_or(&legacy), "/oauth/token")?;
        let Self { client_id, user_key: key, store } = self.clone();
        Ok(UserKey { endpoint, client_id, key, tenant: service.tenant.map(str::to_owned), store })
    }
}

impl Flow for LegacyClient {
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        Ok(Some(Arc::new(self.flow(service)?)))
    }

    fn kept(&self, place: Option<TokenStore>) -> Option<Arc<dyn Flow>> {
        Some(Arc::new(Self { store: place, ..self.clone() }))
    }

    fn is_of_a_tenant(&self) -> bool {
        true
    }

    fn names_the_tenant(&self) -> bool {
        true
    }
}

/// Asks for a token with the grant `refresh_token`, and keeps it in a [`TokenStore`] between runs, since the service
/// limits clients that ask for one at each start.
#[derive(Clone)]
pub struct UserKey {
    endpoint: Uri,
    client_id: String,
    key: SecretString,
    tenant: Option<String>,
    store: Option<TokenStore>,
}

impl UserKey {
    /// `endpoint` is the whole address: `https://account.uipath.com/oauth/token`.
    pub fn new(endpoint: Uri, client_id: impl Into<String>, user_key: impl Into<SecretString>) -> Self {
        Self { endpoint, client_id: client_id.into(), key: user_key.into(), tenant: None, store: None }
    }

    /// The service's logical name, which goes into the header `X-UIPATH-TenantName`.
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        Self { tenant: Some(tenant.into()), ..self }
    }

    /// Keeps the token in `store`.
    pub fn store(self, store: TokenStore) -> Self {
        Self { store: Some(store), ..self }
    }

    fn slot(&self) -> Option<Slot> {
        let endpoint = self.endpoint.to_string();
        let tenant = self.tenant.as_deref().unwrap_or_default();
        Some(self.store.as_ref()?.slot(&[&endpoint, tenant, &self.client_id], &self.key))
    }

    /// Asks the identity service.
    pub(super) async fn ask(&self, context: &TokenContext) -> Result<http::Response<Bytes>, AuthError> {
        context.send(FLOW, self.request()?).await
    }

    /// The token that the identity service answers with.
    pub(super) fn read(&self, response: &http::Response<Bytes>) -> Result<AccessToken, AuthError> {
        oauth::token(FLOW, response, &[&self.key])
    }

    fn request(&self) -> Result<http::Request<Bytes>, AuthError> {
        let body = json!({
            "grant_type": "refresh_token",
            "client_id": self.client_id,
            "refresh_token": self.key.expose_secret().trim(),
        });
        let mut request = http::Request::new(Bytes::from(body.to_string()));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.endpoint.clone();
        let headers = request.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(tenant) = &self.tenant {
            let tenant = HeaderValue::from_str(tenant)
                .map_err(|_| AuthError::new(FLOW, "the tenant's name holds a character that no header can carry"))?;
            headers.insert(HeaderName::from_static("x-uipath-tenantname"), tenant);
        }
        Ok(request)
    }
}

impl TokenSource for UserKey {
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async move {
            let request = async || Ok(self.read(&self.ask(context).await?)?.into());
            kept(self.slot().as_ref(), context, PATIENCE, &mut |_| Box::pin(request())).await
        })
    }
}

impl fmt::Debug for UserKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserKey")
            .field("endpoint", &self.endpoint)
            .field("client_id", &self.client_id)
            .field("tenant", &self.tenant)
            .field("store", &self.store)
            .finish_non_exhaustive()
    }
}
