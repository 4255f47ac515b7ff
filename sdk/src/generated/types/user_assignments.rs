// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserAssignments`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UserAssignmentsDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserAssignments {
    /// `RolesPerFolder`.
    pub roles_per_folder: Option<Vec<super::FolderRoles>>,
    /// `UserIds`.
    pub user_ids: Option<Vec<i64>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserAssignments: "UiPath.Server.Configuration.OData.UserAssignmentsDto", keys 0, secrets [] {
        0 roles_per_folder: "RolesPerFolder",
        1 user_ids: "UserIds",
    }
}

/// `RolesPerFolder`.
pub const ROLES_PER_FOLDER: odata::Field<UserAssignments, Vec<super::FolderRoles>> =
    odata::Field::new("RolesPerFolder");
/// `UserIds`.
pub const USER_IDS: odata::Field<UserAssignments, Vec<i64>> = odata::Field::new("UserIds");
