// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineRuntime`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachineRuntimeDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct MachineRuntime {
    /// `Available`.
    pub available: Option<i64>,
    /// `Connected`.
    pub connected: Option<i64>,
    /// `Total`.
    pub total: Option<i64>,
    /// `Type`.
    pub type_: Option<super::RobotType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineRuntime: "UiPath.Server.Configuration.OData.MachineRuntimeDto", keys 0, secrets [] {
        0 available: "Available",
        1 connected: "Connected",
        2 total: "Total",
        3 type_: "Type",
    }
}

/// `Available`.
pub const AVAILABLE: odata::Field<MachineRuntime, i64> = odata::Field::new("Available");
/// `Connected`.
pub const CONNECTED: odata::Field<MachineRuntime, i64> = odata::Field::new("Connected");
/// `Total`.
pub const TOTAL: odata::Field<MachineRuntime, i64> = odata::Field::new("Total");
/// `Type`.
pub const TYPE: odata::Field<MachineRuntime, super::RobotType> = odata::Field::new("Type");
