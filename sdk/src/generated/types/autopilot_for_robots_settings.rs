// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AutopilotForRobotsSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.AutopilotForRobotsSettingsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct AutopilotForRobotsSettings {
    /// `Enabled`.
    pub enabled: Option<bool>,
    /// `HealingEnabled`.
    pub healing_enabled: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AutopilotForRobotsSettings: "UiPath.Server.Configuration.OData.AutopilotForRobotsSettingsDto", keys 0, secrets [] {
        0 enabled: "Enabled",
        1 healing_enabled: "HealingEnabled",
    }
}

/// `Enabled`.
pub const ENABLED: odata::Field<AutopilotForRobotsSettings, bool> = odata::Field::new("Enabled");
/// `HealingEnabled`.
pub const HEALING_ENABLED: odata::Field<AutopilotForRobotsSettings, bool> = odata::Field::new("HealingEnabled");
