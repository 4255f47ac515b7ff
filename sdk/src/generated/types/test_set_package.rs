// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSetPackage`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetPackageDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestSetPackage {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `IncludePrerelease`.
    pub include_prerelease: Option<bool>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `PackageIdentifier`, required.
    pub package_identifier: Option<String>,
    /// `TestSet`, a navigation property: there when it is expanded.
    pub test_set: Option<odata::Nested<super::TestSet>>,
    /// `TestSetId`.
    pub test_set_id: Option<i64>,
    /// `VersionMask`, required.
    pub version_mask: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSetPackage: "UiPath.Server.Configuration.OData.TestSetPackageDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 include_prerelease: "IncludePrerelease",
        4 last_modification_time: "LastModificationTime",
        5 last_modifier_user_id: "LastModifierUserId",
        6 package_identifier: "PackageIdentifier",
        7 test_set: "TestSet",
        8 test_set_id: "TestSetId",
        9 version_mask: "VersionMask",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSetPackage, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestSetPackage, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestSetPackage, i64> = odata::Field::new("CreatorUserId");
/// `IncludePrerelease`.
pub const INCLUDE_PRERELEASE: odata::Field<TestSetPackage, bool> = odata::Field::new("IncludePrerelease");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestSetPackage, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestSetPackage, i64> = odata::Field::new("LastModifierUserId");
/// `PackageIdentifier`.
pub const PACKAGE_IDENTIFIER: odata::Field<TestSetPackage, String> = odata::Field::new("PackageIdentifier");
/// `TestSet`.
pub const TEST_SET: odata::Link<TestSetPackage, super::TestSet> = odata::Link::new("TestSet");
/// `TestSetId`.
pub const TEST_SET_ID: odata::Field<TestSetPackage, i64> = odata::Field::new("TestSetId");
/// `VersionMask`.
pub const VERSION_MASK: odata::Field<TestSetPackage, String> = odata::Field::new("VersionMask");
