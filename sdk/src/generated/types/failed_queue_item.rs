// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`FailedQueueItem`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.FailedQueueItemDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct FailedQueueItem {
    /// `ErrorCode`.
    pub error_code: Option<super::ErrorCode>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `Ordinal`.
    pub ordinal: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    FailedQueueItem: "UiPath.Server.Configuration.OData.FailedQueueItemDto", keys 0, secrets [] {
        0 error_code: "ErrorCode",
        1 error_message: "ErrorMessage",
        2 ordinal: "Ordinal",
    }
}

/// `ErrorCode`.
pub const ERROR_CODE: odata::Field<FailedQueueItem, super::ErrorCode> = odata::Field::new("ErrorCode");
/// `ErrorMessage`.
pub const ERROR_MESSAGE: odata::Field<FailedQueueItem, String> = odata::Field::new("ErrorMessage");
/// `Ordinal`.
pub const ORDINAL: odata::Field<FailedQueueItem, i32> = odata::Field::new("Ordinal");
