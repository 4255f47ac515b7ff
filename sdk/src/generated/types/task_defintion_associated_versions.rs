// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskDefintionAssociatedVersions`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskDefintionAssociatedVersionsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskDefintionAssociatedVersions {
    /// `creationDate`.
    pub creation_date: Option<odata::Timestamp>,
    /// `userName`.
    pub user_name: Option<String>,
    /// `version`.
    pub version: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskDefintionAssociatedVersions: "UiPath.Server.Configuration.OData.TaskDefintionAssociatedVersionsDto", keys 0, secrets [] {
        0 creation_date: "creationDate",
        1 user_name: "userName",
        2 version: "version",
    }
}

/// `creationDate`.
pub const CREATION_DATE: odata::Field<TaskDefintionAssociatedVersions, odata::Timestamp> =
    odata::Field::new("creationDate");
/// `userName`.
pub const USER_NAME: odata::Field<TaskDefintionAssociatedVersions, String> = odata::Field::new("userName");
/// `version`.
pub const VERSION: odata::Field<TaskDefintionAssociatedVersions, i32> = odata::Field::new("version");
