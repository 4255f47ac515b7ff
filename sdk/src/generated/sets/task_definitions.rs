// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TaskDefinitions`.

use crate::odata;
use super::super::types;

/// The entity set `TaskDefinitions`, of [`TaskDefinition`](types::TaskDefinition).
///
/// Added after 2020.10.
#[derive(Clone, Debug)]
pub struct TaskDefinitions(odata::Resource);

impl TaskDefinitions {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TaskDefinitions"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TaskDefinitions`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `ActionDesign.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TaskDefinition> {
        self.0.get("TaskDefinitions.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TaskDefinitions({key})`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `ActionDesign.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TaskDefinition> {
        self.0.entity(key).get("TaskDefinitions.Read").one()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /TaskDefinitions({key})`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `ActionDesign.Delete`.
    ///
    /// Documented statuses: 204, 404, 409.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn delete(&self, key: i64) -> TaskDefinitionsDelete {
        TaskDefinitionsDelete::new(self.0.entity(key).delete("TaskDefinitions.Delete"))
    }

    /// Calls the action `CreateTaskDefinition`.
    ///
    /// `POST /TaskDefinitions/UiPath.Server.Configuration.OData.CreateTaskDefinition`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `ActionDesign.Create`.
    ///
    /// Documented statuses: 201.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn create_task_definition(&self) -> TaskDefinitionsCreateTaskDefinition {
        TaskDefinitionsCreateTaskDefinition::new(
            self.0
                .at("UiPath.Server.Configuration.OData.CreateTaskDefinition")
                .post("TaskDefinitions.CreateTaskDefinition"),
        )
    }

    /// Calls the function `GetTaskDefinitionVersions`.
    ///
    /// `GET /TaskDefinitions/UiPath.Server.Configuration.OData.GetTaskDefinitionVersions(id={id})`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Read`.
    ///
    /// Orchestrator permissions: `ActionDesign.View`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_task_definition_versions(&self, id: i64) -> odata::Get<types::TaskDefintionVersion> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetTaskDefinitionVersions")
            .arg("id", id)
            .end()
            .get("TaskDefinitions.GetTaskDefinitionVersions")
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> TaskDefinitionsEntity {
        TaskDefinitionsEntity(self.0.entity(key))
    }
}

/// One entity of [`TaskDefinitions`].
#[derive(Clone, Debug)]
pub struct TaskDefinitionsEntity(odata::Resource);

impl TaskDefinitionsEntity {
    /// Calls the action `UpdateTaskDefinition`.
    ///
    /// `POST /TaskDefinitions({key})/UiPath.Server.Configuration.OData.UpdateTaskDefinition`
    ///
    /// OAuth scopes: `OR.Tasks` or `OR.Tasks.Write`.
    ///
    /// Orchestrator permissions: `ActionDesign.Edit`.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn update_task_definition(&self) -> TaskDefinitionsUpdateTaskDefinition {
        TaskDefinitionsUpdateTaskDefinition::new(
            self.0
                .at("UiPath.Server.Configuration.OData.UpdateTaskDefinition")
                .post("TaskDefinitions.UpdateTaskDefinition"),
        )
    }
}

odata::call! {
    /// The call `TaskDefinitions.Delete` of [`TaskDefinitions`], with its optional arguments.
    pub struct TaskDefinitionsDelete: () {
        /// Query option `taskDefinitionVersion`.
        option task_definition_version: i64 = "taskDefinitionVersion",
    }
}

odata::get! {
    /// The call `TaskDefinitions.CreateTaskDefinition` of [`TaskDefinitions`], with its optional arguments.
    pub struct TaskDefinitionsCreateTaskDefinition: types::TaskDefinition {
        /// Parameter `Description`.
        param description: String = "Description",
        /// Parameter `Name`.
        param name: String = "Name",
        /// Parameter `Properties`.
        param properties: types::TaskDefinitionPropertiesRequest = "Properties",
    }
}

odata::call! {
    /// The call `TaskDefinitions.UpdateTaskDefinition` of [`TaskDefinitions`], with its optional arguments.
    pub struct TaskDefinitionsUpdateTaskDefinition: () {
        /// Parameter `Description`.
        param description: String = "Description",
        /// Parameter `Name`.
        param name: String = "Name",
        /// Parameter `Properties`.
        param properties: types::TaskDefinitionPropertiesRequest = "Properties",
    }
}
