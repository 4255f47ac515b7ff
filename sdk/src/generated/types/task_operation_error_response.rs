// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskOperationErrorResponse`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskOperationErrorResponse`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskOperationErrorResponse {
    /// `ErrorCode`.
    pub error_code: Option<i32>,
    /// `ErrorMessage`.
    pub error_message: Option<String>,
    /// `TaskId`.
    pub task_id: Option<i64>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserNameOrEmail`.
    pub user_name_or_email: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskOperationErrorResponse: "UiPath.Server.Configuration.OData.TaskOperationErrorResponse", keys 0, secrets [] {
        0 error_code: "ErrorCode",
        1 error_message: "ErrorMessage",
        2 task_id: "TaskId",
        3 user_id: "UserId",
        4 user_name_or_email: "UserNameOrEmail",
    }
}

/// `ErrorCode`.
pub const ERROR_CODE: odata::Field<TaskOperationErrorResponse, i32> = odata::Field::new("ErrorCode");
/// `ErrorMessage`.
pub const ERROR_MESSAGE: odata::Field<TaskOperationErrorResponse, String> = odata::Field::new("ErrorMessage");
/// `TaskId`.
pub const TASK_ID: odata::Field<TaskOperationErrorResponse, i64> = odata::Field::new("TaskId");
/// `UserId`.
pub const USER_ID: odata::Field<TaskOperationErrorResponse, i64> = odata::Field::new("UserId");
/// `UserNameOrEmail`.
pub const USER_NAME_OR_EMAIL: odata::Field<TaskOperationErrorResponse, String> = odata::Field::new("UserNameOrEmail");
