// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BlobFileAccess`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BlobFileAccessDto`.
///
/// Since 2020.10.
#[derive(Default)]
pub struct BlobFileAccess {
    /// `Headers`.
    pub headers: Option<odata::Nested<super::ResponseDictionary>>,
    /// `RequiresAuth`. Added after 2020.10.
    pub requires_auth: Option<bool>,
    /// `Uri`.
    pub uri: Option<String>,
    /// `Verb`.
    pub verb: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BlobFileAccess: "UiPath.Server.Configuration.OData.BlobFileAccessDto", keys 0, secrets [] {
        0 headers: "Headers",
        1 requires_auth: "RequiresAuth",
        2 uri: "Uri",
        3 verb: "Verb",
    }
}

/// `Headers`.
pub const HEADERS: odata::Field<BlobFileAccess, super::ResponseDictionary> = odata::Field::new("Headers");
/// `RequiresAuth`.
pub const REQUIRES_AUTH: odata::Field<BlobFileAccess, bool> = odata::Field::new("RequiresAuth");
/// `Uri`.
pub const URI: odata::Field<BlobFileAccess, String> = odata::Field::new("Uri");
/// `Verb`.
pub const VERB: odata::Field<BlobFileAccess, String> = odata::Field::new("Verb");
