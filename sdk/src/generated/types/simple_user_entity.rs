// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`SimpleUserEntity`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.SimpleUserEntityDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct SimpleUserEntity {
    /// `Id`, the key.
    pub id: i64,
    /// `AssignedToFolderIds`.
    pub assigned_to_folder_ids: Option<Vec<i64>>,
    /// `IsInherited`.
    pub is_inherited: Option<bool>,
    /// `MayHaveAttended`. Since 2020.10.
    pub may_have_attended: Option<bool>,
    /// `MayHaveUnattended`. Since 2020.10.
    pub may_have_unattended: Option<bool>,
    /// `Source`. Added after 2020.10.
    pub source: Option<super::UserEntitySource>,
    /// `Type`. Since 2020.10.
    pub type_: Option<super::UserType>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    SimpleUserEntity: "UiPath.Server.Configuration.OData.SimpleUserEntityDto", keys 1, secrets [] {
        0 id: "Id",
        1 assigned_to_folder_ids: "AssignedToFolderIds",
        2 is_inherited: "IsInherited",
        3 may_have_attended: "MayHaveAttended",
        4 may_have_unattended: "MayHaveUnattended",
        5 source: "Source",
        6 type_: "Type",
        7 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<SimpleUserEntity, i64, odata::Key> = odata::Field::new("Id");
/// `AssignedToFolderIds`.
pub const ASSIGNED_TO_FOLDER_IDS: odata::Field<SimpleUserEntity, Vec<i64>> = odata::Field::new("AssignedToFolderIds");
/// `IsInherited`.
pub const IS_INHERITED: odata::Field<SimpleUserEntity, bool> = odata::Field::new("IsInherited");
/// `MayHaveAttended`.
pub const MAY_HAVE_ATTENDED: odata::Field<SimpleUserEntity, bool> = odata::Field::new("MayHaveAttended");
/// `MayHaveUnattended`.
pub const MAY_HAVE_UNATTENDED: odata::Field<SimpleUserEntity, bool> = odata::Field::new("MayHaveUnattended");
/// `Source`.
pub const SOURCE: odata::Field<SimpleUserEntity, super::UserEntitySource> = odata::Field::new("Source");
/// `Type`.
pub const TYPE: odata::Field<SimpleUserEntity, super::UserType> = odata::Field::new("Type");
/// `UserName`.
pub const USER_NAME: odata::Field<SimpleUserEntity, String> = odata::Field::new("UserName");
