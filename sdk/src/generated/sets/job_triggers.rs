// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `JobTriggers`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `JobTriggers`, of [`JobTrigger`](types::JobTrigger).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct JobTriggers(odata::Resource);

impl JobTriggers {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "JobTriggers"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /JobTriggers`
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
    pub fn query(&self) -> odata::Query<types::JobTrigger> {
        self.0.get("JobTriggers.List").takes(CONTEXT).cap(1000).query()
    }

    /// Calls the function `GetByJobKey`.
    ///
    /// `GET /JobTriggers/UiPath.Server.Configuration.OData.GetByJobKey(jobKey={jobKey})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_by_job_key(&self, job_key: odata::Guid) -> odata::Query<types::JobTrigger> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByJobKey")
            .arg("jobKey", job_key)
            .end()
            .get("JobTriggers.GetByJobKey")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetWithWaitEvents`.
    ///
    /// `GET /JobTriggers/UiPath.Server.Configuration.OData.GetWithWaitEvents(jobId={jobId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Jobs` or `OR.Jobs.Read`.
    ///
    /// Orchestrator permissions: `Jobs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_with_wait_events(&self, job_id: i64) -> odata::Query<types::JobTriggerWithWaitEvents> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetWithWaitEvents")
            .arg("jobId", job_id)
            .end()
            .get("JobTriggers.GetWithWaitEvents")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}
