// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineSessionRuntime`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachineSessionRuntimeDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MachineSessionRuntime {
    /// `DebugModeExpirationDate`.
    pub debug_mode_expiration_date: Option<odata::Timestamp>,
    /// `EndpointDetection`.
    pub endpoint_detection: Option<String>,
    /// `HostMachineName`.
    pub host_machine_name: Option<String>,
    /// `IsUnresponsive`.
    pub is_unresponsive: Option<bool>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `MachineScope`.
    pub machine_scope: Option<super::MachineScope>,
    /// `MachineType`.
    pub machine_type: Option<super::MachineType>,
    /// `MaintenanceMode`.
    pub maintenance_mode: Option<super::MaintenanceMode>,
    /// `Platform`.
    pub platform: Option<super::Platform>,
    /// `ReportingTime`.
    pub reporting_time: Option<odata::Timestamp>,
    /// `RuntimeType`.
    pub runtime_type: Option<super::RuntimeType>,
    /// `Runtimes`.
    pub runtimes: Option<i64>,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// `SessionId`.
    pub session_id: Option<i64>,
    /// `Status`.
    pub status: Option<super::MachineSessionRuntimeStatus>,
    /// `TriggersCount`.
    pub triggers_count: Option<i32>,
    /// `UsedRuntimes`.
    pub used_runtimes: Option<i64>,
    /// `Version`.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineSessionRuntime: "UiPath.Server.Configuration.OData.MachineSessionRuntimeDto", keys 0, secrets [] {
        0 debug_mode_expiration_date: "DebugModeExpirationDate",
        1 endpoint_detection: "EndpointDetection",
        2 host_machine_name: "HostMachineName",
        3 is_unresponsive: "IsUnresponsive",
        4 machine_id: "MachineId",
        5 machine_name: "MachineName",
        6 machine_scope: "MachineScope",
        7 machine_type: "MachineType",
        8 maintenance_mode: "MaintenanceMode",
        9 platform: "Platform",
        10 reporting_time: "ReportingTime",
        11 runtime_type: "RuntimeType",
        12 runtimes: "Runtimes",
        13 service_user_name: "ServiceUserName",
        14 session_id: "SessionId",
        15 status: "Status",
        16 triggers_count: "TriggersCount",
        17 used_runtimes: "UsedRuntimes",
        18 version: "Version",
    }
}

/// `DebugModeExpirationDate`.
pub const DEBUG_MODE_EXPIRATION_DATE: odata::Field<MachineSessionRuntime, odata::Timestamp> =
    odata::Field::new("DebugModeExpirationDate");
/// `EndpointDetection`.
pub const ENDPOINT_DETECTION: odata::Field<MachineSessionRuntime, String> = odata::Field::new("EndpointDetection");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<MachineSessionRuntime, String> = odata::Field::new("HostMachineName");
/// `IsUnresponsive`.
pub const IS_UNRESPONSIVE: odata::Field<MachineSessionRuntime, bool> = odata::Field::new("IsUnresponsive");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<MachineSessionRuntime, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<MachineSessionRuntime, String> = odata::Field::new("MachineName");
/// `MachineScope`.
pub const MACHINE_SCOPE: odata::Field<MachineSessionRuntime, super::MachineScope> = odata::Field::new("MachineScope");
/// `MachineType`.
pub const MACHINE_TYPE: odata::Field<MachineSessionRuntime, super::MachineType> = odata::Field::new("MachineType");
/// `MaintenanceMode`.
pub const MAINTENANCE_MODE: odata::Field<MachineSessionRuntime, super::MaintenanceMode> =
    odata::Field::new("MaintenanceMode");
/// `Platform`.
pub const PLATFORM: odata::Field<MachineSessionRuntime, super::Platform> = odata::Field::new("Platform");
/// `ReportingTime`.
pub const REPORTING_TIME: odata::Field<MachineSessionRuntime, odata::Timestamp> = odata::Field::new("ReportingTime");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<MachineSessionRuntime, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `Runtimes`.
pub const RUNTIMES: odata::Field<MachineSessionRuntime, i64> = odata::Field::new("Runtimes");
/// `ServiceUserName`.
pub const SERVICE_USER_NAME: odata::Field<MachineSessionRuntime, String> = odata::Field::new("ServiceUserName");
/// `SessionId`.
pub const SESSION_ID: odata::Field<MachineSessionRuntime, i64> = odata::Field::new("SessionId");
/// `Status`.
pub const STATUS: odata::Field<MachineSessionRuntime, super::MachineSessionRuntimeStatus> = odata::Field::new("Status");
/// `TriggersCount`.
pub const TRIGGERS_COUNT: odata::Field<MachineSessionRuntime, i32> = odata::Field::new("TriggersCount");
/// `UsedRuntimes`.
pub const USED_RUNTIMES: odata::Field<MachineSessionRuntime, i64> = odata::Field::new("UsedRuntimes");
/// `Version`.
pub const VERSION: odata::Field<MachineSessionRuntime, String> = odata::Field::new("Version");
