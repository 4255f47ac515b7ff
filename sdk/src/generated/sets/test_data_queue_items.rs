// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `TestDataQueueItems`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `TestDataQueueItems`, of [`TestDataQueueItemOData`](types::TestDataQueueItemOData).
///
/// Since 2020.10.
#[derive(Clone, Debug)]
pub struct TestDataQueueItems(odata::Resource);

impl TestDataQueueItems {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "TestDataQueueItems"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /TestDataQueueItems`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Read`.
    ///
    /// Orchestrator permissions: `TestDataQueueItems.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn query(&self) -> odata::Query<types::TestDataQueueItemOData> {
        self.0.get("TestDataQueueItems.List").takes(CONTEXT).cap(1000).query()
    }

    /// Reads one entity.
    ///
    /// `GET /TestDataQueueItems({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.TestDataQueues` or `OR.TestDataQueues.Read`.
    ///
    /// Orchestrator permissions: `TestDataQueueItems.View`.
    ///
    /// Since 2020.10.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::TestDataQueueItemOData> {
        self.0.entity(key).get("TestDataQueueItems.Read").takes(CONTEXT).one()
    }
}
