// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskCatalogExtendedDetails`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskCatalogExtendedDetailsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskCatalogExtendedDetails {
    /// `AssociatedTasksCount`.
    pub associated_tasks_count: Option<i32>,
    /// `IsEncrypted`.
    pub is_encrypted: Option<bool>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `TotalFolderCount`.
    pub total_folder_count: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskCatalogExtendedDetails: "UiPath.Server.Configuration.OData.TaskCatalogExtendedDetailsDto", keys 0, secrets [] {
        0 associated_tasks_count: "AssociatedTasksCount",
        1 is_encrypted: "IsEncrypted",
        2 key: "Key",
        3 total_folder_count: "TotalFolderCount",
    }
}

/// `AssociatedTasksCount`.
pub const ASSOCIATED_TASKS_COUNT: odata::Field<TaskCatalogExtendedDetails, i32> =
    odata::Field::new("AssociatedTasksCount");
/// `IsEncrypted`.
pub const IS_ENCRYPTED: odata::Field<TaskCatalogExtendedDetails, bool> = odata::Field::new("IsEncrypted");
/// `Key`.
pub const KEY: odata::Field<TaskCatalogExtendedDetails, odata::Guid> = odata::Field::new("Key");
/// `TotalFolderCount`.
pub const TOTAL_FOLDER_COUNT: odata::Field<TaskCatalogExtendedDetails, i64> = odata::Field::new("TotalFolderCount");
