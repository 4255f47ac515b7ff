// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`WebhookEventType`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.WebhookEventTypeDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct WebhookEventType {
    /// `Group`.
    pub group: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    WebhookEventType: "UiPath.Server.Configuration.OData.WebhookEventTypeDto", keys 0, secrets [] {
        0 group: "Group",
        1 name: "Name",
    }
}

/// `Group`.
pub const GROUP: odata::Field<WebhookEventType, String> = odata::Field::new("Group");
/// `Name`.
pub const NAME: odata::Field<WebhookEventType, String> = odata::Field::new("Name");
