//! What a sign-in by the browser needs to know.

use std::time::Duration;

use secrecy::SecretString;

use super::Opener;
use crate::auth::TokenStore;

/// What a sign-in by the browser needs to know.
///
/// With the scope `offline_access`, which is asked for unasked, the identity service gives a refresh token: the user
/// signs in once, and again only if that is refused.
#[derive(Clone, Debug)]
pub struct BrowserSignIn {
    pub(super) client_id: String,
    pub(super) client_secret: Option<SecretString>,
    pub(super) redirect_url: String,
    pub(super) scopes: Vec<String>,
    pub(super) opener: Opener,
    pub(super) patience: Duration,
    pub(super) store: Option<TokenStore>,
}

impl BrowserSignIn {
    /// A sign-in for the application `client_id` ("non-confidential"). `redirect_url` is one that is registered with
    /// it, on this machine: `http://localhost:8104`. Port 0 takes any that is free, for identity services that allow
    /// any on the loopback.
    pub fn new(
        client_id: impl Into<String>,
        redirect_url: impl Into<String>,
        scopes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut scopes: Vec<String> = scopes.into_iter().map(Into::into).collect();
        if !scopes.iter().any(|scope| scope == "offline_access") {
            scopes.push("offline_access".to_owned());
        }
        Self {
            client_id: client_id.into(),
            client_secret: None,
            redirect_url: redirect_url.into(),
            scopes,
            opener: Opener::browser(),
            patience: Duration::from_secs(300),
            store: None,
        }
    }

    /// The secret of a confidential application.
    pub fn client_secret(self, secret: impl Into<SecretString>) -> Self {
        Self { client_secret: Some(secret.into()), ..self }
    }

    /// What opens the address, instead of the user's browser.
    #[inline]
    pub fn opener(self, opener: Opener) -> Self {
        Self { opener, ..self }
    }

    /// How long the user is waited for, five minutes by default.
    #[inline]
    pub fn patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Keeps token and refresh token in `store`, so that the next run asks the user for nothing.
    pub fn store(self, store: impl Into<Option<TokenStore>>) -> Self {
        Self { store: store.into(), ..self }
    }
}
