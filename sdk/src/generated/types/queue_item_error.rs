// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueItemError`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.QueueItemErrorDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct QueueItemError {
    /// `Category`.
    pub category: Option<String>,
    /// `Code`.
    pub code: Option<String>,
    /// `Detail`.
    pub detail: Option<String>,
    /// `Status`.
    pub status: Option<i32>,
    /// `Timestamp`.
    pub timestamp: Option<odata::Timestamp>,
    /// `Title`.
    pub title: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueItemError: "UiPath.Server.Configuration.OData.QueueItemErrorDto", keys 0, secrets [] {
        0 category: "Category",
        1 code: "Code",
        2 detail: "Detail",
        3 status: "Status",
        4 timestamp: "Timestamp",
        5 title: "Title",
    }
}

/// `Category`.
pub const CATEGORY: odata::Field<QueueItemError, String> = odata::Field::new("Category");
/// `Code`.
pub const CODE: odata::Field<QueueItemError, String> = odata::Field::new("Code");
/// `Detail`.
pub const DETAIL: odata::Field<QueueItemError, String> = odata::Field::new("Detail");
/// `Status`.
pub const STATUS: odata::Field<QueueItemError, i32> = odata::Field::new("Status");
/// `Timestamp`.
pub const TIMESTAMP: odata::Field<QueueItemError, odata::Timestamp> = odata::Field::new("Timestamp");
/// `Title`.
pub const TITLE: odata::Field<QueueItemError, String> = odata::Field::new("Title");
