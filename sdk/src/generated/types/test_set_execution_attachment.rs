// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestSetExecutionAttachment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestSetExecutionAttachmentDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TestSetExecutionAttachment {
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
    /// `TestSetExecutionId`.
    pub test_set_execution_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestSetExecutionAttachment: "UiPath.Server.Configuration.OData.TestSetExecutionAttachmentDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 file_name: "FileName",
        3 mime_type: "MimeType",
        4 tags: "Tags",
        5 test_set_execution_id: "TestSetExecutionId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestSetExecutionAttachment, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestSetExecutionAttachment, odata::Timestamp> = odata::Field::new("CreationTime");
/// `FileName`.
pub const FILE_NAME: odata::Field<TestSetExecutionAttachment, String> = odata::Field::new("FileName");
/// `MimeType`.
pub const MIME_TYPE: odata::Field<TestSetExecutionAttachment, String> = odata::Field::new("MimeType");
/// `Tags`.
pub const TAGS: odata::Field<TestSetExecutionAttachment, Vec<String>> = odata::Field::new("Tags");
/// `TestSetExecutionId`.
pub const TEST_SET_EXECUTION_ID: odata::Field<TestSetExecutionAttachment, i64> =
    odata::Field::new("TestSetExecutionId");
