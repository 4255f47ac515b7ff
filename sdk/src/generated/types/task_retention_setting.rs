// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskRetentionSetting`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskRetentionSettingDto`.
///
/// The entities of [`TaskRetention`](super::super::sets::TaskRetention).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskRetentionSetting {
    /// `TaskCatalogId`, the key.
    pub task_catalog_id: i64,
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
    TaskRetentionSetting: "UiPath.Server.Configuration.OData.TaskRetentionSettingDto", keys 1, secrets [] {
        0 task_catalog_id: "TaskCatalogId",
        1 action: "Action",
        2 bucket_id: "BucketId",
        3 period: "Period",
        4 type_: "Type",
    }
}

/// `TaskCatalogId`.
pub const TASK_CATALOG_ID: odata::Field<TaskRetentionSetting, i64, odata::Key> = odata::Field::new("TaskCatalogId");
/// `Action`.
pub const ACTION: odata::Field<TaskRetentionSetting, super::RetentionAction> = odata::Field::new("Action");
/// `BucketId`.
pub const BUCKET_ID: odata::Field<TaskRetentionSetting, i64> = odata::Field::new("BucketId");
/// `Period`.
pub const PERIOD: odata::Field<TaskRetentionSetting, i32> = odata::Field::new("Period");
/// `Type`.
pub const TYPE: odata::Field<TaskRetentionSetting, super::RetentionType> = odata::Field::new("Type");
