// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Jobs`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Jobs`, of [`Job`](types::Job).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Jobs(odata::Resource);

impl Jobs {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Jobs"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Jobs`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> JobsQuery {
        JobsQuery::new(self.0.get("Jobs.List").takes(CONTEXT).cap(1000))
    }

    /// Reads one entity.
    ///
    /// `GET /Jobs({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Job> {
        self.0.entity(key).get("Jobs.Read").takes(CONTEXT).one()
    }

    /// Calls the action `Export`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.Export`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn export(&self) -> odata::Get<types::ExportModel> {
        self.0
            .at("UiPath.Server.Configuration.OData.Export")
            .post("Jobs.Export")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the action `RestartJob`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.RestartJob`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Create`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn restart_job(&self, job_id: i64) -> odata::Get<types::Job> {
        self.0
            .at("UiPath.Server.Configuration.OData.RestartJob")
            .post("Jobs.RestartJob")
            .takes(CONTEXT)
            .param("jobId", job_id)
            .one()
    }

    /// Calls the action `ResumeJob`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.ResumeJob`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn resume_job(&self, job_key: odata::Guid) -> odata::Get<types::Job> {
        self.0
            .at("UiPath.Server.Configuration.OData.ResumeJob")
            .post("Jobs.ResumeJob")
            .takes(CONTEXT)
            .param("jobKey", job_key)
            .one()
    }

    /// Calls the action `StartJobs`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.StartJobs`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Create`.
    ///
    /// Documented statuses: 201.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn start_jobs(&self, start_info: types::StartProcess) -> odata::Query<types::Job, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.StartJobs")
            .post("Jobs.StartJobs")
            .takes(CONTEXT)
            .param("startInfo", start_info)
            .query()
    }

    /// Calls the action `StopJobs`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.StopJobs`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn stop_jobs(&self, job_ids: Vec<i64>, strategy: types::StopStrategy) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.StopJobs")
            .post("Jobs.StopJobs")
            .takes(CONTEXT)
            .param("jobIds", job_ids)
            .param("strategy", strategy)
            .call()
    }

    /// Calls the action `ValidateDynamicJob`.
    ///
    /// `POST /Jobs/UiPath.Server.Configuration.OData.ValidateDynamicJob`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Create`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn validate_dynamic_job(&self, start_info: types::StartProcess) -> odata::Get<types::ValidationResult> {
        self.0
            .at("UiPath.Server.Configuration.OData.ValidateDynamicJob")
            .post("Jobs.ValidateDynamicJob")
            .takes(CONTEXT)
            .param("startInfo", start_info)
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> JobsEntity {
        JobsEntity(self.0.entity(key))
    }
}

/// One entity of [`Jobs`].
#[derive(Clone, Debug)]
pub struct JobsEntity(odata::Resource);

impl JobsEntity {
    /// Calls the action `StopJob`.
    ///
    /// `POST /Jobs({key})/UiPath.Server.Configuration.OData.StopJob`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn stop_job(&self, strategy: types::StopStrategy) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.StopJob")
            .post("Jobs.StopJob")
            .takes(CONTEXT)
            .param("strategy", strategy)
            .call()
    }

    /// Calls the action `ValidateExistingJob`.
    ///
    /// `POST /Jobs({key})/UiPath.Server.Configuration.OData.ValidateExistingJob`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Write`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn validate_existing_job(&self) -> odata::Get<types::ValidationResult> {
        self.0
            .at("UiPath.Server.Configuration.OData.ValidateExistingJob")
            .post("Jobs.ValidateExistingJob")
            .takes(CONTEXT)
            .one()
    }
}

odata::query! {
    /// The call `Jobs.List` of [`Jobs`], with its optional arguments.
    pub struct JobsQuery: types::Job, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}
