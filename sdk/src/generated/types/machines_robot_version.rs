// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachinesRobotVersion`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachinesRobotVersionDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct MachinesRobotVersion {
    /// `Count`.
    pub count: Option<i64>,
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `Version`.
    pub version: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachinesRobotVersion: "UiPath.Server.Configuration.OData.MachinesRobotVersionDto", keys 0, secrets [] {
        0 count: "Count",
        1 machine_id: "MachineId",
        2 version: "Version",
    }
}

/// `Count`.
pub const COUNT: odata::Field<MachinesRobotVersion, i64> = odata::Field::new("Count");
/// `MachineId`.
pub const MACHINE_ID: odata::Field<MachinesRobotVersion, i64> = odata::Field::new("MachineId");
/// `Version`.
pub const VERSION: odata::Field<MachinesRobotVersion, String> = odata::Field::new("Version");
