// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`JobTriggerWithWaitEvents`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.JobTriggerWithWaitEventsDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct JobTriggerWithWaitEvents {
    /// `Id`, the key.
    pub id: i64,
    /// `AssignedToUserId`.
    pub assigned_to_user_id: Option<i64>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `EmailAddress`.
    pub email_address: Option<String>,
    /// `ItemId`. The service advises against it: deprecated.
    pub item_id: Option<i64>,
    /// `ItemKey`.
    pub item_key: Option<odata::Guid>,
    /// `ItemName`.
    pub item_name: Option<String>,
    /// `JobId`.
    pub job_id: Option<i64>,
    /// `ModifiedTime`.
    pub modified_time: Option<odata::Timestamp>,
    /// `Name`.
    pub name: Option<String>,
    /// `Status`.
    pub status: Option<super::JobTriggerStatus>,
    /// `Surname`.
    pub surname: Option<String>,
    /// `Timer`.
    pub timer: Option<odata::Timestamp>,
    /// `TriggerMessage`.
    pub trigger_message: Option<String>,
    /// `TriggerType`.
    pub trigger_type: Option<super::JobTriggerType>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    JobTriggerWithWaitEvents: "UiPath.Server.Configuration.OData.JobTriggerWithWaitEventsDto", keys 1, secrets [] {
        0 id: "Id",
        1 assigned_to_user_id: "AssignedToUserId",
        2 creation_time: "CreationTime",
        3 email_address: "EmailAddress",
        4 item_id: "ItemId",
        5 item_key: "ItemKey",
        6 item_name: "ItemName",
        7 job_id: "JobId",
        8 modified_time: "ModifiedTime",
        9 name: "Name",
        10 status: "Status",
        11 surname: "Surname",
        12 timer: "Timer",
        13 trigger_message: "TriggerMessage",
        14 trigger_type: "TriggerType",
        15 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<JobTriggerWithWaitEvents, i64, odata::Key> = odata::Field::new("Id");
/// `AssignedToUserId`.
pub const ASSIGNED_TO_USER_ID: odata::Field<JobTriggerWithWaitEvents, i64> = odata::Field::new("AssignedToUserId");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<JobTriggerWithWaitEvents, odata::Timestamp> = odata::Field::new("CreationTime");
/// `EmailAddress`.
pub const EMAIL_ADDRESS: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("EmailAddress");
/// `ItemId`.
pub const ITEM_ID: odata::Field<JobTriggerWithWaitEvents, i64> = odata::Field::new("ItemId");
/// `ItemKey`.
pub const ITEM_KEY: odata::Field<JobTriggerWithWaitEvents, odata::Guid> = odata::Field::new("ItemKey");
/// `ItemName`.
pub const ITEM_NAME: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("ItemName");
/// `JobId`.
pub const JOB_ID: odata::Field<JobTriggerWithWaitEvents, i64> = odata::Field::new("JobId");
/// `ModifiedTime`.
pub const MODIFIED_TIME: odata::Field<JobTriggerWithWaitEvents, odata::Timestamp> = odata::Field::new("ModifiedTime");
/// `Name`.
pub const NAME: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("Name");
/// `Status`.
pub const STATUS: odata::Field<JobTriggerWithWaitEvents, super::JobTriggerStatus> = odata::Field::new("Status");
/// `Surname`.
pub const SURNAME: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("Surname");
/// `Timer`.
pub const TIMER: odata::Field<JobTriggerWithWaitEvents, odata::Timestamp> = odata::Field::new("Timer");
/// `TriggerMessage`.
pub const TRIGGER_MESSAGE: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("TriggerMessage");
/// `TriggerType`.
pub const TRIGGER_TYPE: odata::Field<JobTriggerWithWaitEvents, super::JobTriggerType> =
    odata::Field::new("TriggerType");
/// `UserName`.
pub const USER_NAME: odata::Field<JobTriggerWithWaitEvents, String> = odata::Field::new("UserName");
