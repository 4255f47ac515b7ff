// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`RoleUsers`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.RoleUsersDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct RoleUsers {
    /// `Id`, the key.
    pub id: i32,
    /// `Name`.
    pub name: Option<String>,
    /// `Users`, a navigation property: there when it is expanded.
    pub users: Option<Vec<super::SimpleUserEntity>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    RoleUsers: "UiPath.Server.Configuration.OData.RoleUsersDto", keys 1, secrets [] {
        0 id: "Id",
        1 name: "Name",
        2 users: "Users",
    }
}

/// `Id`.
pub const ID: odata::Field<RoleUsers, i32, odata::Key> = odata::Field::new("Id");
/// `Name`.
pub const NAME: odata::Field<RoleUsers, String> = odata::Field::new("Name");
/// `Users`.
pub const USERS: odata::Links<RoleUsers, super::SimpleUserEntity> = odata::Links::new("Users");
