// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestCaseExecutionAttachment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestCaseExecutionAttachmentDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TestCaseExecutionAttachment {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `FileName`.
    pub file_name: Option<String>,
    /// `MimeType`.
    pub mime_type: Option<String>,
    /// `Tags`.
    pub tags: Option<Vec<String>>,
    /// `TestCaseExecutionId`.
    pub test_case_execution_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestCaseExecutionAttachment: "UiPath.Server.Configuration.OData.TestCaseExecutionAttachmentDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 file_name: "FileName",
        3 mime_type: "MimeType",
        4 tags: "Tags",
        5 test_case_execution_id: "TestCaseExecutionId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestCaseExecutionAttachment, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestCaseExecutionAttachment, odata::Timestamp> =
    odata::Field::new("CreationTime");
/// `FileName`.
pub const FILE_NAME: odata::Field<TestCaseExecutionAttachment, String> = odata::Field::new("FileName");
/// `MimeType`.
pub const MIME_TYPE: odata::Field<TestCaseExecutionAttachment, String> = odata::Field::new("MimeType");
/// `Tags`.
pub const TAGS: odata::Field<TestCaseExecutionAttachment, Vec<String>> = odata::Field::new("Tags");
/// `TestCaseExecutionId`.
pub const TEST_CASE_EXECUTION_ID: odata::Field<TestCaseExecutionAttachment, i64> =
    odata::Field::new("TestCaseExecutionId");
