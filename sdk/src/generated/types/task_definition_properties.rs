// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskDefinitionProperties`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TaskDefinitionPropertiesDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskDefinitionProperties {
    /// `id`, the key.
    pub id: i64,
    /// `allowedActions`.
    pub allowed_actions: Option<Vec<String>>,
    /// `allowedActionsForDefinition`.
    pub allowed_actions_for_definition: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `creatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `creatorUserKey`.
    pub creator_user_key: Option<odata::Guid>,
    /// `schema`.
    pub schema: Option<String>,
    /// `taskDefinitionKey`.
    pub task_definition_key: Option<odata::Guid>,
    /// `version`.
    pub version: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskDefinitionProperties: "UiPath.Server.Configuration.OData.TaskDefinitionPropertiesDto", keys 1, secrets [] {
        0 id: "id",
        1 allowed_actions: "allowedActions",
        2 allowed_actions_for_definition: "allowedActionsForDefinition",
        3 creation_time: "creationTime",
        4 creator_user_id: "creatorUserId",
        5 creator_user_key: "creatorUserKey",
        6 schema: "schema",
        7 task_definition_key: "taskDefinitionKey",
        8 version: "version",
    }
}

/// `id`.
pub const ID: odata::Field<TaskDefinitionProperties, i64, odata::Key> = odata::Field::new("id");
/// `allowedActions`.
pub const ALLOWED_ACTIONS: odata::Field<TaskDefinitionProperties, Vec<String>> = odata::Field::new("allowedActions");
/// `allowedActionsForDefinition`.
pub const ALLOWED_ACTIONS_FOR_DEFINITION: odata::Field<TaskDefinitionProperties, String> =
    odata::Field::new("allowedActionsForDefinition");
/// `creationTime`.
pub const CREATION_TIME: odata::Field<TaskDefinitionProperties, odata::Timestamp> = odata::Field::new("creationTime");
/// `creatorUserId`.
pub const CREATOR_USER_ID: odata::Field<TaskDefinitionProperties, i64> = odata::Field::new("creatorUserId");
/// `creatorUserKey`.
pub const CREATOR_USER_KEY: odata::Field<TaskDefinitionProperties, odata::Guid> = odata::Field::new("creatorUserKey");
/// `schema`.
pub const SCHEMA: odata::Field<TaskDefinitionProperties, String> = odata::Field::new("schema");
/// `taskDefinitionKey`.
pub const TASK_DEFINITION_KEY: odata::Field<TaskDefinitionProperties, odata::Guid> =
    odata::Field::new("taskDefinitionKey");
/// `version`.
pub const VERSION: odata::Field<TaskDefinitionProperties, i32> = odata::Field::new("version");
