// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`MachineVpnSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.MachineVpnSettingsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct MachineVpnSettings {
    /// `cidr`.
    pub cidr: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    MachineVpnSettings: "UiPath.Server.Configuration.OData.MachineVpnSettingsDto", keys 0, secrets [] {
        0 cidr: "cidr",
    }
}

/// `cidr`.
pub const CIDR: odata::Field<MachineVpnSettings, String> = odata::Field::new("cidr");
