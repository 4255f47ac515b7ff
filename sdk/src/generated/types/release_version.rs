// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ReleaseVersion`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ReleaseVersionDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct ReleaseVersion {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `ReleaseId`, required.
    pub release_id: Option<i64>,
    /// `ReleaseName`.
    pub release_name: Option<String>,
    /// `VersionNumber`, at most 50 characters, required.
    pub version_number: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ReleaseVersion: "UiPath.Server.Configuration.OData.ReleaseVersionDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 release_id: "ReleaseId",
        3 release_name: "ReleaseName",
        4 version_number: "VersionNumber",
    }
}

/// `Id`.
pub const ID: odata::Field<ReleaseVersion, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<ReleaseVersion, odata::Timestamp> = odata::Field::new("CreationTime");
/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<ReleaseVersion, i64> = odata::Field::new("ReleaseId");
/// `ReleaseName`.
pub const RELEASE_NAME: odata::Field<ReleaseVersion, String> = odata::Field::new("ReleaseName");
/// `VersionNumber`.
pub const VERSION_NUMBER: odata::Field<ReleaseVersion, String> = odata::Field::new("VersionNumber");
