//! A token that is at hand: a personal access token, or one that somebody else has got.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use secrecy::{ExposeSecret as _, SecretString};

use super::flow::{Flow, Service};
use super::{AccessToken, TokenContext, TokenSource};
use crate::odata::AuthError;

/// Sends a token that it is given.
#[derive(Clone, Debug)]
pub struct Bearer {
    flow: &'static str,
    token: Place,
}

#[derive(Clone, Debug)]
enum Place {
    Here(SecretString),
    Variable(String),
}

impl Bearer {
    /// A token from elsewhere.
    pub fn new(token: impl Into<SecretString>) -> Self {
        Self { flow: "bearer token", token: Place::Here(token.into()) }
    }

    /// A personal access token, made in the preferences of a user.
    pub fn personal_access_token(token: impl Into<SecretString>) -> Self {
        Self { flow: "personal access token", token: Place::Here(token.into()) }
    }

    /// The token that the environment variable `name` holds, which is read anew after the service has refused one.
    pub fn variable(name: impl Into<String>) -> Self {
        Self { flow: "bearer token", token: Place::Variable(name.into()) }
    }

    fn read(&self) -> Result<AccessToken, AuthError> {
        let wrong = |why: String| Err(AuthError::new(self.flow, why));
        match &self.token {
            Place::Here(token) if token.expose_secret().trim().is_empty() => wrong("the token is empty".to_owned()),
            Place::Here(token) => Ok(AccessToken::new(token.clone())),
            Place::Variable(name) => match std::env::var(name) {
                Ok(token) if !token.trim().is_empty() => Ok(AccessToken::new(token)),
                Ok(_) => wrong(format!("the environment variable {name} is empty")),
                Err(_) => wrong(format!("the environment variable {name} is not set")),
            },
        }
    }
}

impl TokenSource for Bearer {
    fn token<'a>(&'a self, _context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(std::future::ready(self.read()))
    }
}

impl Flow for Bearer {
    fn source(&self, _service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String> {
        Ok(Some(Arc::new(self.clone())))
    }
}
