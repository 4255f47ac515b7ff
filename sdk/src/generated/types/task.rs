// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Task`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskDto`.
///
/// The entities of [`Tasks`](super::super::sets::Tasks).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Task {
    /// `Id`, the key.
    pub id: i64,
    /// `Action`. Added after 2020.10.
    pub action: Option<String>,
    /// `Activities`, a navigation property: there when it is expanded. Added after 2020.10.
    pub activities: Option<Vec<super::TaskActivity>>,
    /// `AssignedToUser`, a navigation property: there when it is expanded.
    pub assigned_to_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `AssignedToUserId`. Since 2020.10.
    pub assigned_to_user_id: Option<i64>,
    /// `BulkFormLayoutId`. Added after 2020.10.
    pub bulk_form_layout_id: Option<i64>,
    /// `CompletionTime`. Added after 2020.10.
    pub completion_time: Option<odata::Timestamp>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorJobKey`. Added after 2020.10.
    pub creator_job_key: Option<odata::Guid>,
    /// `CreatorUser`, a navigation property: there when it is expanded. Added after 2020.10.
    pub creator_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `CreatorUserId`. Since 2020.10.
    pub creator_user_id: Option<i64>,
    /// `DeleterUserId`. Added after 2020.10.
    pub deleter_user_id: Option<i64>,
    /// `DeletionTime`. Added after 2020.10.
    pub deletion_time: Option<odata::Timestamp>,
    /// `Encrypted`. Added after 2020.10.
    pub encrypted: Option<bool>,
    /// `ExternalTag`. Since 2020.10.
    pub external_tag: Option<String>,
    /// `FormLayoutId`. Added after 2020.10.
    pub form_layout_id: Option<i64>,
    /// `IsCompleted`.
    pub is_completed: Option<bool>,
    /// `IsDeleted`. Added after 2020.10.
    pub is_deleted: Option<bool>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `LastAssignedTime`. Added after 2020.10.
    pub last_assigned_time: Option<odata::Timestamp>,
    /// `LastModificationTime`. Since 2020.10.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUser`, a navigation property: there when it is expanded. Added after 2020.10.
    pub last_modifier_user: Option<odata::Nested<super::UserLoginInfo>>,
    /// `LastModifierUserId`. Since 2020.10.
    pub last_modifier_user_id: Option<i64>,
    /// `OrganizationUnitId`.
    pub organization_unit_id: Option<i64>,
    /// `ParentOperationId`. Added after 2020.10.
    pub parent_operation_id: Option<String>,
    /// `Priority`.
    pub priority: Option<super::TaskPriority>,
    /// `Status`.
    pub status: Option<super::TaskStatus>,
    /// `Tags`. Added after 2020.10.
    pub tags: Option<Vec<super::Tag>>,
    /// `TaskAssigneeName`. Added after 2020.10.
    pub task_assignee_name: Option<String>,
    /// `TaskAssignmentCriteria`. Added after 2020.10.
    pub task_assignment_criteria: Option<super::TaskAssignmentCriteria>,
    /// `TaskAssignments`, a navigation property: there when it is expanded. Added after 2020.10.
    pub task_assignments: Option<Vec<super::TaskAssignment>>,
    /// `TaskCatalogName`.
    pub task_catalog_name: Option<String>,
    /// `TaskSlaDetail`. Added after 2020.10.
    pub task_sla_detail: Option<odata::Nested<super::TaskSlaDetail>>,
    /// `Title`.
    pub title: Option<String>,
    /// `Type`.
    pub type_: Option<super::TaskType>,
    /// `WaitJobKey`. Added after 2020.10.
    pub wait_job_key: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Task: "UiPath.Server.Configuration.OData.TaskDto", keys 1, secrets [] {
        0 id: "Id",
        1 action: "Action",
        2 activities: "Activities",
        3 assigned_to_user: "AssignedToUser",
        4 assigned_to_user_id: "AssignedToUserId",
        5 bulk_form_layout_id: "BulkFormLayoutId",
        6 completion_time: "CompletionTime",
        7 creation_time: "CreationTime",
        8 creator_job_key: "CreatorJobKey",
        9 creator_user: "CreatorUser",
        10 creator_user_id: "CreatorUserId",
        11 deleter_user_id: "DeleterUserId",
        12 deletion_time: "DeletionTime",
        13 encrypted: "Encrypted",
        14 external_tag: "ExternalTag",
        15 form_layout_id: "FormLayoutId",
        16 is_completed: "IsCompleted",
        17 is_deleted: "IsDeleted",
        18 key: "Key",
        19 last_assigned_time: "LastAssignedTime",
        20 last_modification_time: "LastModificationTime",
        21 last_modifier_user: "LastModifierUser",
        22 last_modifier_user_id: "LastModifierUserId",
        23 organization_unit_id: "OrganizationUnitId",
        24 parent_operation_id: "ParentOperationId",
        25 priority: "Priority",
        26 status: "Status",
        27 tags: "Tags",
        28 task_assignee_name: "TaskAssigneeName",
        29 task_assignment_criteria: "TaskAssignmentCriteria",
        30 task_assignments: "TaskAssignments",
        31 task_catalog_name: "TaskCatalogName",
        32 task_sla_detail: "TaskSlaDetail",
        33 title: "Title",
        34 type_: "Type",
        35 wait_job_key: "WaitJobKey",
    }
}

