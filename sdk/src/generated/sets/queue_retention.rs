// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueRetention`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueRetention`, of [`QueueRetentionSetting`](types::QueueRetentionSetting).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct QueueRetention(odata::Resource);

impl QueueRetention {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueRetention"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /QueueRetention`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::QueueRetentionSetting> {
        self.0.get("QueueRetention.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /QueueRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> QueueRetentionGet {
        QueueRetentionGet::new(self.0.entity(key).get("QueueRetention.Read").takes(CONTEXT))
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /QueueRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::QueueRetentionSetting>,
    ) -> odata::Call<Option<types::QueueRetentionSetting>> {
        self.0
            .entity(key)
            .put("QueueRetention.Replace")
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
        change: impl FnOnce(&mut types::QueueRetentionSetting) + Send + 'static,
    ) -> odata::Update<types::QueueRetentionSetting> {
        let entity = self.0.entity(key);
        entity
            .get("QueueRetention.Read")
            .takes(CONTEXT)
            .update(entity.put("QueueRetention.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /QueueRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Edit`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("QueueRetention.Delete").takes(CONTEXT).call()
    }
}

odata::get! {
    /// The call `QueueRetention.Read` of [`QueueRetention`], with its optional arguments.
    pub struct QueueRetentionGet: types::QueueRetentionSetting {
        /// Query option `retentionType`.
        option retention_type: types::RetentionType = "retentionType",
    }
}
