// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ResponseDictionary`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ResponseDictionaryDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ResponseDictionary {
    /// `Keys`.
    pub keys: Option<Vec<String>>,
    /// `Values`.
    pub values: Option<Vec<String>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ResponseDictionary: "UiPath.Server.Configuration.OData.ResponseDictionaryDto", keys 0, secrets [] {
        0 keys: "Keys",
        1 values: "Values",
    }
}

/// `Keys`.
pub const KEYS: odata::Field<ResponseDictionary, Vec<String>> = odata::Field::new("Keys");
/// `Values`.
pub const VALUES: odata::Field<ResponseDictionary, Vec<String>> = odata::Field::new("Values");
