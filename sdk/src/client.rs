//! The client: what calls go through.

mod builder;
mod place;

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use crate::FolderRef;
use crate::folder::InFolder;
use crate::odata::{Connect, Error, Handle, Request, Response, Result, Service};
use crate::parts::{Core, FolderHeader};

pub use builder::ClientBuilder;

/// An Orchestrator that one can call.
///
/// It is cheap to clone; clones share connections and the token.
///
/// ```no_run
/// use uipath_orchestrator::{Client, Credentials};
///
/// # fn main() -> uipath_orchestrator::Result<()> {
/// let client = Client::builder()
///     .cloud("acme", "production")
///     .credentials(Credentials::external_application("id", "secret", ["OR.Jobs", "OR.Folders.Read"]))
///     .build()?;
/// let finance = client.in_folder("Shared/Finance");
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    pub(crate) core: Arc<Core>,
    folder: Option<FolderHeader>,
    #[cfg(feature = "conveniences")]
    pub(crate) folders: Arc<crate::folders::FolderCache>,
}

impl Client {
    /// Begins to set up a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client set up by environment variables; see [`ClientBuilder::from_env`].
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_env()?.build()
    }

    /// The same client, with calls about `folder`: an id (`i64`), a key (`Uuid`), or a path (`&str`).
    pub fn in_folder(&self, folder: impl Into<FolderRef>) -> InFolder {
        InFolder::new(self.clone(), folder.into())
    }

    /// The same client, with calls about the folder that it was set up with: by [`ClientBuilder::folder`], the
    /// environment, a profile or a settings file. What stands above a call is there:
    /// `client.in_default_folder()?.queue("Invoices")`.
    ///
    /// # Errors
    /// [`Error::Input`] where it was set up with none.
    pub fn in_default_folder(&self) -> Result<InFolder> {
        let folder = self.folder.as_ref().and_then(FolderHeader::folder).ok_or_else(|| {
            Error::Input("the client was set up with no folder: name one, by `in_folder(…)`".to_owned())
        })?;
        Ok(self.in_folder(folder))
    }

    /// The same client for another tenant of the same organization or installation: with the same connections, limits
    /// and repetitions in stock, and no folder.
    ///
    /// Where the URL names a tenant, it is replaced there, else in the header `X-UIPATH-TenantName`. The token is shared
    /// as well, unless it is one of a tenant: a user's password on premises and a legacy user key sign in to each.
    ///
    /// A client takes less than 4 KiB (measured: below 1 KiB, without a token of its own), so that one process can hold
    /// one for each of ten thousand tenants.
    pub fn with_tenant(&self, tenant: impl AsRef<str>) -> Result<Self> {
        let core = self.core.with_tenant(place::named("the tenant", tenant.as_ref())?)?;
        Ok(Self {
            core: Arc::new(core),
            folder: None,
            #[cfg(feature = "conveniences")]
            folders: Arc::default(),
        })
    }

    /// The root of the service: `https://cloud.uipath.com/acme/production/orchestrator_/odata`.
    pub fn url(&self) -> String {
        self.core.root.to_string()
    }

    /// When calls are sent again.
    #[cfg(feature = "conveniences")]
    pub(crate) fn retry_policy(&self) -> &crate::transport::RetryPolicy {
        &self.core.shared.retry
    }

    pub(crate) fn send_in<'a>(
        &'a self,
        request: Request,
        folder: Option<&'a FolderHeader>,
    ) -> BoxFuture<'a, Result<Response>> {
        self.core.send(request, folder.or(self.folder.as_ref()))
    }
}

impl Service for Client {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        self.send_in(request, None)
    }
}

impl Connect for Client {
    fn handle(&self) -> Handle {
        Arc::new(self.clone())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("url", &self.core.root).field("folder", &self.folder).finish_non_exhaustive()
    }
}
