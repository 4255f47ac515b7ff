// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskCatalog`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskCatalogDto`.
///
/// The entities of [`TaskCatalogs`](super::super::sets::TaskCatalogs).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct TaskCatalog {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`. Added after 2020.10.
    pub creation_time: Option<odata::Timestamp>,
    /// `Description`.
    pub description: Option<String>,
    /// `Encrypted`. Added after 2020.10.
    pub encrypted: Option<bool>,
    /// `FoldersCount`. Added after 2020.10.
    pub folders_count: Option<i32>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `RetentionAction`. Added after 2020.10.
    pub retention_action: Option<super::RetentionAction>,
    /// `RetentionBucketId`. Added after 2020.10.
    pub retention_bucket_id: Option<i64>,
    /// `RetentionBucketName`. Added after 2020.10.
    pub retention_bucket_name: Option<String>,
    /// `RetentionPeriod`. Added after 2020.10.
    pub retention_period: Option<i32>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskCatalog: "UiPath.Server.Configuration.OData.TaskCatalogDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 description: "Description",
        3 encrypted: "Encrypted",
        4 folders_count: "FoldersCount",
        5 key: "Key",
        6 last_modification_time: "LastModificationTime",
        7 name: "Name",
        8 retention_action: "RetentionAction",
        9 retention_bucket_id: "RetentionBucketId",
        10 retention_bucket_name: "RetentionBucketName",
        11 retention_period: "RetentionPeriod",
        12 tags: "Tags",
    }
}

/// `Id`.
pub const ID: odata::Field<TaskCatalog, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TaskCatalog, odata::Timestamp> = odata::Field::new("CreationTime");
/// `Description`.
pub const DESCRIPTION: odata::Field<TaskCatalog, String> = odata::Field::new("Description");
/// `Encrypted`.
pub const ENCRYPTED: odata::Field<TaskCatalog, bool> = odata::Field::new("Encrypted");
/// `FoldersCount`.
pub const FOLDERS_COUNT: odata::Field<TaskCatalog, i32> = odata::Field::new("FoldersCount");
/// `Key`.
pub const KEY: odata::Field<TaskCatalog, odata::Guid> = odata::Field::new("Key");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TaskCatalog, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `Name`.
pub const NAME: odata::Field<TaskCatalog, String> = odata::Field::new("Name");
/// `RetentionAction`.
pub const RETENTION_ACTION: odata::Field<TaskCatalog, super::RetentionAction> = odata::Field::new("RetentionAction");
/// `RetentionBucketId`.
pub const RETENTION_BUCKET_ID: odata::Field<TaskCatalog, i64> = odata::Field::new("RetentionBucketId");
/// `RetentionBucketName`.
pub const RETENTION_BUCKET_NAME: odata::Field<TaskCatalog, String> = odata::Field::new("RetentionBucketName");
/// `RetentionPeriod`.
pub const RETENTION_PERIOD: odata::Field<TaskCatalog, i32> = odata::Field::new("RetentionPeriod");
/// `Tags`.
pub const TAGS: odata::Field<TaskCatalog, Vec<super::Tag>> = odata::Field::new("Tags");
