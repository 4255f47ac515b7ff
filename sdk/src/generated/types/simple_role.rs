// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`SimpleRole`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.SimpleRoleDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct SimpleRole {
    /// `Id`, the key.
    pub id: i32,
    /// `InheritedFromFolder`, a navigation property: there when it is expanded.
    pub inherited_from_folder: Option<odata::Nested<super::SimpleFolder>>,
    /// `Name`.
    pub name: Option<String>,
    /// `Origin`.
    pub origin: Option<super::Origin>,
    /// `RoleType`. Added after 2020.10.
    pub role_type: Option<super::RoleType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    SimpleRole: "UiPath.Server.Configuration.OData.SimpleRoleDto", keys 1, secrets [] {
        0 id: "Id",
        1 inherited_from_folder: "InheritedFromFolder",
        2 name: "Name",
        3 origin: "Origin",
        4 role_type: "RoleType",
    }
}

/// `Id`.
pub const ID: odata::Field<SimpleRole, i32, odata::Key> = odata::Field::new("Id");
/// `InheritedFromFolder`.
pub const INHERITED_FROM_FOLDER: odata::Link<SimpleRole, super::SimpleFolder> = odata::Link::new("InheritedFromFolder");
/// `Name`.
pub const NAME: odata::Field<SimpleRole, String> = odata::Field::new("Name");
/// `Origin`.
pub const ORIGIN: odata::Field<SimpleRole, super::Origin> = odata::Field::new("Origin");
/// `RoleType`.
pub const ROLE_TYPE: odata::Field<SimpleRole, super::RoleType> = odata::Field::new("RoleType");
