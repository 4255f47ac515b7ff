// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`User`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserDto`.
///
/// The entities of [`Users`](super::super::sets::Users).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct User {
    /// `Id`, the key.
    pub id: i64,
    /// `AccountId`. Added after 2020.10.
    pub account_id: Option<String>,
    /// `AuthenticationSource`.
    pub authentication_source: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`. Added after 2020.10.
    pub creator_user_id: Option<i64>,
    /// `DirectoryIdentifier`. Added after 2020.10.
    pub directory_identifier: Option<String>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `EmailAddress`, at most 256 characters.
    pub email_address: Option<String>,
    /// `ExplicitMayHavePersonalWorkspace`. Added after 2020.10.
    pub explicit_may_have_personal_workspace: Option<bool>,
    /// `ExplicitMayHaveRobotSession`. Added after 2020.10.
    pub explicit_may_have_robot_session: Option<bool>,
    /// `ExplicitMayHaveUserSession`. Added after 2020.10.
    pub explicit_may_have_user_session: Option<bool>,
    /// `ExplicitRestrictToPersonalWorkspace`. Added after 2020.10.
    pub explicit_restrict_to_personal_workspace: Option<bool>,
    /// `FullName`.
    pub full_name: Option<String>,
    /// `HasOnlyInheritedPrivileges`. Added after 2020.10.
    pub has_only_inherited_privileges: Option<bool>,
    /// `IsActive`. The service advises against it: deprecated.
    pub is_active: Option<bool>,
    /// `IsExternalLicensed`.
    pub is_external_licensed: Option<bool>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LastLoginTime`.
    pub last_login_time: Option<odata::Timestamp>,
    /// `LastModificationTime`. Added after 2020.10.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`. Added after 2020.10.
    pub last_modifier_user_id: Option<i64>,
    /// `LicenseType`.
    pub license_type: Option<super::LicenseType>,
    /// `LoginProviders`.
    pub login_providers: Option<Vec<String>>,
    /// `MayHavePersonalWorkspace`. Since 2020.10.
    pub may_have_personal_workspace: Option<bool>,
    /// `MayHaveRobotSession`.
    pub may_have_robot_session: Option<bool>,
    /// `MayHaveUnattendedSession`. Since 2020.10.
    pub may_have_unattended_session: Option<bool>,
    /// `MayHaveUserSession`.
    pub may_have_user_session: Option<bool>,
    /// `Name`, at most 1024 characters.
    pub name: Option<String>,
    /// `NotificationSubscription`.
    pub notification_subscription: Option<odata::Nested<super::UserNotificationSubscription>>,
    /// `OrganizationUnits`, a navigation property: there when it is expanded.
    ///
    /// The service advises against it: deprecated.
    pub organization_units: Option<Vec<super::OrganizationUnit>>,
    /// `Password`. A secret: `Debug` does not show it. The service advises against it: deprecated.
    pub password: Option<String>,
    /// `ProvisionType`.
    pub provision_type: Option<super::ProvisionType>,
    /// `RestrictToPersonalWorkspace`. Added after 2020.10.
    pub restrict_to_personal_workspace: Option<bool>,
    /// `RobotProvision`.
    pub robot_provision: Option<odata::Nested<super::AttendedRobot>>,
    /// `RolesList`.
    pub roles_list: Option<Vec<String>>,
    /// `Surname`, at most 1024 characters.
    pub surname: Option<String>,
    /// `TenancyName`.
    pub tenancy_name: Option<String>,
    /// `TenantDisplayName`.
    pub tenant_display_name: Option<String>,
    /// `TenantId`.
    pub tenant_id: Option<i32>,
    /// `TenantKey`.
    pub tenant_key: Option<String>,
    /// `Type`.
    pub type_: Option<super::UserType>,
    /// `UnattendedRobot`. Since 2020.10.
    pub unattended_robot: Option<odata::Nested<super::UnattendedRobot>>,
    /// `UpdatePolicy`. Added after 2020.10.
    pub update_policy: Option<odata::Nested<super::UpdatePolicy>>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserRoles`, a navigation property: there when it is expanded.
    pub user_roles: Option<Vec<super::UserRole>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    User: "UiPath.Server.Configuration.OData.UserDto", keys 1, secrets [29] {
        0 id: "Id",
        1 account_id: "AccountId",
        2 authentication_source: "AuthenticationSource",
        3 creation_time: "CreationTime",
        4 creator_user_id: "CreatorUserId",
        5 directory_identifier: "DirectoryIdentifier",
        6 domain: "Domain",
        7 email_address: "EmailAddress",
        8 explicit_may_have_personal_workspace: "ExplicitMayHavePersonalWorkspace",
        9 explicit_may_have_robot_session: "ExplicitMayHaveRobotSession",
        10 explicit_may_have_user_session: "ExplicitMayHaveUserSession",
        11 explicit_restrict_to_personal_workspace: "ExplicitRestrictToPersonalWorkspace",
        12 full_name: "FullName",
        13 has_only_inherited_privileges: "HasOnlyInheritedPrivileges",
        14 is_active: "IsActive",
        15 is_external_licensed: "IsExternalLicensed",
        16 key: "Key",
        17 last_login_time: "LastLoginTime",
        18 last_modification_time: "LastModificationTime",
        19 last_modifier_user_id: "LastModifierUserId",
        20 license_type: "LicenseType",
        21 login_providers: "LoginProviders",
        22 may_have_personal_workspace: "MayHavePersonalWorkspace",
        23 may_have_robot_session: "MayHaveRobotSession",
        24 may_have_unattended_session: "MayHaveUnattendedSession",
        25 may_have_user_session: "MayHaveUserSession",
        26 name: "Name",
        27 notification_subscription: "NotificationSubscription",
        28 organization_units: "OrganizationUnits",
        29 password: "Password",
        30 provision_type: "ProvisionType",
        31 restrict_to_personal_workspace: "RestrictToPersonalWorkspace",
        32 robot_provision: "RobotProvision",
        33 roles_list: "RolesList",
        34 surname: "Surname",
        35 tenancy_name: "TenancyName",
        36 tenant_display_name: "TenantDisplayName",
        37 tenant_id: "TenantId",
        38 tenant_key: "TenantKey",
        39 type_: "Type",
        40 unattended_robot: "UnattendedRobot",
        41 update_policy: "UpdatePolicy",
        42 user_name: "UserName",
        43 user_roles: "UserRoles",
    }
}

/// `Id`.
pub const ID: odata::Field<User, i64, odata::Key> = odata::Field::new("Id");
/// `AccountId`.
pub const ACCOUNT_ID: odata::Field<User, String> = odata::Field::new("AccountId");
/// `AuthenticationSource`.
pub const AUTHENTICATION_SOURCE: odata::Field<User, String> = odata::Field::new("AuthenticationSource");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<User, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<User, i64> = odata::Field::new("CreatorUserId");
/// `DirectoryIdentifier`.
pub const DIRECTORY_IDENTIFIER: odata::Field<User, String> = odata::Field::new("DirectoryIdentifier");
/// `Domain`.
pub const DOMAIN: odata::Field<User, String> = odata::Field::new("Domain");
/// `EmailAddress`.
pub const EMAIL_ADDRESS: odata::Field<User, String> = odata::Field::new("EmailAddress");
/// `ExplicitMayHavePersonalWorkspace`.
pub const EXPLICIT_MAY_HAVE_PERSONAL_WORKSPACE: odata::Field<User, bool> =
    odata::Field::new("ExplicitMayHavePersonalWorkspace");
/// `ExplicitMayHaveRobotSession`.
pub const EXPLICIT_MAY_HAVE_ROBOT_SESSION: odata::Field<User, bool> = odata::Field::new("ExplicitMayHaveRobotSession");
/// `ExplicitMayHaveUserSession`.
pub const EXPLICIT_MAY_HAVE_USER_SESSION: odata::Field<User, bool> = odata::Field::new("ExplicitMayHaveUserSession");
/// `ExplicitRestrictToPersonalWorkspace`.
pub const EXPLICIT_RESTRICT_TO_PERSONAL_WORKSPACE: odata::Field<User, bool> =
    odata::Field::new("ExplicitRestrictToPersonalWorkspace");
/// `FullName`.
pub const FULL_NAME: odata::Field<User, String> = odata::Field::new("FullName");
/// `HasOnlyInheritedPrivileges`.
pub const HAS_ONLY_INHERITED_PRIVILEGES: odata::Field<User, bool> = odata::Field::new("HasOnlyInheritedPrivileges");
/// `IsActive`.
pub const IS_ACTIVE: odata::Field<User, bool> = odata::Field::new("IsActive");
/// `IsExternalLicensed`.
pub const IS_EXTERNAL_LICENSED: odata::Field<User, bool> = odata::Field::new("IsExternalLicensed");
/// `Key`.
pub const KEY: odata::Field<User, odata::Guid> = odata::Field::new("Key");
/// `LastLoginTime`.
pub const LAST_LOGIN_TIME: odata::Field<User, odata::Timestamp> = odata::Field::new("LastLoginTime");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<User, odata::Timestamp> = odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<User, i64> = odata::Field::new("LastModifierUserId");
/// `LicenseType`.
pub const LICENSE_TYPE: odata::Field<User, super::LicenseType> = odata::Field::new("LicenseType");
/// `LoginProviders`.
pub const LOGIN_PROVIDERS: odata::Field<User, Vec<String>> = odata::Field::new("LoginProviders");
/// `MayHavePersonalWorkspace`.
pub const MAY_HAVE_PERSONAL_WORKSPACE: odata::Field<User, bool> = odata::Field::new("MayHavePersonalWorkspace");
/// `MayHaveRobotSession`.
pub const MAY_HAVE_ROBOT_SESSION: odata::Field<User, bool> = odata::Field::new("MayHaveRobotSession");
/// `MayHaveUnattendedSession`.
pub const MAY_HAVE_UNATTENDED_SESSION: odata::Field<User, bool> = odata::Field::new("MayHaveUnattendedSession");
/// `MayHaveUserSession`.
pub const MAY_HAVE_USER_SESSION: odata::Field<User, bool> = odata::Field::new("MayHaveUserSession");
/// `Name`.
pub const NAME: odata::Field<User, String> = odata::Field::new("Name");
/// `NotificationSubscription`.
pub const NOTIFICATION_SUBSCRIPTION: odata::Field<User, super::UserNotificationSubscription> =
    odata::Field::new("NotificationSubscription");
/// `OrganizationUnits`.
pub const ORGANIZATION_UNITS: odata::Links<User, super::OrganizationUnit> = odata::Links::new("OrganizationUnits");
/// `Password`.
pub const PASSWORD: odata::Field<User, String> = odata::Field::new("Password");
/// `ProvisionType`.
pub const PROVISION_TYPE: odata::Field<User, super::ProvisionType> = odata::Field::new("ProvisionType");
/// `RestrictToPersonalWorkspace`.
pub const RESTRICT_TO_PERSONAL_WORKSPACE: odata::Field<User, bool> = odata::Field::new("RestrictToPersonalWorkspace");
/// `RobotProvision`.
pub const ROBOT_PROVISION: odata::Field<User, super::AttendedRobot> = odata::Field::new("RobotProvision");
/// `RolesList`.
pub const ROLES_LIST: odata::Field<User, Vec<String>> = odata::Field::new("RolesList");
/// `Surname`.
pub const SURNAME: odata::Field<User, String> = odata::Field::new("Surname");
/// `TenancyName`.
pub const TENANCY_NAME: odata::Field<User, String> = odata::Field::new("TenancyName");
/// `TenantDisplayName`.
pub const TENANT_DISPLAY_NAME: odata::Field<User, String> = odata::Field::new("TenantDisplayName");
/// `TenantId`.
pub const TENANT_ID: odata::Field<User, i32> = odata::Field::new("TenantId");
/// `TenantKey`.
pub const TENANT_KEY: odata::Field<User, String> = odata::Field::new("TenantKey");
/// `Type`.
pub const TYPE: odata::Field<User, super::UserType> = odata::Field::new("Type");
/// `UnattendedRobot`.
pub const UNATTENDED_ROBOT: odata::Field<User, super::UnattendedRobot> = odata::Field::new("UnattendedRobot");
/// `UpdatePolicy`.
pub const UPDATE_POLICY: odata::Field<User, super::UpdatePolicy> = odata::Field::new("UpdatePolicy");
/// `UserName`.
pub const USER_NAME: odata::Field<User, String> = odata::Field::new("UserName");
/// `UserRoles`.
pub const USER_ROLES: odata::Links<User, super::UserRole> = odata::Links::new("UserRoles");
