// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskDefintionVersion`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskDefintionVersionDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskDefintionVersion {
    /// `TaskDefinitionName`.
    pub task_definition_name: Option<String>,
    /// `TaskDefintionCreationDate`.
    pub task_defintion_creation_date: Option<odata::Timestamp>,
    /// `TaskDefintionCurrentVersion`.
    pub task_defintion_current_version: Option<i32>,
    /// `TaskDefintionUpdationTime`.
    pub task_defintion_updation_time: Option<odata::Timestamp>,
    /// `TaskDefintionVersions`.
    pub task_defintion_versions: Option<Vec<super::TaskDefintionAssociatedVersions>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskDefintionVersion: "UiPath.Server.Configuration.OData.TaskDefintionVersionDto", keys 0, secrets [] {
        0 task_definition_name: "TaskDefinitionName",
        1 task_defintion_creation_date: "TaskDefintionCreationDate",
        2 task_defintion_current_version: "TaskDefintionCurrentVersion",
        3 task_defintion_updation_time: "TaskDefintionUpdationTime",
        4 task_defintion_versions: "TaskDefintionVersions",
    }
}

/// `TaskDefinitionName`.
pub const TASK_DEFINITION_NAME: odata::Field<TaskDefintionVersion, String> = odata::Field::new("TaskDefinitionName");
/// `TaskDefintionCreationDate`.
pub const TASK_DEFINTION_CREATION_DATE: odata::Field<TaskDefintionVersion, odata::Timestamp> =
    odata::Field::new("TaskDefintionCreationDate");
/// `TaskDefintionCurrentVersion`.
pub const TASK_DEFINTION_CURRENT_VERSION: odata::Field<TaskDefintionVersion, i32> =
    odata::Field::new("TaskDefintionCurrentVersion");
/// `TaskDefintionUpdationTime`.
pub const TASK_DEFINTION_UPDATION_TIME: odata::Field<TaskDefintionVersion, odata::Timestamp> =
    odata::Field::new("TaskDefintionUpdationTime");
/// `TaskDefintionVersions`.
pub const TASK_DEFINTION_VERSIONS: odata::Field<TaskDefintionVersion, Vec<super::TaskDefintionAssociatedVersions>> =
    odata::Field::new("TaskDefintionVersions");
