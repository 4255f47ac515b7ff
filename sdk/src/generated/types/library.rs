// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Library`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.LibraryDto`.
///
/// The entities of [`Libraries`](super::super::sets::Libraries).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Library {
    /// `Id`, the key.
    pub id: String,
    /// `Authors`.
    pub authors: Option<String>,
    /// `Created`. Added after 2020.10.
    pub created: Option<odata::Timestamp>,
    /// `Description`.
    pub description: Option<String>,
    /// `IconUrl`. Added after 2020.10.
    pub icon_url: Option<String>,
    /// `IsCompiled`. Added after 2020.10.
    pub is_compiled: Option<bool>,
    /// `IsLatestVersion`.
    pub is_latest_version: Option<bool>,
    /// `IsPrerelease`. Added after 2020.10.
    pub is_prerelease: Option<bool>,
    /// `Key`.
    pub key: Option<String>,
    /// `LastUpdated`. Added after 2020.10.
    pub last_updated: Option<odata::Timestamp>,
    /// `LicenseUrl`. Added after 2020.10.
    pub license_url: Option<String>,
    /// `OldVersion`.
    pub old_version: Option<String>,
    /// `Owners`. Added after 2020.10.
    pub owners: Option<String>,
    /// `PackageSize`. Added after 2020.10.
    pub package_size: Option<i64>,
    /// `ProjectType`.
    pub project_type: Option<super::ProjectType>,
    /// `ProjectUrl`. Added after 2020.10.
    pub project_url: Option<String>,
    /// `Published`.
    pub published: Option<odata::Timestamp>,
    /// `ReleaseNotes`.
    pub release_notes: Option<String>,
    /// `ResourceTags`. Added after 2020.10.
    pub resource_tags: Option<Vec<super::Tag>>,
    /// `Summary`. Added after 2020.10.
    pub summary: Option<String>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<String>,
    /// `Title`.
    pub title: Option<String>,
    /// `Version`.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Library: "UiPath.Server.Configuration.OData.LibraryDto", keys 1, secrets [] {
        0 id: "Id",
        1 authors: "Authors",
        2 created: "Created",
        3 description: "Description",
        4 icon_url: "IconUrl",
        5 is_compiled: "IsCompiled",
        6 is_latest_version: "IsLatestVersion",
        7 is_prerelease: "IsPrerelease",
        8 key: "Key",
        9 last_updated: "LastUpdated",
        10 license_url: "LicenseUrl",
        11 old_version: "OldVersion",
        12 owners: "Owners",
        13 package_size: "PackageSize",
        14 project_type: "ProjectType",
        15 project_url: "ProjectUrl",
        16 published: "Published",
        17 release_notes: "ReleaseNotes",
        18 resource_tags: "ResourceTags",
        19 summary: "Summary",
        20 tags: "Tags",
        21 title: "Title",
        22 version: "Version",
    }
}

/// `Id`.
pub const ID: odata::Field<Library, String, odata::Key> = odata::Field::new("Id");
/// `Authors`.
pub const AUTHORS: odata::Field<Library, String> = odata::Field::new("Authors");
/// `Created`.
pub const CREATED: odata::Field<Library, odata::Timestamp> = odata::Field::new("Created");
/// `Description`.
pub const DESCRIPTION: odata::Field<Library, String> = odata::Field::new("Description");
/// `IconUrl`.
pub const ICON_URL: odata::Field<Library, String> = odata::Field::new("IconUrl");
/// `IsCompiled`.
pub const IS_COMPILED: odata::Field<Library, bool> = odata::Field::new("IsCompiled");
/// `IsLatestVersion`.
pub const IS_LATEST_VERSION: odata::Field<Library, bool> = odata::Field::new("IsLatestVersion");
/// `IsPrerelease`.
pub const IS_PRERELEASE: odata::Field<Library, bool> = odata::Field::new("IsPrerelease");
/// `Key`.
pub const KEY: odata::Field<Library, String> = odata::Field::new("Key");
/// `LastUpdated`.
pub const LAST_UPDATED: odata::Field<Library, odata::Timestamp> = odata::Field::new("LastUpdated");
/// `LicenseUrl`.
pub const LICENSE_URL: odata::Field<Library, String> = odata::Field::new("LicenseUrl");
/// `OldVersion`.
pub const OLD_VERSION: odata::Field<Library, String> = odata::Field::new("OldVersion");
/// `Owners`.
pub const OWNERS: odata::Field<Library, String> = odata::Field::new("Owners");
/// `PackageSize`.
pub const PACKAGE_SIZE: odata::Field<Library, i64> = odata::Field::new("PackageSize");
/// `ProjectType`.
pub const PROJECT_TYPE: odata::Field<Library, super::ProjectType> = odata::Field::new("ProjectType");
/// `ProjectUrl`.
pub const PROJECT_URL: odata::Field<Library, String> = odata::Field::new("ProjectUrl");
/// `Published`.
pub const PUBLISHED: odata::Field<Library, odata::Timestamp> = odata::Field::new("Published");
/// `ReleaseNotes`.
pub const RELEASE_NOTES: odata::Field<Library, String> = odata::Field::new("ReleaseNotes");
/// `ResourceTags`.
pub const RESOURCE_TAGS: odata::Field<Library, Vec<super::Tag>> = odata::Field::new("ResourceTags");
/// `Summary`.
pub const SUMMARY: odata::Field<Library, String> = odata::Field::new("Summary");
/// `Tags`.
pub const TAGS: odata::Field<Library, String> = odata::Field::new("Tags");
/// `Title`.
pub const TITLE: odata::Field<Library, String> = odata::Field::new("Title");
/// `Version`.
pub const VERSION: odata::Field<Library, String> = odata::Field::new("Version");
