// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserRoles`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserRolesDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserRoles {
    /// `Id`, the key.
    pub id: i64,
    /// `HasAlertsEnabled`. Added after 2020.10.
    pub has_alerts_enabled: Option<bool>,
    /// `Roles`, a navigation property: there when it is expanded.
    pub roles: Option<Vec<super::SimpleRole>>,
    /// `UserEntity`, a navigation property: there when it is expanded.
    pub user_entity: Option<odata::Nested<super::UserEntity>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserRoles: "UiPath.Server.Configuration.OData.UserRolesDto", keys 1, secrets [] {
        0 id: "Id",
        1 has_alerts_enabled: "HasAlertsEnabled",
        2 roles: "Roles",
        3 user_entity: "UserEntity",
    }
}

/// `Id`.
pub const ID: odata::Field<UserRoles, i64, odata::Key> = odata::Field::new("Id");
/// `HasAlertsEnabled`.
pub const HAS_ALERTS_ENABLED: odata::Field<UserRoles, bool> = odata::Field::new("HasAlertsEnabled");
/// `Roles`.
pub const ROLES: odata::Links<UserRoles, super::SimpleRole> = odata::Links::new("Roles");
/// `UserEntity`.
pub const USER_ENTITY: odata::Link<UserRoles, super::UserEntity> = odata::Link::new("UserEntity");
