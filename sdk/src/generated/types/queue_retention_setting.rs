// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueRetentionSetting`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueRetentionSettingDto`.
///
/// The entities of [`QueueRetention`](super::super::sets::QueueRetention).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct QueueRetentionSetting {
    /// `QueueDefinitionId`, the key.
    pub queue_definition_id: i64,
    /// `Action`.
    pub action: Option<super::RetentionAction>,
    /// `BucketId`.
    pub bucket_id: Option<i64>,
    /// `Period`.
    pub period: Option<i32>,
    /// `Type`.
    pub type_: Option<super::RetentionType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueRetentionSetting: "UiPath.Server.Configuration.OData.QueueRetentionSettingDto", keys 1, secrets [] {
        0 queue_definition_id: "QueueDefinitionId",
        1 action: "Action",
        2 bucket_id: "BucketId",
        3 period: "Period",
        4 type_: "Type",
    }
}

/// `QueueDefinitionId`.
pub const QUEUE_DEFINITION_ID: odata::Field<QueueRetentionSetting, i64, odata::Key> =
    odata::Field::new("QueueDefinitionId");
/// `Action`.
pub const ACTION: odata::Field<QueueRetentionSetting, super::RetentionAction> = odata::Field::new("Action");
/// `BucketId`.
pub const BUCKET_ID: odata::Field<QueueRetentionSetting, i64> = odata::Field::new("BucketId");
/// `Period`.
pub const PERIOD: odata::Field<QueueRetentionSetting, i32> = odata::Field::new("Period");
/// `Type`.
pub const TYPE: odata::Field<QueueRetentionSetting, super::RetentionType> = odata::Field::new("Type");
