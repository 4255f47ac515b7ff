// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ExecutionMedia`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ExecutionMediaDto`.
///
/// The entities of [`ExecutionMedia`](super::super::sets::ExecutionMedia).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ExecutionMedia {
    /// `Id`, the key.
    pub id: i64,
    /// `JobId`.
    pub job_id: Option<i64>,
    /// `Name`, at most 255 characters.
    pub name: Option<String>,
    /// `ReleaseName`.
    pub release_name: Option<String>,
    /// `StorageLocation`, at most 255 characters.
    pub storage_location: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ExecutionMedia: "UiPath.Server.Configuration.OData.ExecutionMediaDto", keys 1, secrets [] {
        0 id: "Id",
        1 job_id: "JobId",
        2 name: "Name",
        3 release_name: "ReleaseName",
        4 storage_location: "StorageLocation",
    }
}

/// `Id`.
pub const ID: odata::Field<ExecutionMedia, i64, odata::Key> = odata::Field::new("Id");
/// `JobId`.
pub const JOB_ID: odata::Field<ExecutionMedia, i64> = odata::Field::new("JobId");
/// `Name`.
pub const NAME: odata::Field<ExecutionMedia, String> = odata::Field::new("Name");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<ExecutionMedia, String> = odata::Field::new("ReleaseName");
/// `StorageLocation`.
pub const STORAGE_LOCATION: odata::Field<ExecutionMedia, String> = odata::Field::new("StorageLocation");
