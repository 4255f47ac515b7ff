// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ListResultOfNameValue`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.ListResultDtoOfNameValueDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ListResultOfNameValue {
    /// `Items`.
    pub items: Option<Vec<super::NameValue>>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ListResultOfNameValue: "UiPath.Server.Configuration.OData.ListResultDtoOfNameValueDto", keys 0, secrets [] {
        0 items: "Items",
    }
}

/// `Items`.
pub const ITEMS: odata::Field<ListResultOfNameValue, Vec<super::NameValue>> = odata::Field::new("Items");
