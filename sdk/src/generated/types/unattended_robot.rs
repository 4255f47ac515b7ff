// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UnattendedRobot`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UnattendedRobotDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct UnattendedRobot {
    /// `CredentialExternalName`, at most 450 characters.
    pub credential_external_name: Option<String>,
    /// `CredentialStoreId`.
    pub credential_store_id: Option<i64>,
    /// `CredentialType`.
    pub credential_type: Option<super::CredentialType>,
    /// `ExecutionSettings`.
    pub execution_settings: Option<super::Dictionary>,
    /// `LimitConcurrentExecution`.
    pub limit_concurrent_execution: Option<bool>,
    /// `MachineMappingsCount`. Added after 2020.10.
    pub machine_mappings_count: Option<i32>,
    /// `Password`, at most 100 characters. A secret: `Debug` does not show it.
    pub password: Option<String>,
    /// `RobotId`.
    pub robot_id: Option<i64>,
    /// `UserName`, at most 100 characters.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UnattendedRobot: "UiPath.Server.Configuration.OData.UnattendedRobotDto", keys 0, secrets [6] {
        0 credential_external_name: "CredentialExternalName",
        1 credential_store_id: "CredentialStoreId",
        2 credential_type: "CredentialType",
        3 execution_settings: "ExecutionSettings",
        4 limit_concurrent_execution: "LimitConcurrentExecution",
        5 machine_mappings_count: "MachineMappingsCount",
        6 password: "Password",
        7 robot_id: "RobotId",
        8 user_name: "UserName",
    }
}

/// `CredentialExternalName`.
pub const CREDENTIAL_EXTERNAL_NAME: odata::Field<UnattendedRobot, String> = odata::Field::new("CredentialExternalName");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<UnattendedRobot, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialType`.
pub const CREDENTIAL_TYPE: odata::Field<UnattendedRobot, super::CredentialType> = odata::Field::new("CredentialType");
/// `ExecutionSettings`.
pub const EXECUTION_SETTINGS: odata::Field<UnattendedRobot, super::Dictionary> = odata::Field::new("ExecutionSettings");
/// `LimitConcurrentExecution`.
pub const LIMIT_CONCURRENT_EXECUTION: odata::Field<UnattendedRobot, bool> =
    odata::Field::new("LimitConcurrentExecution");
/// `MachineMappingsCount`.
pub const MACHINE_MAPPINGS_COUNT: odata::Field<UnattendedRobot, i32> = odata::Field::new("MachineMappingsCount");
/// `Password`.
pub const PASSWORD: odata::Field<UnattendedRobot, String> = odata::Field::new("Password");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<UnattendedRobot, i64> = odata::Field::new("RobotId");
/// `UserName`.
pub const USER_NAME: odata::Field<UnattendedRobot, String> = odata::Field::new("UserName");
