// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Attachment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AttachmentDto`.
///
/// The entities of [`Attachments`](super::super::sets::Attachments).
///
/// Added after 2020.10.
#[derive(Default)]
pub struct Attachment {
    /// `Id`, the key.
    pub id: odata::Guid,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `CreatorUserId`.
    pub creator_user_id: Option<i64>,
    /// `LastModificationTime`.
    pub last_modification_time: Option<odata::Timestamp>,
    /// `LastModifierUserId`.
    pub last_modifier_user_id: Option<i64>,
    /// `Name`, at most 256 characters, required.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Attachment: "UiPath.Server.Configuration.OData.AttachmentDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 creator_user_id: "CreatorUserId",
        3 last_modification_time: "LastModificationTime",
        4 last_modifier_user_id: "LastModifierUserId",
        5 name: "Name",
    }
}

/// `Id`.
pub const ID: odata::Field<Attachment, odata::Guid, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Attachment, odata::Timestamp> = odata::Field::new("CreationTime");
/// `CreatorUserId`.
pub const CREATOR_USER_ID: odata::Field<Attachment, i64> = odata::Field::new("CreatorUserId");
/// `LastModificationTime`.
pub const LAST_MODIFICATION_TIME: odata::Field<Attachment, odata::Timestamp> =
    odata::Field::new("LastModificationTime");
/// `LastModifierUserId`.
pub const LAST_MODIFIER_USER_ID: odata::Field<Attachment, i64> = odata::Field::new("LastModifierUserId");
/// `Name`.
pub const NAME: odata::Field<Attachment, String> = odata::Field::new("Name");
