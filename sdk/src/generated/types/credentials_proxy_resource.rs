// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CredentialsProxyResource`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.CredentialsProxyResourceDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct CredentialsProxyResource {
    /// `Id`, the key.
    pub id: i64,
    /// `CredentialStoreId`, required.
    pub credential_store_id: Option<i64>,
    /// `CredentialStoreName`, required.
    pub credential_store_name: Option<String>,
    /// `Name`, required.
    pub name: Option<String>,
    /// `Type`, required.
    pub type_: Option<super::CredentialsProxyResourceType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CredentialsProxyResource: "UiPath.Server.Configuration.OData.CredentialsProxyResourceDto", keys 1, secrets [] {
        0 id: "Id",
        1 credential_store_id: "CredentialStoreId",
        2 credential_store_name: "CredentialStoreName",
        3 name: "Name",
        4 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<CredentialsProxyResource, i64, odata::Key> = odata::Field::new("Id");
/// `CredentialStoreId`.
pub const CREDENTIAL_STORE_ID: odata::Field<CredentialsProxyResource, i64> = odata::Field::new("CredentialStoreId");
/// `CredentialStoreName`.
pub const CREDENTIAL_STORE_NAME: odata::Field<CredentialsProxyResource, String> =
    odata::Field::new("CredentialStoreName");
/// `Name`.
pub const NAME: odata::Field<CredentialsProxyResource, String> = odata::Field::new("Name");
/// `Type`.
pub const TYPE: odata::Field<CredentialsProxyResource, super::CredentialsProxyResourceType> = odata::Field::new("Type");
