// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskAssignmentRequest`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskAssignmentRequest`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct TaskAssignmentRequest {
    /// `AssigneeNamesOrEmails`. Added after 2020.10.
    pub assignee_names_or_emails: Option<Vec<String>>,
    /// `AssigneeUserIds`. Added after 2020.10.
    pub assignee_user_ids: Option<Vec<i64>>,
    /// `AssignmentCriteria`. Added after 2020.10.
    pub assignment_criteria: Option<super::AssignmentCriteria>,
    /// `TaskId`.
    pub task_id: Option<i64>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserNameOrEmail`, at most 256 characters. Since 2020.10.
    pub user_name_or_email: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskAssignmentRequest: "UiPath.Server.Configuration.OData.TaskAssignmentRequest", keys 0, secrets [] {
        0 assignee_names_or_emails: "AssigneeNamesOrEmails",
        1 assignee_user_ids: "AssigneeUserIds",
        2 assignment_criteria: "AssignmentCriteria",
        3 task_id: "TaskId",
        4 user_id: "UserId",
        5 user_name_or_email: "UserNameOrEmail",
    }
}

/// `AssigneeNamesOrEmails`.
pub const ASSIGNEE_NAMES_OR_EMAILS: odata::Field<TaskAssignmentRequest, Vec<String>> =
    odata::Field::new("AssigneeNamesOrEmails");
/// `AssigneeUserIds`.
pub const ASSIGNEE_USER_IDS: odata::Field<TaskAssignmentRequest, Vec<i64>> = odata::Field::new("AssigneeUserIds");
/// `AssignmentCriteria`.
pub const ASSIGNMENT_CRITERIA: odata::Field<TaskAssignmentRequest, super::AssignmentCriteria> =
    odata::Field::new("AssignmentCriteria");
/// `TaskId`.
pub const TASK_ID: odata::Field<TaskAssignmentRequest, i64> = odata::Field::new("TaskId");
/// `UserId`.
pub const USER_ID: odata::Field<TaskAssignmentRequest, i64> = odata::Field::new("UserId");
/// `UserNameOrEmail`.
pub const USER_NAME_OR_EMAIL: odata::Field<TaskAssignmentRequest, String> = odata::Field::new("UserNameOrEmail");
