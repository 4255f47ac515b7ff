// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineFolder`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.MachineFolderDto`.
///
/// Has all members of [`Machine`](super::Machine).
///
/// Since 2020.10.
#[derive(Default)]
pub struct MachineFolder {
    /// `Id`, the key.
    pub id: i64,
    /// `AppTestSlots`. Added after 2020.10.
    pub app_test_slots: Option<i32>,
    /// `AutomationCloudSlots`. Added after 2020.10.
    pub automation_cloud_slots: Option<i32>,
    /// `AutomationCloudTestAutomationSlots`. Added after 2020.10.
    pub automation_cloud_test_automation_slots: Option<i32>,
    /// `AutomationType`. Added after 2020.10.
    pub automation_type: Option<super::AutomationType>,
    /// `ClientSecret`. A secret: `Debug` does not show it. Added after 2020.10.
    pub client_secret: Option<String>,
    /// `Description`, at most 500 characters.
    pub description: Option<String>,
    /// `EndpointDetectionStatus`. Added after 2020.10.
    pub endpoint_detection_status: Option<super::EndpointDetectionStatus>,
    /// `HasMachineRobots`. Added after 2020.10.
    pub has_machine_robots: Option<bool>,
    /// `HeadlessSlots`.
    pub headless_slots: Option<i32>,
    /// `HostingSlots`. Added after 2020.10.
    pub hosting_slots: Option<i32>,
    /// `InheritedFromFolderName`. Added after 2020.10.
    pub inherited_from_folder_name: Option<String>,
    /// `IsAssignedToFolder`.
    pub is_assigned_to_folder: Option<bool>,
    /// `IsInherited`. Added after 2020.10.
    pub is_inherited: Option<bool>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LicenseKey`, at most 255 characters. A secret: `Debug` does not show it.
    pub license_key: Option<String>,
    /// `MaintenanceWindow`. Added after 2020.10.
    pub maintenance_window: Option<odata::Nested<super::MaintenanceWindow>>,
    /// `Name`, at most 450 characters, required.
    pub name: Option<String>,
    /// `NonProductionSlots`.
    pub non_production_slots: Option<i32>,
    /// `PerformanceTestSlots`. Added after 2020.10.
    pub performance_test_slots: Option<i32>,
    /// `PropagateToSubFolders`. Added after 2020.10.
    pub propagate_to_sub_folders: Option<bool>,
    /// `RobotUsers`. Added after 2020.10.
    pub robot_users: Option<Vec<super::RobotUser>>,
    /// `RobotVersions`.
    pub robot_versions: Option<Vec<super::MachinesRobotVersion>>,
    /// `Scope`.
    pub scope: Option<super::MachineScope>,
    /// `ServerlessLicensingModel`, set by the service. Added after 2020.10.
    pub serverless_licensing_model: Option<super::ServerlessLicensingModel>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TargetFramework`. Added after 2020.10.
    pub target_framework: Option<super::MachineTargetFramework>,
    /// `TestAutomationSlots`.
    pub test_automation_slots: Option<i32>,
    /// `Type`.
    pub type_: Option<super::MachineType>,
    /// `UnattendedSlots`.
    pub unattended_slots: Option<i32>,
    /// `UpdateInfo`. Added after 2020.10.
    pub update_info: Option<odata::Nested<super::UpdateInfo>>,
    /// `UpdatePolicy`. Added after 2020.10.
    pub update_policy: Option<odata::Nested<super::UpdatePolicy>>,
    /// `VpnSettings`. Added after 2020.10.
    pub vpn_settings: Option<odata::Nested<super::MachineVpnSettings>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineFolder: "UiPath.Server.Configuration.OData.MachineFolderDto", keys 1, secrets [5, 15] {
        0 id: "Id",
        1 app_test_slots: "AppTestSlots",
        2 automation_cloud_slots: "AutomationCloudSlots",
        3 automation_cloud_test_automation_slots: "AutomationCloudTestAutomationSlots",
        4 automation_type: "AutomationType",
        5 client_secret: "ClientSecret",
        6 description: "Description",
        7 endpoint_detection_status: "EndpointDetectionStatus",
        8 has_machine_robots: "HasMachineRobots",
        9 headless_slots: "HeadlessSlots",
        10 hosting_slots: "HostingSlots",
        11 inherited_from_folder_name: "InheritedFromFolderName",
        12 is_assigned_to_folder: "IsAssignedToFolder",
        13 is_inherited: "IsInherited",
        14 key: "Key",
        15 license_key: "LicenseKey",
        16 maintenance_window: "MaintenanceWindow",
        17 name: "Name",
        18 non_production_slots: "NonProductionSlots",
        19 performance_test_slots: "PerformanceTestSlots",
        20 propagate_to_sub_folders: "PropagateToSubFolders",
        21 robot_users: "RobotUsers",
        22 robot_versions: "RobotVersions",
        23 scope: "Scope",
        24 serverless_licensing_model: "ServerlessLicensingModel",
        25 tags: "Tags",
        26 target_framework: "TargetFramework",
        27 test_automation_slots: "TestAutomationSlots",
        28 type_: "Type",
        29 unattended_slots: "UnattendedSlots",
        30 update_info: "UpdateInfo",
        31 update_policy: "UpdatePolicy",
        32 vpn_settings: "VpnSettings",
    }
}

