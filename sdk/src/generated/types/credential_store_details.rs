// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`CredentialStoreDetails`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.CredentialStoreDetailsDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct CredentialStoreDetails {
    /// `IsReadOnly`.
    pub is_read_only: Option<bool>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    CredentialStoreDetails: "UiPath.Server.Configuration.OData.CredentialStoreDetailsDto", keys 0, secrets [] {
        0 is_read_only: "IsReadOnly",
    }
}

/// `IsReadOnly`.
pub const IS_READ_ONLY: odata::Field<CredentialStoreDetails, bool> = odata::Field::new("IsReadOnly");
