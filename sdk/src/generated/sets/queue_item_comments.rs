// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueItemComments`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueItemComments`, of [`QueueItemComment`](types::QueueItemComment).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct QueueItemComments(odata::Resource);

impl QueueItemComments {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueItemComments"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /QueueItemComments`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> odata::Query<types::QueueItemComment> {
        self.0.get("QueueItemComments.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /QueueItemComments({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::QueueItemComment> {
        self.0.entity(key).get("QueueItemComments.Read").takes(CONTEXT).one()
    }

    /// Creates an entity. Members that are not set are not sent.
    ///
    /// `POST /QueueItemComments`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn create(&self, entity: impl Borrow<types::QueueItemComment>) -> odata::Call<types::QueueItemComment> {
        self.0
            .post("QueueItemComments.Create")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /QueueItemComments({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::QueueItemComment>,
    ) -> odata::Call<Option<types::QueueItemComment>> {
        self.0
            .entity(key)
            .put("QueueItemComments.Replace")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Changes one entity: reads it, changes what was read, and sends it back as a whole.
    ///
    /// Takes a [`get`](Self::get) and a [`replace`](Self::replace), and needs what they need.
    #[inline]
    pub fn update(
        &self,
        key: i64,
        change: impl FnOnce(&mut types::QueueItemComment) + Send + 'static,
    ) -> odata::Update<types::QueueItemComment> {
        let entity = self.0.entity(key);
        entity
            .get("QueueItemComments.Read")
            .takes(CONTEXT)
            .update(entity.put("QueueItemComments.Replace").takes(CONTEXT), change)
    }

    /// Deletes an entity.
    ///
    /// `DELETE /QueueItemComments({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("QueueItemComments.Delete").takes(CONTEXT).call()
    }

    /// Calls the function `GetQueueItemCommentsHistory`.
    ///
    /// `GET /QueueItemComments/UiPath.Server.Configuration.OData.GetQueueItemCommentsHistory(queueItemId={queueItemId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_queue_item_comments_history(&self, queue_item_id: i64) -> odata::Query<types::QueueItemComment> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetQueueItemCommentsHistory")
            .arg("queueItemId", queue_item_id)
            .end()
            .get("QueueItemComments.GetQueueItemCommentsHistory")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}
