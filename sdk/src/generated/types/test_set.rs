// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSet`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetDto`.
///
/// The entities of [`TestSets`](super::super::sets::TestSets).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestSet {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `DeleterUserId`.
    pub deleter_user_id: Option<i64>,
    /// `DeletionTime`.
    pub deletion_time: Option<odata::Timestamp>,
    /// `Description`.
    pub description: Option<String>,
    /// `EnableCoverage`. Added after 2020.10.
    pub enable_coverage: Option<bool>,
    /// `Enabled`. Added after 2020.10.
    pub enabled: Option<bool>,
    /// `Environment`, a navigation property: there when it is expanded.
    pub environment: Option<odata::Nested<super::TestEnvironment>>,
    /// `EnvironmentId`.
    pub environment_id: Option<i64>,
    /// `InputArguments`, a navigation property: there when it is expanded. Added after 2020.10.
    pub input_arguments: Option<Vec<super::TestSetInputArgument>>,
    /// `IsDeleted`.
    pub is_deleted: Option<bool>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, required.
    pub name: Option<String>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `Packages`, a navigation property: there when it is expanded.
    pub packages: Option<Vec<super::TestSetPackage>>,
    /// `RobotId`. Added after 2020.10.
    pub robot_id: Option<i64>,
    /// `SourceType`.
    pub source_type: Option<super::TestSetSourceType>,
    /// `TestCaseCount`.
    pub test_case_count: Option<i32>,
    /// `TestCases`, a navigation property: there when it is expanded.
    pub test_cases: Option<Vec<super::TestCase>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSet: "UiPath.Server.Configuration.OData.TestSetDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 deleter_user_id: "DeleterUserId",
        4 deletion_time: "DeletionTime",
        5 description: "Description",
        6 enable_coverage: "EnableCoverage",
        7 enabled: "Enabled",
        8 environment: "Environment",
        9 environment_id: "EnvironmentId",
        10 input_arguments: "InputArguments",
        11 is_deleted: "IsDeleted",
        12 key: "Key",
        13 last_modification_time: "LastModificationTime",
        14 last_modifier_user_id: "LastModifierUserId",
        15 name: "Name",
        16 organization_unit_id: "OrganizationUnitId",
        17 packages: "Packages",
        18 robot_id: "RobotId",
        19 source_type: "SourceType",
        20 test_case_count: "TestCaseCount",
        21 test_cases: "TestCases",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSet, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestSet, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestSet, i64> = odata::Field::new("CreatorUserId");
/// `DeleterUserId`.
pub const DELETER_USER_ID: odata::Field<TestSet, i64> = odata::Field::new("DeleterUserId");
/// `DeletionTime`.
pub const DELETION_TIME: odata::Field<TestSet, odata::Timestamp> = odata::Field::new("DeletionTime");
/// `Description`.
pub const DESCRIPTION: odata::Field<TestSet, String> = odata::Field::new("Description");
/// `EnableCoverage`.
pub const ENABLE_COVERAGE: odata::Field<TestSet, bool> = odata::Field::new("EnableCoverage");
/// `Enabled`.
pub const ENABLED: odata::Field<TestSet, bool> = odata::Field::new("Enabled");
/// `Environment`.
pub const ENVIRONMENT: odata::Link<TestSet, super::TestEnvironment> = odata::Link::new("Environment");
/// `EnvironmentId`.
pub const ENVIRONMENT_ID: odata::Field<TestSet, i64> = odata::Field::new("EnvironmentId");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Links<TestSet, super::TestSetInputArgument> = odata::Links::new("InputArguments");
/// `IsDeleted`.
pub const IS_DELETED: odata::Field<TestSet, bool> = odata::Field::new("IsDeleted");
/// `Key`.
pub const KEY: odata::Field<TestSet, odata::Guid> = odata::Field::new("Key");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestSet, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestSet, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<TestSet, String> = odata::Field::new("Name");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<TestSet, i64> = odata::Field::new("OrganizationUnitId");
/// `Packages`.
pub const PACKAGES: odata::Links<TestSet, super::TestSetPackage> = odata::Links::new("Packages");
/// `RobotId`.
pub const ROBOT_ID: odata::Field<TestSet, i64> = odata::Field::new("RobotId");
/// `SourceType`.
pub const SOURCE_TYPE: odata::Field<TestSet, super::TestSetSourceType> = odata::Field::new("SourceType");
/// `TestCaseCount`.
pub const TEST_CASE_COUNT: odata::Field<TestSet, i32> = odata::Field::new("TestCaseCount");
/// `TestCases`.
pub const TEST_CASES: odata::Links<TestSet, super::TestCase> = odata::Links::new("TestCases");
