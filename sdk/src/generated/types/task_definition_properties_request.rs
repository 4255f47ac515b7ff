// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskDefinitionPropertiesRequest`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskDefinitionPropertiesRequest {
    /// `allowedActions`.
    pub allowed_actions: Option<Vec<String>>,
    /// `schema`.
    pub schema: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskDefinitionPropertiesRequest: "UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest", keys 0, secrets [] {
        0 allowed_actions: "allowedActions",
        1 schema: "schema",
    }
}

/// `allowedActions`.
pub const ALLOWED_ACTIONS: odata::Field<TaskDefinitionPropertiesRequest, Vec<String>> =
    odata::Field::new("allowedActions");
/// `schema`.
pub const SCHEMA: odata::Field<TaskDefinitionPropertiesRequest, String> = odata::Field::new("schema");
