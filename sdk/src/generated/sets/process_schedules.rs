// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `ProcessSchedules`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `ProcessSchedules`, of [`ProcessSchedule`](types::ProcessSchedule).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct ProcessSchedules(odata::Resource);

impl ProcessSchedules {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "ProcessSchedules"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /ProcessSchedules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Schedules.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::ProcessSchedule> {
        self.0.get("ProcessSchedules.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /ProcessSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Schedules.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::ProcessSchedule> {
        self.0.entity(key).get("ProcessSchedules.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /ProcessSchedules`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::ProcessSchedule>) -> odata::Call<types::ProcessSchedule> {
        self.0
            .post("ProcessSchedules.Create")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /ProcessSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Edit`.
    ///
    /// Documented statuses: 204.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::ProcessSchedule>,
    ) -> odata::Call<Option<types::ProcessSchedule>> {
        self.0
            .entity(key)
            .put("ProcessSchedules.Replace")
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
        change: impl FnOnce(&mut types::ProcessSchedule) + Send + 'static,
    ) -> odata::Update<types::ProcessSchedule> {
        let entity = self.0.entity(key);
        entity
            .get("ProcessSchedules.Read")
            .takes(CONTEXT)
            .update(entity.put("ProcessSchedules.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /ProcessSchedules({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("ProcessSchedules.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetRobotIdsForSchedule`.
    ///
    /// `GET /ProcessSchedules/UiPath.Server.Configuration.OData.GetRobotIdsForSchedule(key={key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Schedules.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_robot_ids_for_schedule(&self, key_argument: i64) -> odata::Call<Vec<i64>> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetRobotIdsForSchedule")
            .arg("key", key_argument)
            .end()
            .get("ProcessSchedules.GetRobotIdsForSchedule")
            .takes(CONTEXT)
            .call()
    }

    /// Calls the action `SetEnabled`.
    ///
    /// `POST /ProcessSchedules/UiPath.Server.Configuration.OData.SetEnabled`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Edit`.
    ///
    /// Documented statuses: 200, 207, 400, 404.
    ///
    /// With the status 207 the body is a `UiPath.Server.Configuration.OData.DictionaryOfErrorResult`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_enabled(&self) -> ProcessSchedulesSetEnabled {
        ProcessSchedulesSetEnabled::new(
            self.0
                .at("UiPath.Server.Configuration.OData.SetEnabled")
                .post("ProcessSchedules.SetEnabled")
                .takes(CONTEXT),
        )
    }

    /// Calls the action `ValidateProcessSchedule`.
    ///
    /// `POST /ProcessSchedules/UiPath.Server.Configuration.OData.ValidateProcessSchedule`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Create`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn validate_process_schedule(
        &self,
        process_schedule: types::ProcessSchedule,
    ) -> odata::Get<types::ValidationResult> {
        self.0
            .at("UiPath.Server.Configuration.OData.ValidateProcessSchedule")
            .post("ProcessSchedules.ValidateProcessSchedule")
            .takes(CONTEXT)
            .param("processSchedule", process_schedule)
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> ProcessSchedulesEntity {
        ProcessSchedulesEntity(self.0.entity(key))
    }
}

/// One entity of [`ProcessSchedules`].
#[derive(Clone, Debug)]
pub struct ProcessSchedulesEntity(odata::Resource);

impl ProcessSchedulesEntity {
    /// Calls the action `Activate`.
    ///
    /// `POST /ProcessSchedules({key})/UiPath.Server.Configuration.OData.Activate`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Schedules.Edit`.
    ///
    /// Documented statuses: 200, 404, 409.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn activate(&self) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.Activate")
            .post("ProcessSchedules.Activate")
            .takes(CONTEXT)
            .call()
    }
}

odata::call! {
    /// The call `ProcessSchedules.SetEnabled` of [`ProcessSchedules`], with its optional arguments.
    pub struct ProcessSchedulesSetEnabled: bool {
        /// Parameter `enabled`.
        param enabled: bool = "enabled",
        /// Parameter `multistatusEnabled`.
        param multistatus_enabled: bool = "multistatusEnabled",
        /// Parameter `scheduleIds`.
        param schedule_ids: Vec<i64> = "scheduleIds",
    }
}
