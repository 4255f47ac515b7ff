// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`SimpleFolder`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.SimpleFolderDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct SimpleFolder {
    /// `Id`, the key.
    pub id: i64,
    /// `DisplayName`.
    pub display_name: Option<String>,
    /// `FullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    SimpleFolder: "UiPath.Server.Configuration.OData.SimpleFolderDto", keys 1, secrets [] {
        0 id: "Id",
        1 display_name: "DisplayName",
        2 fully_qualified_name: "FullyQualifiedName",
    }
}

/// `Id`.
pub const ID: odata::Field<SimpleFolder, i64, odata::Key> = odata::Field::new("Id");
/// `DisplayName`.
pub const DISPLAY_NAME: odata::Field<SimpleFolder, String> = odata::Field::new("DisplayName");
/// `FullyQualifiedName`.
pub const FULLY_QUALIFIED_NAME: odata::Field<SimpleFolder, String> = odata::Field::new("FullyQualifiedName");
