// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueProcessingRecords`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueProcessingRecords`, of [`QueueProcessingRecord`](types::QueueProcessingRecord).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct QueueProcessingRecords(odata::Resource);

impl QueueProcessingRecords {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueProcessingRecords"))
    }

    /// Calls the function `RetrieveLastDaysProcessingRecords`.
    ///
    /// `GET /QueueProcessingRecords/UiPathODataSvc.RetrieveLastDaysProcessingRecords(daysNo={daysNo},queueDefinitionId={queueDefinitionId})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn retrieve_last_days_processing_records(
        &self,
        days_no: i32,
        queue_definition_id: i64,
    ) -> odata::Query<types::QueueProcessingRecord, odata::Unpaged> {
        self.0
            .function("UiPathODataSvc.RetrieveLastDaysProcessingRecords")
            .arg("daysNo", days_no)
            .arg("queueDefinitionId", queue_definition_id)
            .end()
            .get("QueueProcessingRecords.RetrieveLastDaysProcessingRecords")
            .takes(CONTEXT)
            .query()
    }

    /// Calls the function `RetrieveQueuesProcessingStatus`.
    ///
    /// `GET /QueueProcessingRecords/UiPathODataSvc.RetrieveQueuesProcessingStatus`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn retrieve_queues_processing_status(&self) -> odata::Query<types::QueueProcessingStatus> {
        self.0
            .at("UiPathODataSvc.RetrieveQueuesProcessingStatus")
            .get("QueueProcessingRecords.RetrieveQueuesProcessingStatus")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }
}
