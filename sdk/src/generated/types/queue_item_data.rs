// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueItemData`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.QueueItemDataDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueItemData {
    /// `DeferDate`.
    pub defer_date: Option<odata::Timestamp>,
    /// `DueDate`.
    pub due_date: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `ParentOperationId`, at most 128 characters. Added after 2020.10.
    pub parent_operation_id: Option<String>,
    /// `Priority`.
    pub priority: Option<super::QueueItemPriority>,
    /// `Progress`.
    pub progress: Option<String>,
    /// `Reference`, at most 128 characters.
    pub reference: Option<String>,
    /// `RiskSlaDate`.
    pub risk_sla_date: Option<odata::Timestamp>,
    /// `Source`, at most 20 characters. Added after 2020.10.
    pub source: Option<String>,
    /// `SpecificContent`.
    pub specific_content: Option<super::Dictionary>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueItemData: "UiPath.Server.Configuration.OData.QueueItemDataDto", keys 0, secrets [] {
        0 defer_date: "DeferDate",
        1 due_date: "DueDate",
        2 name: "Name",
        3 parent_operation_id: "ParentOperationId",
        4 priority: "Priority",
        5 progress: "Progress",
        6 reference: "Reference",
        7 risk_sla_date: "RiskSlaDate",
        8 source: "Source",
        9 specific_content: "SpecificContent",
    }
}

/// `DeferDate`.
pub const DEFER_DATE: odata::Field<QueueItemData, odata::Timestamp> = odata::Field::new("DeferDate");
/// `DueDate`.
pub const DUE_DATE: odata::Field<QueueItemData, odata::Timestamp> = odata::Field::new("DueDate");
/// `Name`.
pub const NAME: odata::Field<QueueItemData, String> = odata::Field::new("Name");
/// `ParentOperationId`.
pub const PARENT_OPERATION_ID: odata::Field<QueueItemData, String> = odata::Field::new("ParentOperationId");
/// `Priority`.
pub const PRIORITY: odata::Field<QueueItemData, super::QueueItemPriority> = odata::Field::new("Priority");
/// `Progress`.
pub const PROGRESS: odata::Field<QueueItemData, String> = odata::Field::new("Progress");
/// `Reference`.
pub const REFERENCE: odata::Field<QueueItemData, String> = odata::Field::new("Reference");
/// `RiskSlaDate`.
pub const RISK_SLA_DATE: odata::Field<QueueItemData, odata::Timestamp> = odata::Field::new("RiskSlaDate");
/// `Source`.
pub const SOURCE: odata::Field<QueueItemData, String> = odata::Field::new("Source");
/// `SpecificContent`.
pub const SPECIFIC_CONTENT: odata::Field<QueueItemData, super::Dictionary> = odata::Field::new("SpecificContent");
