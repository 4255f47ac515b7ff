// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Tasks`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Tasks`, of [`Task`](types::Task).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Tasks(odata::Resource);

impl Tasks {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Tasks"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Tasks`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Task> {
        self.0.get("Tasks.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Tasks({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Task> {
        self.0.entity(key).get("Tasks.Read").takes(CONTEXT).one()
    }

    /// Calls the action `AssignTasks`.
    ///
    /// `POST /Tasks/UiPath.Server.Configuration.OData.AssignTasks`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn assign_tasks(
        &self,
        task_assignments: Vec<types::TaskAssignmentRequest>,
    ) -> odata::Query<types::TaskOperationErrorResponse, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.AssignTasks")
            .post("Tasks.AssignTasks")
            .takes(CONTEXT)
            .param("taskAssignments", task_assignments)
            .query()
    }

    /// Calls the action `DeleteTasks`.
    ///
    /// `POST /Tasks/UiPath.Server.Configuration.OData.DeleteTasks`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete_tasks(&self, task_ids: Vec<i64>) -> odata::Query<types::TaskOperationErrorResponse, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.DeleteTasks")
            .post("Tasks.DeleteTasks")
            .takes(CONTEXT)
            .param("taskIds", task_ids)
            .query()
    }

    /// Calls the action `EditTaskMetadata`.
    ///
    /// `POST /Tasks/UiPath.Server.Configuration.OData.EditTaskMetadata`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn edit_task_metadata(&self, task_id: i64) -> TasksEditTaskMetadata {
        TasksEditTaskMetadata::new(
            self.0
                .at("UiPath.Server.Configuration.OData.EditTaskMetadata")
                .post("Tasks.EditTaskMetadata")
                .takes(CONTEXT)
                .param("TaskId", task_id),
        )
    }

    /// Calls the function `GetByKey`.
    ///
    /// `GET /Tasks/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_by_key(&self, identifier: odata::Guid) -> odata::Get<types::Task> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByKey")
            .arg("identifier", identifier)
            .end()
            .get("Tasks.GetByKey")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetTaskPermissions`.
    ///
    /// `GET /Tasks/UiPath.Server.Configuration.OData.GetTaskPermissions`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_task_permissions(&self) -> odata::Query<types::Permission, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetTaskPermissions")
            .get("Tasks.GetTaskPermissions")
            .takes(CONTEXT)
            .query()
    }

    /// Calls the function `GetTaskUsers`.
    ///
    /// `GET /Tasks/UiPath.Server.Configuration.OData.GetTaskUsers(organizationUnitId={organizationUnitId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `Tasks.View` and `Tasks.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_task_users(&self, organization_unit_id: i64) -> odata::Query<types::UserLoginInfo> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetTaskUsers")
            .arg("organizationUnitId", organization_unit_id)
            .end()
            .get("Tasks.GetTaskUsers")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the function `GetTasksAcrossFolders`.
    ///
    /// `GET /Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFolders`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_tasks_across_folders(&self) -> TasksGetTasksAcrossFolders {
        TasksGetTasksAcrossFolders::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetTasksAcrossFolders")
                .get("Tasks.GetTasksAcrossFolders")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the function `GetTasksAcrossFoldersForAdmin`.
    ///
    /// `GET /Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFoldersForAdmin`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get_tasks_across_folders_for_admin(&self) -> TasksGetTasksAcrossFoldersForAdmin {
        TasksGetTasksAcrossFoldersForAdmin::new(
            self.0
                .at("UiPath.Server.Configuration.OData.GetTasksAcrossFoldersForAdmin")
                .get("Tasks.GetTasksAcrossFoldersForAdmin")
                .takes(CONTEXT)
                .cap(1000),
        )
    }

    /// Calls the action `ReassignTasks`.
    ///
    /// `POST /Tasks/UiPath.Server.Configuration.OData.ReassignTasks`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn reassign_tasks(
        &self,
        task_assignments: Vec<types::TaskAssignmentRequest>,
    ) -> odata::Query<types::TaskOperationErrorResponse, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.ReassignTasks")
            .post("Tasks.ReassignTasks")
            .takes(CONTEXT)
            .param("taskAssignments", task_assignments)
            .query()
    }

    /// Calls the action `UnassignTasks`.
    ///
    /// `POST /Tasks/UiPath.Server.Configuration.OData.UnassignTasks`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn unassign_tasks(
        &self,
        task_ids: Vec<i64>,
    ) -> odata::Query<types::TaskOperationErrorResponse, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.UnassignTasks")
            .post("Tasks.UnassignTasks")
            .takes(CONTEXT)
            .param("taskIds", task_ids)
            .query()
    }
}

odata::call! {
    /// The call `Tasks.EditTaskMetadata` of [`Tasks`], with its optional arguments.
    pub struct TasksEditTaskMetadata: () {
        /// Parameter `NoteText`.
        param note_text: String = "NoteText",
        /// Parameter `Priority`.
        param priority: types::TaskPriority = "Priority",
        /// Parameter `TaskCatalogId`.
        param task_catalog_id: i64 = "TaskCatalogId",
        /// Parameter `Title`.
        param title: String = "Title",
        /// Parameter `UnsetTaskCatalog`.
        param unset_task_catalog: bool = "UnsetTaskCatalog",
    }
}

odata::query! {
    /// The call `Tasks.GetTasksAcrossFolders` of [`Tasks`], with its optional arguments.
    pub struct TasksGetTasksAcrossFolders: types::Task, odata::Paged {
        /// Query option `event`.
        option event: types::TaskEvent = "event",
    }
}

odata::query! {
    /// The call `Tasks.GetTasksAcrossFoldersForAdmin` of [`Tasks`], with its optional arguments.
    pub struct TasksGetTasksAcrossFoldersForAdmin: types::Task, odata::Paged {
        /// Query option `event`.
        option event: types::TaskEvent = "event",
    }
}
