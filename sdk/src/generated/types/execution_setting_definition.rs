// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExecutionSettingDefinition`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ExecutionSettingDefinition`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ExecutionSettingDefinition {
    /// `DefaultValue`.
    pub default_value: Option<String>,
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `PossibleValues`.
    pub possible_values: Option<Vec<String>>,
    /// `ValueType`.
    pub value_type: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExecutionSettingDefinition: "UiPath.Server.Configuration.OData.ExecutionSettingDefinition", keys 0, secrets [] {
        0 default_value: "DefaultValue",
        1 display_name: "DisplayName",
        2 key: "Key",
        3 possible_values: "PossibleValues",
        4 value_type: "ValueType",
    }
}

/// `DefaultValue`.
pub const DEFAULT_VALUE: odata::Field<ExecutionSettingDefinition, String> = odata::Field::new("DefaultValue");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<ExecutionSettingDefinition, String> = odata::Field::new("DisplayName");
/// `Key`.
pub const KEY: odata::Field<ExecutionSettingDefinition, String> = odata::Field::new("Key");
/// `PossibleValues`.
pub const POSSIBLE_VALUES: odata::Field<ExecutionSettingDefinition, Vec<String>> = odata::Field::new("PossibleValues");
/// `ValueType`.
pub const VALUE_TYPE: odata::Field<ExecutionSettingDefinition, String> = odata::Field::new("ValueType");
