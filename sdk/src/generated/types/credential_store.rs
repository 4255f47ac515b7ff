// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CredentialStore`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.CredentialStoreDto`.
///
/// The entities of [`CredentialStores`](super::super::sets::CredentialStores).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct CredentialStore {
    /// `Id`, the key.
    pub id: i64,
    /// `AdditionalConfiguration`.
    pub additional_configuration: Option<String>,
    /// `DefaultCredentialStores`, a navigation property: there when it is expanded.
    pub default_credential_stores: Option<Vec<super::DefaultCredentialStore>>,
    /// `Details`.
    pub details: Option<odata::Nested<super::CredentialStoreDetails>>,
    /// `HostName`. Added after 2020.10.
    pub host_name: Option<String>,
    /// `Name`, required.
    pub name: Option<String>,
    /// `ProxyId`. Added after 2020.10.
    pub proxy_id: Option<i64>,
    /// `ProxyType`. Added after 2020.10.
    pub proxy_type: Option<super::ProxyType>,
    /// `Type`, required.
    pub type_: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CredentialStore: "UiPath.Server.Configuration.OData.CredentialStoreDto", keys 1, secrets [] {
        0 id: "Id",
        1 additional_configuration: "AdditionalConfiguration",
        2 default_credential_stores: "DefaultCredentialStores",
        3 details: "Details",
        4 host_name: "HostName",
        5 name: "Name",
        6 proxy_id: "ProxyId",
        7 proxy_type: "ProxyType",
        8 type_: "Type",
    }
}

/// `Id`.
pub const ID: odata::Field<CredentialStore, i64, odata::Key> = odata::Field::new("Id");
/// `AdditionalConfiguration`.
pub const ADDITIONAL_CONFIGURATION: odata::Field<CredentialStore, String> =
    odata::Field::new("AdditionalConfiguration");
/// `DefaultCredentialStores`.
pub const DEFAULT_CREDENTIAL_STORES: odata::Links<CredentialStore, super::DefaultCredentialStore> =
    odata::Links::new("DefaultCredentialStores");
/// `Details`.
pub const DETAILS: odata::Field<CredentialStore, super::CredentialStoreDetails> = odata::Field::new("Details");
/// `HostName`.
pub const HOST_NAME: odata::Field<CredentialStore, String> = odata::Field::new("HostName");
/// `Name`.
pub const NAME: odata::Field<CredentialStore, String> = odata::Field::new("Name");
/// `ProxyId`.
pub const PROXY_ID: odata::Field<CredentialStore, i64> = odata::Field::new("ProxyId");
/// `ProxyType`.
pub const PROXY_TYPE: odata::Field<CredentialStore, super::ProxyType> = odata::Field::new("ProxyType");
/// `Type`.
pub const TYPE: odata::Field<CredentialStore, String> = odata::Field::new("Type");
