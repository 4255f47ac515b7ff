// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestCase`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestCaseDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestCase {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `Definition`, a navigation property: there when it is expanded.
    pub definition: Option<odata::Nested<super::TestCaseDefinition>>,
    /// `DefinitionId`, required.
    pub definition_id: Option<i64>,
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `ReleaseId`, required.
    pub release_id: Option<i64>,
    /// `TestSet`, a navigation property: there when it is expanded.
    pub test_set: Option<odata::Nested<super::TestSet>>,
    /// `TestSetId`.
    pub test_set_id: Option<i64>,
    /// `VersionNumber`, required.
    pub version_number: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestCase: "UiPath.Server.Configuration.OData.TestCaseDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 definition: "Definition",
        4 definition_id: "DefinitionId",
        5 enabled: "Enabled",
        6 last_modification_time: "LastModificationTime",
        7 last_modifier_user_id: "LastModifierUserId",
        8 release_id: "ReleaseId",
        9 test_set: "TestSet",
        10 test_set_id: "TestSetId",
        11 version_number: "VersionNumber",
    }
}

/// `Id`.
pub const ID: odata::Field<TestCase, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestCase, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestCase, i64> = odata::Field::new("CreatorUserId");
/// `Definition`.
pub const DEFINITION: odata::Link<TestCase, super::TestCaseDefinition> = odata::Link::new("Definition");
/// `DefinitionId`.
pub const DEFINITION_ID: odata::Field<TestCase, i64> = odata::Field::new("DefinitionId");
/// `Enabled`.
pub const ENABLED: odata::Field<TestCase, bool> = odata::Field::new("Enabled");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestCase, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestCase, i64> = odata::Field::new("LastModifierUserId");
/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<TestCase, i64> = odata::Field::new("ReleaseId");
/// `TestSet`.
pub const TEST_SET: odata::Link<TestCase, super::TestSet> = odata::Link::new("TestSet");
/// `TestSetId`.
pub const TEST_SET_ID: odata::Field<TestCase, i64> = odata::Field::new("TestSetId");
/// `VersionNumber`.
pub const VERSION_NUMBER: odata::Field<TestCase, String> = odata::Field::new("VersionNumber");
