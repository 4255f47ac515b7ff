// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TransactionData`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TransactionDataDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct TransactionData {
    /// `DeferDate`.
    pub defer_date: Option<odata::Timestamp>,
    /// `DueDate`.
    pub due_date: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `ParentOperationId`, at most 128 characters. Added after 2020.10.
    pub parent_operation_id: Option<String>,
    /// `Reference`, at most 128 characters.
    pub reference: Option<String>,
    /// `ReferenceFilterOption`.
    pub reference_filter_option: Option<super::ReferenceFilterOption>,
    /// `RobotIdentifier`.
    pub robot_identifier: Option<odata::Guid>,
    /// `SpecificContent`.
    pub specific_content: Option<super::Dictionary>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TransactionData: "UiPath.Server.Configuration.OData.TransactionDataDto", keys 0, secrets [] {
        0 defer_date: "DeferDate",
        1 due_date: "DueDate",
        2 name: "Name",
        3 parent_operation_id: "ParentOperationId",
        4 reference: "Reference",
        5 reference_filter_option: "ReferenceFilterOption",
        6 robot_identifier: "RobotIdentifier",
        7 specific_content: "SpecificContent",
    }
}

/// `DeferDate`.
pub const DEFER_DATE: odata::Field<TransactionData, odata::Timestamp> = odata::Field::new("DeferDate");
/// `DueDate`.
pub const DUE_DATE: odata::Field<TransactionData, odata::Timestamp> = odata::Field::new("DueDate");
/// `Name`.
pub const NAME: odata::Field<TransactionData, String> = odata::Field::new("Name");
/// `ParentOperationId`.
pub const PARENT_OPERATION_ID: odata::Field<TransactionData, String> = odata::Field::new("ParentOperationId");
/// `Reference`.
pub const REFERENCE: odata::Field<TransactionData, String> = odata::Field::new("Reference");
/// `ReferenceFilterOption`.
pub const REFERENCE_FILTER_OPTION: odata::Field<TransactionData, super::ReferenceFilterOption> =
    odata::Field::new("ReferenceFilterOption");
/// `RobotIdentifier`.
pub const ROBOT_IDENTIFIER: odata::Field<TransactionData, odata::Guid> = odata::Field::new("RobotIdentifier");
/// `SpecificContent`.
pub const SPECIFIC_CONTENT: odata::Field<TransactionData, super::Dictionary> = odata::Field::new("SpecificContent");
