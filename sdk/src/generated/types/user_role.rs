// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserRole`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserRoleDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserRole {
    /// `Id`, the key.
    pub id: i64,
    /// `RoleId`.
    pub role_id: Option<i32>,
    /// `RoleName`.
    pub role_name: Option<String>,
    /// `RoleType`. Added after 2020.10.
    pub role_type: Option<super::RoleType>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserRole: "UiPath.Server.Configuration.OData.UserRoleDto", keys 1, secrets [] {
        0 id: "Id",
        1 role_id: "RoleId",
        2 role_name: "RoleName",
        3 role_type: "RoleType",
        4 user_id: "UserId",
        5 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<UserRole, i64, odata::Key> = odata::Field::new("Id");
/// `RoleId`.
pub const ROLE_ID: odata::Field<UserRole, i32> = odata::Field::new("RoleId");
/// `RoleName`.
pub const ROLE_NAME: odata::Field<UserRole, String> = odata::Field::new("RoleName");
/// `RoleType`.
pub const ROLE_TYPE: odata::Field<UserRole, super::RoleType> = odata::Field::new("RoleType");
/// `UserId`.
pub const USER_ID: odata::Field<UserRole, i64> = odata::Field::new("UserId");
/// `UserName`.
pub const USER_NAME: odata::Field<UserRole, String> = odata::Field::new("UserName");
