// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Tag`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TagDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct Tag {
    /// `DisplayName`, at most 256 characters.
    pub display_name: Option<String>,
    /// `DisplayValue`, at most 256 characters.
    pub display_value: Option<String>,
    /// `Name`, at most 256 characters, required.
    pub name: Option<String>,
    /// `Value`, at most 256 characters.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Tag: "UiPath.Server.Configuration.OData.TagDto", keys 0, secrets [] {
        0 display_name: "DisplayName",
        1 display_value: "DisplayValue",
        2 name: "Name",
        3 value: "Value",
    }
}

/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<Tag, String> = odata::Field::new("DisplayName");
/// `DisplayValue`.
pub const DISPLAY_VALUE: odata::Field<Tag, String> = odata::Field::new("DisplayValue");
/// `Name`.
pub const NAME: odata::Field<Tag, String> = odata::Field::new("Name");
/// `Value`.
pub const VALUE: odata::Field<Tag, String> = odata::Field::new("Value");
