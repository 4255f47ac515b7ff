// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserRoleAssignments`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserRoleAssignmentsDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserRoleAssignments {
    /// `Id`, the key.
    pub id: i64,
    /// `Count`.
    pub count: Option<i32>,
    /// `PageItems`.
    pub page_items: Option<Vec<super::FolderAssignments>>,
    /// `TenantRoles`, a navigation property: there when it is expanded.
    pub tenant_roles: Option<Vec<super::RoleUsers>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserRoleAssignments: "UiPath.Server.Configuration.OData.UserRoleAssignmentsDto", keys 1, secrets [] {
        0 id: "Id",
        1 count: "Count",
        2 page_items: "PageItems",
        3 tenant_roles: "TenantRoles",
    }
}

/// `Id`.
pub const ID: odata::Field<UserRoleAssignments, i64, odata::Key> = odata::Field::new("Id");
/// `Count`.
pub const COUNT: odata::Field<UserRoleAssignments, i32> = odata::Field::new("Count");
/// `PageItems`.
pub const PAGE_ITEMS: odata::Field<UserRoleAssignments, Vec<super::FolderAssignments>> = odata::Field::new("PageItems");
/// `TenantRoles`.
pub const TENANT_ROLES: odata::Links<UserRoleAssignments, super::RoleUsers> = odata::Links::new("TenantRoles");
