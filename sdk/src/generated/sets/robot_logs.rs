// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `RobotLogs`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `RobotLogs`, of [`Log`](types::Log).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct RobotLogs(odata::Resource);

impl RobotLogs {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "RobotLogs"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /RobotLogs`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `Logs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Log> {
        self.0.get("RobotLogs.List").takes(CONTEXT).cap(1000).query()
    }

    /// Calls the action `Export`.
    ///
    /// `POST /RobotLogs/UiPath.Server.Configuration.OData.Export`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Write`.
    ///
    /// Orchestrator permissions: `Logs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn export(&self) -> odata::Get<types::ExportModel> {
        self.0
            .at("UiPath.Server.Configuration.OData.Export")
            .post("RobotLogs.Export")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetTotalCount`.
    ///
    /// `GET /RobotLogs/UiPath.Server.Configuration.OData.GetTotalCount`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Monitoring` or `OR.Monitoring.Read`.
    ///
    /// Orchestrator permissions: `Logs.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_total_count(&self) -> odata::Call<i64> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetTotalCount")
            .get("RobotLogs.GetTotalCount")
            .takes(CONTEXT)
            .call()
    }
}
