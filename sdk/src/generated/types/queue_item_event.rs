// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`QueueItemEvent`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.QueueItemEventDto`.
///
/// The entities of [`QueueItemEvents`](super::super::sets::QueueItemEvents).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct QueueItemEvent {
    /// `Id`, the key.
    pub id: i64,
    /// `Action`.
    pub action: Option<super::QueueItemEventAction>,
    /// `Data`.
    pub data: Option<String>,
    /// `ExternalClientId`. Added after 2020.10.
    pub external_client_id: Option<String>,
    /// `QueueItemId`.
    pub queue_item_id: Option<i64>,
    /// `ReviewStatus`.
    pub review_status: Option<super::ReviewStatus>,
    /// `ReviewerUserId`.
    pub reviewer_user_id: Option<i64>,
    /// `ReviewerUserName`.
    pub reviewer_user_name: Option<String>,
    /// `Status`.
    pub status: Option<super::QueueItemStatus>,
    /// `Timestamp`.
    pub timestamp: Option<odata::Timestamp>,
    /// `UserId`.
    pub user_id: Option<i64>,
    /// `UserName`.
    pub user_name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    QueueItemEvent: "UiPath.Server.Configuration.OData.QueueItemEventDto", keys 1, secrets [] {
        0 id: "Id",
        1 action: "Action",
        2 data: "Data",
        3 external_client_id: "ExternalClientId",
        4 queue_item_id: "QueueItemId",
        5 review_status: "ReviewStatus",
        6 reviewer_user_id: "ReviewerUserId",
        7 reviewer_user_name: "ReviewerUserName",
        8 status: "Status",
        9 timestamp: "Timestamp",
        10 user_id: "UserId",
        11 user_name: "UserName",
    }
}

/// `Id`.
pub const ID: odata::Field<QueueItemEvent, i64, odata::Key> = odata::Field::new("Id");
/// `Action`.
pub const ACTION: odata::Field<QueueItemEvent, super::QueueItemEventAction> = odata::Field::new("Action");
/// `Data`.
pub const DATA: odata::Field<QueueItemEvent, String> = odata::Field::new("Data");
/// `ExternalClientId`.
pub const EXTERNAL_CLIENT_ID: odata::Field<QueueItemEvent, String> = odata::Field::new("ExternalClientId");
/// `QueueItemId`.
pub const QUEUE_ITEM_ID: odata::Field<QueueItemEvent, i64> = odata::Field::new("QueueItemId");
/// `ReviewStatus`.
pub const REVIEW_STATUS: odata::Field<QueueItemEvent, super::ReviewStatus> = odata::Field::new("ReviewStatus");
/// `ReviewerUserId`.
pub const REVIEWER_USER_ID: odata::Field<QueueItemEvent, i64> = odata::Field::new("ReviewerUserId");
/// `ReviewerUserName`.
pub const REVIEWER_USER_NAME: odata::Field<QueueItemEvent, String> = odata::Field::new("ReviewerUserName");
/// `Status`.
pub const STATUS: odata::Field<QueueItemEvent, super::QueueItemStatus> = odata::Field::new("Status");
/// `Timestamp`.
pub const TIMESTAMP: odata::Field<QueueItemEvent, odata::Timestamp> = odata::Field::new("Timestamp");
/// `UserId`.
pub const USER_ID: odata::Field<QueueItemEvent, i64> = odata::Field::new("UserId");
/// `UserName`.
pub const USER_NAME: odata::Field<QueueItemEvent, String> = odata::Field::new("UserName");
