// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Process`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ProcessDto`.
///
/// The entities of [`Processes`](super::super::sets::Processes).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Process {
    /// `Id`, the key.
    pub id: String,
    /// `Arguments`.
    pub arguments: Option<odata::Nested<super::ArgumentMetadata>>,
    /// `Authors`.
    pub authors: Option<String>,
    /// `Description`.
    pub description: Option<String>,
    /// `EntryPoints`, a navigation property: there when it is expanded.
    pub entry_points: Option<Vec<super::EntryPoint>>,
    /// `IsActive`.
    pub is_active: Option<bool>,
    /// `IsAttended`. Added after 2020.10.
    pub is_attended: Option<bool>,
    /// `IsCompiled`. Added after 2020.10.
    pub is_compiled: Option<bool>,
    /// `IsLatestVersion`.
    pub is_latest_version: Option<bool>,
    /// `Key`.
    pub key: Option<String>,
    /// `LicenseUrl`. Added after 2020.10.
    pub license_url: Option<String>,
    /// `MainEntryPointPath`. Added after 2020.10.
    pub main_entry_point_path: Option<String>,
    /// `OldVersion`.
    pub old_version: Option<String>,
    /// `PackageType`. Added after 2020.10.
    pub package_type: Option<super::PackageType>,
    /// `ProjectType`.
    pub project_type: Option<super::ProjectType>,
    /// `ProjectUrl`. Added after 2020.10.
    pub project_url: Option<String>,
    /// `Published`.
    pub published: Option<odata::Timestamp>,
    /// `ReleaseNotes`.
    pub release_notes: Option<String>,
    /// `RequiresUserInteraction`. Since 2020.10.
    pub requires_user_interaction: Option<bool>,
    /// `ResourceTags`. Added after 2020.10.
    pub resource_tags: Option<Vec<super::Tag>>,
    /// `SupportsMultipleEntryPoints`.
    pub supports_multiple_entry_points: Option<bool>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<String>,
    /// `TargetFramework`. Added after 2020.10.
    pub target_framework: Option<super::ProcessTargetFramework>,
    /// `Title`.
    pub title: Option<String>,
    /// `Version`.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Process: "UiPath.Server.Configuration.OData.ProcessDto", keys 1, secrets [] {
        0 id: "Id",
        1 arguments: "Arguments",
        2 authors: "Authors",
        3 description: "Description",
        4 entry_points: "EntryPoints",
        5 is_active: "IsActive",
        6 is_attended: "IsAttended",
        7 is_compiled: "IsCompiled",
        8 is_latest_version: "IsLatestVersion",
        9 key: "Key",
        10 license_url: "LicenseUrl",
        11 main_entry_point_path: "MainEntryPointPath",
        12 old_version: "OldVersion",
        13 package_type: "PackageType",
        14 project_type: "ProjectType",
        15 project_url: "ProjectUrl",
        16 published: "Published",
        17 release_notes: "ReleaseNotes",
        18 requires_user_interaction: "RequiresUserInteraction",
        19 resource_tags: "ResourceTags",
        20 supports_multiple_entry_points: "SupportsMultipleEntryPoints",
        21 tags: "Tags",
        22 target_framework: "TargetFramework",
        23 title: "Title",
        24 version: "Version",
    }
}

/// `Id`.
pub const ID: odata::Field<Process, String, odata::Key> = odata::Field::new("Id");
/// `Arguments`.
pub const ARGUMENTS: odata::Field<Process, super::ArgumentMetadata> = odata::Field::new("Arguments");
/// `Authors`.
pub const AUTHORS: odata::Field<Process, String> = odata::Field::new("Authors");
/// `Description`.
pub const DESCRIPTION: odata::Field<Process, String> = odata::Field::new("Description");
/// `EntryPoints`.
pub const ENTRY_POINTS: odata::Links<Process, super::EntryPoint> = odata::Links::new("EntryPoints");
/// `IsActive`.
pub const IS_ACTIVE: odata::Field<Process, bool> = odata::Field::new("IsActive");
/// `IsAttended`.
pub const IS_ATTENDED: odata::Field<Process, bool> = odata::Field::new("IsAttended");
/// `IsCompiled`.
pub const IS_COMPILED: odata::Field<Process, bool> = odata::Field::new("IsCompiled");
/// `IsLatestVersion`.
pub const IS_LATEST_VERSION: odata::Field<Process, bool> = odata::Field::new("IsLatestVersion");
/// `Key`.
pub const KEY: odata::Field<Process, String> = odata::Field::new("Key");
/// `LicenseUrl`.
pub const LICENSE_URL: odata::Field<Process, String> = odata::Field::new("LicenseUrl");
/// `MainEntryPointPath`.
pub const MAIN_ENTRY_POINT_PATH: odata::Field<Process, String> = odata::Field::new("MainEntryPointPath");
/// `OldVersion`.
pub const OLD_VERSION: odata::Field<Process, String> = odata::Field::new("OldVersion");
/// `PackageType`.
pub const PACKAGE_TYPE: odata::Field<Process, super::PackageType> = odata::Field::new("PackageType");
/// `ProjectType`.
pub const PROJECT_TYPE: odata::Field<Process, super::ProjectType> = odata::Field::new("ProjectType");
/// `ProjectUrl`.
pub const PROJECT_URL: odata::Field<Process, String> = odata::Field::new("ProjectUrl");
/// `Published`.
pub const PUBLISHED: odata::Field<Process, odata::Timestamp> = odata::Field::new("Published");
/// `ReleaseNotes`.
pub const RELEASE_NOTES: odata::Field<Process, String> = odata::Field::new("ReleaseNotes");
/// `RequiresUserInteraction`.
pub const REQUIRES_USER_INTERACTION: odata::Field<Process, bool> = odata::Field::new("RequiresUserInteraction");
/// `ResourceTags`.
pub const RESOURCE_TAGS: odata::Field<Process, Vec<super::Tag>> = odata::Field::new("ResourceTags");
/// `SupportsMultipleEntryPoints`.
pub const SUPPORTS_MULTIPLE_ENTRY_POINTS: odata::Field<Process, bool> =
    odata::Field::new("SupportsMultipleEntryPoints");
/// `Tags`.
pub const TAGS: odata::Field<Process, String> = odata::Field::new("Tags");
/// `TargetFramework`.
pub const TARGET_FRAMEWORK: odata::Field<Process, super::ProcessTargetFramework> = odata::Field::new("TargetFramework");
/// `Title`.
pub const TITLE: odata::Field<Process, String> = odata::Field::new("Title");
/// `Version`.
pub const VERSION: odata::Field<Process, String> = odata::Field::new("Version");
