// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Tenants`.

use crate::odata;
use super::super::types;

/// The entity set `Tenants`, of [`Tenant`](types::Tenant).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Tenants(odata::Resource);

impl Tenants {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Tenants"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Tenants`
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> TenantsQuery {
        TenantsQuery::new(self.0.get("Tenants.List").cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /Tenants({key})`
    ///
    /// OAuth scopes: `OR.Administration` or `OR.Administration.Read`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i32) -> odata::Get<types::Tenant> {
        self.0.entity(key).get("Tenants.Read").one()
    }
}

odata::query! {
    /// The call `Tenants.List` of [`Tenants`], with its optional arguments.
    pub struct TenantsQuery: types::Tenant, odata::Paged {
        /// Query option `skipLastLoginTime`.
        option skip_last_login_time: bool = "skipLastLoginTime",
    }
}
