// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AgentSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.AgentSettings`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct AgentSettings {
    /// `Memory`.
    pub memory: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AgentSettings: "UiPath.Server.Configuration.OData.AgentSettings", keys 0, secrets [] {
        0 memory: "Memory",
    }
}

/// `Memory`.
pub const MEMORY: odata::Field<AgentSettings, bool> = odata::Field::new("Memory");
