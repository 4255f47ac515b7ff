// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineSession`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.MachineSessionDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct MachineSession {
    /// `Id`, the key.
    pub id: i64,
    /// `DebugModeExpirationDate`. Added after 2020.10.
    pub debug_mode_expiration_date: Option<odata::Timestamp>,
    /// `EndpointDetection`. Added after 2020.10.
    pub endpoint_detection: Option<String>,
    /// `FolderName`.
    pub folder_name: Option<String>,
    /// `HostMachineName`.
    pub host_machine_name: Option<String>,
    /// `Info`.
    pub info: Option<String>,
    /// `InstallationId`. Added after 2020.10.
    pub installation_id: Option<odata::Guid>,
    /// `IsUnresponsive`.
    pub is_unresponsive: Option<bool>,
    /// `Job`, a navigation property: there when it is expanded.
    pub job: Option<odata::Nested<super::Job>>,
    /// `LicenseErrorCode`. The service advises against it: deprecated.
    pub license_error_code: Option<super::LicenseErrorCode>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `Platform`. Added after 2020.10.
    pub platform: Option<super::Platform>,
    /// `ReportingTime`.
    pub reporting_time: Option<odata::Timestamp>,
    /// `Robot`, a navigation property: there when it is expanded.
    pub robot: Option<odata::Nested<super::RobotWithLicense>>,
    /// `RobotSessionType`. Added after 2020.10.
    pub robot_session_type: Option<super::RobotSessionType>,
    /// `ServiceUserName`.
    pub service_user_name: Option<String>,
    /// `Source`. Added after 2020.10.
    pub source: Option<super::SessionSource>,
    /// `State`.
    pub state: Option<super::SessionState>,
    /// `UpdateInfo`. Added after 2020.10.
    pub update_info: Option<odata::Nested<super::UpdateInfo>>,
    /// `Version`.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineSession: "UiPath.Server.Configuration.OData.MachineSessionDto", keys 1, secrets [] {
        0 id: "Id",
        1 debug_mode_expiration_date: "DebugModeExpirationDate",
        2 endpoint_detection: "EndpointDetection",
        3 folder_name: "FolderName",
        4 host_machine_name: "HostMachineName",
        5 info: "Info",
        6 installation_id: "InstallationId",
        7 is_unresponsive: "IsUnresponsive",
        8 job: "Job",
        9 license_error_code: "LicenseErrorCode",
        10 machine_id: "MachineId",
        11 machine_name: "MachineName",
        12 organization_unit_id: "OrganizationUnitId",
        13 platform: "Platform",
        14 reporting_time: "ReportingTime",
        15 robot: "Robot",
        16 robot_session_type: "RobotSessionType",
        17 service_user_name: "ServiceUserName",
        18 source: "Source",
        19 state: "State",
        20 update_info: "UpdateInfo",
        21 version: "Version",
    }
}

/// `Id`.
pub const ID: odata::Field<MachineSession, i64, odata::Key> = odata::Field::new("Id");
/// `DebugModeExpirationDate`.
pub const DEBUG_MODE_EXPIRATION_DATE: odata::Field<MachineSession, odata::Timestamp> =
    odata::Field::new("DebugModeExpirationDate");
/// `EndpointDetection`.
pub const ENDPOINT_DETECTION: odata::Field<MachineSession, String> = odata::Field::new("EndpointDetection");
/// `FolderName`.
pub const FOLDER_NAME: odata::Field<MachineSession, String> = odata::Field::new("FolderName");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<MachineSession, String> = odata::Field::new("HostMachineName");
/// `Info`.
pub const INFO: odata::Field<MachineSession, String> = odata::Field::new("Info");
/// `InstallationId`.
pub const INSTALLATION_ID: odata::Field<MachineSession, odata::Guid> = odata::Field::new("InstallationId");
/// `IsUnresponsive`.
pub const IS_UNRESPONSIVE: odata::Field<MachineSession, bool> = odata::Field::new("IsUnresponsive");
/// `Job`.
pub const JOB: odata::Link<MachineSession, super::Job> = odata::Link::new("Job");
/// `LicenseErrorCode`.
pub const LICENSE_ERROR_CODE: odata::Field<MachineSession, super::LicenseErrorCode> =
    odata::Field::new("LicenseErrorCode");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<MachineSession, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<MachineSession, String> = odata::Field::new("MachineName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<MachineSession, i64> = odata::Field::new("OrganizationUnitId");
/// `Platform`.
pub const PLATFORM: odata::Field<MachineSession, super::Platform> = odata::Field::new("Platform");
/// `ReportingTime`.
pub const REPORTING_TIME: odata::Field<MachineSession, odata::Timestamp> = odata::Field::new("ReportingTime");
/// `Robot`.
pub const ROBOT: odata::Link<MachineSession, super::RobotWithLicense> = odata::Link::new("Robot");
/// `RobotSessionType`.
pub const ROBOT_SESSION_TYPE: odata::Field<MachineSession, super::RobotSessionType> =
    odata::Field::new("RobotSessionType");
/// `ServiceUserName`.
pub const SERVICE_USER_NAME: odata::Field<MachineSession, String> = odata::Field::new("ServiceUserName");
/// `Source`.
pub const SOURCE: odata::Field<MachineSession, super::SessionSource> = odata::Field::new("Source");
/// `State`.
pub const STATE: odata::Field<MachineSession, super::SessionState> = odata::Field::new("State");
/// `UpdateInfo`.
pub const UPDATE_INFO: odata::Field<MachineSession, super::UpdateInfo> = odata::Field::new("UpdateInfo");
/// `Version`.
pub const VERSION: odata::Field<MachineSession, String> = odata::Field::new("Version");