impl odata::Derived<super::Machine> for MachineFolder {
    const NAMES: &'static [&'static str] = &["UiPath.Server.Configuration.OData.MachineFolderDto"];
}

/// `Id`.
pub const ID: odata::Field<MachineFolder, i64, odata::Key> = odata::Field::new("Id");
/// `AppTestSlots`.
pub const APP_TEST_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("AppTestSlots");
/// `AutomationCloudSlots`.
pub const AUTOMATION_CLOUD_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("AutomationCloudSlots");
/// `AutomationCloudTestAutomationSlots`.
pub const AUTOMATION_CLOUD_TEST_AUTOMATION_SLOTS: odata::Field<MachineFolder, i32> =
    odata::Field::new("AutomationCloudTestAutomationSlots");
/// `AutomationType`.
pub const AUTOMATION_TYPE: odata::Field<MachineFolder, super::AutomationType> = odata::Field::new("AutomationType");
/// `ClientSecret`.
pub const CLIENT_SECRET: odata::Field<MachineFolder, String> = odata::Field::new("ClientSecret");
/// `Description`.
pub const DESCRIPTION: odata::Field<MachineFolder, String> = odata::Field::new("Description");
/// `EndpointDetectionStatus`.
pub const ENDPOINT_DETECTION_STATUS: odata::Field<MachineFolder, super::EndpointDetectionStatus> =
    odata::Field::new("EndpointDetectionStatus");
/// `HasMachineRobots`.
pub const HAS_MACHINE_ROBOTS: odata::Field<MachineFolder, bool> = odata::Field::new("HasMachineRobots");
/// `HeadlessSlots`.
pub const HEADLESS_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("HeadlessSlots");
/// `HostingSlots`.
pub const HOSTING_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("HostingSlots");
/// `InheritedFromFolderName`.
pub const INHERITED_FROM_FOLDER_NAME: odata::Field<MachineFolder, String> =
    odata::Field::new("InheritedFromFolderName");
/// `IsAssignedToFolder`.
pub const IS_ASSIGNED_TO_FOLDER: odata::Field<MachineFolder, bool> = odata::Field::new("IsAssignedToFolder");
/// `IsInherited`.
pub const IS_INHERITED: odata::Field<MachineFolder, bool> = odata::Field::new("IsInherited");
/// `Key`.
pub const KEY: odata::Field<MachineFolder, odata::Guid> = odata::Field::new("Key");
/// `LicenseKey`.
pub const LICENSE_KEY: odata::Field<MachineFolder, String> = odata::Field::new("LicenseKey");
/// `MaintenanceWindow`.
pub const MAINTENANCE_WINDOW: odata::Field<MachineFolder, super::MaintenanceWindow> =
    odata::Field::new("MaintenanceWindow");
/// `Name`.
pub const NAME: odata::Field<MachineFolder, String> = odata::Field::new("Name");
/// `NonProductionSlots`.
pub const NON_PRODUCTION_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("NonProductionSlots");
/// `PerformanceTestSlots`.
pub const PERFORMANCE_TEST_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("PerformanceTestSlots");
/// `PropagateToSubFolders`.
pub const PROPAGATE_TO_SUB_FOLDERS: odata::Field<MachineFolder, bool> = odata::Field::new("PropagateToSubFolders");
/// `RobotUsers`.
pub const ROBOT_USERS: odata::Field<MachineFolder, Vec<super::RobotUser>> = odata::Field::new("RobotUsers");
/// `RobotVersions`.
pub const ROBOT_VERSIONS: odata::Field<MachineFolder, Vec<super::MachinesRobotVersion>> =
    odata::Field::new("RobotVersions");
/// `Scope`.
pub const SCOPE: odata::Field<MachineFolder, super::MachineScope> = odata::Field::new("Scope");
/// `ServerlessLicensingModel`.
pub const SERVERLESS_LICENSING_MODEL: odata::Field<MachineFolder, super::ServerlessLicensingModel> =
    odata::Field::new("ServerlessLicensingModel");
/// `Tags`.
pub const TAGS: odata::Field<MachineFolder, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TargetFramework`.
pub const TARGET_FRAMEWORK: odata::Field<MachineFolder, super::MachineTargetFramework> =
    odata::Field::new("TargetFramework");
/// `TestAutomationSlots`.
pub const TEST_AUTOMATION_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("TestAutomationSlots");
/// `Type`.
pub const TYPE: odata::Field<MachineFolder, super::MachineType> = odata::Field::new("Type");
/// `UnattendedSlots`.
pub const UNATTENDED_SLOTS: odata::Field<MachineFolder, i32> = odata::Field::new("UnattendedSlots");
/// `UpdateInfo`.
pub const UPDATE_INFO: odata::Field<MachineFolder, super::UpdateInfo> = odata::Field::new("UpdateInfo");
/// `UpdatePolicy`.
pub const UPDATE_POLICY: odata::Field<MachineFolder, super::UpdatePolicy> = odata::Field::new("UpdatePolicy");
/// `VpnSettings`.
pub const VPN_SETTINGS: odata::Field<MachineFolder, super::MachineVpnSettings> = odata::Field::new("VpnSettings");
