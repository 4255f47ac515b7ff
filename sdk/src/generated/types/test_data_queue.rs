// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TestDataQueue`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TestDataQueueDto`.
///
/// The entities of [`TestDataQueues`](super::super::sets::TestDataQueues).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TestDataQueue {
    /// `Id`, the key.
    pub id: i64,
    /// `ConsumedItemsCount`.
    pub consumed_items_count: Option<i32>,
    /// `ContentJsonSchema`, required.
    pub content_json_schema: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `DeleterUserId`.
    pub deleter_user_id: Option<i64>,
    /// `DeletionTime`.
    pub deletion_time: Option<odata::Timestamp>,
    /// `Description`.
    pub description: Option<String>,
    /// `IsDeleted`.
    pub is_deleted: Option<bool>,
    /// `ItemsCount`.
    pub items_count: Option<i32>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, at most 256 characters, required.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TestDataQueue: "UiPath.Server.Configuration.OData.TestDataQueueDto", keys 1, secrets [] {
        0 id: "Id",
        1 consumed_items_count: "ConsumedItemsCount",
        2 content_json_schema: "ContentJsonSchema",
        3 creation_time: "CreationTime",
        4 creator_user_id: "CreatorUserId",
        5 deleter_user_id: "DeleterUserId",
        6 deletion_time: "DeletionTime",
        7 description: "Description",
        8 is_deleted: "IsDeleted",
        9 items_count: "ItemsCount",
        10 last_modification_time: "LastModificationTime",
        11 last_modifier_user_id: "LastModifierUserId",
        12 name: "Name",
    }
}

/// `Id`.
pub const ID: odata::Field<TestDataQueue, i64, odata::Key> = odata::Field::new("Id");
/// `ConsumedItemsCount`.
pub const CONSUMED_ITEMS_COUNT: odata::Field<TestDataQueue, i32> = odata::Field::new("ConsumedItemsCount");
/// `ContentJsonSchema`.
pub const CONTENT_JSON_SCHEMA: odata::Field<TestDataQueue, String> = odata::Field::new("ContentJsonSchema");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TestDataQueue, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TestDataQueue, i64> = odata::Field::new("CreatorUserId");
/// `DeleterUserId`.
pub const DELETER_USER_ID: odata::Field<TestDataQueue, i64> = odata::Field::new("DeleterUserId");
/// `DeletionTime`.
pub const DELETION_TIME: odata::Field<TestDataQueue, odata::Timestamp> = odata::Field::new("DeletionTime");
/// `Description`.
pub const DESCRIPTION: odata::Field<TestDataQueue, String> = odata::Field::new("Description");
/// `IsDeleted`.
pub const IS_DELETED: odata::Field<TestDataQueue, bool> = odata::Field::new("IsDeleted");
/// `ItemsCount`.
pub const ITEMS_COUNT: odata::Field<TestDataQueue, i32> = odata::Field::new("ItemsCount");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TestDataQueue, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TestDataQueue, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<TestDataQueue, String> = odata::Field::new("Name");
