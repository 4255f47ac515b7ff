// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BusinessRuleVersionDownloadResponse`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BusinessRuleVersionDownloadResponse`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct BusinessRuleVersionDownloadResponse {
    /// `BusinessRuleName`.
    pub business_rule_name: Option<String>,
    /// `DownloadUri`.
    pub download_uri: Option<odata::Nested<super::BlobFileAccess>>,
    /// `VersionNumber`.
    pub version_number: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BusinessRuleVersionDownloadResponse: "UiPath.Server.Configuration.OData.BusinessRuleVersionDownloadResponse", keys 0, secrets [] {
        0 business_rule_name: "BusinessRuleName",
        1 download_uri: "DownloadUri",
        2 version_number: "VersionNumber",
    }
}

/// `BusinessRuleName`.
pub const BUSINESS_RULE_NAME: odata::Field<BusinessRuleVersionDownloadResponse, String> =
    odata::Field::new("BusinessRuleName");
/// `DownloadUri`.
pub const DOWNLOAD_URI: odata::Field<BusinessRuleVersionDownloadResponse, super::BlobFileAccess> =
    odata::Field::new("DownloadUri");
/// `VersionNumber`.
pub const VERSION_NUMBER: odata::Field<BusinessRuleVersionDownloadResponse, String> =
    odata::Field::new("VersionNumber");
