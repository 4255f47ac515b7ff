// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`LanguageInfo`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.LanguageInfo`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct LanguageInfo {
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `Icon`.
    pub icon: Option<String>,
    /// `IsDefault`.
    pub is_default: Option<bool>,
    /// `IsDisabled`.
    pub is_disabled: Option<bool>,
    /// `Name`.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    LanguageInfo: "UiPath.Server.Configuration.OData.LanguageInfo", keys 0, secrets [] {
        0 display_name: "DisplayName",
        1 icon: "Icon",
        2 is_default: "IsDefault",
        3 is_disabled: "IsDisabled",
        4 name: "Name",
    }
}

/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<LanguageInfo, String> = odata::Field::new("DisplayName");
/// `Icon`.
pub const ICON: odata::Field<LanguageInfo, String> = odata::Field::new("Icon");
/// `IsDefault`.
pub const IS_DEFAULT: odata::Field<LanguageInfo, bool> = odata::Field::new("IsDefault");
/// `IsDisabled`.
pub const IS_DISABLED: odata::Field<LanguageInfo, bool> = odata::Field::new("IsDisabled");
/// `Name`.
pub const NAME: odata::Field<LanguageInfo, String> = odata::Field::new("Name");
