// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UserPermissionsCollection`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UserPermissionsCollection`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct UserPermissionsCollection {
    /// `Permissions`.
    pub permissions: Option<Vec<String>>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UserPermissionsCollection: "UiPath.Server.Configuration.OData.UserPermissionsCollection", keys 0, secrets [] {
        0 permissions: "Permissions",
        1 user_id: "UserId",
    }
}

/// `Permissions`.
pub const PERMISSIONS: odata::Field<UserPermissionsCollection, Vec<String>> = odata::Field::new("Permissions");
/// `UserId`.
pub const USER_ID: odata::Field<UserPermissionsCollection, i64> = odata::Field::new("UserId");
