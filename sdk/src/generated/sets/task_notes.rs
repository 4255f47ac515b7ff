// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TaskNotes`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TaskNotes`, of [`TaskNote`](types::TaskNote).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TaskNotes(odata::Resource);

impl TaskNotes {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TaskNotes"))
    }

    /// Calls the action `CreateTaskNote`.
    ///
    /// `POST /TaskNotes/UiPath.Server.Configuration.OData.CreateTaskNote`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `Tasks.Edit`.
    ///
    /// Documented statuses: 201.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn create_task_note(&self, text: impl Into<String>) -> TaskNotesCreateTaskNote {
        TaskNotesCreateTaskNote::new(
            self.0
                .at("UiPath.Server.Configuration.OData.CreateTaskNote")
                .post("TaskNotes.CreateTaskNote")
                .takes(CONTEXT)
                .param::<String>("Text", text.into()),
        )
    }

    /// Calls the function `GetByTaskId`.
    ///
    /// `GET /TaskNotes/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `Tasks.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_by_task_id(&self, task_id: i64) -> odata::Query<types::TaskNote> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByTaskId")
            .arg("taskId", task_id)
            .end()
            .get("TaskNotes.GetByTaskId")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}

odata::get! {
    /// The call `TaskNotes.CreateTaskNote` of [`TaskNotes`], with its optional arguments.
    pub struct TaskNotesCreateTaskNote: types::TaskNote {
        /// Parameter `TaskId`.
        param task_id: i64 = "TaskId",
    }
}
