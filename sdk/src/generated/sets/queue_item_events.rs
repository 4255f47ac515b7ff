// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueItemEvents`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueItemEvents`, of [`QueueItemEvent`](types::QueueItemEvent).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct QueueItemEvents(odata::Resource);

impl QueueItemEvents {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueItemEvents"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /QueueItemEvents`
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
    pub fn query(&self) -> odata::Query<types::QueueItemEvent> {
        self.0.get("QueueItemEvents.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /QueueItemEvents({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::QueueItemEvent> {
        self.0.entity(key).get("QueueItemEvents.Read").takes(CONTEXT).one()
    }

    /// Calls the function `GetQueueItemEventsHistory`.
    ///
    /// `GET /QueueItemEvents/UiPath.Server.Configuration.OData.GetQueueItemEventsHistory(queueItemId={queueItemId})`
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
    pub fn get_queue_item_events_history(&self, queue_item_id: i64) -> odata::Query<types::QueueItemEvent> {
        self.0
            .function("UiPath.Server.Configuration.OData.GetQueueItemEventsHistory")
            .arg("queueItemId", queue_item_id)
            .end()
            .get("QueueItemEvents.GetQueueItemEventsHistory")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}
