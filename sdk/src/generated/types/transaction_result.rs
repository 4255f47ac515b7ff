// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TransactionResult`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TransactionResultDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct TransactionResult {
    /// `Analytics`.
    pub analytics: Option<super::Dictionary>,
    /// `DeferDate`.
    pub defer_date: Option<odata::Timestamp>,
    /// `DueDate`.
    pub due_date: Option<odata::Timestamp>,
    /// `IsSuccessful`.
    pub is_successful: Option<bool>,
    /// `OperationId`, at most 128 characters. Added after 2020.10.
    pub operation_id: Option<String>,
    /// `Output`.
    pub output: Option<super::Dictionary>,
    /// `ProcessingException`.
    pub processing_exception: Option<odata::Nested<super::ProcessingException>>,
    /// `Progress`.
    pub progress: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TransactionResult: "UiPath.Server.Configuration.OData.TransactionResultDto", keys 0, secrets [] {
        0 analytics: "Analytics",
        1 defer_date: "DeferDate",
        2 due_date: "DueDate",
        3 is_successful: "IsSuccessful",
        4 operation_id: "OperationId",
        5 output: "Output",
        6 processing_exception: "ProcessingException",
        7 progress: "Progress",
    }
}

/// `Analytics`.
pub const ANALYTICS: odata::Field<TransactionResult, super::Dictionary> = odata::Field::new("Analytics");
/// `DeferDate`.
pub const DEFER_DATE: odata::Field<TransactionResult, odata::Timestamp> = odata::Field::new("DeferDate");
/// `DueDate`.
pub const DUE_DATE: odata::Field<TransactionResult, odata::Timestamp> = odata::Field::new("DueDate");
/// `IsSuccessful`.
pub const IS_SUCCESSFUL: odata::Field<TransactionResult, bool> = odata::Field::new("IsSuccessful");
/// `OperationId`.
pub const OPERATION_ID: odata::Field<TransactionResult, String> = odata::Field::new("OperationId");
/// `Output`.
pub const OUTPUT: odata::Field<TransactionResult, super::Dictionary> = odata::Field::new("Output");
/// `ProcessingException`.
pub const PROCESSING_EXCEPTION: odata::Field<TransactionResult, super::ProcessingException> =
    odata::Field::new("ProcessingException");
/// `Progress`.
pub const PROGRESS: odata::Field<TransactionResult, String> = odata::Field::new("Progress");
