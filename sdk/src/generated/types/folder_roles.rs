// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`FolderRoles`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.FolderRolesDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct FolderRoles {
    /// `FolderId`.
    pub folder_id: Option<i64>,
    /// `RoleIds`.
    pub role_ids: Option<Vec<i32>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    FolderRoles: "UiPath.Server.Configuration.OData.FolderRolesDto", keys 0, secrets [] {
        0 folder_id: "FolderId",
        1 role_ids: "RoleIds",
    }
}

/// `FolderId`.
pub const FOLDER_ID: odata::Field<FolderRoles, i64> = odata::Field::new("FolderId");
/// `RoleIds`.
pub const ROLE_IDS: odata::Field<FolderRoles, Vec<i32>> = odata::Field::new("RoleIds");
