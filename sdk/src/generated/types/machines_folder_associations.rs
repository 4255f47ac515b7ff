// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachinesFolderAssociations`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MachinesFolderAssociations {
    /// `AddedMachineIds`.
    pub added_machine_ids: Option<Vec<i64>>,
    /// `FolderId`.
    pub folder_id: Option<i64>,
    /// `RemovedMachineIds`.
    pub removed_machine_ids: Option<Vec<i64>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachinesFolderAssociations: "UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto", keys 0, secrets [] {
        0 added_machine_ids: "AddedMachineIds",
        1 folder_id: "FolderId",
        2 removed_machine_ids: "RemovedMachineIds",
    }
}

/// `AddedMachineIds`.
pub const ADDED_MACHINE_IDS: odata::Field<MachinesFolderAssociations, Vec<i64>> = odata::Field::new("AddedMachineIds");
/// `FolderId`.
pub const FOLDER_ID: odata::Field<MachinesFolderAssociations, i64> = odata::Field::new("FolderId");
/// `RemovedMachineIds`.
pub const REMOVED_MACHINE_IDS: odata::Field<MachinesFolderAssociations, Vec<i64>> =
    odata::Field::new("RemovedMachineIds");
