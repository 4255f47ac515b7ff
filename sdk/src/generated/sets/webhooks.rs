// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Webhooks`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// The entity set `Webhooks`, of [`Webhook`](types::Webhook).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Webhooks(odata::Resource);

impl Webhooks {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Webhooks"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /Webhooks`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Read`.
    ///
    /// Orchestrator permissions: `Webhooks.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::Webhook> {
        self.0.get("Webhooks.List").cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /Webhooks({key})`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Read`.
    ///
    /// Orchestrator permissions: `Webhooks.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::Webhook> {
        self.0.entity(key).get("Webhooks.Read").one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /Webhooks`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::Webhook>) -> odata::Call<types::Webhook> {
        self.0.post("Webhooks.Create").entity(entity.borrow()).call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /Webhooks({key})`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(&self, key: i64, entity: impl Borrow<types::Webhook>) -> odata::Call<Option<types::Webhook>> {
        self.0.entity(key).put("Webhooks.Replace").entity(entity.borrow()).call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::Webhook) + Send + 'static,
    ) -> odata::Update<types::Webhook> {
        let entity = self.0.entity(key);
        entity.get("Webhooks.Read").update(entity.put("Webhooks.Replace"), change)
    }

    /// Changes members of an entity, and leaves the others alone.
    ///
    /// `PATCH /Webhooks({key})`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn patch(&self, key: i64) -> odata::Patch<types::Webhook> {
        self.0.entity(key).patch("Webhooks.Patch").patch_of()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /Webhooks({key})`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("Webhooks.Delete").call()
    }

    /// Calls the function `GetEventTypes`.
    ///
    /// `GET /Webhooks/UiPath.Server.Configuration.OData.GetEventTypes`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Read`.
    ///
    /// Orchestrator permissions: `Webhooks.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_event_types(&self) -> odata::Query<types::WebhookEventType, odata::Unpaged> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetEventTypes")
            .get("Webhooks.GetEventTypes")
            .query()
    }

    /// Calls the action `TriggerCustom`.
    ///
    /// `POST /Webhooks/UiPath.Server.Configuration.OData.TriggerCustom`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.View`.
    ///
    /// Documented statuses: 202.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn trigger_custom(&self, body: types::Dictionary) -> odata::Get<types::CustomEvent> {
        self.0
            .at("UiPath.Server.Configuration.OData.TriggerCustom")
            .post("Webhooks.TriggerCustom")
            .whole_body(body)
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> WebhooksEntity {
        WebhooksEntity(self.0.entity(key))
    }
}

/// One entity of [`Webhooks`].
#[derive(Clone, Debug)]
pub struct WebhooksEntity(odata::Resource);

impl WebhooksEntity {
    /// Calls the action `Ping`.
    ///
    /// `POST /Webhooks({key})/UiPath.Server.Configuration.OData.Ping`
    ///
    /// OAuth scopes: `OR.Webhooks` or `OR.Webhooks.Write`.
    ///
    /// Orchestrator permissions: `Webhooks.View`.
    ///
    /// Documented statuses: 202.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn ping(&self) -> odata::Get<types::PingEvent> {
        self.0.at("UiPath.Server.Configuration.OData.Ping").post("Webhooks.Ping").one()
    }
}
