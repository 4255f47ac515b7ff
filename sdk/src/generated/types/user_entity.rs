// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserEntity`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.UserEntityDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct UserEntity {
    /// `Id`, the key.
    pub id: i64,
    /// `AssignedToFolderIds`.
    pub assigned_to_folder_ids: Option<Vec<i64>>,
    /// `AuthenticationSource`.
    pub authentication_source: Option<String>,
    /// `FullName`.
    pub full_name: Option<String>,
    /// `IsInherited`.
    pub is_inherited: Option<bool>,
    /// `MayHaveAttended`.
    pub may_have_attended: Option<bool>,
    /// `MayHaveUnattended`.
    pub may_have_unattended: Option<bool>,
    /// `Source`.
    pub source: Option<super::UserEntitySource>,
    /// `Type`.
    pub type_: Option<super::UserType>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserEntity: "UiPath.Server.Configuration.OData.UserEntityDto", keys 1, secrets [] {
        0 id: "Id",
        1 assigned_to_folder_ids: "AssignedToFolderIds",
        2 authentication_source: "AuthenticationSource",
        3 full_name: "FullName",
        4 is_inherited: "IsInherited",
        5 may_have_attended: "MayHaveAttended",
        6 may_have_unattended: "MayHaveUnattended",
        7 source: "Source",
        8 type_: "Type",
        9 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<UserEntity, i64, odata::Key> = odata::Field::new("Id");
/// `AssignedToFolderIds`.
pub const ASSIGNED_TO_FOLDER_IDS: odata::Field<UserEntity, Vec<i64>> = odata::Field::new("AssignedToFolderIds");
/// `AuthenticationSource`.
pub const AUTHENTICATION_SOURCE: odata::Field<UserEntity, String> = odata::Field::new("AuthenticationSource");
/// `FullName`.
pub const FULL_NAME: odata::Field<UserEntity, String> = odata::Field::new("FullName");
/// `IsInherited`.
pub const IS_INHERITED: odata::Field<UserEntity, bool> = odata::Field::new("IsInherited");
/// `MayHaveAttended`.
pub const MAY_HAVE_ATTENDED: odata::Field<UserEntity, bool> = odata::Field::new("MayHaveAttended");
/// `MayHaveUnattended`.
pub const MAY_HAVE_UNATTENDED: odata::Field<UserEntity, bool> = odata::Field::new("MayHaveUnattended");
/// `Source`.
pub const SOURCE: odata::Field<UserEntity, super::UserEntitySource> = odata::Field::new("Source");
/// `Type`.
pub const TYPE: odata::Field<UserEntity, super::UserType> = odata::Field::new("Type");
/// `UserName`.
pub const USER_NAME: odata::Field<UserEntity, String> = odata::Field::new("UserName");
