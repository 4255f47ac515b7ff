// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`AccessibleFolders`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.AccessibleFoldersDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct AccessibleFolders {
    /// `AccessibleFolders`, a navigation property: there when it is expanded.
    pub accessible_folders: Option<Vec<super::SimpleFolder>>,
    /// `TotalFoldersCount`.
    pub total_folders_count: Option<i32>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    AccessibleFolders: "UiPath.Server.Configuration.OData.AccessibleFoldersDto", keys 0, secrets [] {
        0 accessible_folders: "AccessibleFolders",
        1 total_folders_count: "TotalFoldersCount",
    }
}

/// `AccessibleFolders`.
pub const ACCESSIBLE_FOLDERS: odata::Links<AccessibleFolders, super::SimpleFolder> =
    odata::Links::new("AccessibleFolders");
/// `TotalFoldersCount`.
pub const TOTAL_FOLDERS_COUNT: odata::Field<AccessibleFolders, i32> = odata::Field::new("TotalFoldersCount");
