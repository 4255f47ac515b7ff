// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`DefaultCredentialStore`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.DefaultCredentialStoreDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct DefaultCredentialStore {
    /// `Id`, the key.
    pub id: i64,
    /// `ResourceType`, required.
    pub resource_type: Option<super::ResourceType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    DefaultCredentialStore: "UiPath.Server.Configuration.OData.DefaultCredentialStoreDto", keys 1, secrets [] {
        0 id: "Id",
        1 resource_type: "ResourceType",
    }
}

/// `Id`.
pub const ID: odata::Field<DefaultCredentialStore, i64, odata::Key> = odata::Field::new("Id");
/// `ResourceType`.
pub const RESOURCE_TYPE: odata::Field<DefaultCredentialStore, super::ResourceType> = odata::Field::new("ResourceType");
