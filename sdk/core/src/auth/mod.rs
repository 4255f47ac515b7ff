//! Signing in.
//!
//! A [`TokenSource`] gets a token, one file a flow; `single_flight` keeps it, renews it ahead of its end, and sees to
//! it that one request for a token is under way at a time, however many calls wait for it.

#[cfg(feature = "browser")]
mod authorization_code;
mod bearer;
mod client_credentials;
mod context;
mod credentials;
pub(crate) mod flow;
mod oauth;
mod password;
mod private_file;
mod settings_file;
pub(crate) mod single_flight;
mod token;
mod token_store;
mod user_key;

#[cfg(feature = "browser")]
pub use authorization_code::{AuthorizationCode, BrowserSignIn, Opener};
pub use bearer::Bearer;
pub use client_credentials::ClientCredentials;
pub use context::TokenContext;
pub use credentials::Credentials;
pub use password::Password;
pub use token::AccessToken;
pub use token_store::TokenStore;
pub use user_key::UserKey;

use futures_core::future::BoxFuture;

use crate::odata::AuthError;

pub(crate) use flow::Service;
pub(crate) use single_flight::{Issued, TokenCache};

/// Gets tokens.
///
/// The client keeps a token for as long as it lives, so an implementation keeps nothing for the sake of speed.
///
/// ```
/// use uipath_orchestrator::Client;
/// use uipath_orchestrator::auth::{AccessToken, TokenContext, TokenSource};
/// use uipath_orchestrator::futures_core::future::BoxFuture;
/// use uipath_orchestrator::odata::AuthError;
///
/// struct FromFile(std::path::PathBuf);
///
/// impl TokenSource for FromFile {
///     fn token<'a>(&'a self, _context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
///         Box::pin(async move {
///             let token = std::fs::read_to_string(&self.0)
///                 .map_err(|error| AuthError::new("token file", error.to_string()))?;
///             Ok(AccessToken::new(token))
///         })
///     }
/// }
///
/// # fn main() -> uipath_orchestrator::Result<()> {
/// let source = std::sync::Arc::new(FromFile("token.txt".into()));
/// let client = Client::builder().cloud("acme", "production").token_source(source).build()?;
/// # Ok(()) }
/// ```
pub trait TokenSource: Send + Sync {
    /// Gets a token. [`TokenContext::refused`] holds the last one if the service has just refused it.
    ///
    /// An error with a status other than 5xx, or with a code alone, that is not retryable says that the credentials were
    /// refused, and one with 429 that the identity service is asked too often: the source is not asked again for ten
    /// seconds then, and calls fail with the same error. Nor is it where the service refuses one token, and the next as
    /// well: calls fail with the service's 401 then.
    fn token<'a>(&'a self, context: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>>;
}
