// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `Queues`.

use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `Queues`, of [`QueueItem`](types::QueueItem).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct Queues(odata::Resource);

impl Queues {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "Queues"))
    }

    /// Calls the action `AddQueueItem`.
    ///
    /// `POST /Queues/UiPathODataSvc.AddQueueItem`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Create`.
    ///
    /// Documented statuses: 201.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn add_queue_item(&self, item_data: types::QueueItemData) -> odata::Get<types::QueueItem> {
        self.0
            .at("UiPathODataSvc.AddQueueItem")
            .post("Queues.AddQueueItem")
            .takes(CONTEXT)
            .param("itemData", item_data)
            .one()
    }

    /// Calls the action `BulkAddQueueItems`.
    ///
    /// `POST /Queues/UiPathODataSvc.BulkAddQueueItems`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Create`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn bulk_add_queue_items(
        &self,
        commit_type: types::CommitType,
        queue_name: impl Into<String>,
    ) -> QueuesBulkAddQueueItems {
        QueuesBulkAddQueueItems::new(
            self.0
                .at("UiPathODataSvc.BulkAddQueueItems")
                .post("Queues.BulkAddQueueItems")
                .takes(CONTEXT)
                .param("commitType", commit_type)
                .param::<String>("queueName", queue_name.into()),
        )
    }

    /// Calls the action `StartTransaction`.
    ///
    /// `POST /Queues/UiPathODataSvc.StartTransaction`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View` and `Transactions.Create` and `Transactions.Edit`.
    ///
    /// Documented statuses: 200, 204.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn start_transaction(
        &self,
        transaction_data: types::TransactionData,
    ) -> odata::Get<types::QueueItem, Option<types::QueueItem>> {
        self.0
            .at("UiPathODataSvc.StartTransaction")
            .post("Queues.StartTransaction")
            .takes(CONTEXT)
            .param("transactionData", transaction_data)
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> QueuesEntity {
        QueuesEntity(self.0.entity(key))
    }
}

/// One entity of [`Queues`].
#[derive(Clone, Debug)]
pub struct QueuesEntity(odata::Resource);

impl QueuesEntity {
    /// Calls the action `SetTransactionResult`.
    ///
    /// `POST /Queues({key})/UiPathODataSvc.SetTransactionResult`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Documented statuses: 200, 409.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_transaction_result(&self, transaction_result: types::TransactionResult) -> odata::Call<()> {
        self.0
            .at("UiPathODataSvc.SetTransactionResult")
            .post("Queues.SetTransactionResult")
            .takes(CONTEXT)
            .param("transactionResult", transaction_result)
            .call()
    }
}

odata::get! {
    /// The call `Queues.BulkAddQueueItems` of [`Queues`], with its optional arguments.
    pub struct QueuesBulkAddQueueItems: types::BulkOperationResponseOfFailedQueueItem {
        /// Parameter `queueItems`.
        param queue_items: Vec<types::QueueItemData> = "queueItems",
    }
}
