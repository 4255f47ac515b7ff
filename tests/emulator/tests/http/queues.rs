//! Queues: items in, items out, each to one taker.

use std::sync::Arc;
use std::time::Duration;

use crate::common::{Client, NS, ids, still, values};
use serde_json::{Value, json};
use uipath_orchestrator_emulator::seed::{Folder, Queue, QueueItem, Seed};

const SVC: &str = "UiPathODataSvc";

async fn make(client: &Client<'_>, queue: Value) -> i64 {
    client.post("QueueDefinitions", &queue).await.ok(201)["Id"].as_i64().unwrap()
}

async fn add(client: &Client<'_>, item: Value) -> crate::common::Reply {
    client.post(&format!("Queues/{SVC}.AddQueueItem"), &json!({ "itemData": item })).await
}

async fn take(client: &Client<'_>, queue: &str) -> crate::common::Reply {
    let data = json!({ "transactionData": { "Name": queue } });
    client.post(&format!("Queues/{SVC}.StartTransaction"), &data).await
}

#[tokio::test]
async fn an_item_is_answered_as_it_was_added() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let content = json!({ "Name": "Ada", "Amount": 1.5, "Paid": true, "Note": null, "Amount@odata.type": "#Double" });
    let item = json!({ "Name": "Invoices", "Reference": "R1", "Priority": "High", "SpecificContent": content });
    let reply = add(&client, item).await;
    let added = reply.ok(201);
    let id = added["Id"].as_i64().unwrap();
    assert!(reply.header("location").unwrap().ends_with(&format!("/odata/QueueItems({id})")));
    let flat = json!({ "Name": "Ada", "Amount": 1.5, "Paid": true, "Note": null });
    assert_eq!(added["SpecificContent"], flat);
    let text: Value = serde_json::from_str(added["SpecificData"].as_str().unwrap()).unwrap();
    assert_eq!(text["DynamicProperties"], flat);
    assert_eq!((&added["Status"], &added["Priority"]), (&json!("New"), &json!("High")));
    assert_eq!(added["CreationTime"], "2026-03-01T12:00:00Z");
    let read = client.get(&format!("QueueItems({id})?$expand=QueueDefinition")).await.ok(200);
    assert_eq!(read["QueueDefinition"]["Name"], "Invoices");
}

#[tokio::test]
async fn items_that_break_the_rules_are_refused() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    assert_eq!(add(&client, json!({ "Name": "Nowhere" })).await.ok(404)["errorCode"], 1002);
    for item in [
        json!({ "Name": "Invoices", "Reference": "x".repeat(129) }),
        json!({ "Name": "Invoices", "SpecificContent": { "a": { "b": 1 } } }),
        json!({ "Name": "Invoices", "SpecificContent": { "a": [1] } }),
        json!({ "Name": "Invoices", "SpecificContent": { "a.b": 1 } }),
        json!({ "Name": "Invoices", "Unknown": 1 }),
        json!({ "Name": "Invoices", "DueDate": "tomorrow" }),
        json!({ "Name": "Invoices", "Priority": "Highest" }),
    ] {
        assert_eq!(add(&client, item.clone()).await.status, 400, "{item}");
    }
    assert_eq!(
        client
            .in_folder(2)
            .post(&format!("Queues/{SVC}.AddQueueItem"), &json!({ "itemData": { "Name": "Invoices" } }))
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn references_are_unique_where_the_queue_says_so() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let id = make(&client, json!({ "Name": "Once", "EnforceUniqueReference": true })).await;
    add(&client, json!({ "Name": "Once", "Reference": "a" })).await.ok(201);
    let reply = add(&client, json!({ "Name": "Once", "Reference": "a" })).await;
    assert_eq!(reply.ok(409)["errorCode"], 1016);
    add(&client, json!({ "Name": "Once", "Reference": "A" })).await.ok(201);
    add(&client, json!({ "Name": "Invoices", "Reference": "a" })).await.ok(201);
    // A queue that goes takes its items along.
    let listed = client.query("QueueItems", &format!("$filter=QueueDefinitionId eq {id}")).await.ok(200);
    assert_eq!(ids(&listed).len(), 2);
    assert_eq!(client.send("DELETE", &format!("QueueDefinitions({id})"), &[], b"").await.status, 204);
    let listed = client.query("QueueItems", &format!("$filter=QueueDefinitionId eq {id}")).await.ok(200);
    assert_eq!(ids(&listed).len(), 0);
}

