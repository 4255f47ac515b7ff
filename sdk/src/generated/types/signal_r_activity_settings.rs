// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`SignalRActivitySettings`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.SignalRActivitySettingsDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct SignalRActivitySettings {
    /// `skipNegotiation`.
    pub skip_negotiation: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    SignalRActivitySettings: "UiPath.Server.Configuration.OData.SignalRActivitySettingsDto", keys 0, secrets [] {
        0 skip_negotiation: "skipNegotiation",
        1 url: "url",
    }
}

/// `skipNegotiation`.
pub const SKIP_NEGOTIATION: odata::Field<SignalRActivitySettings, bool> = odata::Field::new("skipNegotiation");
/// `url`.
pub const URL: odata::Field<SignalRActivitySettings, String> = odata::Field::new("url");
