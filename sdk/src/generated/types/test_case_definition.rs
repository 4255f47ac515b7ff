// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestCaseDefinition`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestCaseDefinitionDto`.
///
/// The entities of [`TestCaseDefinitions`](super::super::sets::TestCaseDefinitions).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestCaseDefinition {
    /// `Id`, the key.
    pub id: i64,
    /// `AppVersion`.
    pub app_version: Option<String>,
    /// `CreatedVersion`.
    pub created_version: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `FeedId`.
    pub feed_id: Option<odata::Guid>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `LatestPrereleaseVersion`.
    pub latest_prerelease_version: Option<String>,
    /// `LatestVersion`.
    pub latest_version: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `PackageIdentifier`.
    pub package_identifier: Option<String>,
    /// `UniqueId`.
    pub unique_id: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestCaseDefinition: "UiPath.Server.Configuration.OData.TestCaseDefinitionDto", keys 1, secrets [] {
        0 id: "Id",
        1 app_version: "AppVersion",
        2 created_version: "CreatedVersion",
        3 creation_time: "CreationTime",
        4 creator_user_id: "CreatorUserId",
        5 feed_id: "FeedId",
        6 last_modification_time: "LastModificationTime",
        7 last_modifier_user_id: "LastModifierUserId",
        8 latest_prerelease_version: "LatestPrereleaseVersion",
        9 latest_version: "LatestVersion",
        10 name: "Name",
        11 package_identifier: "PackageIdentifier",
        12 unique_id: "UniqueId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestCaseDefinition, i64, odata::Key> = odata::Field::new("Id");
/// `AppVersion`.
pub const APP_VERSION: odata::Field<TestCaseDefinition, String> = odata::Field::new("AppVersion");
/// `CreatedVersion`.
pub const CREATED_VERSION: odata::Field<TestCaseDefinition, String> = odata::Field::new("CreatedVersion");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestCaseDefinition, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestCaseDefinition, i64> = odata::Field::new("CreatorUserId");
/// `FeedId`.
pub const FEED_ID: odata::Field<TestCaseDefinition, odata::Guid> = odata::Field::new("FeedId");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestCaseDefinition, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestCaseDefinition, i64> = odata::Field::new("LastModifierUserId");
/// `LatestPrereleaseVersion`.
pub const LATEST_PRERELEASE_VERSION: odata::Field<TestCaseDefinition, String> =
    odata::Field::new("LatestPrereleaseVersion");
/// `LatestVersion`.
pub const LATEST_VERSION: odata::Field<TestCaseDefinition, String> = odata::Field::new("LatestVersion");
/// `Name`.
pub const NAME: odata::Field<TestCaseDefinition, String> = odata::Field::new("Name");
/// `PackageIdentifier`.
pub const PACKAGE_IDENTIFIER: odata::Field<TestCaseDefinition, String> = odata::Field::new("PackageIdentifier");
/// `UniqueId`.
pub const UNIQUE_ID: odata::Field<TestCaseDefinition, odata::Guid> = odata::Field::new("UniqueId");
