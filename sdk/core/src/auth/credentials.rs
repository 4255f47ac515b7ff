//! What a user gives to sign in with; the addresses that belong to it are added by the client's builder.

use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;

#[cfg(feature = "browser")]
use super::BrowserSignIn;
use super::client_credentials::Application;
use super::flow::{Flow, Service};
use super::password::User;
use super::settings_file::SettingsClient;
use super::user_key::LegacyClient;
use super::{Bearer, TokenSource, TokenStore};

/// A way to sign in. No secret shows in `Debug`.
#[derive(Clone, Debug)]
pub struct Credentials(Arc<dyn Flow>);

/// No sign-in.
#[derive(Debug)]
struct Anonymous;

impl Flow for Anonymous {
    fn source(&self, _service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        Ok(None)
    }
}

impl Credentials {
    /// An external application with its secret and `scopes`: `["OR.Jobs", "OR.Folders.Read"]`. Without scopes the
    /// identity service decides.
    pub fn external_application(
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let scopes = scopes.into_iter().map(Into::into).collect();
        Self(Arc::new(Application::new(client_id.into(), client_secret.into(), scopes)))
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
    #[inline]
    pub fn browser(sign_in: BrowserSignIn) -> Self {
        Self(Arc::new(sign_in))
    }

    /// A personal access token.
    pub fn personal_access_token(token: impl Into<SecretString>) -> Self {
        Self(Arc::new(Bearer::personal_access_token(token)))
    }

    /// A token that was got elsewhere: that of a running robot, say. It is used until it is refused.
    pub fn bearer(token: impl Into<SecretString>) -> Self {
        Self(Arc::new(Bearer::new(token)))
    }

    /// The token that the environment variable `name` holds. It is read when it is needed, so that a process that
    /// renews it in its own environment is followed.
    pub fn bearer_from_variable(name: impl Into<String>) -> Self {
        Self(Arc::new(Bearer::variable(name)))
    }

    /// A user of an Orchestrator on premises, by name or e-mail address. The tenant is that of the builder.
    pub fn password(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Arc::new(User { name: user.into(), password: password.into() }))
    }

    /// The legacy flow: the client id and the user key that the service showed under "API access". Tokens are kept
    /// in the user's cache folder between runs; see [`token_store`](Self::token_store).
    pub fn user_key(client_id: impl Into<String>, user_key: impl Into<SecretString>) -> Self {
        Self(Arc::new(LegacyClient::new(client_id.into(), user_key.into())))
    }

    /// The legacy flow with its token, which is one of `tenant`, in the settings file at `path`.
    #[inline]
    #[doc(hidden)]
    pub fn settings_file(path: PathBuf, tenant: Option<String>, client_id: String, user_key: String) -> Self {
        let client = LegacyClient::new(client_id, user_key.into());
        Self(Arc::new(SettingsClient::new(client, path, tenant)))
    }

    /// Where tokens are kept between runs and for other processes, `None` for nowhere. By default only those of user
    /// keys are kept, since the service limits how often it gives them out. Tokens that are at hand, and those of a
    /// user's password, are never kept.
    pub fn token_store(self, place: impl Into<Option<TokenStore>>) -> Self {
        self.0.kept(place.into()).map_or(self, Self)
    }

    /// No sign-in: for a service that asks for none.
    pub fn anonymous() -> Self {
        Self(Arc::new(Anonymous))
    }

    /// Whether no user stands behind them, so that the service lets more through.
    #[doc(hidden)]
    pub fn are_unattended(&self) -> bool {
        self.0.is_unattended()
    }

    /// Whether they sign in to one tenant, and not to an organization with all of its tenants.
    #[doc(hidden)]
    pub fn are_of_a_tenant(&self) -> bool {
        self.0.is_of_a_tenant()
    }

    /// Whether the service wants the tenant's name with each call.
    #[doc(hidden)]
    pub fn name_the_tenant(&self) -> bool {
        self.0.names_the_tenant()
    }

    /// The source of tokens for `service`.
    #[doc(hidden)]
    pub fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        self.0.source(service)
    }
}
