//! A token that is at hand: a personal access token, or one that somebody else has got.

use futures_core::future::BoxFuture;
use secrecy::{ExposeSecret as _, SecretString};

use super::{AccessToken, TokenContext, TokenSource};
use crate::odata::AuthError;

/// Sends the same token with every call.
#[derive(Clone, Debug)]
pub struct Bearer {
    flow: &'static str,
    token: SecretString,
}

impl Bearer {
    /// A token from elsewhere.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { flow: "bearer token", token: token.into() }
    }

    /// A personal access token, made in the preferences of a user.
    pub fn personal_access_token(token: impl Into<SecretString>) -> Self {
        Self { flow: "personal access token", token: token.into() }
    }
}

impl TokenSource for Bearer {
    fn token<'a>(&'a self, _context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        let token = if self.token.expose_secret().trim().is_empty() {
            Err(AuthError::new(self.flow, "the token is empty"))
        } else {
            Ok(AccessToken::new(self.token.clone()))
        };
        Box::pin(std::future::ready(token))
    }
}
