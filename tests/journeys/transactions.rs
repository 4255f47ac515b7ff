//! Work through a queue: take an item, say how it went.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::json;
use uipath_orchestrator::odata::{OpenObject, Timestamp};
use uipath_orchestrator::types::{
    ProcessingException, ProcessingExceptionType, QueueItem, QueueItemData, QueueItemPriority, QueueItemStatus,
    ReferenceFilterOption, TransactionData, TransactionResult, queue_item,
};
use uipath_orchestrator::{EntitySets as _, InFolder};

use crate::queue_items::{item, unique_queue};
use crate::tenant::{START, Tenant};

async fn take(folder: &InFolder, queue: &str) -> Option<QueueItem> {
    let data = TransactionData { name: Some(queue.to_owned()), ..TransactionData::default() };
    folder.queues().start_transaction(data).await.unwrap()
}

async fn take_reference(folder: &InFolder, queue: &str) -> Option<String> {
    Some(take(folder, queue).await?.reference.unwrap())
}

async fn read(folder: &InFolder, id: i64) -> QueueItem {
    folder.queue_items().get(id).await.unwrap()
}

fn failure(kind: ProcessingExceptionType) -> TransactionResult {
    let exception = ProcessingException {
        reason: Some("The amount is missing.".to_owned()),
        type_: Some(kind),
        ..ProcessingException::default()
    };
    TransactionResult {
        is_successful: Some(false),
        processing_exception: Some(exception.into()),
        ..TransactionResult::default()
    }
}

#[tokio::test]
async fn until_the_queue_is_empty() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    unique_queue(&shared, "Work").await;
    for (reference, priority) in [
        ("low", QueueItemPriority::Low),
        ("one", QueueItemPriority::Normal),
        ("two", QueueItemPriority::Normal),
        ("high", QueueItemPriority::High),
    ] {
        let data = QueueItemData { priority: Some(priority), ..item("Work", reference) };
        shared.queues().add_queue_item(data).await.unwrap();
    }
    let mut order = Vec::new();
    while let Some(taken) = take(&shared, "Work").await {
        assert_eq!(taken.status, Some(QueueItemStatus::InProgress));
        assert!(taken.start_processing.is_some());
        order.push(taken.reference.unwrap());
    }
    assert_eq!(order, ["high", "one", "two", "low"]);
    assert_eq!(tenant.last_call().status, Some(204), "an empty queue has no body to read");
}

#[tokio::test]
async fn nobody_gets_what_another_has() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    unique_queue(&shared, "Shared work").await;
    let items = (0..40).map(|n| QueueItemData { name: None, ..item("", &n.to_string()) }).collect::<Vec<_>>();
    let commit = uipath_orchestrator::types::CommitType::AllOrNothing;
    shared.queues().bulk_add_queue_items(commit, "Shared work").queue_items(items).await.unwrap();

    let taker = || async {
        let mut taken = Vec::new();
        while let Some(item) = take(&shared, "Shared work").await {
            taken.push(item.id);
        }
        taken
    };
    let taken = join_all((0..8).map(|_| taker())).await.concat();
    assert_eq!((taken.len(), taken.iter().collect::<BTreeSet<_>>().len()), (40, 40));
}

#[tokio::test]
async fn an_item_goes_well() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let taken = take(&shared, "Invoices").await.unwrap();
    assert_eq!(taken.reference.as_deref(), Some("INV-1005"), "the one of high priority");
    shared.queue_items().by_key(taken.id).set_transaction_progress().progress("half way").await.unwrap();
    assert_eq!(read(&shared, taken.id).await.progress.as_deref(), Some("half way"));

    let output = OpenObject::from_iter([("Booked", json!(true)), ("Number", json!("O'1"))]);
    let result =
        TransactionResult { is_successful: Some(true), output: Some(output.clone()), ..TransactionResult::default() };
    shared.queues().by_key(taken.id).set_transaction_result(result.clone()).await.unwrap();
    let done = read(&shared, taken.id).await;
    assert_eq!((done.status, done.output), (Some(QueueItemStatus::Successful), Some(output)));
    assert!(done.end_processing.is_some());

    let error = shared.queues().by_key(taken.id).set_transaction_result(result).await.unwrap_err();
    assert!(error.is_conflict(), "it has ended: {error}");
}

