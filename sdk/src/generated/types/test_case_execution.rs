// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestCaseExecution`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestCaseExecutionDto`.
///
/// The entities of [`TestCaseExecutions`](super::super::sets::TestCaseExecutions).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestCaseExecution {
    /// `Id`, the key.
    pub id: i64,
    /// `DataVariationIdentifier`.
    pub data_variation_identifier: Option<String>,
    /// `EndTime`.
    pub end_time: Option<odata::Timestamp>,
    /// `EntryPointPath`.
    pub entry_point_path: Option<String>,
    /// `ExecutionOrder`. Added after 2020.10.
    pub execution_order: Option<i32>,
    /// `HasAssertions`. Added after 2020.10.
    pub has_assertions: Option<bool>,
    /// `HostMachineName`.
    pub host_machine_name: Option<String>,
    /// `Info`.
    pub info: Option<String>,
    /// `InputArguments`.
    pub input_arguments: Option<String>,
    /// `JobId`.
    pub job_id: Option<i64>,
    /// `JobKey`.
    pub job_key: Option<odata::Guid>,
    /// `OutputArguments`.
    pub output_arguments: Option<String>,
    /// `ReleaseVersionId`.
    pub release_version_id: Option<i64>,
    /// `RobotName`.
    pub robot_name: Option<String>,
    /// `RunId`. Added after 2020.10.
    pub run_id: Option<i32>,
    /// `RuntimeType`. Added after 2020.10.
    pub runtime_type: Option<super::RuntimeType>,
    /// `StartTime`.
    pub start_time: Option<odata::Timestamp>,
    /// `Status`.
    pub status: Option<super::TestSetExecutionStatus>,
    /// `TestCase`, a navigation property: there when it is expanded.
    pub test_case: Option<odata::Nested<super::TestCase>>,
    /// `TestCaseAssertions`, a navigation property: there when it is expanded.
    pub test_case_assertions: Option<Vec<super::TestCaseAssertion>>,
    /// `TestCaseExecutionAttachments`, a navigation property: there when it is expanded.
    ///
    /// Added after 2020.10.
    pub test_case_execution_attachments: Option<Vec<super::TestCaseExecutionAttachment>>,
    /// `TestCaseId`.
    pub test_case_id: Option<i64>,
    /// `TestCaseType`. Added after 2020.10.
    pub test_case_type: Option<super::TestCaseType>,
    /// `TestManagerTestCaseId`. Added after 2020.10.
    pub test_manager_test_case_id: Option<odata::Guid>,
    /// `TestSetExecution`, a navigation property: there when it is expanded.
    pub test_set_execution: Option<odata::Nested<super::TestSetExecution>>,
    /// `TestSetExecutionId`.
    pub test_set_execution_id: Option<i64>,
    /// `VersionNumber`.
    pub version_number: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestCaseExecution: "UiPath.Server.Configuration.OData.TestCaseExecutionDto", keys 1, secrets [] {
        0 id: "Id",
        1 data_variation_identifier: "DataVariationIdentifier",
        2 end_time: "EndTime",
        3 entry_point_path: "EntryPointPath",
        4 execution_order: "ExecutionOrder",
        5 has_assertions: "HasAssertions",
        6 host_machine_name: "HostMachineName",
        7 info: "Info",
        8 input_arguments: "InputArguments",
        9 job_id: "JobId",
        10 job_key: "JobKey",
        11 output_arguments: "OutputArguments",
        12 release_version_id: "ReleaseVersionId",
        13 robot_name: "RobotName",
        14 run_id: "RunId",
        15 runtime_type: "RuntimeType",
        16 start_time: "StartTime",
        17 status: "Status",
        18 test_case: "TestCase",
        19 test_case_assertions: "TestCaseAssertions",
        20 test_case_execution_attachments: "TestCaseExecutionAttachments",
        21 test_case_id: "TestCaseId",
        22 test_case_type: "TestCaseType",
        23 test_manager_test_case_id: "TestManagerTestCaseId",
        24 test_set_execution: "TestSetExecution",
        25 test_set_execution_id: "TestSetExecutionId",
        26 version_number: "VersionNumber",
    }
}

