// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueItemComment`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueItemCommentDto`.
///
/// The entities of [`QueueItemComments`](super::super::sets::QueueItemComments).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueItemComment {
    /// `Id`, the key.
    pub id: i64,
    /// `CreationTime`. The service advises against it: deprecated.
    pub creation_time: Option<odata::Timestamp>,
    /// `QueueItemId`.
    pub queue_item_id: Option<i64>,
    /// `Text`, at most 512 characters, required.
    pub text: Option<String>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueItemComment: "UiPath.Server.Configuration.OData.QueueItemCommentDto", keys 1, secrets [] {
        0 id: "Id",
        1 creation_time: "CreationTime",
        2 queue_item_id: "QueueItemId",
        3 text: "Text",
        4 user_id: "UserId",
        5 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueItemComment, i64, odata::Key> = odata::Field::new("Id");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<QueueItemComment, odata::Timestamp> = odata::Field::new("CreationTime");
/// `QueueItemId`.
pub const QUEUE_ITEM_ID: odata::Field<QueueItemComment, i64> = odata::Field::new("QueueItemId");
/// `Text`.
pub const TEXT: odata::Field<QueueItemComment, String> = odata::Field::new("Text");
/// `UserId`.
pub const USER_ID: odata::Field<QueueItemComment, i64> = odata::Field::new("UserId");
/// `UserName`.
pub const USER_NAME: odata::Field<QueueItemComment, String> = odata::Field::new("UserName");
