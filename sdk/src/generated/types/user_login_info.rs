// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserLoginInfo`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserLoginInfoDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserLoginInfo {
    /// `id`, the key.
    pub id: i64,
    /// `displayName`. Added after 2020.10.
    pub display_name: Option<String>,
    /// `emailAddress`.
    pub email_address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `surname`.
    pub surname: Option<String>,
    /// `userName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserLoginInfo: "UiPath.Server.Configuration.OData.UserLoginInfoDto", keys 1, secrets [] {
        0 id: "id",
        1 display_name: "displayName",
        2 email_address: "emailAddress",
        3 name: "name",
        4 surname: "surname",
        5 user_name: "userName",
    }
}

/// `id`.
pub const ID: odata::Field<UserLoginInfo, i64, odata::Key> = odata::Field::new("id");
/// `displayName`.
pub const DISPLAY_NAME: odata::Field<UserLoginInfo, String> = odata::Field::new("displayName");
/// `emailAddress`.
pub const EMAIL_ADDRESS: odata::Field<UserLoginInfo, String> = odata::Field::new("emailAddress");
/// `name`.
pub const NAME: odata::Field<UserLoginInfo, String> = odata::Field::new("name");
/// `surname`.
pub const SURNAME: odata::Field<UserLoginInfo, String> = odata::Field::new("surname");
/// `userName`.
pub const USER_NAME: odata::Field<UserLoginInfo, String> = odata::Field::new("userName");
