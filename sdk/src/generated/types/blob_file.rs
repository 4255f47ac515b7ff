// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BlobFile`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.BlobFileDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct BlobFile {
    /// `Id`, the key.
    pub id: String,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `FullPath`.
    pub full_path: Option<String>,
    /// `IsDirectory`.
    pub is_directory: Option<bool>,
    /// `Size`.
    pub size: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BlobFile: "UiPath.Server.Configuration.OData.BlobFileDto", keys 1, secrets [] {
        0 id: "Id",
        1 content_type: "ContentType",
        2 full_path: "FullPath",
        3 is_directory: "IsDirectory",
        4 size: "Size",
    }
}

/// `Id`.
pub const ID: odata::Field<BlobFile, String, odata::Key> = odata::Field::new("Id");
/// `ContentType`.
pub const CONTENT_TYPE: odata::Field<BlobFile, String> = odata::Field::new("ContentType");
/// `FullPath`.
pub const FULL_PATH: odata::Field<BlobFile, String> = odata::Field::new("FullPath");
/// `IsDirectory`.
pub const IS_DIRECTORY: odata::Field<BlobFile, bool> = odata::Field::new("IsDirectory");
/// `Size`.
pub const SIZE: odata::Field<BlobFile, i64> = odata::Field::new("Size");
