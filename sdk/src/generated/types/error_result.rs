// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ErrorResult`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ErrorResult`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct ErrorResult {
    /// `Details`.
    pub details: Option<String>,
    /// `ErrorCode`, set by the service.
    pub error_code: Option<i32>,
    /// `Message`, set by the service.
    pub message: Option<String>,
    /// `ResourceIds`, set by the service.
    pub resource_ids: Option<Vec<i64>>,
    /// `TraceId`.
    pub trace_id: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ErrorResult: "UiPath.Server.Configuration.OData.ErrorResult", keys 0, secrets [] {
        0 details: "Details",
        1 error_code: "ErrorCode",
        2 message: "Message",
        3 resource_ids: "ResourceIds",
        4 trace_id: "TraceId",
    }
}

/// `Details`.
pub const DETAILS: odata::Field<ErrorResult, String> = odata::Field::new("Details");
/// `ErrorCode`.
pub const ERROR_CODE: odata::Field<ErrorResult, i32> = odata::Field::new("ErrorCode");
/// `Message`.
pub const MESSAGE: odata::Field<ErrorResult, String> = odata::Field::new("Message");
/// `ResourceIds`.
pub const RESOURCE_IDS: odata::Field<ErrorResult, Vec<i64>> = odata::Field::new("ResourceIds");
/// `TraceId`.
pub const TRACE_ID: odata::Field<ErrorResult, String> = odata::Field::new("TraceId");
