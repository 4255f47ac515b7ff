// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `AuditLogs`.

use crate::odata;
use super::super::types;

/// The entity set `AuditLogs`, of [`AuditLog`](types::AuditLog).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct AuditLogs(odata::Resource);

impl AuditLogs {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "AuditLogs"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /AuditLogs`
    ///
    /// OAuth scopes: `OR.Audit` or `OR.Audit.Read`.
    ///
    /// Orchestrator permissions: `Audit.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> AuditLogsQuery {
        AuditLogsQuery::new(self.0.get("AuditLogs.List").cap(1000))
    }

    /// Calls the action `Export`.
    ///
    /// `POST /AuditLogs/UiPath.Server.Configuration.OData.Export`
    ///
    /// OAuth scopes: `OR.Audit` or `OR.Audit.Write`.
    ///
    /// Orchestrator permissions: `Audit.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn export(&self) -> AuditLogsExport {
        AuditLogsExport::new(
            self.0
                .at("UiPath.Server.Configuration.OData.Export")
                .post("AuditLogs.Export"),
        )
    }

    /// Calls the function `GetAuditLogDetails`.
    ///
    /// `GET /AuditLogs/UiPath.Server.Configuration.OData.GetAuditLogDetails(auditLogId={auditLogId})`
    ///
    /// OAuth scopes: `OR.Audit` or `OR.Audit.Read`.
    ///
    /// Orchestrator permissions: `Audit.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_audit_log_details(&self, audit_log_id: i64) -> AuditLogsGetAuditLogDetails {
        AuditLogsGetAuditLogDetails::new(
            self.0
                .function("UiPath.Server.Configuration.OData.GetAuditLogDetails")
                .arg("auditLogId", audit_log_id)
                .end()
                .get("AuditLogs.GetAuditLogDetails"),
        )
    }
}

odata::query! {
    /// The call `AuditLogs.List` of [`AuditLogs`], with its optional arguments.
    pub struct AuditLogsQuery: types::AuditLog, odata::Paged {
        /// Header `x-UIPATH-AuditedService`.
        header x_uipath_audited_service: types::AuditedService = "x-UIPATH-AuditedService",
    }
}

odata::get! {
    /// The call `AuditLogs.Export` of [`AuditLogs`], with its optional arguments.
    pub struct AuditLogsExport: types::ExportModel {
        /// Query option `auditedService`.
        option audited_service: types::AuditedService = "auditedService",
    }
}

odata::query! {
    /// The call `AuditLogs.GetAuditLogDetails` of [`AuditLogs`], with its optional arguments.
    pub struct AuditLogsGetAuditLogDetails: types::AuditLogEntity, odata::Unpaged {
        /// Header `x-UIPATH-AuditedService`.
        header x_uipath_audited_service: types::AuditedService = "x-UIPATH-AuditedService",
    }
}
