// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`BulkItemOfString`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.BulkItemDtoOfString`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct BulkItemOfString {
    /// `Body`.
    pub body: Option<String>,
    /// `Key`.
    pub key: Option<String>,
    /// `Status`.
    pub status: Option<super::BulkItemStatus>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    BulkItemOfString: "UiPath.Server.Configuration.OData.BulkItemDtoOfString", keys 0, secrets [] {
        0 body: "Body",
        1 key: "Key",
        2 status: "Status",
    }
}

/// `Body`.
pub const BODY: odata::Field<BulkItemOfString, String> = odata::Field::new("Body");
/// `Key`.
pub const KEY: odata::Field<BulkItemOfString, String> = odata::Field::new("Key");
/// `Status`.
pub const STATUS: odata::Field<BulkItemOfString, super::BulkItemStatus> = odata::Field::new("Status");
