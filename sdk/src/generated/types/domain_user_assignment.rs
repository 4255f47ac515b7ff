// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`DomainUserAssignment`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.DomainUserAssignmentDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct DomainUserAssignment {
    /// `DirectoryIdentifier`. Added after 2020.10.
    pub directory_identifier: Option<String>,
    /// `Domain`.
    pub domain: Option<String>,
    /// `RolesPerFolder`.
    pub roles_per_folder: Option<Vec<super::FolderRoles>>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// `UserType`.
    pub user_type: Option<super::UserType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    DomainUserAssignment: "UiPath.Server.Configuration.OData.DomainUserAssignmentDto", keys 0, secrets [] {
        0 directory_identifier: "DirectoryIdentifier",
        1 domain: "Domain",
        2 roles_per_folder: "RolesPerFolder",
        3 user_name: "UserName",
        4 user_type: "UserType",
    }
}

/// `DirectoryIdentifier`.
pub const DIRECTORY_IDENTIFIER: odata::Field<DomainUserAssignment, String> = odata::Field::new("DirectoryIdentifier");
/// `Domain`.
pub const DOMAIN: odata::Field<DomainUserAssignment, String> = odata::Field::new("Domain");
/// `RolesPerFolder`.
pub const ROLES_PER_FOLDER: odata::Field<DomainUserAssignment, Vec<super::FolderRoles>> =
    odata::Field::new("RolesPerFolder");
/// `UserName`.
pub const USER_NAME: odata::Field<DomainUserAssignment, String> = odata::Field::new("UserName");
/// `UserType`.
pub const USER_TYPE: odata::Field<DomainUserAssignment, super::UserType> = odata::Field::new("UserType");
