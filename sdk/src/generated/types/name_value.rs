// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`NameValue`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.NameValueDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct NameValue {
    /// `Name`.
    pub name: Option<String>,
    /// `Value`.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    NameValue: "UiPath.Server.Configuration.OData.NameValueDto", keys 0, secrets [] {
        0 name: "Name",
        1 value: "Value",
    }
}

/// `Name`.
pub const NAME: odata::Field<NameValue, String> = odata::Field::new("Name");
/// `Value`.
pub const VALUE: odata::Field<NameValue, String> = odata::Field::new("Value");
