// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExecutionSettingsConfiguration`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ExecutionSettingsConfiguration`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ExecutionSettingsConfiguration {
    /// `Configuration`.
    pub configuration: Option<Vec<super::ExecutionSettingDefinition>>,
    /// `Scope`.
    pub scope: Option<super::ExecutionSettingsConfigurationScope>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExecutionSettingsConfiguration: "UiPath.Server.Configuration.OData.ExecutionSettingsConfiguration", keys 0, secrets [] {
        0 configuration: "Configuration",
        1 scope: "Scope",
    }
}

/// `Configuration`.
pub const CONFIGURATION: odata::Field<ExecutionSettingsConfiguration, Vec<super::ExecutionSettingDefinition>> =
    odata::Field::new("Configuration");
/// `Scope`.
pub const SCOPE: odata::Field<ExecutionSettingsConfiguration, super::ExecutionSettingsConfigurationScope> =
    odata::Field::new("Scope");
