// Written by `cargo xtask generate` from orchestrator.edmx. Do not edit.

//! The entity set `QueueItems`.

use std::borrow::Borrow;
use crate::odata;
use super::super::types;

/// Headers that the client sends by itself where it knows their values.
const CONTEXT: &[&str] = &["X-UIPATH-OrganizationUnitId"];

/// The entity set `QueueItems`, of [`QueueItem`](types::QueueItem).
///
/// Since 2019.10 or before.
#[derive(Clone, Debug)]
pub struct QueueItems(odata::Resource);

impl QueueItems {
    /// The set of the service behind `service`.
    #[inline]
    pub fn new(service: odata::Handle) -> Self {
        Self(odata::Resource::root(service, "QueueItems"))
    }

    /// Reads rows of the set.
    ///
    /// `GET /QueueItems`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 100 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn query(&self) -> QueueItemsQuery {
        QueueItemsQuery::new(self.0.get("QueueItems.List").takes(CONTEXT).cap(100))
    }

    /// Reads one entity.
    ///
    /// `GET /QueueItems({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get(&self, key: i64) -> odata::Get<types::QueueItem> {
        self.0.entity(key).get("QueueItems.Read").takes(CONTEXT).one()
    }

    /// Replaces an entity: what is left out becomes null.
    ///
    /// `PUT /QueueItems({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.Edit` and `Transactions.Edit`.
    ///
    /// Documented statuses: 200, 404, 409.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn replace(
        &self,
        key: i64,
        entity: impl Borrow<types::QueueItemData>,
    ) -> odata::Call<Option<types::QueueItem>> {
        self.0
            .entity(key)
            .put("QueueItems.Replace")
            .takes(CONTEXT)
            .entity(entity.borrow())
            .call()
    }

    /// Deletes an entity.
    ///
    /// `DELETE /QueueItems({key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete(&self, key: i64) -> odata::Call<()> {
        self.0.entity(key).delete("QueueItems.Delete").takes(CONTEXT).call()
    }

    /// Calls the action `DeleteBulk`.
    ///
    /// `POST /QueueItems/UiPathODataSvc.DeleteBulk`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Delete`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn delete_bulk(&self) -> QueueItemsDeleteBulk {
        QueueItemsDeleteBulk::new(
            self.0
                .at("UiPathODataSvc.DeleteBulk")
                .post("QueueItems.DeleteBulk")
                .takes(CONTEXT),
        )
    }

    /// Calls the function `GetItemLastRetryByKey`.
    ///
    /// `GET /QueueItems/UiPathODataSvc.GetItemLastRetryByKey(key={key})`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Added after 2020.10.
    #[inline]
    pub fn get_item_last_retry_by_key(&self, key_argument: odata::Guid) -> odata::Get<types::QueueItem> {
        self.0
            .function("UiPathODataSvc.GetItemLastRetryByKey")
            .arg("key", key_argument)
            .end()
            .get("QueueItems.GetItemLastRetryByKey")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetReviewers`.
    ///
    /// `GET /QueueItems/UiPath.Server.Configuration.OData.GetReviewers`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_reviewers(&self) -> odata::Query<types::SimpleUser> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetReviewers")
            .get("QueueItems.GetReviewers")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the action `SetItemReviewStatus`.
    ///
    /// `POST /QueueItems/UiPathODataSvc.SetItemReviewStatus`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_item_review_status(
        &self,
        queue_items: Vec<types::LongVersionedEntity>,
        status: impl Into<String>,
    ) -> odata::Get<types::BulkOperationResponseOfInt64> {
        self.0
            .at("UiPathODataSvc.SetItemReviewStatus")
            .post("QueueItems.SetItemReviewStatus")
            .takes(CONTEXT)
            .param("queueItems", queue_items)
            .param::<String>("status", status.into())
            .one()
    }

    /// Calls the action `SetItemReviewer`.
    ///
    /// `POST /QueueItems/UiPathODataSvc.SetItemReviewer`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_item_reviewer(
        &self,
        queue_items: Vec<types::LongVersionedEntity>,
        user_id: i64,
    ) -> odata::Get<types::BulkOperationResponseOfInt64> {
        self.0
            .at("UiPathODataSvc.SetItemReviewer")
            .post("QueueItems.SetItemReviewer")
            .takes(CONTEXT)
            .param("queueItems", queue_items)
            .param("userId", user_id)
            .one()
    }

    /// Calls the action `UnsetItemReviewer`.
    ///
    /// `POST /QueueItems/UiPathODataSvc.UnsetItemReviewer`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn unset_item_reviewer(
        &self,
        queue_items: Vec<types::LongVersionedEntity>,
    ) -> odata::Get<types::BulkOperationResponseOfInt64> {
        self.0
            .at("UiPathODataSvc.UnsetItemReviewer")
            .post("QueueItems.UnsetItemReviewer")
            .takes(CONTEXT)
            .param("queueItems", queue_items)
            .one()
    }

    /// One entity, by its key, for the operations on it. Nothing is sent.
    #[inline]
    pub fn by_key(&self, key: i64) -> QueueItemsEntity {
        QueueItemsEntity(self.0.entity(key))
    }
}

/// One entity of [`QueueItems`].
#[derive(Clone, Debug)]
pub struct QueueItemsEntity(odata::Resource);

impl QueueItemsEntity {
    /// Calls the function `GetItemLastRetry`.
    ///
    /// `GET /QueueItems({key})/UiPath.Server.Configuration.OData.GetItemLastRetry`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Read`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.View`.
    ///
    /// A page holds at most 1000 rows.
    ///
    /// Documented statuses: 200, 404.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn get_item_last_retry(&self) -> odata::Get<types::QueueItem> {
        self.0
            .at("UiPath.Server.Configuration.OData.GetItemLastRetry")
            .get("QueueItems.GetItemLastRetry")
            .takes(CONTEXT)
            .one()
    }

    /// Calls the function `GetItemProcessingHistory`.
    ///
    /// `GET /QueueItems({key})/UiPathODataSvc.GetItemProcessingHistory`
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
    pub fn get_item_processing_history(&self) -> odata::Query<types::QueueItem> {
        self.0
            .at("UiPathODataSvc.GetItemProcessingHistory")
            .get("QueueItems.GetItemProcessingHistory")
            .takes(CONTEXT)
            .cap(1000)
            .query()
    }

    /// Calls the action `SetTransactionProgress`.
    ///
    /// `POST /QueueItems({key})/UiPathODataSvc.SetTransactionProgress`
    ///
    /// Needs the header `X-UIPATH-OrganizationUnitId`.
    ///
    /// OAuth scopes: `OR.Queues` or `OR.Queues.Write`.
    ///
    /// Orchestrator permissions: `Queues.View` and `Transactions.Edit`.
    ///
    /// Documented statuses: 200.
    ///
    /// Since 2019.10 or before.
    #[inline]
    pub fn set_transaction_progress(&self) -> QueueItemsSetTransactionProgress {
        QueueItemsSetTransactionProgress::new(
            self.0
                .at("UiPathODataSvc.SetTransactionProgress")
                .post("QueueItems.SetTransactionProgress")
                .takes(CONTEXT),
        )
    }
}

odata::query! {
    /// The call `QueueItems.List` of [`QueueItems`], with its optional arguments.
    pub struct QueueItemsQuery: types::QueueItem, odata::Paged {
        /// Query option `mandatoryPermissions`.
        option mandatory_permissions: Vec<String> = "mandatoryPermissions",
        /// Query option `atLeastOnePermissions`.
        option at_least_one_permissions: Vec<String> = "atLeastOnePermissions",
    }
}

odata::get! {
    /// The call `QueueItems.DeleteBulk` of [`QueueItems`], with its optional arguments.
    pub struct QueueItemsDeleteBulk: types::BulkOperationResponseOfInt64 {
        /// Parameter `queueItems`.
        param queue_items: Vec<types::LongVersionedEntity> = "queueItems",
    }
}

odata::call! {
    /// The call `QueueItems.SetTransactionProgress` of [`QueueItems`], with its optional arguments.
    pub struct QueueItemsSetTransactionProgress: () {
        /// Parameter `progress`.
        param progress: String = "progress",
    }
}
