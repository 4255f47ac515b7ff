// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskActivity`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskActivityDto`.
///
/// The entities of [`TaskActivities`](super::super::sets::TaskActivities).
///
/// Since 2020.10.
#[derive(Default)]
pub struct TaskActivity {
    /// `Id`, the key.
    pub id: i64,
    /// `ActivityType`.
    pub activity_type: Option<super::ActivityType>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUser`, a navigation property: there when it is expanded.
    pub creator_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `TargetUser`, a navigation property: there when it is expanded.
    pub target_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `TargetUserId`.
    pub target_user_id: Option<i64>,
    /// `Task`, a navigation property: there when it is expanded.
    pub task: Option<odata::Nested<super::Task>>,
    /// `TaskId`.
    pub task_id: Option<i64>,
    /// `TaskKey`. Added after 2020.10.
    pub task_key: Option<odata::Guid>,
    /// `TaskNote`, a navigation property: there when it is expanded.
    pub task_note: Option<odata::Nested<super::TaskNote>>,
    /// `TaskNoteId`.
    pub task_note_id: Option<i64>,
    /// `TenantId`.
    pub tenant_id: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskActivity: "UiPath.Server.Configuration.OData.TaskActivityDto", keys 1, secrets [] {
        0 id: "Id",
        1 activity_type: "ActivityType",
        2 creation_time: "CreationTime",
        3 creator_user: "CreatorUser",
        4 creator_user_id: "CreatorUserId",
        5 key: "Key",
        6 organization_unit_id: "OrganizationUnitId",
        7 target_user: "TargetUser",
        8 target_user_id: "TargetUserId",
        9 task: "Task",
        10 task_id: "TaskId",
        11 task_key: "TaskKey",
        12 task_note: "TaskNote",
        13 task_note_id: "TaskNoteId",
        14 tenant_id: "TenantId",
    }
}

/// `Id`.
pub const ID: odata::Field<TaskActivity, i64, odata::Key> = odata::Field::new("Id");
/// `ActivityType`.
pub const ACTIVITY_TYPE: odata::Field<TaskActivity, super::ActivityType> = odata::Field::new("ActivityType");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TaskActivity, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUser`.
pub const CREATOR_USER: odata::Link<TaskActivity, super::UserLoginInfo> = odata::Link::new("CreatorUser");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TaskActivity, i64> = odata::Field::new("CreatorUserId");
/// `Key`.
pub const KEY: odata::Field<TaskActivity, odata::Guid> = odata::Field::new("Key");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<TaskActivity, i64> = odata::Field::new("OrganizationUnitId");
/// `TargetUser`.
pub const TARGET_USER: odata::Link<TaskActivity, super::UserLoginInfo> = odata::Link::new("TargetUser");
/// `TargetUserId`.
pub const TARGET_USER_ID: odata::Field<TaskActivity, i64> = odata::Field::new("TargetUserId");
/// `Task`.
pub const TASK: odata::Link<TaskActivity, super::Task> = odata::Link::new("Task");
/// `TaskId`.
pub const TASK_ID: odata::Field<TaskActivity, i64> = odata::Field::new("TaskId");
/// `TaskKey`.
pub const TASK_KEY: odata::Field<TaskActivity, odata::Guid> = odata::Field::new("TaskKey");
/// `TaskNote`.
pub const TASK_NOTE: odata::Link<TaskActivity, super::TaskNote> = odata::Link::new("TaskNote");
/// `TaskNoteId`.
pub const TASK_NOTE_ID: odata::Field<TaskActivity, i64> = odata::Field::new("TaskNoteId");
/// `TenantId`.
pub const TENANT_ID: odata::Field<TaskActivity, i32> = odata::Field::new("TenantId");