async fn bulk(client: &Client<'_>, commit: &str) -> (Value, usize) {
    let queue = format!("Bulk{commit}");
    let id = make(client, json!({ "Name": queue, "EnforceUniqueReference": true })).await;
    let items: Vec<Value> =
        (0..6).map(|i| json!({ "Reference": format!("r{}", i % 4), "SpecificContent": { "i": i } })).collect();
    let body = json!({ "queueName": queue, "commitType": commit, "queueItems": items });
    let result = client.post(&format!("Queues/{SVC}.BulkAddQueueItems"), &body).await.ok(200);
    let listed = client.query("QueueItems", &format!("$filter=QueueDefinitionId eq {id}")).await.ok(200);
    (result, ids(&listed).len())
}

#[tokio::test]
async fn bulk_adding_says_what_failed() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (commit, failed, kept) in [
        ("ProcessAllIndependently", vec![4, 5], 4),
        ("StopOnFirstFailure", vec![4], 4),
        ("AllOrNothing", vec![4, 5], 0),
    ] {
        let (result, count) = bulk(&client, commit).await;
        assert_eq!(result["Success"], false, "{commit}");
        let ordinals: Vec<i64> =
            result["FailedItems"].as_array().unwrap().iter().map(|item| item["Ordinal"].as_i64().unwrap()).collect();
        assert_eq!((ordinals, count), (failed, kept), "{commit}");
        assert_eq!(result["FailedItems"][0]["ErrorCode"], "DuplicateReference");
        assert!(result["FailedItems"][0]["ErrorMessage"].as_str().unwrap().contains("Duplicate Reference"));
    }
    let good = json!({ "queueName": "Invoices", "commitType": "AllOrNothing", "queueItems": [{ "Reference": "x" }] });
    let path = format!("Queues/{SVC}.BulkAddQueueItems");
    let result = client.post(&path, &good).await.ok(200);
    assert_eq!((&result["Success"], &result["FailedItems"]), (&json!(true), &json!([])));
    let wrong = json!({ "queueName": "Invoices", "commitType": "Sometimes", "queueItems": [] });
    assert_eq!(client.post(&path, &wrong).await.status, 400);
}

#[tokio::test]
async fn items_come_by_priority_due_date_and_age() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q" })).await;
    for item in [
        json!({ "Name": "Q", "Reference": "low", "Priority": "Low" }),
        json!({ "Name": "Q", "Reference": "plain" }),
        json!({ "Name": "Q", "Reference": "due", "DueDate": "2026-03-02T00:00:00Z" }),
        json!({ "Name": "Q", "Reference": "later", "Priority": "High", "DeferDate": "2026-03-01T13:00:00Z" }),
    ] {
        add(&client, item).await.ok(201);
    }
    for reference in ["due", "plain"] {
        let item = take(&client, "Q").await.ok(200);
        assert_eq!((&item["Reference"], &item["Status"]), (&json!(reference), &json!("InProgress")));
    }
    emulator.clock().advance(Duration::from_secs(3600));
    for reference in ["later", "low"] {
        assert_eq!(take(&client, "Q").await.ok(200)["Reference"], reference);
    }
    let reply = take(&client, "Q").await;
    assert_eq!((reply.status, reply.body.len()), (204, 0));
    assert_eq!(take(&client, "Nowhere").await.status, 404);
}

#[tokio::test]
async fn every_item_has_one_taker() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q" })).await;
    let items: Vec<Value> = (0..60).map(|i| json!({ "Reference": format!("{i}") })).collect();
    let body = json!({ "queueName": "Q", "commitType": "AllOrNothing", "queueItems": items });
    client.post(&format!("Queues/{SVC}.BulkAddQueueItems"), &body).await.ok(200);
    let taker = || async {
        let mut taken = Vec::new();
        loop {
            let reply = take(&client, "Q").await;
            if reply.status == 204 {
                return taken;
            }
            taken.push(reply.ok(200)["Id"].as_i64().unwrap());
        }
    };
    let (a, b, c, d) = tokio::join!(taker(), taker(), taker(), taker());
    let mut all = [a, b, c, d].concat();
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 60);
}

