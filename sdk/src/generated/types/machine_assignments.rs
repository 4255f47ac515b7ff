// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineAssignments`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachineAssignmentsDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct MachineAssignments {
    /// `FolderIds`.
    pub folder_ids: Option<Vec<i64>>,
    /// `MachineIds`.
    pub machine_ids: Option<Vec<i64>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineAssignments: "UiPath.Server.Configuration.OData.MachineAssignmentsDto", keys 0, secrets [] {
        0 folder_ids: "FolderIds",
        1 machine_ids: "MachineIds",
    }
}

/// `FolderIds`.
pub const FOLDER_IDS: odata::Field<MachineAssignments, Vec<i64>> = odata::Field::new("FolderIds");
/// `MachineIds`.
pub const MACHINE_IDS: odata::Field<MachineAssignments, Vec<i64>> = odata::Field::new("MachineIds");
