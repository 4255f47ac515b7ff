//! What a user gives to sign in with; the addresses that belong to it are added by the client's builder.

use std::sync::Arc;

use http::Uri;
use secrecy::SecretString;

use super::{Bearer, ClientCredentials, TokenSource, TokenStore, UserKey};
use crate::transport::Root;

/// Where user keys are exchanged for tokens.
const LEGACY_IDENTITY: &str = "https://account.uipath.com";

/// A way to sign in. No secret shows in `Debug`.
#[derive(Clone, Debug)]
pub struct Credentials(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Anonymous,
    Bearer(Bearer),
    ClientCredentials { client_id: String, client_secret: SecretString, scopes: Vec<String> },
    UserKey { client_id: String, user_key: SecretString, store: Option<TokenStore> },
}

impl Credentials {
    /// An external application with its secret and `scopes`: `["OR.Jobs", "OR.Folders.Read"]`. Without scopes the
    /// identity service decides.
    pub fn external_application(
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(Kind::ClientCredentials {
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: scopes.into_iter().map(Into::into).collect(),
        })
    }

    /// A personal access token.
    pub fn personal_access_token(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(Bearer::personal_access_token(token)))
    }

    /// A token that was got elsewhere: that of a running robot, say. It is used until it is refused.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(Bearer::new(token)))
    }

    /// The legacy flow: the client id and the user key that the service showed under "API access". Tokens are kept
    /// in the user's cache folder between runs; see [`token_store`](Self::token_store).
    pub fn user_key(client_id: impl Into<String>, user_key: impl Into<SecretString>) -> Self {
        Self(Kind::UserKey { client_id: client_id.into(), user_key: user_key.into(), store: TokenStore::of_user() })
    }

    /// Where tokens are kept between runs, `None` for nowhere. Only user keys need it.
    pub fn token_store(mut self, place: impl Into<Option<TokenStore>>) -> Self {
        if let Kind::UserKey { store, .. } = &mut self.0 {
            *store = place.into();
        }
        self
    }

    /// No sign-in: for a service that asks for none.
    pub fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// Whether the service wants the tenant's name with each call.
    pub(crate) fn name_the_tenant(&self) -> bool {
        matches!(self.0, Kind::UserKey { .. })
    }

    /// The source of tokens. `identity` is the identity service that was set, `usual` the one that belongs to the URL.
    pub(crate) fn source(
        self,
        identity: Option<&Root>,
        usual: &Root,
        tenant: Option<&str>,
    ) -> Result<Option<Arc<dyn TokenSource>>, String> {
        Ok(Some(match self.0 {
            Kind::Anonymous => return Ok(None),
            Kind::Bearer(bearer) => Arc::new(bearer),
            Kind::ClientCredentials { client_id, client_secret, scopes } => {
                let endpoint = endpoint(identity.unwrap_or(usual), "/connect/token")?;
                Arc::new(ClientCredentials::new(endpoint, client_id, client_secret, scopes))
            }
            Kind::UserKey { client_id, user_key, store } => {
                let legacy = Root::parse("the identity URL", LEGACY_IDENTITY, false)?;
                let endpoint = endpoint(identity.unwrap_or(&legacy), "/oauth/token")?;
                let mut flow = UserKey::new(endpoint, client_id, user_key);
                if let Some(tenant) = tenant {
                    flow = flow.tenant(tenant);
                }
                if let Some(store) = store {
                    flow = flow.store(store);
                }
                Arc::new(flow)
            }
        }))
    }
}

/// The address of the token endpoint, whether or not the setting names it in full.
fn endpoint(identity: &Root, path: &str) -> Result<Uri, String> {
    let identity = identity.clone().without(path);
    identity.resource(path, "").map_err(|why| format!("the identity URL `{identity}` cannot be used: {why}"))
}
