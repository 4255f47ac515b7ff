// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`TaskSlaDetail`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.TaskSlaDetailDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct TaskSlaDetail {
    /// `endCriteria`.
    pub end_criteria: Option<super::EndCriteria>,
    /// `expiryTime`.
    pub expiry_time: Option<odata::Timestamp>,
    /// `startCriteria`.
    pub start_criteria: Option<super::StartCriteria>,
    /// `status`.
    pub status: Option<super::TaskSlaDetailStatus>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    TaskSlaDetail: "UiPath.Server.Configuration.OData.TaskSlaDetailDto", keys 0, secrets [] {
        0 end_criteria: "endCriteria",
        1 expiry_time: "expiryTime",
        2 start_criteria: "startCriteria",
        3 status: "status",
    }
}

/// `endCriteria`.
pub const END_CRITERIA: odata::Field<TaskSlaDetail, super::EndCriteria> = odata::Field::new("endCriteria");
/// `expiryTime`.
pub const EXPIRY_TIME: odata::Field<TaskSlaDetail, odata::Timestamp> = odata::Field::new("expiryTime");
/// `startCriteria`.
pub const START_CRITERIA: odata::Field<TaskSlaDetail, super::StartCriteria> = odata::Field::new("startCriteria");
/// `status`.
pub const STATUS: odata::Field<TaskSlaDetail, super::TaskSlaDetailStatus> = odata::Field::new("status");
