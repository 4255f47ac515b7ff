// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ActivitySettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ActivitySettingsDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct ActivitySettings {
    /// `ApiVersion`.
    pub api_version: Option<String>,
    /// `SignalR`.
    pub signal_r: Option<odata::Nested<super::SignalRActivitySettings>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ActivitySettings: "UiPath.Server.Configuration.OData.ActivitySettingsDto", keys 0, secrets [] {
        0 api_version: "ApiVersion",
        1 signal_r: "SignalR",
    }
}

/// `ApiVersion`.
pub const API_VERSION: odata::Field<ActivitySettings, String> = odata::Field::new("ApiVersion");
/// `SignalR`.
pub const SIGNAL_R: odata::Field<ActivitySettings, super::SignalRActivitySettings> = odata::Field::new("SignalR");
