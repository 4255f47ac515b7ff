// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `ExecutionMedia`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `ExecutionMedia`, of [`ExecutionMedia`](types::ExecutionMedia).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct ExecutionMedia(odata::Resource);

impl ExecutionMedia {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "ExecutionMedia"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /ExecutionMedia`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `ExecutionMedia.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::ExecutionMedia> {
        self.0.get("ExecutionMedia.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /ExecutionMedia({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `ExecutionMedia.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::ExecutionMedia> {
        self.0.entity(key).get("ExecutionMedia.Read").takes(CONTEXT).one()
    }

    /// Calls the action `DeleteMediaByJobId`.
    ///
    /// `POST /ExecutionMedia/UiPath.Server.Configuration.OData.DeleteMediaByJobId`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Write`.
    ///
    /// Orchestrator permissions: `ExecutionMedia.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete_media_by_job_id(&self, job_id: i64) -> odata::Call<()> {
        self.0
            .at("UiPath.Server.Configuration.OData.DeleteMediaByJobId")
            .post("ExecutionMedia.DeleteMediaByJobId")
            .takes(CONTEXT)
            .param("jobId", job_id)
            .call()
    }

    /// Calls the function `DownloadMediaByJobId`.
    ///
    /// `GET /ExecutionMedia/UiPath.Server.Configuration.OData.DownloadMediaByJobId(jobId={jobId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `ExecutionMedia.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn download_media_by_job_id(&self, job_id: i64) -> odata::Call<odata::Download> {
        self.0
            .function("UiPath.Server.Configuration.OData.DownloadMediaByJobId")
            .arg("jobId", job_id)
            .end()
            .get("ExecutionMedia.DownloadMediaByJobId")
            .takes(CONTEXT)
            .call()
    }
}
