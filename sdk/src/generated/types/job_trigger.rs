// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`JobTrigger`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.JobTriggerDto`.
///
/// The entities of [`JobTriggers`](super::super::sets::JobTriggers).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct JobTrigger {
    /// `Id`, the key.
    pub id: i64,
    /// `ItemId`. The service advises against it: deprecated.
    pub item_id: Option<i64>,
    /// `ItemKey`. Added after 2020.10.
    pub item_key: Option<odata::Guid>,
    /// `JobId`.
    pub job_id: Option<i64>,
    /// `Status`.
    pub status: Option<super::JobTriggerStatus>,
    /// `Timer`.
    pub timer: Option<odata::Timestamp>,
    /// `TriggerConfiguration`. Added after 2020.10.
    pub trigger_configuration: Option<String>,
    /// `TriggerMessage`.
    pub trigger_message: Option<String>,
    /// `TriggerType`.
    pub trigger_type: Option<super::JobTriggerType>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    JobTrigger: "UiPath.Server.Configuration.OData.JobTriggerDto", keys 1, secrets [] {
        0 id: "Id",
        1 item_id: "ItemId",
        2 item_key: "ItemKey",
        3 job_id: "JobId",
        4 status: "Status",
        5 timer: "Timer",
        6 trigger_configuration: "TriggerConfiguration",
        7 trigger_message: "TriggerMessage",
        8 trigger_type: "TriggerType",
    }
}

/// `Id`.
pub const ID: odata::Field<JobTrigger, i64, odata::Key> = odata::Field::new("Id");
/// `ItemId`.
pub const ITEM_ID: odata::Field<JobTrigger, i64> = odata::Field::new("ItemId");
/// `ItemKey`.
pub const ITEM_KEY: odata::Field<JobTrigger, odata::Guid> = odata::Field::new("ItemKey");
/// `JobId`.
pub const JOB_ID: odata::Field<JobTrigger, i64> = odata::Field::new("JobId");
/// `Status`.
pub const STATUS: odata::Field<JobTrigger, super::JobTriggerStatus> = odata::Field::new("Status");
/// `Timer`.
pub const TIMER: odata::Field<JobTrigger, odata::Timestamp> = odata::Field::new("Timer");
/// `TriggerConfiguration`.
pub const TRIGGER_CONFIGURATION: odata::Field<JobTrigger, String> = odata::Field::new("TriggerConfiguration");
/// `TriggerMessage`.
pub const TRIGGER_MESSAGE: odata::Field<JobTrigger, String> = odata::Field::new("TriggerMessage");
/// `TriggerType`.
pub const TRIGGER_TYPE: odata::Field<JobTrigger, super::JobTriggerType> = odata::Field::new("TriggerType");