#[tokio::test]
async fn transactions_end_well_fail_or_are_tried_again() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q", "MaxNumberOfRetries": 1 })).await;
    add(&client, json!({ "Name": "Q", "Reference": "r", "SpecificContent": { "a": 1 } })).await.ok(201);
    let first = take(&client, "Q").await.ok(200)["Id"].as_i64().unwrap();
    let progress = json!({ "progress": "half" });
    assert_eq!(client.post(&format!("QueueItems({first})/{SVC}.SetTransactionProgress"), &progress).await.status, 200);
    assert_eq!(client.get(&format!("QueueItems({first})")).await.ok(200)["Progress"], "half");
    let application = json!({ "transactionResult": {
        "IsSuccessful": false,
        "ProcessingException": { "Reason": "timeout", "Type": "ApplicationException" },
    } });
    let end = |id: i64| format!("Queues({id})/{SVC}.SetTransactionResult");
    assert_eq!(client.post(&end(first), &application).await.status, 200);
    assert_eq!(client.get(&format!("QueueItems({first})")).await.ok(200)["Status"], "Retried");
    let again = take(&client, "Q").await.ok(200);
    let second = again["Id"].as_i64().unwrap();
    assert_eq!((&again["RetryNumber"], &again["AncestorId"]), (&json!(1), &json!(first)));
    assert_eq!((&again["SpecificContent"], &again["Progress"]), (&json!({ "a": 1 }), &json!(null)));
    client.post(&end(second), &application).await;
    let failed = client.get(&format!("QueueItems({second})")).await.ok(200);
    assert_eq!((&failed["Status"], &failed["ProcessingException"]["Reason"]), (&json!("Failed"), &json!("timeout")));
    assert_eq!(take(&client, "Q").await.status, 204);
    assert_eq!(client.post(&end(second), &application).await.status, 409);
    assert_eq!(client.post(&end(99_999), &application).await.status, 404);
    add(&client, json!({ "Name": "Q" })).await.ok(201);
    let third = take(&client, "Q").await.ok(200)["Id"].as_i64().unwrap();
    let good = json!({ "transactionResult": { "IsSuccessful": true, "Output": { "sum": 3 } } });
    assert_eq!(client.post(&end(third), &good).await.status, 200);
    let done = client.get(&format!("QueueItems({third})")).await.ok(200);
    assert_eq!((&done["Status"], &done["Output"]), (&json!("Successful"), &json!({ "sum": 3 })));
}

#[tokio::test]
async fn a_request_with_content_takes_its_own_item() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let data = json!({ "transactionData": { "Name": "Invoices", "Reference": "own", "SpecificContent": { "a": 1 } } });
    let path = format!("Queues/{SVC}.StartTransaction");
    let item = client.post(&path, &data).await.ok(200);
    assert_eq!((&item["Reference"], &item["Status"]), (&json!("own"), &json!("InProgress")));
    let data = json!({ "transactionData": { "Name": "Invoices", "Reference": "INV-100", "ReferenceFilterOption": "StartsWith" } });
    assert_eq!(client.post(&path, &data).await.ok(200)["Reference"], "INV-1005");
    let data = json!({ "transactionData": { "Name": "Invoices", "Reference": "INV-100" } });
    assert_eq!(client.post(&path, &data).await.status, 204);
    // A reference that must be unique is so for these, too.
    make(&client, json!({ "Name": "unique", "EnforceUniqueReference": true })).await;
    let data = json!({ "transactionData": { "Name": "unique", "Reference": "own", "SpecificContent": { "a": 1 } } });
    client.post(&path, &data).await.ok(200);
    assert_eq!(client.post(&path, &data).await.ok(409)["errorCode"], 1016);
}

#[tokio::test]
async fn items_can_be_edited_until_they_are_taken() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let edit = json!({ "Name": "Invoices", "Priority": "Low", "SpecificContent": { "New": 1 } });
    assert_eq!(client.write("PUT", "QueueItems(1001)", &edit).await.status, 200);
    let item = client.get("QueueItems(1001)").await.ok(200);
    assert_eq!((&item["Priority"], &item["SpecificContent"]), (&json!("Low"), &json!({ "New": 1 })));
    assert_eq!((&item["Status"], &item["Reference"]), (&json!("New"), &json!(null)));
    assert_eq!(item["QueueDefinitionId"], 41);
    assert_eq!(client.write("PUT", "QueueItems(1003)", &edit).await.status, 409);
    assert_eq!(client.write("PUT", "QueueItems(9)", &edit).await.status, 404);
    // What an item carried can be erased when it is done with.
    make(&client, json!({ "Name": "Q" })).await;
    add(&client, json!({ "Name": "Q", "Reference": "r", "SpecificContent": { "Name": "Ada" } })).await.ok(201);
    let id = take(&client, "Q").await.ok(200)["Id"].clone();
    let erase = json!({ "Name": "Q", "Priority": "Normal", "SpecificContent": {} });
    assert_eq!(client.write("PUT", &format!("QueueItems({id})"), &erase).await.status, 409, "it is being worked on");
    let good = json!({ "transactionResult": { "IsSuccessful": true } });
    client.post(&format!("Queues({id})/{SVC}.SetTransactionResult"), &good).await;
    assert_eq!(client.write("PUT", &format!("QueueItems({id})"), &edit).await.status, 409);
    assert_eq!(client.write("PUT", &format!("QueueItems({id})"), &erase).await.status, 200);
    let erased = client.get(&format!("QueueItems({id})")).await.ok(200);
    assert_eq!((&erased["SpecificContent"], &erased["Reference"]), (&json!({}), &json!("r")));
    assert_eq!(erased["Status"], "Successful");
}

