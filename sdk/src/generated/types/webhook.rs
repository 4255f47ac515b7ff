// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! [`Webhook`] and its tokens.

use crate::odata;

/// Entity type `UiPath.Server.Configuration.OData.WebhookDto`.
///
/// The entities of [`Webhooks`](super::super::sets::Webhooks).
///
/// Since 2019.10 or before.
#[derive(Default)]
pub struct Webhook {
    /// `Id`, the key.
    pub id: i64,
    /// `AllowInsecureSsl`, required.
    pub allow_insecure_ssl: Option<bool>,
    /// `Description`, at most 256 characters. Added after 2020.10.
    pub description: Option<String>,
    /// `Enabled`, required.
    pub enabled: Option<bool>,
    /// `Events`.
    pub events: Option<Vec<super::WebhookEvent>>,
    /// `Key`. Added after 2020.10.
    pub key: Option<odata::Guid>,
    /// `Name`, at most 128 characters, required. Added after 2020.10.
    pub name: Option<String>,
    /// `Secret`, at most 100 characters. A secret: `Debug` does not show it.
    pub secret: Option<String>,
    /// `SubscribeToAllEvents`, required.
    pub subscribe_to_all_events: Option<bool>,
    /// `Url`, at most 2000 characters, required.
    pub url: Option<String>,
    /// Members that this version of the metadata does not know.
    pub extra: odata::Extra,
}

odata::structured! {
    Webhook: "UiPath.Server.Configuration.OData.WebhookDto", keys 1, secrets [7] {
        0 id: "Id",
        1 allow_insecure_ssl: "AllowInsecureSsl",
        2 description: "Description",
        3 enabled: "Enabled",
        4 events: "Events",
        5 key: "Key",
        6 name: "Name",
        7 secret: "Secret",
        8 subscribe_to_all_events: "SubscribeToAllEvents",
        9 url: "Url",
    }
}

/// `Id`.
pub const ID: odata::Field<Webhook, i64, odata::Key> = odata::Field::new("Id");
/// `AllowInsecureSsl`.
pub const ALLOW_INSECURE_SSL: odata::Field<Webhook, bool> = odata::Field::new("AllowInsecureSsl");
/// `Description`.
pub const DESCRIPTION: odata::Field<Webhook, String> = odata::Field::new("Description");
/// `Enabled`.
pub const ENABLED: odata::Field<Webhook, bool> = odata::Field::new("Enabled");
/// `Events`.
pub const EVENTS: odata::Field<Webhook, Vec<super::WebhookEvent>> = odata::Field::new("Events");
/// `Key`.
pub const KEY: odata::Field<Webhook, odata::Guid> = odata::Field::new("Key");
/// `Name`.
pub const NAME: odata::Field<Webhook, String> = odata::Field::new("Name");
/// `Secret`.
pub const SECRET: odata::Field<Webhook, String> = odata::Field::new("Secret");
/// `SubscribeToAllEvents`.
pub const SUBSCRIBE_TO_ALL_EVENTS: odata::Field<Webhook, bool> = odata::Field::new("SubscribeToAllEvents");
/// `Url`.
pub const URL: odata::Field<Webhook, String> = odata::Field::new("Url");
