// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Settings`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.SettingsDto`.
///
/// The entities of [`Settings`](super::super::sets::Settings).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Settings {
    /// `Id`, the key.
    pub id: String,
    /// `Name`, at most 128 characters, required.
    pub name: Option<String>,
    /// `Scope`.
    pub scope: Option<super::SettingsScope>,
    /// `Value`.
    pub value: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Settings: "UiPath.Server.Configuration.OData.SettingsDto", keys 1, secrets [] {
        0 id: "Id",
        1 name: "Name",
        2 scope: "Scope",
        3 value: "Value",
    }
}

/// `Id`.
pub const ID: odata::Field<Settings, String, odata::Key> = odata::Field::new("Id");
/// `Name`.
pub const NAME: odata::Field<Settings, String> = odata::Field::new("Name");
/// `Scope`.
pub const SCOPE: odata::Field<Settings, super::SettingsScope> = odata::Field::new("Scope");
/// `Value`.
pub const VALUE: odata::Field<Settings, String> = odata::Field::new("Value");
