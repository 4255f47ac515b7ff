// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CredentialsConnectionData`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.CredentialsConnectionData`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct CredentialsConnectionData {
    /// `bearerToken`. A secret: `Debug` does not show it.
    pub bearer_token: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CredentialsConnectionData: "UiPath.Server.Configuration.OData.CredentialsConnectionData", keys 0, secrets [0] {
        0 bearer_token: "bearerToken",
        1 body: "body",
        2 url: "url",
    }
}

/// `bearerToken`.
pub const BEARER_TOKEN: odata::Field<CredentialsConnectionData, String> = odata::Field::new("bearerToken");
/// `body`.
pub const BODY: odata::Field<CredentialsConnectionData, String> = odata::Field::new("body");
/// `url`.
pub const URL: odata::Field<CredentialsConnectionData, String> = odata::Field::new("url");
