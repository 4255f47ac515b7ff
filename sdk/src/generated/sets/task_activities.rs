// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TaskActivities`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TaskActivities`, of [`TaskActivity`](types::TaskActivity).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TaskActivities(odata::Resource);

impl TaskActivities {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TaskActivities"))
    }

    /// Calls the function `GetByTaskId`.
    ///
    /// `GET /TaskActivities/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})`
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
    pub fn get_by_task_id(&self, task_id: i64) -> odata::Query<types::TaskActivity> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetByTaskId")
            .arg("taskId", task_id)
            .end()
            .get("TaskActivities.GetByTaskId")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}
