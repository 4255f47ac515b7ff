// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`WebhookEvent`] and its tokens.

use crate::odata;

/// Complex type `UiPath.Server.Configuration.OData.WebhookEventDto`.
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct WebhookEvent {
    /// `EventType`, at most 50 characters, required.
    pub event_type: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    WebhookEvent: "UiPath.Server.Configuration.OData.WebhookEventDto", keys 0, secrets [] {
        0 event_type: "EventType",
    }
}

/// `EventType`.
pub const EVENT_TYPE: odata::Field<WebhookEvent, String> = odata::Field::new("EventType");
