// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskNote`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskNoteDto`.
///
/// The entities of [`TaskNotes`](super::super::sets::TaskNotes).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TaskNote {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUser`, a navigation property: there when it is expanded.
    pub creator_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LastModifierUser`, a navigation property: there when it is expanded. Added after 2020.10.
    pub last_modifier_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `TaskId`.
    pub task_id: Option<i64>,
    /// `TenantId`.
    pub tenant_id: Option<i32>,
    /// `Text`.
    pub text: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskNote: "UiPath.Server.Configuration.OData.TaskNoteDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user: "CreatorUser",
        3 creator_user_id: "CreatorUserId",
        4 key: "Key",
        5 last_modifier_user: "LastModifierUser",
        6 organization_unit_id: "OrganizationUnitId",
        7 task_id: "TaskId",
        8 tenant_id: "TenantId",
        9 text: "Text",
    }
}

/// `Id`.
pub const ID: odata::Field<TaskNote, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TaskNote, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUser`.
pub const CREATOR_USER: odata::Link<TaskNote, super::UserLoginInfo> = odata::Link::new("CreatorUser");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TaskNote, i64> = odata::Field::new("CreatorUserId");
/// `Key`.
pub const KEY: odata::Field<TaskNote, odata::Guid> = odata::Field::new("Key");
/// `LastModifierUser`.
pub const LAST_MODIFIER_USER: odata::Link<TaskNote, super::UserLoginInfo> = odata::Link::new("LastModifierUser");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<TaskNote, i64> = odata::Field::new("OrganizationUnitId");
/// `TaskId`.
pub const TASK_ID: odata::Field<TaskNote, i64> = odata::Field::new("TaskId");
/// `TenantId`.
pub const TENANT_ID: odata::Field<TaskNote, i32> = odata::Field::new("TenantId");
/// `Text`.
pub const TEXT: odata::Field<TaskNote, String> = odata::Field::new("Text");
