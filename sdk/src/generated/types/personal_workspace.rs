// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`PersonalWorkspace`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.PersonalWorkspaceDto`.
///
/// The entities of [`PersonalWorkspaces`](super::super::sets::PersonalWorkspaces).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct PersonalWorkspace {
    /// `Id`, the key.
    pub id: i64,
    /// `ExploringUserIds`.
    pub exploring_user_ids: Option<Vec<i64>>,
    /// `IsActive`. The service advises against it: deprecated.
    pub is_active: Option<bool>,
    /// `Key`.
    pub key: Option<odata::Guid>,
    /// `LastLogin`.
    pub last_login: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `OwnerId`.
    pub owner_id: Option<i64>,
    /// `OwnerKey`.
    pub owner_key: Option<odata::Guid>,
    /// `OwnerName`.
    pub owner_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    PersonalWorkspace: "UiPath.Server.Configuration.OData.PersonalWorkspaceDto", keys 1, secrets [] {
        0 id: "Id",
        1 exploring_user_ids: "ExploringUserIds",
        2 is_active: "IsActive",
        3 key: "Key",
        4 last_login: "LastLogin",
        5 name: "Name",
        6 owner_id: "OwnerId",
        7 owner_key: "OwnerKey",
        8 owner_name: "OwnerName",
    }
}

/// `Id`.
pub const ID: odata::Field<PersonalWorkspace, i64, odata::Key> = odata::Field::new("Id");
/// `ExploringUserIds`.
pub const EXPLORING_USER_IDS: odata::Field<PersonalWorkspace, Vec<i64>> = odata::Field::new("ExploringUserIds");
/// `IsActive`.
pub const IS_ACTIVE: odata::Field<PersonalWorkspace, bool> = odata::Field::new("IsActive");
/// `Key`.
pub const KEY: odata::Field<PersonalWorkspace, odata::Guid> = odata::Field::new("Key");
/// `LastLogin`.
pub const LAST_LOGIN: odata::Field<PersonalWorkspace, odata::Timestamp> = odata::Field::new("LastLogin");
/// `Name`.
pub const NAME: odata::Field<PersonalWorkspace, String> = odata::Field::new("Name");
/// `OwnerId`.
pub const OWNER_ID: odata::Field<PersonalWorkspace, i64> = odata::Field::new("OwnerId");
/// `OwnerKey`.
pub const OWNER_KEY: odata::Field<PersonalWorkspace, odata::Guid> = odata::Field::new("OwnerKey");
/// `OwnerName`.
pub const OWNER_NAME: odata::Field<PersonalWorkspace, String> = odata::Field::new("OwnerName");
