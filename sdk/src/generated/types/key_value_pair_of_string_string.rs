// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`KeyValuePairOfStringString`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.KeyValuePairOfStringString`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct KeyValuePairOfStringString {
    /// `Key`, set by the service.
    pub key: Option<String>,
    /// `Value`, set by the service.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    KeyValuePairOfStringString: "UiPath.Server.Configuration.OData.KeyValuePairOfStringString", keys 0, secrets [] {
        0 key: "Key",
        1 value: "Value",
    }
}

/// `Key`.
pub const KEY: odata::Field<KeyValuePairOfStringString, String> = odata::Field::new("Key");
/// `Value`.
pub const VALUE: odata::Field<KeyValuePairOfStringString, String> = odata::Field::new("Value");