/// `Id`.
pub const ID: odata::Field<TestCaseExecution, i64, odata::Key> = odata::Field::new("Id");
/// `DataVariationIdentifier`.
pub const DATA_VARIATION_IDENTIFIER: odata::Field<TestCaseExecution, String> =
    odata::Field::new("DataVariationIdentifier");
/// `EndTime`.
pub const END_TIME: odata::Field<TestCaseExecution, odata::Timestamp> = odata::Field::new("EndTime");
/// `EntryPointPath`.
pub const ENTRY_POINT_PATH: odata::Field<TestCaseExecution, String> = odata::Field::new("EntryPointPath");
/// `ExecutionOrder`.
pub const EXECUTION_ORDER: odata::Field<TestCaseExecution, i32> = odata::Field::new("ExecutionOrder");
/// `HasAssertions`.
pub const HAS_ASSERTIONS: odata::Field<TestCaseExecution, bool> = odata::Field::new("HasAssertions");
/// `HostMachineName`.
pub const HOST_MACHINE_NAME: odata::Field<TestCaseExecution, String> = odata::Field::new("HostMachineName");
/// `Info`.
pub const INFO: odata::Field<TestCaseExecution, String> = odata::Field::new("Info");
/// `InputArguments`.
pub const INPUT_ARGUMENTS: odata::Field<TestCaseExecution, String> = odata::Field::new("InputArguments");
/// `JobId`.
pub const JOB_ID: odata::Field<TestCaseExecution, i64> = odata::Field::new("JobId");
/// `JobKey`.
pub const JOB_KEY: odata::Field<TestCaseExecution, odata::Guid> = odata::Field::new("JobKey");
/// `OutputArguments`.
pub const OUTPUT_ARGUMENTS: odata::Field<TestCaseExecution, String> = odata::Field::new("OutputArguments");
/// `ReleaseVersionId`.
pub const RELEASE_VERSION_ID: odata::Field<TestCaseExecution, i64> = odata::Field::new("ReleaseVersionId");
/// `RobotName`.
pub const ROBOT_NAME: odata::Field<TestCaseExecution, String> = odata::Field::new("RobotName");
/// `RunId`.
pub const RUN_ID: odata::Field<TestCaseExecution, i32> = odata::Field::new("RunId");
/// `RuntimeType`.
pub const RUNTIME_TYPE: odata::Field<TestCaseExecution, super::RuntimeType> = odata::Field::new("RuntimeType");
/// `StartTime`.
pub const START_TIME: odata::Field<TestCaseExecution, odata::Timestamp> = odata::Field::new("StartTime");
/// `Status`.
pub const STATUS: odata::Field<TestCaseExecution, super::TestSetExecutionStatus> = odata::Field::new("Status");
/// `TestCase`.
pub const TEST_CASE: odata::Link<TestCaseExecution, super::TestCase> = odata::Link::new("TestCase");
/// `TestCaseAssertions`.
pub const TEST_CASE_ASSERTIONS: odata::Links<TestCaseExecution, super::TestCaseAssertion> =
    odata::Links::new("TestCaseAssertions");
/// `TestCaseExecutionAttachments`.
pub const TEST_CASE_EXECUTION_ATTACHMENTS: odata::Links<TestCaseExecution, super::TestCaseExecutionAttachment> =
    odata::Links::new("TestCaseExecutionAttachments");
/// `TestCaseId`.
pub const TEST_CASE_ID: odata::Field<TestCaseExecution, i64> = odata::Field::new("TestCaseId");
/// `TestCaseType`.
pub const TEST_CASE_TYPE: odata::Field<TestCaseExecution, super::TestCaseType> = odata::Field::new("TestCaseType");
/// `TestManagerTestCaseId`.
pub const TEST_MANAGER_TEST_CASE_ID: odata::Field<TestCaseExecution, odata::Guid> =
    odata::Field::new("TestManagerTestCaseId");
/// `TestSetExecution`.
pub const TEST_SET_EXECUTION: odata::Link<TestCaseExecution, super::TestSetExecution> =
    odata::Link::new("TestSetExecution");
/// `TestSetExecutionId`.
pub const TEST_SET_EXECUTION_ID: odata::Field<TestCaseExecution, i64> = odata::Field::new("TestSetExecutionId");
/// `VersionNumber`.
pub const VERSION_NUMBER: odata::Field<TestCaseExecution, String> = odata::Field::new("VersionNumber");
