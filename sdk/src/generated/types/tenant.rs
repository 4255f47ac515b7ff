// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Tenant`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TenantDto`.
///
/// The entities of [`Tenants`](super::super::sets::Tenants).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Tenant {
    /// `Id`, the key.
    pub id: i32,
    /// `AdminEmailAddress`, at most 256 characters.
    pub admin_email_address: Option<String>,
    /// `AdminName`, at most 32 characters.
    pub admin_name: Option<String>,
    /// `AdminPassword`, at most 32 characters.
    ///
    /// A secret: `Debug` does not show it.
    ///
    /// The service advises against it: deprecated.
    pub admin_password: Option<String>,
    /// `AdminSurname`, at most 32 characters.
    pub admin_surname: Option<String>,
    /// `AdminUserKey`. Since 2020.10.
    pub admin_user_key: Option<String>,
    /// `DisplayName`, at most 128 characters.
    pub display_name: Option<String>,
    /// `IsActive`.
    pub is_active: Option<bool>,
    /// `Key`.
    pub key: Option<String>,
    /// `LastLoginTime`.
    pub last_login_time: Option<odata::Timestamp>,
    /// `License`, a navigation property: there when it is expanded.
    pub license: Option<odata::Nested<super::TenantLicense>>,
    /// `Name`, at most 64 characters.
    pub name: Option<String>,
    /// `OrganizationName`. Added after 2020.10.
    pub organization_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Tenant: "UiPath.Server.Configuration.OData.TenantDto", keys 1, secrets [3] {
        0 id: "Id",
        1 admin_email_address: "AdminEmailAddress",
        2 admin_name: "AdminName",
        3 admin_password: "AdminPassword",
        4 admin_surname: "AdminSurname",
        5 admin_user_key: "AdminUserKey",
        6 display_name: "DisplayName",
        7 is_active: "IsActive",
        8 key: "Key",
        9 last_login_time: "LastLoginTime",
        10 license: "License",
        11 name: "Name",
        12 organization_name: "OrganizationName",
    }
}

/// `Id`.
pub const ID: odata::Field<Tenant, i32, odata::Key> = odata::Field::new("Id");
/// `AdminEmailAddress`.
pub const ADMIN_EMAIL_ADDRESS: odata::Field<Tenant, String> = odata::Field::new("AdminEmailAddress");
/// `AdminName`.
pub const ADMIN_NAME: odata::Field<Tenant, String> = odata::Field::new("AdminName");
/// `AdminPassword`.
pub const ADMIN_PASSWORD: odata::Field<Tenant, String> = odata::Field::new("AdminPassword");
/// `AdminSurname`.
pub const ADMIN_SURNAME: odata::Field<Tenant, String> = odata::Field::new("AdminSurname");
/// `AdminUserKey`.
pub const ADMIN_USER_KEY: odata::Field<Tenant, String> = odata::Field::new("AdminUserKey");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<Tenant, String> = odata::Field::new("DisplayName");
/// `IsActive`.
pub const IS_ACTIVE: odata::Field<Tenant, bool> = odata::Field::new("IsActive");
/// `Key`.
pub const KEY: odata::Field<Tenant, String> = odata::Field::new("Key");
/// `LastLoginTime`.
pub const LAST_LOGIN_TIME: odata::Field<Tenant, odata::Timestamp> = odata::Field::new("LastLoginTime");
/// `License`.
pub const LICENSE: odata::Link<Tenant, super::TenantLicense> = odata::Link::new("License");
/// `Name`.
pub const NAME: odata::Field<Tenant, String> = odata::Field::new("Name");
/// `OrganizationName`.
pub const ORGANIZATION_NAME: odata::Field<Tenant, String> = odata::Field::new("OrganizationName");
