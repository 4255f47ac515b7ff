// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineRobotSession`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachineRobotSessionDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MachineRobotSession {
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `RobotId`.
    pub robot_id: Option<i64>,
    /// `RobotUserName`.
    pub robot_user_name: Option<String>,
    /// `SessionId`.
    pub session_id: Option<i64>,
    /// `SessionName`.
    pub session_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineRobotSession: "UiPath.Server.Configuration.OData.MachineRobotSessionDto", keys 0, secrets [] {
        0 machine_id: "MachineId",
        1 machine_name: "MachineName",
        2 robot_id: "RobotId",
        3 robot_user_name: "RobotUserName",
        4 session_id: "SessionId",
        5 session_name: "SessionName",
    }
}

/// `MachineId`.
pub const MACHINE_ID: odata::Field<MachineRobotSession, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<MachineRobotSession, String> = odata::Field::new("MachineName");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<MachineRobotSession, i64> = odata::Field::new("RobotId");
/// `RobotUserName`.
pub const ROBOT_USER_NAME: odata::Field<MachineRobotSession, String> = odata::Field::new("RobotUserName");
/// `SessionId`.
pub const SESSION_ID: odata::Field<MachineRobotSession, i64> = odata::Field::new("SessionId");
/// `SessionName`.
pub const SESSION_NAME: odata::Field<MachineRobotSession, String> = odata::Field::new("SessionName");
