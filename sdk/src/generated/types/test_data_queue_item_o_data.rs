// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestDataQueueItemOData`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestDataQueueItemODataDto`.
///
/// The entities of [`TestDataQueueItems`](super::super::sets::TestDataQueueItems).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestDataQueueItemOData {
    /// `Id`, the key.
    pub id: i64,
    /// `ContentJson`.
    pub content_json: Option<String>,
    /// `IsConsumed`.
    pub is_consumed: Option<bool>,
    /// `TestDataQueueId`.
    pub test_data_queue_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestDataQueueItemOData: "UiPath.Server.Configuration.OData.TestDataQueueItemODataDto", keys 1, secrets [] {
        0 id: "Id",
        1 content_json: "ContentJson",
        2 is_consumed: "IsConsumed",
        3 test_data_queue_id: "TestDataQueueId",
    }
}

/// `Id`.
pub const ID: odata::Field<TestDataQueueItemOData, i64, odata::Key> = odata::Field::new("Id");
/// `ContentJson`.
pub const CONTENT_JSON: odata::Field<TestDataQueueItemOData, String> = odata::Field::new("ContentJson");
/// `IsConsumed`.
pub const IS_CONSUMED: odata::Field<TestDataQueueItemOData, bool> = odata::Field::new("IsConsumed");
/// `TestDataQueueId`.
pub const TEST_DATA_QUEUE_ID: odata::Field<TestDataQueueItemOData, i64> = odata::Field::new("TestDataQueueId");
