// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestCaseAssertion`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestCaseAssertionDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestCaseAssertion {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `HasScreenshot`.
    pub has_screenshot: Option<bool>,
    /// `Message`.
    pub message: Option<String>,
    /// `Payload`.
    pub payload: Option<String>,
    /// `Succeeded`.
    pub succeeded: Option<bool>,
    /// `TestCaseExecutionId`.
    pub test_case_execution_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestCaseAssertion: "UiPath.Server.Configuration.OData.TestCaseAssertionDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 has_screenshot: "HasScreenshot",
        3 message: "Message",
        4 payload: "Payload",
        5 succeeded: "Succeeded",
        6 test_case_execution_id: "TestCaseExecutionId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestCaseAssertion, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestCaseAssertion, odata::Timestamp> = odata::Field::new("CreationTime");
/// `HasScreenshot`.
pub const HAS_SCREENSHOT: odata::Field<TestCaseAssertion, bool> = odata::Field::new("HasScreenshot");
/// `Message`.
pub const MESSAGE: odata::Field<TestCaseAssertion, String> = odata::Field::new("Message");
/// `Payload`.
pub const PAYLOAD: odata::Field<TestCaseAssertion, String> = odata::Field::new("Payload");
/// `Succeeded`.
pub const SUCCEEDED: odata::Field<TestCaseAssertion, bool> = odata::Field::new("Succeeded");
/// `TestCaseExecutionId`.
pub const TEST_CASE_EXECUTION_ID: odata::Field<TestCaseAssertion, i64> = odata::Field::new("TestCaseExecutionId");
