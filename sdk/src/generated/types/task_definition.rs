// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskDefinition`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskDefinitionDto`.
///
/// The entities of [`TaskDefinitions`](super::super::sets::TaskDefinitions).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskDefinition {
    /// `Id`, the key.
    pub id: i64,
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
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`.
    pub name: Option<String>,
    /// `Properties`, a navigation property: there when it is expanded.
    pub properties: Option<odata::Nested<super::TaskDefinitionProperties>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskDefinition: "UiPath.Server.Configuration.OData.TaskDefinitionDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 deleter_user_id: "DeleterUserId",
        4 deletion_time: "DeletionTime",
        5 description: "Description",
        6 is_deleted: "IsDeleted",
        7 key: "Key",
        8 last_modification_time: "LastModificationTime",
        9 last_modifier_user_id: "LastModifierUserId",
        10 name: "Name",
        11 properties: "Properties",
    }
}

/// `Id`.
pub const ID: odata::Field<TaskDefinition, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TaskDefinition, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TaskDefinition, i64> = odata::Field::new("CreatorUserId");
/// `DeleterUserId`.
pub const DELETER_USER_ID: odata::Field<TaskDefinition, i64> = odata::Field::new("DeleterUserId");
/// `DeletionTime`.
pub const DELETION_TIME: odata::Field<TaskDefinition, odata::Timestamp> = odata::Field::new("DeletionTime");
/// `Description`.
pub const DESCRIPTION: odata::Field<TaskDefinition, String> = odata::Field::new("Description");
/// `IsDeleted`.
pub const IS_DELETED: odata::Field<TaskDefinition, bool> = odata::Field::new("IsDeleted");
/// `Key`.
pub const KEY: odata::Field<TaskDefinition, odata::Guid> = odata::Field::new("Key");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<TaskDefinition, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<TaskDefinition, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<TaskDefinition, String> = odata::Field::new("Name");
/// `Properties`.
pub const PROPERTIES: odata::Link<TaskDefinition, super::TaskDefinitionProperties> = odata::Link::new("Properties");
