// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Session`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.SessionDto`.
///
/// The entities of [`Sessions`](super::super::sets::Sessions).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Session {
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
    /// `Source`. Added after 2020.10.
    pub source: Option<super::SessionSource>,
    /// `State`.
    pub state: Option<super::SessionState>,
    /// `UpdateInfo`. Added after 2020.10.
    pub update_info: Option<odata::Nested<super::UpdateInfo>>,
    /// `Version`. Added after 2020.10.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Session: "UiPath.Server.Configuration.OData.SessionDto", keys 1, secrets [] {
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
        17 source: "Source",
        18 state: "State",
        19 update_info: "UpdateInfo",
        20 version: "Version",
    }
}

/// `Id`.
pub const ID: odata::Field<Session, i64, odata::Key> = odata::Field::new("Id");
/// `DebugModeExpirationDate`.
pub const DEBUG_MODE_EXPIRATION_DATE: odata::Field<Session, odata::Timestamp> =
    odata::Field::new("DebugModeExpirationDate");
/// `EndpointDetection`.
pub const ENDPOINT_DETECTION: odata::Field<Session, String> = odata::Field::new("EndpointDetection");
/// `FolderName`.
pub const FOLDER_NAME: odata::Field<Session, String> = odata::Field::new("FolderName");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<Session, String> = odata::Field::new("HostMachineName");
/// `Info`.
pub const INFO: odata::Field<Session, String> = odata::Field::new("Info");
/// `InstallationId`.
pub const INSTALLATION_ID: odata::Field<Session, odata::Guid> = odata::Field::new("InstallationId");
/// `IsUnresponsive`.
pub const IS_UNRESPONSIVE: odata::Field<Session, bool> = odata::Field::new("IsUnresponsive");
/// `Job`.
pub const JOB: odata::Link<Session, super::Job> = odata::Link::new("Job");
/// `LicenseErrorCode`.
pub const LICENSE_ERROR_CODE: odata::Field<Session, super::LicenseErrorCode> = odata::Field::new("LicenseErrorCode");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<Session, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<Session, String> = odata::Field::new("MachineName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<Session, i64> = odata::Field::new("OrganizationUnitId");
/// `Platform`.
pub const PLATFORM: odata::Field<Session, super::Platform> = odata::Field::new("Platform");
/// `ReportingTime`.
pub const REPORTING_TIME: odata::Field<Session, odata::Timestamp> = odata::Field::new("ReportingTime");
/// `Robot`.
pub const ROBOT: odata::Link<Session, super::RobotWithLicense> = odata::Link::new("Robot");
/// `RobotSessionType`.
pub const ROBOT_SESSION_TYPE: odata::Field<Session, super::RobotSessionType> = odata::Field::new("RobotSessionType");
/// `Source`.
pub const SOURCE: odata::Field<Session, super::SessionSource> = odata::Field::new("Source");
/// `State`.
pub const STATE: odata::Field<Session, super::SessionState> = odata::Field::new("State");
/// `UpdateInfo`.
pub const UPDATE_INFO: odata::Field<Session, super::UpdateInfo> = odata::Field::new("UpdateInfo");
/// `Version`.
pub const VERSION: odata::Field<Session, String> = odata::Field::new("Version");
