// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ConfigurationEntry`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ConfigurationEntry`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ConfigurationEntry {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `ValueType`.
    pub value_type: Option<super::ConfigurationEntryValueType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ConfigurationEntry: "UiPath.Server.Configuration.OData.ConfigurationEntry", keys 0, secrets [] {
        0 display_name: "DisplayName",
        1 key: "Key",
        2 value_type: "ValueType",
    }
}

/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<ConfigurationEntry, String> = odata::Field::new("DisplayName");
/// `Key`.
pub const KEY: odata::Field<ConfigurationEntry, String> = odata::Field::new("Key");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<ConfigurationEntry, super::ConfigurationEntryValueType> =
    odata::Field::new("ValueType");
