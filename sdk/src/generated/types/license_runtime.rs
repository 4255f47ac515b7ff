// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`LicenseRuntime`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LicenseRuntimeDto`.
///
/// The entities of [`LicensesRuntime`](super::super::sets::LicensesRuntime).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct LicenseRuntime {
    /// `Key`, the key.
    pub key: String,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `ExecutingCount`.
    pub executing_count: Option<i32>,
    /// `HostMachineName`. Since 2020.10.
    pub host_machine_name: Option<String>,
    /// `IsLicensed`.
    pub is_licensed: Option<bool>,
    /// `IsOnline`.
    pub is_online: Option<bool>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `MachineScope`. Added after 2020.10.
    pub machine_scope: Option<super::MachineScope>,
    /// `MachineType`. Since 2020.10.
    pub machine_type: Option<super::MachineType>,
    /// `RobotsCount`.
    pub robots_count: Option<i32>,
    /// `Runtimes`.
    pub runtimes: Option<i32>,
    /// `ServiceUserName`. Since 2020.10.
    pub service_user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    LicenseRuntime: "UiPath.Server.Configuration.OData.LicenseRuntimeDto", keys 1, secrets [] {
        0 key: "Key",
        1 enabled: "Enabled",
        2 executing_count: "ExecutingCount",
        3 host_machine_name: "HostMachineName",
        4 is_licensed: "IsLicensed",
        5 is_online: "IsOnline",
        6 machine_id: "MachineId",
        7 machine_name: "MachineName",
        8 machine_scope: "MachineScope",
        9 machine_type: "MachineType",
        10 robots_count: "RobotsCount",
        11 runtimes: "Runtimes",
        12 service_user_name: "ServiceUserName",
    }
}

/// `Key`.
pub const KEY: odata::Field<LicenseRuntime, String, odata::Key> = odata::Field::new("Key");
/// `Enabled`.
pub const ENABLED: odata::Field<LicenseRuntime, bool> = odata::Field::new("Enabled");
/// `ExecutingCount`.
pub const EXECUTING_COUNT: odata::Field<LicenseRuntime, i32> = odata::Field::new("ExecutingCount");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<LicenseRuntime, String> = odata::Field::new("HostMachineName");
/// `IsLicensed`.
pub const IS_LICENSED: odata::Field<LicenseRuntime, bool> = odata::Field::new("IsLicensed");
/// `IsOnline`.
pub const IS_ONLINE: odata::Field<LicenseRuntime, bool> = odata::Field::new("IsOnline");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<LicenseRuntime, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<LicenseRuntime, String> = odata::Field::new("MachineName");
/// `MachineScope`.
pub const MACHINE_SCOPE: odata::Field<LicenseRuntime, super::MachineScope> = odata::Field::new("MachineScope");
/// `MachineType`.
pub const MACHINE_TYPE: odata::Field<LicenseRuntime, super::MachineType> = odata::Field::new("MachineType");
/// `RobotsCount`.
pub const ROBOTS_COUNT: odata::Field<LicenseRuntime, i32> = odata::Field::new("RobotsCount");
/// `Runtimes`.
pub const RUNTIMES: odata::Field<LicenseRuntime, i32> = odata::Field::new("Runtimes");
/// `ServiceUserName`.
pub const SERVICE_USER_NAME: odata::Field<LicenseRuntime, String> = odata::Field::new("ServiceUserName");
