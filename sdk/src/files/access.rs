//! Addresses of files, as the service hands them out.

use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::Method;

use crate::client::Client;
use crate::odata::{DecodeError, Result};
use crate::parts::{StoreCall, store_header};
use crate::types::BlobFileAccess;

/// Asks the service for an address, as often as one is needed: addresses expire.
#[derive(Clone)]
pub(super) struct Addresses {
    pub(super) client: Client,
    /// What is called, for errors and traces.
    pub(super) operation: &'static str,
    pub(super) ask: Arc<dyn Fn() -> BoxFuture<'static, Result<BlobFileAccess>> + Send + Sync>,
}

impl Addresses {
    /// A call of the store, by a fresh address. `usual` is the method if the address comes without one.
    pub(super) async fn fresh(&self, usual: Method) -> Result<StoreCall> {
        let access = (self.ask)().await?;
        let unfit = |why: String| DecodeError::new(self.operation, why);
        let uri = access.uri.filter(|uri| !uri.is_empty()).ok_or_else(|| unfit("the address is missing".to_owned()))?;
        let method = match access.verb.as_deref().filter(|verb| !verb.is_empty()) {
            None => usual,
            Some(verb) => {
                let verb = verb.to_ascii_uppercase();
                Method::from_bytes(verb.as_bytes()).map_err(|_| unfit(format!("`{verb}` is no method of HTTP")))?
            }
        };
        let with_token = access.requires_auth == Some(true);
        let mut call = self.client.core.store_call(self.operation, method, &uri, with_token)?;
        if let Some(headers) = &access.headers {
            let names = headers.keys.as_deref().unwrap_or_default();
            let values = headers.values.as_deref().unwrap_or_default();
            for header in names.iter().zip(values).filter_map(|(name, value)| store_header(name, value)) {
                let (name, value) = header.map_err(unfit)?;
                call.headers_mut().insert(name, value);
            }
        }
        Ok(call)
    }
}
