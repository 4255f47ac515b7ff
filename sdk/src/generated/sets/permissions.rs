// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Permissions`.

use crate::odata;
use super::super::types;

/// The entity set `Permissions`, of [`Permission`](types::Permission).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Permissions(odata::Resource);

impl Permissions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Permissions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Permissions`
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Permission> {
        self.0.get("Permissions.List").cap(1000).query()
    }
}
