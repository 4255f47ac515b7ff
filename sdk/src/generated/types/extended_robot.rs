// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExtendedRobot`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ExtendedRobotDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct ExtendedRobot {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `CredentialStoreId`.
    pub credential_store_id: Option<i64>,
    /// `CredentialType`.
    pub credential_type: Option<super::CredentialType>,
    /// `Description`, at most 500 characters.
    pub description: Option<String>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `Environments`, a navigation property: there when it is expanded.
    pub environments: Option<Vec<super::Environment>>,
    /// `ExecutionSettings`.
    pub execution_settings: Option<super::Dictionary>,
    /// `ExternalName`, at most 450 characters.
    pub external_name: Option<String>,
    /// `HostingType`, required.
    pub hosting_type: Option<super::HostingType>,
    /// `IsExternalLicensed`.
    pub is_external_licensed: Option<bool>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `LicenseKey`, at most 255 characters. A secret: `Debug` does not show it.
    pub license_key: Option<String>,
    /// `LimitConcurrentExecution`.
    pub limit_concurrent_execution: Option<bool>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`, at most 450 characters.
    pub machine_name: Option<String>,
    /// `Name`, at most 19 characters, required.
    pub name: Option<String>,
    /// `Password`, at most 100 characters. A secret: `Debug` does not show it.
    pub password: Option<String>,
    /// `ProvisionType`.
    pub provision_type: Option<super::ProvisionType>,
    /// `RobotEnvironments`.
    pub robot_environments: Option<String>,
    /// `Type`, required.
    pub type_: Option<super::RobotType>,
    /// `User`, a navigation property: there when it is expanded.
    pub user: Option<odata::Nested<super::User>>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `Username`, at most 100 characters.
    pub username: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExtendedRobot: "UiPath.Server.Configuration.OData.ExtendedRobotDto", keys 1, secrets [14, 19] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 credential_store_id: "CredentialStoreId",
        4 credential_type: "CredentialType",
        5 description: "Description",
        6 enabled: "Enabled",
        7 environments: "Environments",
        8 execution_settings: "ExecutionSettings",
        9 external_name: "ExternalName",
        10 hosting_type: "HostingType",
        11 is_external_licensed: "IsExternalLicensed",
        12 last_modification_time: "LastModificationTime",
        13 last_modifier_user_id: "LastModifierUserId",
        14 license_key: "LicenseKey",
        15 limit_concurrent_execution: "LimitConcurrentExecution",
        16 machine_id: "MachineId",
        17 machine_name: "MachineName",
        18 name: "Name",
        19 password: "Password",
        20 provision_type: "ProvisionType",
        21 robot_environments: "RobotEnvironments",
        22 type_: "Type",
        23 user: "User",
        24 user_id: "UserId",
        25 username: "Username",
    }
}

/// `Id`.
pub const ID: odata::Field<ExtendedRobot, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<ExtendedRobot, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<ExtendedRobot, i64> = odata::Field::new("CreatorUserId");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<ExtendedRobot, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialType`.
pub const CREDENTIAL_TYPE: odata::Field<ExtendedRobot, super::CredentialType> = odata::Field::new("CredentialType");
/// `Description`.
pub const DESCRIPTION: odata::Field<ExtendedRobot, String> = odata::Field::new("Description");
/// `Enabled`.
pub const ENABLED: odata::Field<ExtendedRobot, bool> = odata::Field::new("Enabled");
/// `Environments`.
pub const ENVIRONMENTS: odata::Links<ExtendedRobot, super::Environment> = odata::Links::new("Environments");
/// `ExecutionSettings`.
pub const EXECUTION_SETTINGS: odata::Field<ExtendedRobot, super::Dictionary> = odata::Field::new("ExecutionSettings");
/// `ExternalName`.
pub const EXTERNAL_NAME: odata::Field<ExtendedRobot, String> = odata::Field::new("ExternalName");
/// `HostingType`.
pub const HOSTING_TYPE: odata::Field<ExtendedRobot, super::HostingType> = odata::Field::new("HostingType");
/// `IsExternalLicensed`.
pub const IS_EXTERNAL_LICENSED: odata::Field<ExtendedRobot, bool> = odata::Field::new("IsExternalLicensed");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<ExtendedRobot, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<ExtendedRobot, i64> = odata::Field::new("LastModifierUserId");
/// `LicenseKey`.
pub const LICENSE_KEY: odata::Field<ExtendedRobot, String> = odata::Field::new("LicenseKey");
/// `LimitConcurrentExecution`.
pub const LIMIT_CONCURRENT_EXECUTION: odata::Field<ExtendedRobot, bool> = odata::Field::new("LimitConcurrentExecution");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<ExtendedRobot, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<ExtendedRobot, String> = odata::Field::new("MachineName");
/// `Name`.
pub const NAME: odata::Field<ExtendedRobot, String> = odata::Field::new("Name");
/// `Password`.
pub const PASSWORD: odata::Field<ExtendedRobot, String> = odata::Field::new("Password");
/// `ProvisionType`.
pub const PROVISION_TYPE: odata::Field<ExtendedRobot, super::ProvisionType> = odata::Field::new("ProvisionType");
/// `RobotEnvironments`.
pub const ROBOT_ENVIRONMENTS: odata::Field<ExtendedRobot, String> = odata::Field::new("RobotEnvironments");
/// `Type`.
pub const TYPE: odata::Field<ExtendedRobot, super::RobotType> = odata::Field::new("Type");
/// `User`.
pub const USER: odata::Link<ExtendedRobot, super::User> = odata::Link::new("User");
/// `UserId`.
pub const USER_ID: odata::Field<ExtendedRobot, i64> = odata::Field::new("UserId");
/// `Username`.
pub const USERNAME: odata::Field<ExtendedRobot, String> = odata::Field::new("Username");
