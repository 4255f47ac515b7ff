// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`ReleaseRetentionSetting`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto`.
///
/// The entities of [`ReleaseRetention`](super::super::sets::ReleaseRetention).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct ReleaseRetentionSetting {
    /// `ReleaseId`, the key.
    pub release_id: i64,
    /// `Action`.
    pub action: Option<super::RetentionAction>,
    /// `BucketId`.
    pub bucket_id: Option<i64>,
    /// `Period`.
    pub period: Option<i32>,
    /// `Type`.
    pub type_: Option<super::RetentionType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    ReleaseRetentionSetting: "UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto", keys 1, secrets [] {
        0 release_id: "ReleaseId",
        1 action: "Action",
        2 bucket_id: "BucketId",
        3 period: "Period",
        4 type_: "Type",
    }
}

/// `ReleaseId`.
pub const RELEASE_ID: odata::Field<ReleaseRetentionSetting, i64, odata::Key> = odata::Field::new("ReleaseId");
/// `Action`.
pub const ACTION: odata::Field<ReleaseRetentionSetting, super::RetentionAction> = odata::Field::new("Action");
/// `BucketId`.
pub const BUCKET_ID: odata::Field<ReleaseRetentionSetting, i64> = odata::Field::new("BucketId");
/// `Period`.
pub const PERIOD: odata::Field<ReleaseRetentionSetting, i32> = odata::Field::new("Period");
/// `Type`.
pub const TYPE: odata::Field<ReleaseRetentionSetting, super::RetentionType> = odata::Field::new("Type");
