// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CredentialStoreResource`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.CredentialStoreResourceDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct CredentialStoreResource {
    /// `Id`, the key.
    pub id: i64,
    /// `Name`, required.
    pub name: Option<String>,
    /// `Type`, required.
    pub type_: Option<super::ResourceType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CredentialStoreResource: "UiPath.Server.Configuration.OData.CredentialStoreResourceDto", keys 1, secrets [] {
        0 id: "Id",
        1 name: "Name",
        2 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<CredentialStoreResource, i64, odata::Key> = odata::Field::new("Id");
/// `Name`.
pub const NAME: odata::Field<CredentialStoreResource, String> = odata::Field::new("Name");
/// `Type`.
pub const TYPE: odata::Field<CredentialStoreResource, super::ResourceType> = odata::Field::new("Type");
