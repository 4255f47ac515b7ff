// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BulkOperationResponseOfGuid`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfGuid`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct BulkOperationResponseOfGuid {
    /// `FailedItems`.
    pub failed_items: Option<Vec<odata::Guid>>,
    /// `Message`.
    pub message: Option<String>,
    /// `Success`.
    pub success: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BulkOperationResponseOfGuid: "UiPath.Server.Configuration.OData.BulkOperationResponseDtoOfGuid", keys 0, secrets [] {
        0 failed_items: "FailedItems",
        1 message: "Message",
        2 success: "Success",
    }
}

/// `FailedItems`.
pub const FAILED_ITEMS: odata::Field<BulkOperationResponseOfGuid, Vec<odata::Guid>> = odata::Field::new("FailedItems");
/// `Message`.
pub const MESSAGE: odata::Field<BulkOperationResponseOfGuid, String> = odata::Field::new("Message");
/// `Success`.
pub const SUCCESS: odata::Field<BulkOperationResponseOfGuid, bool> = odata::Field::new("Success");
