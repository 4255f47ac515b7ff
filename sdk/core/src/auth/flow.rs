//! What a way to sign in tells the client's builder.

use std::fmt;
use std::sync::Arc;

use http::Uri;

use super::{TokenSource, TokenStore};
use crate::transport::Root;

/// A way to sign in, before the addresses that belong to it are known.
///
/// [`Credentials`](super::Credentials) hold one behind a pointer, so that a program compiles the flows that it names and
/// no others.
pub(super) trait Flow: fmt::Debug + Send + Sync {
    /// The source of tokens for `service`; nothing where no token is sent.
    fn source(&self, service: &Service<'_>) -> Result<Option<Arc<dyn TokenSource>>, String>;

    /// The same flow with its tokens kept in `place`, `None` for nowhere. Nothing if its tokens are never kept.
    fn kept(&self, _place: Option<TokenStore>) -> Option<Arc<dyn Flow>> {
        None
    }

    /// Whether no user stands behind it, so that the service lets more through.
    fn is_unattended(&self) -> bool {
        false
    }

    /// Whether it signs in to one tenant, and not to an organization with all of its tenants.
    fn is_of_a_tenant(&self) -> bool {
        false
    }

    /// Whether the service wants the tenant's name with each call.
    fn names_the_tenant(&self) -> bool {
        false
    }
}

/// What is signed in to.
pub struct Service<'a> {
    /// The Orchestrator.
    pub root: &'a Root,
    /// The identity service, if one was set.
    pub identity: Option<&'a Root>,
    /// The tenant, if one was named.
    pub tenant: Option<&'a str>,
}

impl Service<'_> {
    /// The identity service that was set, or the usual one beside the Orchestrator.
    pub(super) fn identity(&self) -> Root {
        self.identity.cloned().unwrap_or_else(|| self.root.identity())
    }
}

/// Where an identity service gives out tokens.
pub(super) const TOKEN: &str = "/connect/token";

/// The address of the token endpoint, whether or not the setting names it in full.
pub(super) fn endpoint(identity: &Root, path: &str) -> Result<Uri, String> {
    let identity = identity.clone().without(path);
    identity.resource(path, "").map_err(|why| format!("the identity URL `{identity}` cannot be used: {why}"))
}
