// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TaskRetention`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TaskRetention`, of [`TaskRetentionSetting`](types::TaskRetentionSetting).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct TaskRetention(odata::Resource);

impl TaskRetention {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TaskRetention"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TaskRetention`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TaskRetentionSetting> {
        self.0.get("TaskRetention.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TaskRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Read`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TaskRetentionSetting> {
        self.0.entity(key).get("TaskRetention.Read").takes(CONTEXT).one()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /TaskRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.Edit`.
    ///
    /// Documented statuses: 200, 400, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::TaskRetentionSetting>,
    ) -> odata::Call<Option<types::TaskRetentionSetting>> {
        self.0
            .entity(key)
            .put("TaskRetention.Replace")
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
        change: impl FnOnce(&mut types::TaskRetentionSetting) + Send + 'static,
    ) -> odata::Update<types::TaskRetentionSetting> {
        let entity = self.0.entity(key);
        entity
            .get("TaskRetention.Read")
            .takes(CONTEXT)
            .update(entity.put("TaskRetention.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TaskRetention({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Execution` or `OR.Execution.Write`.
    ///
    /// Orchestrator permissions: `TaskCatalogs.Delete`.
    ///
    /// Documented statuses: 204, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("TaskRetention.Delete").takes(CONTEXT).call()
    }
}
