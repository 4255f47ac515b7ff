// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`JobError`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.JobErrorDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct JobError {
    /// `category`.
    pub category: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// `detail`.
    pub detail: Option<String>,
    /// `status`.
    pub status: Option<i32>,
    /// `timestamp`.
    pub timestamp: Option<odata::Timestamp>,
    /// `title`.
    pub title: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    JobError: "UiPath.Server.Configuration.OData.JobErrorDto", keys 0, secrets [] {
        0 category: "category",
        1 code: "code",
        2 detail: "detail",
        3 status: "status",
        4 timestamp: "timestamp",
        5 title: "title",
    }
}

/// `category`.
pub const CATEGORY: odata::Field<JobError, String> = odata::Field::new("category");
/// `code`.
pub const CODE: odata::Field<JobError, String> = odata::Field::new("code");
/// `detail`.
pub const DETAIL: odata::Field<JobError, String> = odata::Field::new("detail");
/// `status`.
pub const STATUS: odata::Field<JobError, i32> = odata::Field::new("status");
/// `timestamp`.
pub const TIMESTAMP: odata::Field<JobError, odata::Timestamp> = odata::Field::new("timestamp");
/// `title`.
pub const TITLE: odata::Field<JobError, String> = odata::Field::new("title");