#[tokio::test]
async fn an_item_fails_for_good() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let taken = take(&shared, "Invoices").await.unwrap();
    let result = failure(ProcessingExceptionType::BusinessException);
    shared.queues().by_key(taken.id).set_transaction_result(result).await.unwrap();
    let failed = read(&shared, taken.id).await;
    assert_eq!(failed.status, Some(QueueItemStatus::Failed));
    assert_eq!(failed.processing_exception_type, Some(ProcessingExceptionType::BusinessException));
    assert_eq!(failed.processing_exception.unwrap().reason.as_deref(), Some("The amount is missing."));

    let filter = queue_item::STATUS.eq(QueueItemStatus::Failed);
    let rows = shared.queue_items().query().filter(filter).select((queue_item::ID,)).await.unwrap();
    assert_eq!(rows.items, [(1004,), (taken.id,)]);
}

#[tokio::test]
async fn an_item_is_tried_again() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    unique_queue(&shared, "Again").await;
    shared.queues().add_queue_item(item("Again", "x")).await.unwrap();
    let first = take(&shared, "Again").await.unwrap();
    let result = failure(ProcessingExceptionType::ApplicationException);
    shared.queues().by_key(first.id).set_transaction_result(result.clone()).await.unwrap();
    assert_eq!(read(&shared, first.id).await.status, Some(QueueItemStatus::Retried));

    let second = take(&shared, "Again").await.unwrap();
    assert_eq!((second.retry_number, second.ancestor_id), (Some(1), Some(first.id)));
    assert_eq!(second.specific_content, first.specific_content);
    shared.queues().by_key(second.id).set_transaction_result(result).await.unwrap();
    assert_eq!(read(&shared, second.id).await.status, Some(QueueItemStatus::Failed), "one retry is all it has");
    assert_eq!(take(&shared, "Again").await, None);
}

#[tokio::test]
async fn items_that_wait_for_their_time() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    unique_queue(&shared, "Later").await;
    let start: Timestamp = START.parse().unwrap();
    let later = QueueItemData { defer_date: Some(start + Duration::from_secs(60)), ..item("Later", "later") };
    let due = QueueItemData { due_date: Some(start + Duration::from_secs(600)), ..item("Later", "due") };
    for data in [later, item("Later", "any"), due] {
        shared.queues().add_queue_item(data).await.unwrap();
    }
    assert_eq!(take_reference(&shared, "Later").await.as_deref(), Some("due"), "what is due comes first");
    assert_eq!(take_reference(&shared, "Later").await.as_deref(), Some("any"));
    assert_eq!(take_reference(&shared, "Later").await, None);
    tenant.advance(60_000);
    assert_eq!(take_reference(&shared, "Later").await.as_deref(), Some("later"));
}

#[tokio::test]
async fn an_item_that_is_asked_for_by_its_reference() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let data = |reference: &str, option| TransactionData {
        name: Some("Invoices".to_owned()),
        reference: Some(reference.to_owned()),
        reference_filter_option: Some(option),
        ..TransactionData::default()
    };
    let equal = data("INV-1002", ReferenceFilterOption::Equals);
    let taken = shared.queues().start_transaction(equal.clone()).await.unwrap().unwrap();
    assert_eq!(taken.id, 1002);
    assert_eq!(shared.queues().start_transaction(equal).await.unwrap(), None);
    let starts = data("INV-1001", ReferenceFilterOption::StartsWith);
    assert_eq!(shared.queues().start_transaction(starts).await.unwrap().unwrap().id, 1001);
}

#[tokio::test]
async fn an_item_that_is_made_to_be_worked_on_at_once() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let data = TransactionData {
        name: Some("Invoices".to_owned()),
        reference: Some("ad hoc".to_owned()),
        specific_content: Some(OpenObject::from([("Who", "O'Brien")])),
        ..TransactionData::default()
    };
    let made = shared.queues().start_transaction(data.clone()).await.unwrap().unwrap();
    assert_eq!((made.status, made.reference), (Some(QueueItemStatus::InProgress), data.reference));
    assert_eq!(made.specific_content, data.specific_content);
}
