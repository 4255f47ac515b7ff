// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`FolderAssignments`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.FolderAssignmentsDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct FolderAssignments {
    /// `Folder`, a navigation property: there when it is expanded.
    pub folder: Option<odata::Nested<super::SimpleFolder>>,
    /// `Roles`, a navigation property: there when it is expanded.
    pub roles: Option<Vec<super::RoleUsers>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    FolderAssignments: "UiPath.Server.Configuration.OData.FolderAssignmentsDto", keys 0, secrets [] {
        0 folder: "Folder",
        1 roles: "Roles",
    }
}

/// `Folder`.
pub const FOLDER: odata::Link<FolderAssignments, super::SimpleFolder> = odata::Link::new("Folder");
/// `Roles`.
pub const ROLES: odata::Links<FolderAssignments, super::RoleUsers> = odata::Links::new("Roles");
