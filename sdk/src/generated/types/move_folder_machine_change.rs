// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MoveFolderMachineChange`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MoveFolderMachineChange`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MoveFolderMachineChange {
    /// `MachineId`.
    pub machine_id: Option<i64>,
    /// `MachineName`.
    pub machine_name: Option<String>,
    /// `NewMachineFolderState`.
    pub new_machine_folder_state: Option<super::NewMachineFolderState>,
    /// `OldMachineFolderState`.
    pub old_machine_folder_state: Option<super::OldMachineFolderState>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MoveFolderMachineChange: "UiPath.Server.Configuration.OData.MoveFolderMachineChange", keys 0, secrets [] {
        0 machine_id: "MachineId",
        1 machine_name: "MachineName",
        2 new_machine_folder_state: "NewMachineFolderState",
        3 old_machine_folder_state: "OldMachineFolderState",
    }
}

/// `MachineId`.
pub const MACHINE_ID: odata::Field<MoveFolderMachineChange, i64> = odata::Field::new("MachineId");
/// `MachineName`.
pub const MACHINE_NAME: odata::Field<MoveFolderMachineChange, String> = odata::Field::new("MachineName");
/// `NewMachineFolderState`.
pub const NEW_MACHINE_FOLDER_STATE: odata::Field<MoveFolderMachineChange, super::NewMachineFolderState> =
    odata::Field::new("NewMachineFolderState");
/// `OldMachineFolderState`.
pub const OLD_MACHINE_FOLDER_STATE: odata::Field<MoveFolderMachineChange, super::OldMachineFolderState> =
    odata::Field::new("OldMachineFolderState");
