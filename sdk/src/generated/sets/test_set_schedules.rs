// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestSetSchedules`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestSetSchedules`, of [`TestSetSchedule`](types::TestSetSchedule).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestSetSchedules(odata::Resource);

impl TestSetSchedules {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestSetSchedules"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestSetSchedules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Read`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TestSetSchedule> {
        self.0.get("TestSetSchedules.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TestSetSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Read`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestSetSchedule> {
        self.0.entity(key).get("TestSetSchedules.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /TestSetSchedules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Write`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::TestSetSchedule>) -> odata::Call<types::TestSetSchedule> {
        self.0
            .post("TestSetSchedules.Create")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /TestSetSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Write`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::TestSetSchedule>,
    ) -> odata::Call<Option<types::TestSetSchedule>> {
        self.0
            .entity(key)
            .put("TestSetSchedules.Replace")
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
        change: impl FnOnce(&mut types::TestSetSchedule) + Send + 'static,
    ) -> odata::Update<types::TestSetSchedule> {
        let entity = self.0.entity(key);
        entity
            .get("TestSetSchedules.Read")
            .takes(CONTEXT)
            .update(entity.put("TestSetSchedules.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TestSetSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Write`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.Delete`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("TestSetSchedules.Delete").takes(CONTEXT).call()
    }

    /// Calls the action `SetEnabled`.
    ///
    /// `POST /TestSetSchedules/UiPath.Server.Configuration.OData.SetEnabled`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestSetSchedules` or `OR.TestSetSchedules.Write`.
    ///
    /// Orchestrator permissions: `TestSetSchedules.Edit`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn set_enabled(&self, enabled: bool, test_set_schedule_ids: Vec<i64>) -> odata::Call<bool> {
        self.0
            .at("UiPath.Server.Configuration.OData.SetEnabled")
            .post("TestSetSchedules.SetEnabled")
            .takes(CONTEXT)
            .param("enabled", enabled)
            .param("testSetScheduleIds", test_set_schedule_ids)
            .call()
    }
}
