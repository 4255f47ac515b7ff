// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Alert`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.AlertDto`.
///
/// The entities of [`Alerts`](super::super::sets::Alerts).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Alert {
    /// `Id`, the key.
    pub id: odata::Guid,
    /// `Component`.
    pub component: Option<super::AlertComponent>,
    /// `CreationTime`.
    pub creation_time: Option<odata::Timestamp>,
    /// `Data`.
    pub data: Option<String>,
    /// `DeepLinkRelativeUrl`. Added after 2020.10.
    pub deep_link_relative_url: Option<String>,
    /// `NotificationName`.
    pub notification_name: Option<String>,
    /// `Severity`, required.
    pub severity: Option<super::Severity>,
    /// `State`.
    pub state: Option<super::AlertState>,
    /// `UserNotificationId`.
    pub user_notification_id: Option<odata::Guid>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Alert: "UiPath.Server.Configuration.OData.AlertDto", keys 1, secrets [] {
        0 id: "Id",
        1 component: "Component",
        2 creation_time: "CreationTime",
        3 data: "Data",
        4 deep_link_relative_url: "DeepLinkRelativeUrl",
        5 notification_name: "NotificationName",
        6 severity: "Severity",
        7 state: "State",
        8 user_notification_id: "UserNotificationId",
    }
}

/// `Id`.
pub const ID: odata::Field<Alert, odata::Guid, odata::Key> = odata::Field::new("Id");
/// `Component`.
pub const COMPONENT: odata::Field<Alert, super::AlertComponent> = odata::Field::new("Component");
/// `CreationTime`.
pub const CREATION_TIME: odata::Field<Alert, odata::Timestamp> = odata::Field::new("CreationTime");
/// `Data`.
pub const DATA: odata::Field<Alert, String> = odata::Field::new("Data");
/// `DeepLinkRelativeUrl`.
pub const DEEP_LINK_RELATIVE_URL: odata::Field<Alert, String> = odata::Field::new("DeepLinkRelativeUrl");
/// `NotificationName`.
pub const NOTIFICATION_NAME: odata::Field<Alert, String> = odata::Field::new("NotificationName");
/// `Severity`.
pub const SEVERITY: odata::Field<Alert, super::Severity> = odata::Field::new("Severity");
/// `State`.
pub const STATE: odata::Field<Alert, super::AlertState> = odata::Field::new("State");
/// `UserNotificationId`.
pub const USER_NOTIFICATION_ID: odata::Field<Alert, odata::Guid> = odata::Field::new("UserNotificationId");
