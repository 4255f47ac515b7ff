// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AttendedRobot`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.AttendedRobotDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct AttendedRobot {
    /// `ExecutionSettings`.
    pub execution_settings: Option<super::Dictionary>,
    /// `RobotId`.
    pub robot_id: Option<i64>,
    /// `RobotType`.
    pub robot_type: Option<super::RobotType>,
    /// `UserName`, at most 100 characters.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AttendedRobot: "UiPath.Server.Configuration.OData.AttendedRobotDto", keys 0, secrets [] {
        0 execution_settings: "ExecutionSettings",
        1 robot_id: "RobotId",
        2 robot_type: "RobotType",
        3 user_name: "UserName",
    }
}

/// `ExecutionSettings`.
pub const EXECUTION_SETTINGS: odata::Field<AttendedRobot, super::Dictionary> = odata::Field::new("ExecutionSettings");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<AttendedRobot, i64> = odata::Field::new("RobotId");
/// `RobotType`.
pub const ROBOT_TYPE: odata::Field<AttendedRobot, super::RobotType> = odata::Field::new("RobotType");
/// `UserName`.
pub const USER_NAME: odata::Field<AttendedRobot, String> = odata::Field::new("UserName");
