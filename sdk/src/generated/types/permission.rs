// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Permission`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.PermissionDto`.
///
/// The entities of [`Permissions`](super::super::sets::Permissions).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Permission {
    /// `Id`, the key.
    pub id: i64,
    /// `IsGranted`.
    pub is_granted: Option<bool>,
    /// `Name`.
    pub name: Option<String>,
    /// `RoleId`.
    pub role_id: Option<i32>,
    /// `Scope`.
    pub scope: Option<super::PermissionScope>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Permission: "UiPath.Server.Configuration.OData.PermissionDto", keys 1, secrets [] {
        0 id: "Id",
        1 is_granted: "IsGranted",
        2 name: "Name",
        3 role_id: "RoleId",
        4 scope: "Scope",
    }
}

/// `Id`.
pub const ID: odata::Field<Permission, i64, odata::Key> = odata::Field::new("Id");
/// `IsGranted`.
pub const IS_GRANTED: odata::Field<Permission, bool> = odata::Field::new("IsGranted");
/// `Name`.
pub const NAME: odata::Field<Permission, String> = odata::Field::new("Name");
/// `RoleId`.
pub const ROLE_ID: odata::Field<Permission, i32> = odata::Field::new("RoleId");
/// `Scope`.
pub const SCOPE: odata::Field<Permission, super::PermissionScope> = odata::Field::new("Scope");
