// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Machine`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.MachineDto`.
///
/// The entities of [`Machines`](super::super::sets::Machines).
///
/// The service may answer [`ExtendedMachine`](super::ExtendedMachine) or [`MachineFolder`](super::MachineFolder) instead: see `cast`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Machine {
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
    /// `HeadlessSlots`. Since 2020.10.
    pub headless_slots: Option<i32>,
    /// `HostingSlots`. Added after 2020.10.
    pub hosting_slots: Option<i32>,
    /// `Key`. Since 2020.10.
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
    /// `RobotUsers`. Added after 2020.10.
    pub robot_users: Option<Vec<super::RobotUser>>,
    /// `RobotVersions`.
    pub robot_versions: Option<Vec<super::MachinesRobotVersion>>,
    /// `Scope`. Since 2020.10.
    pub scope: Option<super::MachineScope>,
    /// `ServerlessLicensingModel`, set by the service. Added after 2020.10.
    pub serverless_licensing_model: Option<super::ServerlessLicensingModel>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TargetFramework`. Added after 2020.10.
    pub target_framework: Option<super::MachineTargetFramework>,
    /// `TestAutomationSlots`. Since 2020.10.
    pub test_automation_slots: Option<i32>,
    /// `Type`.
    pub type_: Option<super::MachineType>,
    /// `UnattendedSlots`.
    pub unattended_slots: Option<i32>,
    /// `UpdatePolicy`. Added after 2020.10.
    pub update_policy: Option<odata::Nested<super::UpdatePolicy>>,
    /// `VpnSettings`. Added after 2020.10.
    pub vpn_settings: Option<odata::Nested<super::MachineVpnSettings>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Machine: "UiPath.Server.Configuration.OData.MachineDto", keys 1, secrets [5, 11] {
        0 id: "Id",
        1 app_test_slots: "AppTestSlots",
        2 automation_cloud_slots: "AutomationCloudSlots",
        3 automation_cloud_test_automation_slots: "AutomationCloudTestAutomationSlots",
        4 automation_type: "AutomationType",
        5 client_secret: "ClientSecret",
        6 description: "Description",
        7 endpoint_detection_status: "EndpointDetectionStatus",
        8 headless_slots: "HeadlessSlots",
        9 hosting_slots: "HostingSlots",
        10 key: "Key",
        11 license_key: "LicenseKey",
        12 maintenance_window: "MaintenanceWindow",
        13 name: "Name",
        14 non_production_slots: "NonProductionSlots",
        15 performance_test_slots: "PerformanceTestSlots",
        16 robot_users: "RobotUsers",
        17 robot_versions: "RobotVersions",
        18 scope: "Scope",
        19 serverless_licensing_model: "ServerlessLicensingModel",
        20 tags: "Tags",
        21 target_framework: "TargetFramework",
        22 test_automation_slots: "TestAutomationSlots",
        23 type_: "Type",
        24 unattended_slots: "UnattendedSlots",
        25 update_policy: "UpdatePolicy",
        26 vpn_settings: "VpnSettings",
    }
}

/// `Id`.
pub const ID: odata::Field<Machine, i64, odata::Key> = odata::Field::new("Id");
/// `AppTestSlots`.
pub const APP_TEST_SLOTS: odata::Field<Machine, i32> = odata::Field::new("AppTestSlots");
/// `AutomationCloudSlots`.
pub const AUTOMATION_CLOUD_SLOTS: odata::Field<Machine, i32> = odata::Field::new("AutomationCloudSlots");
/// `AutomationCloudTestAutomationSlots`.
pub const AUTOMATION_CLOUD_TEST_AUTOMATION_SLOTS: odata::Field<Machine, i32> =
    odata::Field::new("AutomationCloudTestAutomationSlots");
/// `AutomationType`.
pub const AUTOMATION_TYPE: odata::Field<Machine, super::AutomationType> = odata::Field::new("AutomationType");
/// `ClientSecret`.
pub const CLIENT_SECRET: odata::Field<Machine, String> = odata::Field::new("ClientSecret");
/// `Description`.
pub const DESCRIPTION: odata::Field<Machine, String> = odata::Field::new("Description");
/// `EndpointDetectionStatus`.
pub const ENDPOINT_DETECTION_STATUS: odata::Field<Machine, super::EndpointDetectionStatus> =
    odata::Field::new("EndpointDetectionStatus");
/// `HeadlessSlots`.
pub const HEADLESS_SLOTS: odata::Field<Machine, i32> = odata::Field::new("HeadlessSlots");
/// `HostingSlots`.
pub const HOSTING_SLOTS: odata::Field<Machine, i32> = odata::Field::new("HostingSlots");
/// `Key`.
pub const KEY: odata::Field<Machine, odata::Guid> = odata::Field::new("Key");
/// `LicenseKey`.
pub const LICENSE_KEY: odata::Field<Machine, String> = odata::Field::new("LicenseKey");
/// `MaintenanceWindow`.
pub const MAINTENANCE_WINDOW: odata::Field<Machine, super::MaintenanceWindow> = odata::Field::new("MaintenanceWindow");
/// `Name`.
pub const NAME: odata::Field<Machine, String> = odata::Field::new("Name");
/// `NonProductionSlots`.
pub const NON_PRODUCTION_SLOTS: odata::Field<Machine, i32> = odata::Field::new("NonProductionSlots");
/// `PerformanceTestSlots`.
pub const PERFORMANCE_TEST_SLOTS: odata::Field<Machine, i32> = odata::Field::new("PerformanceTestSlots");
/// `RobotUsers`.
pub const ROBOT_USERS: odata::Field<Machine, Vec<super::RobotUser>> = odata::Field::new("RobotUsers");
/// `RobotVersions`.
pub const ROBOT_VERSIONS: odata::Field<Machine, Vec<super::MachinesRobotVersion>> = odata::Field::new("RobotVersions");
/// `Scope`.
pub const SCOPE: odata::Field<Machine, super::MachineScope> = odata::Field::new("Scope");
/// `ServerlessLicensingModel`.
pub const SERVERLESS_LICENSING_MODEL: odata::Field<Machine, super::ServerlessLicensingModel> =
    odata::Field::new("ServerlessLicensingModel");
/// `Tags`.
pub const TAGS: odata::Field<Machine, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TargetFramework`.
pub const TARGET_FRAMEWORK: odata::Field<Machine, super::MachineTargetFramework> = odata::Field::new("TargetFramework");
/// `TestAutomationSlots`.
pub const TEST_AUTOMATION_SLOTS: odata::Field<Machine, i32> = odata::Field::new("TestAutomationSlots");
/// `Type`.
pub const TYPE: odata::Field<Machine, super::MachineType> = odata::Field::new("Type");
/// `UnattendedSlots`.
pub const UNATTENDED_SLOTS: odata::Field<Machine, i32> = odata::Field::new("UnattendedSlots");
/// `UpdatePolicy`.
pub const UPDATE_POLICY: odata::Field<Machine, super::UpdatePolicy> = odata::Field::new("UpdatePolicy");
/// `VpnSettings`.
pub const VPN_SETTINGS: odata::Field<Machine, super::MachineVpnSettings> = odata::Field::new("VpnSettings");