/// `Id`.
pub const ID: odata::Field<Task, i64, odata::Key> = odata::Field::new("Id");
/// `Action`.
pub const ACTION: odata::Field<Task, String> = odata::Field::new("Action");
/// `Activities`.
pub const ACTIVITIES: odata::Links<Task, super::TaskActivity> = odata::Links::new("Activities");
/// `AssignedToUser`.
pub const ASSIGNED_TO_USER: odata::Link<Task, super::UserLoginInfo> = odata::Link::new("AssignedToUser");
/// `AssignedToUserId`.
pub const ASSIGNED_TO_USER_ID: odata::Field<Task, i64> = odata::Field::new("AssignedToUserId");
/// `BulkFormLayoutId`.
pub const BULK_FORM_LAYOUT_ID: odata::Field<Task, i64> = odata::Field::new("BulkFormLayoutId");
/// `CompletionTime`.
pub const COMPLETION_TIME: odata::Field<Task, odata::Timestamp> = odata::Field::new("CompletionTime");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Task, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorJobKey`.
pub const CREATOR_JOB_KEY: odata::Field<Task, odata::Guid> = odata::Field::new("CreatorJobKey");
/// `CreatorUser`.
pub const CREATOR_USER: odata::Link<Task, super::UserLoginInfo> = odata::Link::new("CreatorUser");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<Task, i64> = odata::Field::new("CreatorUserId");
/// `DeleterUserId`.
pub const DELETER_USER_ID: odata::Field<Task, i64> = odata::Field::new("DeleterUserId");
/// `DeletionTime`.
pub const DELETION_TIME: odata::Field<Task, odata::Timestamp> = odata::Field::new("DeletionTime");
/// `Encrypted`.
pub const ENCRYPTED: odata::Field<Task, bool> = odata::Field::new("Encrypted");
/// `ExternalTag`.
pub const EXTERNAL_TAG: odata::Field<Task, String> = odata::Field::new("ExternalTag");
/// `FormLayoutId`.
pub const FORM_LAYOUT_ID: odata::Field<Task, i64> = odata::Field::new("FormLayoutId");
/// `IsCompleted`.
pub const IS_COMPLETED: odata::Field<Task, bool> = odata::Field::new("IsCompleted");
/// `IsDeleted`.
pub const IS_DELETED: odata::Field<Task, bool> = odata::Field::new("IsDeleted");
/// `Key`.
pub const KEY: odata::Field<Task, odata::Guid> = odata::Field::new("Key");
/// `LastAssignedTime`.
pub const LAST_ASSIGNED_TIME: odata::Field<Task, odata::Timestamp> = odata::Field::new("LastAssignedTime");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<Task, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUser`.
pub const LAST_MODIFIER_USER: odata::Link<Task, super::UserLoginInfo> = odata::Link::new("LastModifierUser");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<Task, i64> = odata::Field::new("LastModifierUserId");
/// `OrganizationUnitId`.
pub const ORGANIZATION_UNIT_ID: odata::Field<Task, i64> = odata::Field::new("OrganizationUnitId");
/// `ParentOperationId`.
pub const PARENT_OPERATION_ID: odata::Field<Task, String> = odata::Field::new("ParentOperationId");
/// `Priority`.
pub const PRIORITY: odata::Field<Task, super::TaskPriority> = odata::Field::new("Priority");
/// `Status`.
pub const STATUS: odata::Field<Task, super::TaskStatus> = odata::Field::new("Status");
/// `Tags`.
pub const TAGS: odata::Field<Task, Vec<super::Tag>> = odata::Field::new("Tags");
/// `TaskAssigneeName`.
pub const TASK_ASSIGNEE_NAME: odata::Field<Task, String> = odata::Field::new("TaskAssigneeName");
/// `TaskAssignmentCriteria`.
pub const TASK_ASSIGNMENT_CRITERIA: odata::Field<Task, super::TaskAssignmentCriteria> =
    odata::Field::new("TaskAssignmentCriteria");
/// `TaskAssignments`.
pub const TASK_ASSIGNMENTS: odata::Links<Task, super::TaskAssignment> = odata::Links::new("TaskAssignments");
/// `TaskCatalogName`.
pub const TASK_CATALOG_NAME: odata::Field<Task, String> = odata::Field::new("TaskCatalogName");
/// `TaskSlaDetail`.
pub const TASK_SLA_DETAIL: odata::Field<Task, super::TaskSlaDetail> = odata::Field::new("TaskSlaDetail");
/// `Title`.
pub const TITLE: odata::Field<Task, String> = odata::Field::new("Title");
/// `Type`.
pub const TYPE: odata::Field<Task, super::TaskType> = odata::Field::new("Type");
/// `WaitJobKey`.
pub const WAIT_JOB_KEY: odata::Field<Task, odata::Guid> = odata::Field::new("WaitJobKey");
