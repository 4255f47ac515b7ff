// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ProcessAlert`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ProcessAlertDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ProcessAlert {
    /// `Id`, the key.
    pub id: odata::Guid,
    /// `Message`, at most 512 characters, required.
    pub message: Option<String>,
    /// `ProcessName`, at most 512 characters, required.
    pub process_name: Option<String>,
    /// `RobotName`, at most 512 characters, required.
    pub robot_name: Option<String>,
    /// `Severity`, required.
    pub severity: Option<super::Severity>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ProcessAlert: "UiPath.Server.Configuration.OData.ProcessAlertDto", keys 1, secrets [] {
        0 id: "Id",
        1 message: "Message",
        2 process_name: "ProcessName",
        3 robot_name: "RobotName",
        4 severity: "Severity",
    }
}

/// `Id`.
pub const ID: odata::Field<ProcessAlert, odata::Guid, odata::Key> = odata::Field::new("Id");
/// `Message`.
pub const MESSAGE: odata::Field<ProcessAlert, String> = odata::Field::new("Message");
/// `ProcessName`.
pub const PROCESS_NAME: odata::Field<ProcessAlert, String> = odata::Field::new("ProcessName");
/// `RobotName`.
pub const ROBOT_NAME: odata::Field<ProcessAlert, String> = odata::Field::new("RobotName");
/// `Severity`.
pub const SEVERITY: odata::Field<ProcessAlert, super::Severity> = odata::Field::new("Severity");
