// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Folder`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.FolderDto`.
///
/// The entities of [`Folders`](super::super::sets::Folders).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Folder {
    /// `Id`, the key.
    pub id: i64,
    /// `Description`, at most 500 characters.
    pub description: Option<String>,
    /// `DisplayName`, at most 115 characters, required.
    pub display_name: Option<String>,
    /// `FeedType`. Since 2020.10.
    pub feed_type: Option<super::FeedType>,
    /// `FolderType`. Added after 2020.10.
    pub folder_type: Option<super::FolderType>,
    /// `FullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `IsPersonal`, set by the service. Since 2020.10.
    pub is_personal: Option<bool>,
    /// `Key`. Since 2020.10.
    pub key: Option<odata::Guid>,
    /// `ParentId`.
    pub parent_id: Option<i64>,
    /// `ParentKey`. Since 2020.10.
    pub parent_key: Option<odata::Guid>,
    /// `PermissionModel`.
    pub permission_model: Option<super::PermissionModel>,
    /// `ProvisionType`.
    pub provision_type: Option<super::ProvisionType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Folder: "UiPath.Server.Configuration.OData.FolderDto", keys 1, secrets [] {
        0 id: "Id",
        1 description: "Description",
        2 display_name: "DisplayName",
        3 feed_type: "FeedType",
        4 folder_type: "FolderType",
        5 fully_qualified_name: "FullyQualifiedName",
        6 is_personal: "IsPersonal",
        7 key: "Key",
        8 parent_id: "ParentId",
        9 parent_key: "ParentKey",
        10 permission_model: "PermissionModel",
        11 provision_type: "ProvisionType",
    }
}

/// `Id`.
pub const ID: odata::Field<Folder, i64, odata::Key> = odata::Field::new("Id");
/// `Description`.
pub const DESCRIPTION: odata::Field<Folder, String> = odata::Field::new("Description");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<Folder, String> = odata::Field::new("DisplayName");
/// `FeedType`.
pub const FEED_TYPE: odata::Field<Folder, super::FeedType> = odata::Field::new("FeedType");
/// `FolderType`.
pub const FOLDER_TYPE: odata::Field<Folder, super::FolderType> = odata::Field::new("FolderType");
/// `FullyQualifiedName`.
pub const FULLY_QUALIFIED_NAME: odata::Field<Folder, String> = odata::Field::new("FullyQualifiedName");
/// `IsPersonal`.
pub const IS_PERSONAL: odata::Field<Folder, bool> = odata::Field::new("IsPersonal");
/// `Key`.
pub const KEY: odata::Field<Folder, odata::Guid> = odata::Field::new("Key");
/// `ParentId`.
pub const PARENT_ID: odata::Field<Folder, i64> = odata::Field::new("ParentId");
/// `ParentKey`.
pub const PARENT_KEY: odata::Field<Folder, odata::Guid> = odata::Field::new("ParentKey");
/// `PermissionModel`.
pub const PERMISSION_MODEL: odata::Field<Folder, super::PermissionModel> = odata::Field::new("PermissionModel");
/// `ProvisionType`.
pub const PROVISION_TYPE: odata::Field<Folder, super::ProvisionType> = odata::Field::new("ProvisionType");