#[tokio::test]
async fn queues_are_found_by_key_and_across_folders() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let found =
        client.get(&format!("QueueDefinitions/{NS}.GetByKey(identifier=00000e0e-0000-4000-8000-000000000029)")).await;
    assert_eq!(found.ok(200)["Name"], "Invoices");
    let none =
        client.get(&format!("QueueDefinitions/{NS}.GetByKey(identifier=00000e0e-0000-4000-8000-000000000000)")).await;
    assert_eq!(none.status, 404);
    let all = client.in_folder(2).get(&format!("QueueDefinitions/{NS}.GetQueuesAcrossFolders")).await.ok(200);
    assert_eq!(values(&all, "Name"), ["Invoices"]);
    let others = client.get(&format!("QueueDefinitions/{NS}.GetQueuesAcrossFolders?excludeFolderId=1")).await.ok(200);
    assert_eq!(values(&others, "Name").len(), 0);
    assert_eq!(
        client.get(&format!("QueueDefinitions/{NS}.GetQueuesAcrossFolders?excludeFolderId=x")).await.status,
        400
    );
}

#[tokio::test]
async fn what_nobody_finishes_is_abandoned_and_tried_again_where_the_queue_says_so() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (name, again) in [("Once", false), ("Again", true)] {
        make(&client, json!({ "Name": name, "MaxNumberOfRetries": 1, "RetryAbandonedItems": again })).await;
        add(&client, json!({ "Name": name, "Reference": name })).await.ok(201);
        let first = take(&client, name).await.ok(200);
        emulator.clock().advance(Duration::from_secs(24 * 3600 - 1));
        let path = format!("QueueItems({})", first["Id"]);
        assert_eq!(client.get(&path).await.ok(200)["Status"], "InProgress");
        emulator.clock().advance(Duration::from_secs(1));
        assert_eq!(client.get(&path).await.ok(200)["Status"], "Abandoned");
        let second = take(&client, name).await;
        assert_eq!(second.status, if again { 200 } else { 204 }, "{name}");
        if again {
            let second = second.json();
            assert_eq!((&second["RetryNumber"], &second["AncestorId"]), (&json!(1), &first["Id"]));
            assert_eq!(second["SecondsInPreviousAttempts"], 24 * 3600);
            let history = client.get(&format!("{path}/{SVC}.GetItemProcessingHistory")).await.ok(200);
            assert_eq!(values(&history, "Id"), [first["Id"].clone(), second["Id"].clone()]);
            let last = format!("QueueItems/{SVC}.GetItemLastRetryByKey(key={})", first["Key"].as_str().unwrap());
            assert_eq!(client.get(&last).await.ok(200)["Id"], second["Id"]);
            // Who finishes in time is left alone.
            let done = json!({ "transactionResult": { "IsSuccessful": true } });
            client.post(&format!("Queues({})/{SVC}.SetTransactionResult", second["Id"]), &done).await;
            emulator.clock().advance(Duration::from_secs(48 * 3600));
            assert_eq!(client.get(&format!("QueueItems({})", second["Id"])).await.ok(200)["Status"], "Successful");
        }
    }
}

#[tokio::test]
async fn an_item_can_be_given_back_until_later() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q" })).await;
    add(&client, json!({ "Name": "Q", "Reference": "r" })).await.ok(201);
    let id = take(&client, "Q").await.ok(200)["Id"].clone();
    let later = json!({ "transactionResult": { "IsSuccessful": false, "DeferDate": "2026-03-01T13:00:00Z" } });
    assert_eq!(client.post(&format!("Queues({id})/{SVC}.SetTransactionResult"), &later).await.status, 200);
    assert_eq!(take(&client, "Q").await.status, 204);
    emulator.clock().advance(Duration::from_secs(3600));
    let again = take(&client, "Q").await.ok(200);
    assert_eq!((&again["Id"], &again["RetryNumber"]), (&id, &json!(0)));
}

