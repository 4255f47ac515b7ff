// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`RobotUser`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.RobotUserDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct RobotUser {
    /// `HasTriggers`.
    pub has_triggers: Option<bool>,
    /// `RobotId`, required.
    pub robot_id: Option<i64>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    RobotUser: "UiPath.Server.Configuration.OData.RobotUserDto", keys 0, secrets [] {
        0 has_triggers: "HasTriggers",
        1 robot_id: "RobotId",
        2 user_name: "UserName",
    }
}

/// `HasTriggers`.
pub const HAS_TRIGGERS: odata::Field<RobotUser, bool> = odata::Field::new("HasTriggers");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<RobotUser, i64> = odata::Field::new("RobotId");
/// `UserName`.
pub const USER_NAME: odata::Field<RobotUser, String> = odata::Field::new("UserName");
