// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `ReleaseRetention`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `ReleaseRetention`, of [`ReleaseRetentionSetting`](types::ReleaseRetentionSetting).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct ReleaseRetention(odata::Resource);

impl ReleaseRetention {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "ReleaseRetention"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /ReleaseRetention`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Processes.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::ReleaseRetentionSetting> {
        self.0.get("ReleaseRetention.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /ReleaseRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `Processes.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> ReleaseRetentionGet {
        ReleaseRetentionGet::new(self.0.entity(key).get("ReleaseRetention.Read").takes(CONTEXT))
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /ReleaseRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::ReleaseRetentionSetting>,
    ) -> odata::Call<Option<types::ReleaseRetentionSetting>> {
        self.0
            .entity(key)
            .put("ReleaseRetention.Replace")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::ReleaseRetentionSetting) + Send + 'static,
    ) -> odata::Update<types::ReleaseRetentionSetting> {
        let entity = self.0.entity(key);
        entity
            .get("ReleaseRetention.Read")
            .takes(CONTEXT)
            .update(entity.put("ReleaseRetention.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /ReleaseRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `Processes.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("ReleaseRetention.Delete").takes(CONTEXT).call()
    }
}

odata::get! {
    /// The call `ReleaseRetention.Read` of [`ReleaseRetention`], with its optional arguments.
    pub struct ReleaseRetentionGet: types::ReleaseRetentionSetting {
        /// Query option `retentionType`.
        option retention_type: types::RetentionType = "retentionType",
    }
}
