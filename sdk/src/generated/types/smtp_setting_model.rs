// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`SmtpSettingModel`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.SmtpSettingModel`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct SmtpSettingModel {
    /// `DefaultFromAddress`.
    pub default_from_address: Option<String>,
    /// `DefaultFromDisplayName`.
    pub default_from_display_name: Option<String>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `EnableSsl`.
    pub enable_ssl: Option<bool>,
    /// `Host`, required.
    pub host: Option<String>,
    /// `Password`. A secret: `Debug` does not show it.
    pub password: Option<String>,
    /// `Port`, required.
    pub port: Option<i32>,
    /// `UseDefaultCredentials`.
    pub use_default_credentials: Option<bool>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    SmtpSettingModel: "UiPath.Server.Configuration.OData.SmtpSettingModel", keys 0, secrets [5] {
        0 default_from_address: "DefaultFromAddress",
        1 default_from_display_name: "DefaultFromDisplayName",
        2 domain: "Domain",
        3 enable_ssl: "EnableSsl",
        4 host: "Host",
        5 password: "Password",
        6 port: "Port",
        7 use_default_credentials: "UseDefaultCredentials",
        8 user_name: "UserName",
    }
}

/// `DefaultFromAddress`.
pub const DEFAULT_FROM_ADDRESS: odata::Field<SmtpSettingModel, String> = odata::Field::new("DefaultFromAddress");
/// `DefaultFromDisplayName`.
pub const DEFAULT_FROM_DISPLAY_NAME: odata::Field<SmtpSettingModel, String> =
    odata::Field::new("DefaultFromDisplayName");
/// `Domain`.
pub const DOMAIN: odata::Field<SmtpSettingModel, String> = odata::Field::new("Domain");
/// `EnableSsl`.
pub const ENABLE_SSL: odata::Field<SmtpSettingModel, bool> = odata::Field::new("EnableSsl");
/// `Host`.
pub const HOST: odata::Field<SmtpSettingModel, String> = odata::Field::new("Host");
/// `Password`.
pub const PASSWORD: odata::Field<SmtpSettingModel, String> = odata::Field::new("Password");
/// `Port`.
pub const PORT: odata::Field<SmtpSettingModel, i32> = odata::Field::new("Port");
/// `UseDefaultCredentials`.
pub const USE_DEFAULT_CREDENTIALS: odata::Field<SmtpSettingModel, bool> = odata::Field::new("UseDefaultCredentials");
/// `UserName`.
pub const USER_NAME: odata::Field<SmtpSettingModel, String> = odata::Field::new("UserName");
