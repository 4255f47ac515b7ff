//! Queues and the items in them.

use serde_json::json;
use uipath_orchestrator::odata::OpenObject;
use uipath_orchestrator::types::{
    CommitType, ErrorCode, FailedQueueItem, QueueDefinition, QueueItemData, QueueItemPriority, QueueItemStatus,
    TransactionData, queue_item,
};
use uipath_orchestrator::{EntitySets as _, InFolder};

use crate::tenant::Tenant;

/// A queue in which no reference occurs twice.
pub(crate) async fn unique_queue(folder: &InFolder, name: &str) -> QueueDefinition {
    let queue = QueueDefinition {
        name: Some(name.to_owned()),
        enforce_unique_reference: Some(true),
        max_number_of_retries: Some(1),
        accept_automatically_retry: Some(true),
        ..QueueDefinition::default()
    };
    folder.queue_definitions().create(queue).await.unwrap()
}

pub(crate) fn item(queue: &str, reference: &str) -> QueueItemData {
    QueueItemData {
        name: Some(queue.to_owned()),
        reference: Some(reference.to_owned()),
        specific_content: Some(OpenObject::from([("Reference", reference)])),
        ..QueueItemData::default()
    }
}

async fn references(folder: &InFolder, queue: &QueueDefinition) -> Vec<String> {
    let query = folder.queue_items().query().filter(queue_item::QUEUE_DEFINITION_ID.eq(queue.id));
    let rows = query.select((queue_item::REFERENCE,)).all().await.unwrap();
    rows.into_iter().map(|(reference,)| reference.unwrap()).collect()
}

#[tokio::test]
async fn a_queues_life() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let queue = unique_queue(&shared, "Orders").await;
    assert_eq!((queue.enforce_unique_reference, queue.max_number_of_retries), (Some(true), Some(1)));
    assert!(queue.key.is_some() && queue.creation_time.is_some());
    let again = QueueDefinition { name: Some("orders".to_owned()), ..QueueDefinition::default() };
    assert!(shared.queue_definitions().create(again).await.unwrap_err().is_conflict());

    let mut changed = shared.queue_definitions().get(queue.id).await.unwrap();
    changed.description = Some("Orders of the day".to_owned());
    shared.queue_definitions().replace(queue.id, &changed).await.unwrap();
    let after = shared.queue_definitions().get_by_key(queue.key.unwrap()).await.unwrap();
    assert_eq!((after.description, after.max_number_of_retries), (changed.description, Some(1)));

    shared.queues().add_queue_item(item("Orders", "1")).await.unwrap();
    shared.queue_definitions().delete(queue.id).await.unwrap();
    assert!(shared.queue_definitions().get(queue.id).await.unwrap_err().is_not_found());
    assert_eq!(references(&shared, &queue).await, [""; 0], "its items are gone with it");
    let error = shared.queues().add_queue_item(item("Orders", "2")).await.unwrap_err();
    assert!(error.is_not_found() && error.to_string().contains("Orders"), "{error}");
}

#[tokio::test]
async fn what_an_item_carries_comes_back() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let content = OpenObject::from_iter([
        ("Customer", json!("O'Brien & \"co\"")),
        ("Straße", json!("漢字 😀 \u{0} \\ / \n\t")),
        ("Amount", json!(1234.5)),
        ("Count", json!(9_007_199_254_740_993_i64)),
        ("Paid", json!(false)),
        ("Note", json!(null)),
        ("Empty", json!("")),
    ]);
    let data = QueueItemData {
        priority: Some(QueueItemPriority::High),
        specific_content: Some(content.clone()),
        ..item("Invoices", "carries")
    };
    let added = shared.queues().add_queue_item(data).await.unwrap();
    let call = tenant.last_call();
    assert_eq!(call.status, Some(201));
    assert_eq!((&added.status, &added.priority), (&Some(QueueItemStatus::New), &Some(QueueItemPriority::High)));

    let read = shared.queue_items().get(added.id).await.unwrap();
    assert_eq!(read.specific_content.as_ref(), Some(&content));
    let text: serde_json::Value = serde_json::from_str(&read.specific_data.unwrap()).unwrap();
    assert_eq!(text["DynamicProperties"]["Straße"], json!("漢字 😀 \u{0} \\ / \n\t"));

    for (name, value) in [("a.b", json!(1)), ("a:b", json!(1)), ("nested", json!({ "a": 1 })), ("list", json!([1]))] {
        let data = QueueItemData {
            specific_content: Some(OpenObject::from_iter([(name, value)])),
            ..item("Invoices", "refused")
        };
        let error = shared.queues().add_queue_item(data).await.unwrap_err();
        assert!(error.to_string().contains(name), "{error}");
    }
    let error = shared.queues().add_queue_item(item("Invoices", &"x".repeat(129))).await.unwrap_err();
    assert!(error.to_string().contains("128"), "{error}");
}

