// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`UpdateInfo`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.UpdateInfoDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct UpdateInfo {
    /// `isCommunity`.
    pub is_community: Option<bool>,
    /// `reason`.
    pub reason: Option<super::Reason>,
    /// `statusInfo`.
    pub status_info: Option<String>,
    /// `targetUpdateVersion`.
    pub target_update_version: Option<String>,
    /// `updateStatus`.
    pub update_status: Option<super::UpdateStatus>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    UpdateInfo: "UiPath.Server.Configuration.OData.UpdateInfoDto", keys 0, secrets [] {
        0 is_community: "isCommunity",
        1 reason: "reason",
        2 status_info: "statusInfo",
        3 target_update_version: "targetUpdateVersion",
        4 update_status: "updateStatus",
    }
}

/// `isCommunity`.
pub const IS_COMMUNITY: odata::Field<UpdateInfo, bool> = odata::Field::new("isCommunity");
/// `reason`.
pub const REASON: odata::Field<UpdateInfo, super::Reason> = odata::Field::new("reason");
/// `statusInfo`.
pub const STATUS_INFO: odata::Field<UpdateInfo, String> = odata::Field::new("statusInfo");
/// `targetUpdateVersion`.
pub const TARGET_UPDATE_VERSION: odata::Field<UpdateInfo, String> = odata::Field::new("targetUpdateVersion");
/// `updateStatus`.
pub const UPDATE_STATUS: odata::Field<UpdateInfo, super::UpdateStatus> = odata::Field::new("updateStatus");
