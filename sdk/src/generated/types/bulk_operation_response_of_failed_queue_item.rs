// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BulkOperationResponseOfFailedQueueItem`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfFailedQueueItemDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct BulkOperationResponseOfFailedQueueItem {
    /// `FailedItems`.
    pub failed_items: Option<Vec<super::FailedQueueItem>>,
    /// `Message`.
    pub message: Option<String>,
    /// `Success`.
    pub success: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BulkOperationResponseOfFailedQueueItem: "UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfFailedQueueItemDto", keys 0, secrets [] {
        0 failed_items: "FailedItems",
        1 message: "Message",
        2 success: "Success",
    }
}

/// `FailedItems`.
pub const FAILED_ITEMS: odata::Field<BulkOperationResponseOfFailedQueueItem, Vec<super::FailedQueueItem>> =
    odata::Field::new("FailedItems");
/// `Message`.
pub const MESSAGE: odata::Field<BulkOperationResponseOfFailedQueueItem, String> = odata::Field::new("Message");
/// `Success`.
pub const SUCCESS: odata::Field<BulkOperationResponseOfFailedQueueItem, bool> = odata::Field::new("Success");
