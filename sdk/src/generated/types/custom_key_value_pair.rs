// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CustomKeyValuePair`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.CustomKeyValuePair`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct CustomKeyValuePair {
    /// `Key`.
    pub key: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CustomKeyValuePair: "UiPath.Server.Configuration.OData.CustomKeyValuePair", keys 0, secrets [] {
        0 key: "Key",
        1 value: "Value",
    }
}

/// `Key`.
pub const KEY: odata::Field<CustomKeyValuePair, String> = odata::Field::new("Key");
/// `Value`.
pub const VALUE: odata::Field<CustomKeyValuePair, String> = odata::Field::new("Value");
