// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`JobAttachment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.JobAttachmentDto`.
///
/// Added after 2020.10.
#[derive(Default)]
pub struct JobAttachment {
    /// `id`, the key.
    pub id: odata::Guid,
    /// `attachmentId`, required.
    pub attachment_id: Option<odata::Guid>,
    /// `attachmentName`, at most 256 characters.
    pub attachment_name: Option<String>,
    /// `category`, at most 128 characters.
    pub category: Option<String>,
    /// `creationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `creatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `jobKey`.
    pub job_key: Option<odata::Guid>,
    /// `lastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `lastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    JobAttachment: "UiPath.Server.Configuration.OData.JobAttachmentDto", keys 1, secrets [] {
        0 id: "id",
        1 attachment_id: "attachmentId",
        2 attachment_name: "attachmentName",
        3 category: "category",
        4 creation_time: "creationTime",
        5 creator_user_id: "creatorUserId",
        6 job_key: "jobKey",
        7 last_modification_time: "lastModificationTime",
        8 last_modifier_user_id: "lastModifierUserId",
    }
}

/// `id`.
pub const ID: odata::Field<JobAttachment, odata::Guid, odata::Key> = odata::Field::new("id");
/// `attachmentId`.
pub const ATTACHMENT_ID: odata::Field<JobAttachment, odata::Guid> = odata::Field::new("attachmentId");
/// `attachmentName`.
pub const ATTACHMENT_NAME: odata::Field<JobAttachment, String> = odata::Field::new("attachmentName");
/// `category`.
pub const CATEGORY: odata::Field<JobAttachment, String> = odata::Field::new("category");
/// `creationTime`.
pub const CREATION_TIME: odata::Field<JobAttachment, odata::Timestamp> = odata::Field::new("creationTime");
/// `creatorUserId`.
pub const CREATOR_USER_ID: odata::Field<JobAttachment, i64> = odata::Field::new("creatorUserId");
/// `jobKey`.
pub const JOB_KEY: odata::Field<JobAttachment, odata::Guid> = odata::Field::new("jobKey");
/// `lastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<JobAttachment, odata::Timestamp> =
    odata::Field::new("lastModificationTime");
/// `lastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<JobAttachment, i64> = odata::Field::new("lastModifierUserId");
