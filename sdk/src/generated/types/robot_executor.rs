// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`RobotExecutor`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.RobotExecutorDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct RobotExecutor {
    /// `Id`, the key.
    pub id: i64,
    /// `Description`.
    pub description: Option<String>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    RobotExecutor: "UiPath.Server.Configuration.OData.RobotExecutorDto", keys 1, secrets [] {
        0 id: "Id",
        1 description: "Description",
        2 machine_name: "MachineName",
        3 name: "Name",
    }
}

/// `Id`.
pub const ID: odata::Field<RobotExecutor, i64, odata::Key> = odata::Field::new("Id");
/// `Description`.
pub const DESCRIPTION: odata::Field<RobotExecutor, String> = odata::Field::new("Description");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<RobotExecutor, String> = odata::Field::new("MachineName");
/// `Name`.
pub const NAME: odata::Field<RobotExecutor, String> = odata::Field::new("Name");
