// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BulkOperationResponseOfInt64`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfInt64`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct BulkOperationResponseOfInt64 {
    /// `FailedItems`.
    pub failed_items: Option<Vec<i64>>,
    /// `Message`.
    pub message: Option<String>,
    /// `Success`.
    pub success: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BulkOperationResponseOfInt64: "UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfInt64", keys 0, secrets [] {
        0 failed_items: "FailedItems",
        1 message: "Message",
        2 success: "Success",
    }
}

/// `FailedItems`.
pub const FAILED_ITEMS: odata::Field<BulkOperationResponseOfInt64, Vec<i64>> = odata::Field::new("FailedItems");
/// `Message`.
pub const MESSAGE: odata::Field<BulkOperationResponseOfInt64, String> = odata::Field::new("Message");
/// `Success`.
pub const SUCCESS: odata::Field<BulkOperationResponseOfInt64, bool> = odata::Field::new("Success");
