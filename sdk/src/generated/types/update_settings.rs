// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UpdateSettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UpdateSettingsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct UpdateSettings {
    /// `PollingInterval`.
    pub polling_interval: Option<i32>,
    /// `UpdateServerSource`.
    pub update_server_source: Option<super::UpdateServerSource>,
    /// `UpdateServerUrl`.
    pub update_server_url: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UpdateSettings: "UiPath.Server.Configuration.OData.UpdateSettingsDto", keys 0, secrets [] {
        0 polling_interval: "PollingInterval",
        1 update_server_source: "UpdateServerSource",
        2 update_server_url: "UpdateServerUrl",
    }
}

/// `PollingInterval`.
pub const POLLING_INTERVAL: odata::Field<UpdateSettings, i32> = odata::Field::new("PollingInterval");
/// `UpdateServerSource`.
pub const UPDATE_SERVER_SOURCE: odata::Field<UpdateSettings, super::UpdateServerSource> =
    odata::Field::new("UpdateServerSource");
/// `UpdateServerUrl`.
pub const UPDATE_SERVER_URL: odata::Field<UpdateSettings, String> = odata::Field::new("UpdateServerUrl");
