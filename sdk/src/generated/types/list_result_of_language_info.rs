// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ListResultOfLanguageInfo`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ListResultDtoOfLanguageInfo`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ListResultOfLanguageInfo {
    /// `Items`.
    pub items: Option<Vec<super::LanguageInfo>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ListResultOfLanguageInfo: "UiPath.Server.Configuration.OData.ListResultDtoOfLanguageInfo", keys 0, secrets [] {
        0 items: "Items",
    }
}

/// `Items`.
pub const ITEMS: odata::Field<ListResultOfLanguageInfo, Vec<super::LanguageInfo>> = odata::Field::new("Items");
