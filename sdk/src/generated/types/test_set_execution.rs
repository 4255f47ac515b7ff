// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSetExecution`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetExecutionDto`.
///
/// The entities of [`TestSetExecutions`](super::super::sets::TestSetExecutions).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestSetExecution {
    /// `Id`, the key.
    pub id: i64,
    /// `Attachments`, a navigation property: there when it is expanded. Added after 2020.10.
    pub attachments: Option<Vec<super::TestSetExecutionAttachment>>,
    /// `BatchExecutionKey`.
    pub batch_execution_key: Option<odata::Guid>,
    /// `CoverageStatus`. Added after 2020.10.
    pub coverage_status: Option<super::CoverageStatus>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `EndTime`.
    pub end_time: Option<odata::Timestamp>,
    /// `EnforceExecutionOrder`. Added after 2020.10.
    pub enforce_execution_order: Option<bool>,
    /// `Name`.
    pub name: Option<String>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `RunId`. Added after 2020.10.
    pub run_id: Option<i32>,
    /// `ScheduleId`.
    pub schedule_id: Option<i64>,
    /// `StartTime`.
    pub start_time: Option<odata::Timestamp>,
    /// `Status`.
    pub status: Option<super::TestSetExecutionStatus>,
    /// `TestCaseExecutions`, a navigation property: there when it is expanded.
    pub test_case_executions: Option<Vec<super::TestCaseExecution>>,
    /// `TestSet`, a navigation property: there when it is expanded.
    pub test_set: Option<odata::Nested<super::TestSet>>,
    /// `TestSetId`.
    pub test_set_id: Option<i64>,
    /// `TriggerType`.
    pub trigger_type: Option<super::TestSetExecutionTriggerType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSetExecution: "UiPath.Server.Configuration.OData.TestSetExecutionDto", keys 1, secrets [] {
        0 id: "Id",
        1 attachments: "Attachments",
        2 batch_execution_key: "BatchExecutionKey",
        3 coverage_status: "CoverageStatus",
        4 creation_time: "CreationTime",
        5 creator_user_id: "CreatorUserId",
        6 end_time: "EndTime",
        7 enforce_execution_order: "EnforceExecutionOrder",
        8 name: "Name",
        9 organization_unit_id: "OrganizationUnitId",
        10 run_id: "RunId",
        11 schedule_id: "ScheduleId",
        12 start_time: "StartTime",
        13 status: "Status",
        14 test_case_executions: "TestCaseExecutions",
        15 test_set: "TestSet",
        16 test_set_id: "TestSetId",
        17 trigger_type: "TriggerType",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSetExecution, i64, odata::Key> = odata::Field::new("Id");
/// `Attachments`.
pub const ATTACHMENTS: odata::Links<TestSetExecution, super::TestSetExecutionAttachment> =
    odata::Links::new("Attachments");
/// `BatchExecutionKey`.
pub const BATCH_EXECUTION_KEY: odata::Field<TestSetExecution, odata::Guid> = odata::Field::new("BatchExecutionKey");
/// `CoverageStatus`.
pub const COVERAGE_STATUS: odata::Field<TestSetExecution, super::CoverageStatus> = odata::Field::new("CoverageStatus");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestSetExecution, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestSetExecution, i64> = odata::Field::new("CreatorUserId");
/// `EndTime`.
pub const END_TIME: odata::Field<TestSetExecution, odata::Timestamp> = odata::Field::new("EndTime");
/// `EnforceExecutionOrder`.
pub const ENFORCE_EXECUTION_ORDER: odata::Field<TestSetExecution, bool> = odata::Field::new("EnforceExecutionOrder");
/// `Name`.
pub const NAME: odata::Field<TestSetExecution, String> = odata::Field::new("Name");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<TestSetExecution, i64> = odata::Field::new("OrganizationUnitId");
/// `RunId`.
pub const RUN_ID: odata::Field<TestSetExecution, i32> = odata::Field::new("RunId");
/// `ScheduleId`.
pub const SCHEDULE_ID: odata::Field<TestSetExecution, i64> = odata::Field::new("ScheduleId");
/// `StartTime`.
pub const START_TIME: odata::Field<TestSetExecution, odata::Timestamp> = odata::Field::new("StartTime");
/// `Status`.
pub const STATUS: odata::Field<TestSetExecution, super::TestSetExecutionStatus> = odata::Field::new("Status");
/// `TestCaseExecutions`.
pub const TEST_CASE_EXECUTIONS: odata::Links<TestSetExecution, super::TestCaseExecution> =
    odata::Links::new("TestCaseExecutions");
/// `TestSet`.
pub const TEST_SET: odata::Link<TestSetExecution, super::TestSet> = odata::Link::new("TestSet");
/// `TestSetId`.
pub const TEST_SET_ID: odata::Field<TestSetExecution, i64> = odata::Field::new("TestSetId");
/// `TriggerType`.
pub const TRIGGER_TYPE: odata::Field<TestSetExecution, super::TestSetExecutionTriggerType> =
    odata::Field::new("TriggerType");
