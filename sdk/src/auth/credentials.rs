//! What a user gives to sign in with; the addresses that belong to it are added by the client's builder.

use std::path::PathBuf;
use std::sync::Arc;

use http::Uri;
use secrecy::SecretString;

#[cfg(feature = "browser")]
use super::{AuthorizationCode, BrowserSignIn};
use super::{Bearer, ClientCredentials, Password, TokenSource, TokenStore, UserKey};
use crate::transport::Root;

/// Where user keys are exchanged for tokens.
const LEGACY_IDENTITY: &str = "https://account.uipath.com";

/// Where an identity service gives out tokens.
const TOKEN: &str = "/connect/token";

/// A way to sign in. No secret shows in `Debug`.
#[derive(Clone, Debug)]
pub struct Credentials(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Anonymous,
    Bearer(Bearer),
    ClientCredentials {
        client_id: String,
        client_secret: SecretString,
        scopes: Vec<String>,
        store: Option<TokenStore>,
    },
    #[cfg(feature = "browser")]
    Browser(BrowserSignIn),
    Password {
        user: String,
        password: SecretString,
    },
    UserKey {
        client_id: String,
        user_key: SecretString,
        kept: Kept,
    },
}

/// Where the token of a user key stays between runs.
#[derive(Clone, Debug)]
enum Kept {
    Nowhere,
    Store(TokenStore),
    Settings(PathBuf),
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
            store: None,
        })
    }

    /// A user who signs in by the browser: the authorization code with PKCE.
    ///
    /// `redirect_url` is one that is registered with the application, on this machine: `http://localhost:8104`. For
    /// more than that, see [`browser`](Self::browser).
    #[cfg(feature = "browser")]
    pub fn authorization_code(
        client_id: impl Into<String>,
        redirect_url: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::browser(BrowserSignIn::new(client_id, redirect_url, scopes))
    }

    /// A user who signs in by the browser, with settings of your own.
    #[cfg(feature = "browser")]
    pub fn browser(sign_in: BrowserSignIn) -> Self {
        Self(Kind::Browser(sign_in))
    }

    /// A personal access token.
    pub fn personal_access_token(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(Bearer::personal_access_token(token)))
    }

    /// A token that was got elsewhere: that of a running robot, say. It is used until it is refused.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Kind::Bearer(Bearer::new(token)))
    }

    /// The token that the environment variable `name` holds. It is read when it is needed, so that a process that
    /// renews it in its own environment is followed.
    pub fn bearer_from_variable(name: impl Into<String>) -> Self {
        Self(Kind::Bearer(Bearer::variable(name)))
    }

    /// A user of an Orchestrator on premises, by name or e-mail address. The tenant is that of the builder.
    pub fn password(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Kind::Password { user: user.into(), password: password.into() })
    }

    /// The legacy flow: the client id and the user key that the service showed under "API access". Tokens are kept
    /// in the user's cache folder between runs; see [`token_store`](Self::token_store).
    pub fn user_key(client_id: impl Into<String>, user_key: impl Into<SecretString>) -> Self {
        let kept = TokenStore::of_user().map_or(Kept::Nowhere, Kept::Store);
        Self(Kind::UserKey { client_id: client_id.into(), user_key: user_key.into(), kept })
    }

    /// The legacy flow with its token in the settings file at `path`.
    pub(crate) fn settings_file(path: PathBuf, client_id: String, user_key: String) -> Self {
        Self(Kind::UserKey { client_id, user_key: user_key.into(), kept: Kept::Settings(path) })
    }

    /// Where tokens are kept between runs and for other processes, `None` for nowhere. By default only those of user
    /// keys are kept, since the service limits how often it gives them out. Tokens that are at hand, and those of a
    /// user's password, are never kept.
    pub fn token_store(mut self, place: impl Into<Option<TokenStore>>) -> Self {
        let place = place.into();
        self.0 = match self.0 {
            #[cfg(feature = "browser")]
            Kind::Browser(sign_in) => Kind::Browser(sign_in.store(place)),
            Kind::UserKey { client_id, user_key, .. } => {
                Kind::UserKey { client_id, user_key, kept: place.map_or(Kept::Nowhere, Kept::Store) }
            }
            Kind::ClientCredentials { client_id, client_secret, scopes, .. } => {
                Kind::ClientCredentials { client_id, client_secret, scopes, store: place }
            }
            other => other,
        };
        self
    }

    /// No sign-in: for a service that asks for none.
    pub fn anonymous() -> Self {
        Self(Kind::Anonymous)
    }

    /// Whether no user stands behind them, so that the service lets more through.
    pub(crate) fn are_unattended(&self) -> bool {
        matches!(self.0, Kind::ClientCredentials { .. })
    }

    /// Whether they sign in to one tenant, and not to an organization with all of its tenants.
    pub(crate) fn are_of_a_tenant(&self) -> bool {
        matches!(self.0, Kind::UserKey { .. } | Kind::Password { .. })
    }

    /// Whether the service wants the tenant's name with each call.
    pub(crate) fn name_the_tenant(&self) -> bool {
        matches!(self.0, Kind::UserKey { .. })
    }

    /// The source of tokens for the Orchestrator at `root`. `identity` is the identity service that was set.
    pub(crate) fn source(
        self,
        identity: Option<&Root>,
        root: &Root,
        tenant: Option<&str>,
    ) -> Result<Option<Arc<dyn TokenSource>>, String> {
        let usual = root.identity();
        Ok(Some(match self.0 {
            Kind::Anonymous => return Ok(None),
            Kind::Bearer(bearer) => Arc::new(bearer),
            Kind::ClientCredentials { client_id, client_secret, scopes, store } => {
                let endpoint = endpoint(identity.unwrap_or(&usual), TOKEN)?;
                let mut flow = ClientCredentials::new(endpoint, client_id, client_secret, scopes);
                if let Some(store) = store {
                    flow = flow.store(store);
                }
                Arc::new(flow)
            }
            #[cfg(feature = "browser")]
            Kind::Browser(sign_in) => {
                let identity = identity.unwrap_or(&usual).clone().without(TOKEN);
                let authorize = endpoint(&identity, "/connect/authorize")?;
                Arc::new(AuthorizationCode::new(authorize, endpoint(&identity, TOKEN)?, sign_in)?)
            }
            Kind::Password { user, password } => {
                let server = identity.cloned().unwrap_or_else(|| root.clone().without("/odata"));
                let mut flow = Password::new(endpoint(&server, "/api/Account/Authenticate")?, user, password);
                if let Some(tenant) = tenant {
                    flow = flow.tenant(tenant);
                }
                Arc::new(flow)
            }
            Kind::UserKey { client_id, user_key, kept } => {
                let legacy = Root::parse("the identity URL", LEGACY_IDENTITY, false)?;
                let endpoint = endpoint(identity.unwrap_or(&legacy), "/oauth/token")?;
                let mut flow = UserKey::new(endpoint, client_id, user_key);
                if let Some(tenant) = tenant {
                    flow = flow.tenant(tenant);
                }
                Arc::new(match kept {
                    Kept::Nowhere => flow,
                    Kept::Store(store) => flow.store(store),
                    Kept::Settings(path) => flow.settings(path),
                })
            }
        }))
    }
}

/// The address of the token endpoint, whether or not the setting names it in full.
fn endpoint(identity: &Root, path: &str) -> Result<Uri, String> {
    let identity = identity.clone().without(path);
    identity.resource(path, "").map_err(|why| format!("the identity URL `{identity}` cannot be used: {why}"))
}
