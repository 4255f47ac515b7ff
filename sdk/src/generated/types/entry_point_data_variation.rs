// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`EntryPointDataVariation`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.EntryPointDataVariationDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct EntryPointDataVariation {
    /// `Id`, the key.
    pub id: i64,
    /// `Content`.
    pub content: Option<String>,
    /// `ContentType`.
    pub content_type: Option<super::ContentType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    EntryPointDataVariation: "UiPath.Server.Configuration.OData.EntryPointDataVariationDto", keys 1, secrets [] {
        0 id: "Id",
        1 content: "Content",
        2 content_type: "ContentType",
    }
}

/// `Id`.
pub const ID: odata::Field<EntryPointDataVariation, i64, odata::Key> = odata::Field::new("Id");
/// `Content`.
pub const CONTENT: odata::Field<EntryPointDataVariation, String> = odata::Field::new("Content");
/// `ContentType`.
pub const CONTENT_TYPE: odata::Field<EntryPointDataVariation, super::ContentType> = odata::Field::new("ContentType");
