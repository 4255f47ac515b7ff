// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Release`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ReleaseDto`.
///
/// The entities of [`Releases`](super::super::sets::Releases).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Release {
    /// `Id`, the key.
    pub id: i64,
    /// `Arguments`.
    pub arguments: Option<odata::Nested<super::ArgumentMetadata>>,
    /// `AutoUpdate`.
    pub auto_update: Option<bool>,
    /// `AutomationHubIdeaUrl`. Added after 2020.10.
    pub automation_hub_idea_url: Option<String>,
    /// `CreationTime`. Since 2020.10.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`. Added after 2020.10.
    pub creator_user_id: Option<i64>,
    /// `CurrentVersion`, a navigation property: there when it is expanded.
    pub current_version: Option<odata::Nested<super::ReleaseVersion>>,
    /// `Description`.
    pub description: Option<String>,
    /// `EntryPoint`, a navigation property: there when it is expanded. Added after 2020.10.
    pub entry_point: Option<odata::Nested<super::EntryPoint>>,
    /// `EntryPointId`. Added after 2020.10.
    pub entry_point_id: Option<i64>,
    /// `EntryPointPath`. Added after 2020.10.
    pub entry_point_path: Option<String>,
    /// `EnvironmentVariables`, at most 4000 characters. Added after 2020.10.
    pub environment_variables: Option<String>,
    /// `FeedId`. Since 2020.10.
    pub feed_id: Option<odata::Guid>,
    /// `FolderKey`. Added after 2020.10.
    pub folder_key: Option<odata::Guid>,
    /// `HiddenForAttendedUser`. Added after 2020.10.
    pub hidden_for_attended_user: Option<bool>,
    /// `InputArguments`, at most 10000 characters.
    pub input_arguments: Option<String>,
    /// `IsAttended`. Added after 2020.10.
    pub is_attended: Option<bool>,
    /// `IsCompiled`. Added after 2020.10.
    pub is_compiled: Option<bool>,
    /// `IsConversational`. Added after 2020.10.
    pub is_conversational: Option<bool>,
    /// `IsLatestVersion`.
    pub is_latest_version: Option<bool>,
    /// `IsProcessDeleted`.
    pub is_process_deleted: Option<bool>,
    /// `JobPriority`. Since 2020.10.
    pub job_priority: Option<super::JobPriority>,
    /// `Key`.
    pub key: Option<String>,
    /// `LastModificationTime`. Added after 2020.10.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`. Added after 2020.10.
    pub last_modifier_user_id: Option<i64>,
    /// `MinRequiredRobotVersion`. Added after 2020.10.
    pub min_required_robot_version: Option<String>,
    /// `Name`, required.
    pub name: Option<String>,
    /// `OrganizationUnitFullyQualifiedName`. Since 2020.10.
    pub organization_unit_fully_qualified_name: Option<String>,
    /// `OrganizationUnitId`. Since 2020.10.
    pub organization_unit_id: Option<i64>,
    /// `ProcessKey`, required.
    pub process_key: Option<String>,
    /// `ProcessSettings`.
    pub process_settings: Option<odata::Nested<super::ProcessSettings>>,
    /// `ProcessType`. Since 2020.10.
    pub process_type: Option<super::ProcessType>,
    /// `ProcessVersion`, required.
    pub process_version: Option<String>,
    /// `ReleaseVersions`, a navigation property: there when it is expanded.
    pub release_versions: Option<Vec<super::ReleaseVersion>>,
    /// `RemoteControlAccess`. Added after 2020.10.
    pub remote_control_access: Option<super::RemoteControlAccess>,
    /// `RequiresUserInteraction`. Since 2020.10.
    pub requires_user_interaction: Option<bool>,
    /// `RobotSize`. Added after 2020.10.
    pub robot_size: Option<super::RobotSize>,
    /// `SpecificPriorityValue`. Added after 2020.10.
    pub specific_priority_value: Option<i32>,
    /// `SupportsMultipleEntryPoints`. Since 2020.10.
    pub supports_multiple_entry_points: Option<bool>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TargetFramework`. Added after 2020.10.
    pub target_framework: Option<super::ProcessTargetFramework>,
    /// `VideoRecordingSettings`. Added after 2020.10.
    pub video_recording_settings: Option<odata::Nested<super::VideoRecordingSettings>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Release: "UiPath.Server.Configuration.OData.ReleaseDto", keys 1, secrets [] {
        0 id: "Id",
        1 arguments: "Arguments",
        2 auto_update: "AutoUpdate",
        3 automation_hub_idea_url: "AutomationHubIdeaUrl",
        4 creation_time: "CreationTime",
        5 creator_user_id: "CreatorUserId",
        6 current_version: "CurrentVersion",
        7 description: "Description",
        8 entry_point: "EntryPoint",
        9 entry_point_id: "EntryPointId",
        10 entry_point_path: "EntryPointPath",
        11 environment_variables: "EnvironmentVariables",
        12 feed_id: "FeedId",
        13 folder_key: "FolderKey",
        14 hidden_for_attended_user: "HiddenForAttendedUser",
        15 input_arguments: "InputArguments",
        16 is_attended: "IsAttended",
        17 is_compiled: "IsCompiled",
        18 is_conversational: "IsConversational",
        19 is_latest_version: "IsLatestVersion",
        20 is_process_deleted: "IsProcessDeleted",
        21 job_priority: "JobPriority",
        22 key: "Key",
        23 last_modification_time: "LastModificationTime",
        24 last_modifier_user_id: "LastModifierUserId",
        25 min_required_robot_version: "MinRequiredRobotVersion",
        26 name: "Name",
        27 organization_unit_fully_qualified_name: "OrganizationUnitFullyQualifiedName",
        28 organization_unit_id: "OrganizationUnitId",
        29 process_key: "ProcessKey",
        30 process_settings: "ProcessSettings",
        31 process_type: "ProcessType",
        32 process_version: "ProcessVersion",
        33 release_versions: "ReleaseVersions",
        34 remote_control_access: "RemoteControlAccess",
        35 requires_user_interaction: "RequiresUserInteraction",
        36 robot_size: "RobotSize",
        37 specific_priority_value: "SpecificPriorityValue",
        38 supports_multiple_entry_points: "SupportsMultipleEntryPoints",
        39 tags: "Tags",
        40 target_framework: "TargetFramework",
        41 video_recording_settings: "VideoRecordingSettings",
    }
}

/// `Id`.
pub const ID: odata::Field<Release, i64, odata::Key> = odata::Field::new("Id");
/// `Arguments`.
pub const ARGUMENTS: odata::Field<Release, super::ArgumentMetadata> = odata::Field::new("Arguments");
/// `AutoUpdate`.
pub const AUTO_UPDATE: odata::Field<Release, bool> = odata::Field::new("AutoUpdate");
/// `AutomationHubIdeaUrl`.
pub const AUTOMATION_HUB_IDEA_URL: odata::Field<Release, String> = odata::Field::new("AutomationHubIdeaUrl");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Release, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<Release, i64> = odata::Field::new("CreatorUserId");
/// `CurrentVersion`.
pub const CURRENT_VERSION: odata::Link<Release, super::ReleaseVersion> = odata::Link::new("CurrentVersion");
/// `Description`.
pub const DESCRIPTION: odata::Field<Release, String> = odata::Field::new("Description");
/// `EntryPoint`.
pub const ENTRY_POINT: odata::Link<Release, super::EntryPoint> = odata::Link::new("EntryPoint");
/// `EntryPointId`.
pub const ENTRY_POINT_ID: odata::Field<Release, i64> = odata::Field::new("EntryPointId");
/// `EntryPointPath`.
pub const ENTRY_POINT_PATH: odata::Field<Release, String> = odata::Field::new("EntryPointPath");
/// `EnvironmentVariables`.
pub const ENVIRONMENT_VARIABLES: odata::Field<Release, String> = odata::Field::new("EnvironmentVariables");
/// `FeedId`.
pub const FEED_ID: odata::Field<Release, odata::Guid> = odata::Field::new("FeedId");
/// `FolderKey`.
pub const FOLDER_KEY: odata::Field<Release, odata::Guid> = odata::Field::new("FolderKey");
/// `HiddenForAttendedUser`.
pub const HIDDEN_FOR_ATTENDED_USER: odata::Field<Release, bool> = odata::Field::new("HiddenForAttendedUser");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<Release, String> = odata::Field::new("InputArguments");
/// `IsAttended`.
pub const IS_ATTENDED: odata::Field<Release, bool> = odata::Field::new("IsAttended");
/// `IsCompiled`.
pub const IS_COMPILED: odata::Field<Release, bool> = odata::Field::new("IsCompiled");
/// `IsConversational`.
pub const IS_CONVERSATIONAL: odata::Field<Release, bool> = odata::Field::new("IsConversational");
/// `IsLatestVersion`.
pub const IS_LATEST_VERSION: odata::Field<Release, bool> = odata::Field::new("IsLatestVersion");
/// `IsProcessDeleted`.
pub const IS_PROCESS_DELETED: odata::Field<Release, bool> = odata::Field::new("IsProcessDeleted");
/// `JobPriority`.
pub const JOB_PRIORITY: odata::Field<Release, super::JobPriority> = odata::Field::new("JobPriority");
/// `Key`.
pub const KEY: odata::Field<Release, String> = odata::Field::new("Key");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<Release, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<Release, i64> = odata::Field::new("LastModifierUserId");
/// `MinRequiredRobotVersion`.
pub const MIN_REQUIRED_ROBOT_VERSION: odata::Field<Release, String> = odata::Field::new("MinRequiredRobotVersion");
/// `Name`.
pub const NAME: odata::Field<Release, String> = odata::Field::new("Name");
/// `OrganizationUnitFullyQualifiedName`.
pub const ORGANIZATION_UNIT_FULLY_QUALIFIED_NAME: odata::Field<Release, String> =
    odata::Field::new("OrganizationUnitFullyQualifiedName");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<Release, i64> = odata::Field::new("OrganizationUnitId");
/// `ProcessKey`.
pub const PROCESS_KEY: odata::Field<Release, String> = odata::Field::new("ProcessKey");
/// `ProcessSettings`.
pub const PROCESS_SETTINGS: odata::Field<Release, super::ProcessSettings> = odata::Field::new("ProcessSettings");
/// `ProcessType`.
pub const PROCESS_TYPE: odata::Field<Release, super::ProcessType> = odata::Field::new("ProcessType");
/// `ProcessVersion`.
pub const PROCESS_VERSION: odata::Field<Release, String> = odata::Field::new("ProcessVersion");
/// `ReleaseVersions`.
pub const RELEASE_VERSIONS: odata::Links<Release, super::ReleaseVersion> = odata::Links::new("ReleaseVersions");
/// `RemoteControlAccess`.
pub const REMOTE_CONTROL_ACCESS: odata::Field<Release, super::RemoteControlAccess> =
    odata::Field::new("RemoteControlAccess");
/// `RequiresUserInteraction`.
pub const REQUIRES_USER_INTERACTION: odata::Field<Release, bool> = odata::Field::new("RequiresUserInteraction");
/// `RobotSize`.
pub const ROBOT_SIZE: odata::Field<Release, super::RobotSize> = odata::Field::new("RobotSize");
/// `SpecificPriorityValue`.
pub const SPECIFIC_PRIORITY_VALUE: odata::Field<Release, i32> = odata::Field::new("SpecificPriorityValue");
/// `SupportsMultipleEntryPoints`.
pub const SUPPORTS_MULTIPLE_ENTRY_POINTS: odata::Field<Release, bool> =
    odata::Field::new("SupportsMultipleEntryPoints");
/// `Tags`.
pub const TAGS: odata::Field<Release, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TargetFramework`.
pub const TARGET_FRAMEWORK: odata::Field<Release, super::ProcessTargetFramework> = odata::Field::new("TargetFramework");
/// `VideoRecordingSettings`.
pub const VIDEO_RECORDING_SETTINGS: odata::Field<Release, super::VideoRecordingSettings> =
    odata::Field::new("VideoRecordingSettings");
