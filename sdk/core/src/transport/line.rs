//! What the clients of one tenant share.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderValue;

use super::{Pacer, Root};
use crate::auth::TokenCache;
use crate::odata::Result;

/// What all clients of one tenant share.
pub struct Line {
    /// Nothing where no token is to be sent.
    pub tokens: Option<Arc<TokenCache>>,
    /// What holds lists back that the service limits.
    pub pacer: Pacer,
}

/// The lines of all tenants, by address and header: kept for the next client of each.
#[derive(Default)]
pub struct Lines(Mutex<HashMap<String, Arc<Line>>>);

impl Lines {
    /// Keeps the line of a tenant.
    pub(super) fn keep(&self, root: &Root, tenant: Option<&HeaderValue>, line: Line) -> Arc<Line> {
        let line = Arc::new(line);
        self.lock().insert(key(root, tenant), line.clone());
        line
    }

    /// The line of a tenant, which `make` makes where there is none yet.
    pub(super) fn of(
        &self,
        root: &Root,
        tenant: Option<&HeaderValue>,
        make: impl FnOnce() -> Result<Line>,
    ) -> Result<Arc<Line>> {
        Ok(match self.lock().entry(key(root, tenant)) {
            Entry::Occupied(known) => known.get().clone(),
            Entry::Vacant(place) => place.insert(Arc::new(make()?)).clone(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Arc<Line>>> {
        // Nothing panics between two changes of it that belong together.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What tells tenants apart.
fn key(root: &Root, tenant: Option<&HeaderValue>) -> String {
    let tenant = tenant.map_or_else(Default::default, |tenant| String::from_utf8_lossy(tenant.as_bytes()));
    format!("{root} {tenant}")
}
