// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskAssignment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskAssignmentDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskAssignment {
    /// `id`, the key.
    pub id: i64,
    /// `assignee`, a navigation property: there when it is expanded.
    pub assignee: Option<odata::Nested<super::UserLoginInfo>>,
    /// `task`, a navigation property: there when it is expanded.
    pub task: Option<odata::Nested<super::Task>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskAssignment: "UiPath.Server.Configuration.OData.TaskAssignmentDto", keys 1, secrets [] {
        0 id: "id",
        1 assignee: "assignee",
        2 task: "task",
    }
}

/// `id`.
pub const ID: odata::Field<TaskAssignment, i64, odata::Key> = odata::Field::new("id");
/// `assignee`.
pub const ASSIGNEE: odata::Link<TaskAssignment, super::UserLoginInfo> = odata::Link::new("assignee");
/// `task`.
pub const TASK: odata::Link<TaskAssignment, super::Task> = odata::Link::new("task");