#[tokio::test]
async fn a_reference_is_used_once() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let queue = unique_queue(&shared, "Unique").await;
    shared.queues().add_queue_item(item("Unique", "same")).await.unwrap();
    let error = shared.queues().add_queue_item(item("Unique", "same")).await.unwrap_err();
    assert!(error.is_conflict() && !error.is_retryable());
    assert_eq!(error.api().unwrap().code.as_deref(), Some("1016"));
    assert_eq!(references(&shared, &queue).await, ["same"]);

    // Elsewhere it is another's.
    shared.queues().add_queue_item(item("Invoices", "same")).await.unwrap();
    shared.queues().add_queue_item(item("Invoices", "same")).await.unwrap();
}

/// Adds six items, of which the third and the fifth repeat the ones before them.
async fn bulk(commit: CommitType) -> (Option<bool>, Vec<FailedQueueItem>, Vec<String>) {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let queue = unique_queue(&shared, "Bulk").await;
    let items = ["a", "b", "b", "c", "c", "d"];
    // The call names the queue, its items do not.
    let items: Vec<_> = items.iter().map(|reference| QueueItemData { name: None, ..item("", reference) }).collect();
    let answer = shared.queues().bulk_add_queue_items(commit, "Bulk").queue_items(items).await.unwrap();
    (answer.success, answer.failed_items.unwrap(), references(&shared, &queue).await)
}

#[tokio::test]
async fn many_items_at_once_each_for_itself() {
    let (success, failed, added) = bulk(CommitType::ProcessAllIndependently).await;
    assert_eq!(success, Some(false), "a good status can hold failures");
    let ordinals: Vec<_> = failed.iter().map(|item| item.ordinal.unwrap()).collect();
    assert_eq!(ordinals, [2, 4]);
    assert_eq!(failed[0].error_code, Some(ErrorCode::DuplicateReference));
    assert!(failed[0].error_message.as_ref().unwrap().contains("Duplicate"), "{failed:?}");
    assert_eq!(added, ["a", "b", "c", "d"]);
}

#[tokio::test]
async fn many_items_at_once_or_none() {
    let (success, failed, added) = bulk(CommitType::AllOrNothing).await;
    assert_eq!((success, failed.is_empty()), (Some(false), false));
    assert_eq!(added, [""; 0]);
}

#[tokio::test]
async fn many_items_at_once_to_the_first_failure() {
    let (success, failed, added) = bulk(CommitType::StopOnFirstFailure).await;
    assert_eq!(success, Some(false));
    assert_eq!(failed.iter().map(|item| item.ordinal).collect::<Vec<_>>(), [Some(2)]);
    assert_eq!(added, ["a", "b"]);
}

#[tokio::test]
async fn an_item_is_edited_until_somebody_takes_it() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let added = shared.queues().add_queue_item(item("Invoices", "draft")).await.unwrap();
    let edited = QueueItemData {
        priority: Some(QueueItemPriority::High),
        specific_content: Some(OpenObject::from([("Reference", "final")])),
        ..item("Invoices", "final")
    };
    shared.queue_items().replace(added.id, &edited).await.unwrap();
    let after = shared.queue_items().get(added.id).await.unwrap();
    assert_eq!((after.reference.as_deref(), after.priority), (Some("final"), Some(QueueItemPriority::High)));
    assert_eq!(after.specific_content, edited.specific_content);
    assert_eq!((after.queue_definition_id, after.key), (added.queue_definition_id, added.key));

    let data = TransactionData {
        name: Some("Invoices".to_owned()),
        reference: Some("final".to_owned()),
        ..TransactionData::default()
    };
    let taken = shared.queues().start_transaction(data).await.unwrap().unwrap();
    assert_eq!(taken.id, added.id);
    assert!(shared.queue_items().replace(added.id, &edited).await.unwrap_err().is_conflict());
}

#[tokio::test]
async fn an_item_is_deleted() {
    let tenant = Tenant::start().await;
    let shared = tenant.shared();
    let added = shared.queues().add_queue_item(item("Invoices", "unwanted")).await.unwrap();
    shared.queue_items().delete(added.id).await.unwrap();
    let deleted = shared.queue_items().get(added.id).await.unwrap();
    assert_eq!(deleted.status, Some(QueueItemStatus::Deleted), "it stays, and nobody takes it");
    let data = TransactionData {
        name: Some("Invoices".to_owned()),
        reference: Some("unwanted".to_owned()),
        ..TransactionData::default()
    };
    assert_eq!(shared.queues().start_transaction(data).await.unwrap(), None);
}
