//! A client whose calls are about one folder.

use std::fmt;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use crate::FolderRef;
use crate::client::Client;
use crate::odata::{Connect, Handle, Request, Response, Result, Service};
use crate::parts::FolderHeader;

/// A client whose calls are about one folder.
///
/// The folder goes with the calls that take one, as the metadata says; [`on_every_call`](Self::on_every_call) sends it
/// with the others as well.
#[derive(Clone)]
pub struct InFolder {
    client: Client,
    folder: FolderRef,
    header: FolderHeader,
}

impl InFolder {
    pub(crate) fn new(client: Client, folder: FolderRef) -> Self {
        let header = FolderHeader::new(&folder);
        Self { client, folder, header }
    }

    /// The folder.
    pub fn folder(&self) -> &FolderRef {
        &self.folder
    }

    /// The client without the folder.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Sends the folder with every call, for code generated from a document that does not say which calls take one.
    pub fn on_every_call(mut self) -> Self {
        self.header.every_call = true;
        self
    }
}

impl Service for InFolder {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        self.client.send_in(request, Some(&self.header))
    }
}

impl Connect for InFolder {
    fn handle(&self) -> Handle {
        Arc::new(self.clone())
    }
}

impl fmt::Debug for InFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InFolder").field("client", &self.client).field("folder", &self.folder).finish_non_exhaustive()
    }
}
