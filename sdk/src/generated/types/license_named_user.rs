// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`LicenseNamedUser`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LicenseNamedUserDto`.
///
/// The entities of [`LicensesNamedUser`](super::super::sets::LicensesNamedUser).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct LicenseNamedUser {
    /// `Key`, the key.
    pub key: String,
    /// `ActiveMachineNames`.
    pub active_machine_names: Option<Vec<String>>,
    /// `ActiveRobotId`.
    pub active_robot_id: Option<i64>,
    /// `IsExternalLicensed`.
    pub is_external_licensed: Option<bool>,
    /// `IsLicensed`.
    pub is_licensed: Option<bool>,
    /// `LastLoginDate`.
    pub last_login_date: Option<odata::Timestamp>,
    /// `MachineNames`.
    pub machine_names: Option<Vec<String>>,
    /// `MachinesCount`.
    pub machines_count: Option<i32>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    LicenseNamedUser: "UiPath.Server.Configuration.OData.LicenseNamedUserDto", keys 1, secrets [] {
        0 key: "Key",
        1 active_machine_names: "ActiveMachineNames",
        2 active_robot_id: "ActiveRobotId",
        3 is_external_licensed: "IsExternalLicensed",
        4 is_licensed: "IsLicensed",
        5 last_login_date: "LastLoginDate",
        6 machine_names: "MachineNames",
        7 machines_count: "MachinesCount",
        8 user_name: "UserName",
    }
}

/// `Key`.
pub const KEY: odata::Field<LicenseNamedUser, String, odata::Key> = odata::Field::new("Key");
/// `ActiveMachineNames`.
pub const ACTIVE_MACHINE_NAMES: odata::Field<LicenseNamedUser, Vec<String>> = odata::Field::new("ActiveMachineNames");
/// `ActiveRobotId`.
pub const ACTIVE_ROBOT_ID: odata::Field<LicenseNamedUser, i64> = odata::Field::new("ActiveRobotId");
/// `IsExternalLicensed`.
pub const IS_EXTERNAL_LICENSED: odata::Field<LicenseNamedUser, bool> = odata::Field::new("IsExternalLicensed");
/// `IsLicensed`.
pub const IS_LICENSED: odata::Field<LicenseNamedUser, bool> = odata::Field::new("IsLicensed");
/// `LastLoginDate`.
pub const LAST_LOGIN_DATE: odata::Field<LicenseNamedUser, odata::Timestamp> = odata::Field::new("LastLoginDate");
/// `MachineNames`.
pub const MACHINE_NAMES: odata::Field<LicenseNamedUser, Vec<String>> = odata::Field::new("MachineNames");
/// `MachinesCount`.
pub const MACHINES_COUNT: odata::Field<LicenseNamedUser, i32> = odata::Field::new("MachinesCount");
/// `UserName`.
pub const USER_NAME: odata::Field<LicenseNamedUser, String> = odata::Field::new("UserName");
