// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Role`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.RoleDto`.
///
/// The entities of [`Roles`](super::super::sets::Roles).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Role {
    /// `Id`, the key.
    pub id: i32,
    /// `DisplayName`, at most 64 characters.
    pub display_name: Option<String>,
    /// `Groups`.
    pub groups: Option<String>,
    /// `IsEditable`.
    pub is_editable: Option<bool>,
    /// `IsStatic`.
    pub is_static: Option<bool>,
    /// `Name`, at most 64 characters.
    pub name: Option<String>,
    /// `Permissions`, a navigation property: there when it is expanded.
    pub permissions: Option<Vec<super::Permission>>,
    /// `Type`. Added after 2020.10.
    pub type_: Option<super::RoleType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Role: "UiPath.Server.Configuration.OData.RoleDto", keys 1, secrets [] {
        0 id: "Id",
        1 display_name: "DisplayName",
        2 groups: "Groups",
        3 is_editable: "IsEditable",
        4 is_static: "IsStatic",
        5 name: "Name",
        6 permissions: "Permissions",
        7 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<Role, i32, odata::Key> = odata::Field::new("Id");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<Role, String> = odata::Field::new("DisplayName");
/// `Groups`.
pub const GROUPS: odata::Field<Role, String> = odata::Field::new("Groups");
/// `IsEditable`.
pub const IS_EDITABLE: odata::Field<Role, bool> = odata::Field::new("IsEditable");
/// `IsStatic`.
pub const IS_STATIC: odata::Field<Role, bool> = odata::Field::new("IsStatic");
/// `Name`.
pub const NAME: odata::Field<Role, String> = odata::Field::new("Name");
/// `Permissions`.
pub const PERMISSIONS: odata::Links<Role, super::Permission> = odata::Links::new("Permissions");
/// `Type`.
pub const TYPE: odata::Field<Role, super::RoleType> = odata::Field::new("Type");