#[tokio::test]
async fn several_items_are_deleted_or_reviewed_at_once() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let items = |ids: &[i64]| ids.iter().map(|id| json!({ "Id": id })).collect::<Vec<_>>();
    let delete = json!({ "queueItems": items(&[1001, 1003, 9]) });
    let result = client.post(&format!("QueueItems/{SVC}.DeleteBulk"), &delete).await.ok(200);
    assert_eq!((&result["Success"], &result["FailedItems"]), (&json!(false), &json!([1003, 9])));
    assert_eq!(client.get("QueueItems(1001)").await.ok(200)["Status"], "Deleted");
    let review = json!({ "queueItems": items(&[1004]), "status": "InReview" });
    let result = client.post(&format!("QueueItems/{SVC}.SetItemReviewStatus"), &review).await.ok(200);
    assert_eq!((&result["Success"], &result["FailedItems"]), (&json!(true), &json!([])));
    assert_eq!(client.get("QueueItems(1004)").await.ok(200)["ReviewStatus"], "InReview");
    // A retry is another item, and leaves this one as it was.
    let failed = client.get("QueueItems(1004)").await.ok(200);
    let again = json!({ "queueItems": items(&[1004]), "status": "Retried" });
    client.post(&format!("QueueItems/{SVC}.SetItemReviewStatus"), &again).await.ok(200);
    let retried = client.get("QueueItems(1004)").await.ok(200);
    assert_eq!((&retried["Status"], &retried["ReviewStatus"]), (&json!("Retried"), &json!("Retried")));
    assert_eq!(retried["ProcessingException"], failed["ProcessingException"]);
    let next = client.query("QueueItems", "$filter=AncestorId eq 1004").await.ok(200)["value"][0].clone();
    assert_eq!((&next["Status"], &next["ReviewStatus"]), (&json!("New"), &json!("None")));
    assert_eq!((&next["Reference"], &next["RetryNumber"]), (&failed["Reference"], &json!(1)));
    assert_eq!((&next["EndProcessing"], &next["ProcessingException"]), (&Value::Null, &Value::Null));
    let result = client.post(&format!("QueueItems/{SVC}.SetItemReviewStatus"), &again).await.ok(200);
    assert_eq!(result["FailedItems"], json!([1004]), "it is retried once");
    let wrong = json!({ "queueItems": items(&[1004]), "status": "Odd" });
    assert_eq!(client.post(&format!("QueueItems/{SVC}.SetItemReviewStatus"), &wrong).await.status, 400);
}

#[tokio::test]
async fn a_deleted_item_stays_with_its_status() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q", "EnforceUniqueReference": true })).await;
    let item = json!({ "Name": "Q", "Reference": "r" });
    let id = add(&client, item.clone()).await.ok(201)["Id"].clone();
    assert_eq!(client.send("DELETE", &format!("QueueItems({id})"), &[], b"").await.status, 204);
    assert_eq!(client.get(&format!("QueueItems({id})")).await.ok(200)["Status"], "Deleted");
    assert_eq!(take(&client, "Q").await.status, 204);
    let result = json!({ "transactionResult": { "IsSuccessful": true } });
    assert_eq!(client.post(&format!("Queues({id})/{SVC}.SetTransactionResult"), &result).await.status, 409);
    // Its reference is free.
    add(&client, item).await.ok(201);
}

#[tokio::test]
async fn characters_are_units_of_utf_16() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    make(&client, json!({ "Name": "Q" })).await;
    add(&client, json!({ "Name": "Q", "Reference": "\u{1f600}".repeat(64) })).await.ok(201);
    let long = add(&client, json!({ "Name": "Q", "Reference": "\u{1f600}".repeat(65) })).await.ok(400);
    assert!(long["message"].as_str().unwrap().contains("maximum length of 128"), "{long}");
}

/// What 32 takers get of 10,000 items, over as many connections at a time.
#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_items_have_one_taker_each() {
    let queue = Queue::new("Q").generate(10_000, |i| QueueItem::new().reference(i.to_string()));
    let emulator =
        Arc::new(still().seed(Seed::new().folder(Folder::new("Shared").queue(queue))).start().await.unwrap());
    let takers: Vec<_> = (0..32)
        .map(|_| {
            let emulator = Arc::clone(&emulator);
            tokio::spawn(async move {
                let client = Client::new(&emulator);
                let mut taken = Vec::new();
                loop {
                    let reply = take(&client, "Q").await;
                    if reply.status == 204 {
                        return taken;
                    }
                    taken.push(reply.ok(200)["Id"].as_i64().unwrap());
                }
            })
        })
        .collect();
    let mut all = Vec::new();
    for taker in takers {
        all.extend(taker.await.unwrap());
    }
    assert_eq!(all.len(), 10_000);
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 10_000);
}
