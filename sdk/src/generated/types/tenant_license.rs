// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TenantLicense`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.TenantLicenseDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct TenantLicense {
    /// `Id`, the key.
    pub id: i64,
    /// `Allowed`.
    pub allowed: Option<super::DictionaryOfInt64>,
    /// `Code`.
    pub code: Option<String>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TenantLicense: "UiPath.Server.Configuration.OData.TenantLicenseDto", keys 1, secrets [] {
        0 id: "Id",
        1 allowed: "Allowed",
        2 code: "Code",
        3 creation_time: "CreationTime",
    }
}

/// `Id`.
pub const ID: odata::Field<TenantLicense, i64, odata::Key> = odata::Field::new("Id");
/// `Allowed`.
pub const ALLOWED: odata::Field<TenantLicense, super::DictionaryOfInt64> = odata::Field::new("Allowed");
/// `Code`.
pub const CODE: odata::Field<TenantLicense, String> = odata::Field::new("Code");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<TenantLicense, odata::Timestamp> = odata::Field::new("CreationTime");
