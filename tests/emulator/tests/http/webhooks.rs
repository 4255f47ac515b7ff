//! Webhooks that call a server of the test's own.

use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use uipath_orchestrator_emulator::seed::{Seed, Webhook};

use crate::common::{Client, NS, ids, start_jobs, still, values};

/// What a webhook was told.
#[derive(Debug)]
struct Told {
    head: String,
    body: Vec<u8>,
}

impl Told {
    fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }
}

/// A server that answers every call with `status`: its URL, and what it is told.
async fn listen(status: u16) -> (String, UnboundedReceiver<Told>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook?a=b", listener.local_addr().unwrap());
    let (sender, receiver) = unbounded_channel();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut read = Vec::new();
            let told = loop {
                let mut buffer = [0; 4096];
                let count = stream.read(&mut buffer).await.unwrap();
                read.extend_from_slice(&buffer[..count]);
                let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
                let told =
                    Told { head: String::from_utf8(read[..end].to_vec()).unwrap(), body: read[end + 4..].to_vec() };
                if told.body.len() == told.header("content-length").unwrap().parse::<usize>().unwrap() {
                    break told;
                }
            };
            let answer = format!("HTTP/1.1 {status} Said\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).await.unwrap();
            if sender.send(told).is_err() {
                return;
            }
        }
    });
    (url, receiver)
}

async fn next(receiver: &mut UnboundedReceiver<Told>) -> Told {
    tokio::time::timeout(Duration::from_secs(20), receiver.recv()).await.unwrap().unwrap()
}

#[tokio::test]
async fn jobs_are_told_of_with_a_signature() {
    let (url, mut told) = listen(200).await;
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let hook = json!({
        "Name": "h", "Url": url, "Secret": "Jefe", "Enabled": true, "AllowInsecureSsl": false,
        "SubscribeToAllEvents": true, "Events": [],
    });
    client.post("Webhooks", &hook).await.ok(201);
    let info = json!({ "InputArguments": "{\"month\":10}" });
    let id = ids(&start_jobs(&client, "Invoice.Processing", info).await.ok(201))[0];
    let created = next(&mut told).await;
    assert!(created.head.starts_with("POST /hook?a=b HTTP/1.1\r\n"), "{}", created.head);
    assert_eq!(created.header("content-type"), Some("application/json; charset=utf-8"));
    let event = created.json();
    assert_eq!((&event["Type"], &event["Jobs"][0]["Id"]), (&json!("job.created"), &json!(id)));
    assert_eq!(event["Jobs"][0]["InputArguments"], json!({ "month": 10 }));
    assert_eq!((&event["OrganizationUnitId"], &event["TenantId"]), (&json!(1), &json!(1)));
    assert_eq!(event["Timestamp"], "2026-03-01T12:00:00Z");
    let signature = created.header("x-uipath-signature").unwrap();
    assert_eq!(base64::engine::general_purpose::STANDARD.decode(signature).unwrap().len(), 32);
    // Time alone is enough: nobody asks for anything.
    emulator.clock().advance(Duration::from_secs(10));
    let started = next(&mut told).await.json();
    assert_eq!((&started["Type"], &started["Job"]["State"]), (&json!("job.started"), &json!("Running")));
    assert_eq!(started["Timestamp"], "2026-03-01T12:00:00.5Z");
    let done = next(&mut told).await.json();
    assert_eq!((&done["Type"], &done["Job"]["OutputArguments"]), (&json!("job.completed"), &json!({})));
    assert_eq!(done["Job"]["Release"]["ProcessKey"], "Invoice.Processing");
    assert!(done["Job"]["Robot"]["Name"].is_string());
    assert_ne!(done["EventId"], started["EventId"]);
    let fault = ids(&start_jobs(&client, "Faulty.Process", json!({})).await.ok(201))[0];
    emulator.clock().advance(Duration::from_secs(10));
    let types: Vec<Value> = [next(&mut told).await, next(&mut told).await, next(&mut told).await]
        .iter()
        .map(|told| told.json()["Type"].clone())
        .collect();
    assert_eq!(types, ["job.created", "job.started", "job.faulted"], "{fault}");
}

#[tokio::test]
async fn stops_and_queue_items_are_told_of() {
    let (url, mut told) = listen(204).await;
    let events = ["job.stopped", "queueItem.added", "queueItem.transactionFailed", "queueItem.transactionAbandoned"];
    let hook = events.into_iter().fold(Webhook::new(url.as_str()), Webhook::event);
    let emulator = still().seed(Seed::new().webhook(hook)).start().await.unwrap();
    let client = Client::new(&emulator);
    let id = ids(&start_jobs(&client, "Report.Monthly", json!({})).await.ok(201))[0];
    let stop = json!({ "jobIds": [id], "strategy": "Kill" });
    client.post(&format!("Jobs/{NS}.StopJobs"), &stop).await;
    emulator.clock().advance(Duration::from_secs(1));
    let stopped = next(&mut told).await;
    assert_eq!(stopped.header("x-uipath-signature"), None);
    assert_eq!((&stopped.json()["Type"], &stopped.json()["Jobs"][0]["Id"]), (&json!("job.stopped"), &json!(id)));
    let svc = "UiPathODataSvc";
    let item = json!({ "itemData": { "Name": "Invoices", "Reference": "r", "SpecificContent": { "a": 1 } } });
    client.post(&format!("Queues/{svc}.AddQueueItem"), &item).await.ok(201);
    let added = next(&mut told).await.json();
    assert_eq!((&added["Type"], &added["Queue"]["Name"]), (&json!("queueItem.added"), &json!("Invoices")));
    assert_eq!(added["QueueItems"][0]["SpecificContent"], json!({ "a": 1 }));
    let take = json!({ "transactionData": { "Name": "Invoices" } });
    let id = client.post(&format!("Queues/{svc}.StartTransaction"), &take).await.ok(200)["Id"].clone();
    let failed = json!({ "transactionResult": {
        "IsSuccessful": false, "ProcessingException": { "Reason": "no", "Type": "BusinessException" },
    } });
    client.post(&format!("Queues({id})/{svc}.SetTransactionResult"), &failed).await;
    let failed = next(&mut told).await.json();
    assert_eq!((&failed["QueueItem"]["Id"], &failed["QueueItem"]["Status"]), (&id, &json!("Failed")));
    client.post(&format!("Queues/{svc}.StartTransaction"), &take).await.ok(200);
    emulator.clock().advance(Duration::from_secs(24 * 3600));
    assert_eq!(next(&mut told).await.json()["Type"], "queueItem.transactionAbandoned");
    assert!(emulator.deliveries().iter().all(|delivery| delivery.url == url));
}

#[tokio::test]
async fn pings_and_events_of_ones_own() {
    let (url, mut told) = listen(500).await;
    let hook = Webhook::new(url).event("custom");
    let emulator = still().seed(Seed::new().webhook(hook)).start().await.unwrap();
    let client = Client { folder: None, ..Client::new(&emulator) };
    let types = client.get(&format!("Webhooks/{NS}.GetEventTypes")).await.ok(200);
    assert!(values(&types, "Name").contains(&json!("job.faulted")));
    let pinged = client.post(&format!("Webhooks(1)/{NS}.Ping"), &json!({})).await.ok(202);
    let ping = next(&mut told).await.json();
    assert_eq!((&ping["Type"], &ping["EventId"]), (&json!("ping"), &pinged["EventId"]));
    client.post(&format!("Webhooks/{NS}.TriggerCustom"), &json!({ "a": 1 })).await.ok(202);
    let custom = next(&mut told).await.json();
    assert_eq!((&custom["Type"], &custom["EventData"]), (&json!("custom"), &json!({ "a": 1 })));
    // The status that came back is written down as soon as it is read.
    while emulator.deliveries().len() < 2 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(emulator.deliveries()[0].status, Some(500));
}

#[tokio::test]
async fn nothing_but_loopback_is_called() {
    let hooks = ["http://192.0.2.1/", "https://127.0.0.1/", "http://127.0.0.1:1/"];
    let seed = hooks.into_iter().fold(Seed::new(), |seed, url| seed.webhook(Webhook::new(url)));
    let emulator = still().seed(seed).start().await.unwrap();
    let client = Client::new(&emulator);
    start_jobs(&client, "Report.Monthly", json!({})).await.ok(201);
    while emulator.deliveries().len() < 3 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let errors: Vec<String> = emulator.deliveries().into_iter().map(|delivery| delivery.error.unwrap()).collect();
    assert!(errors[0].contains("not on loopback"), "{errors:?}");
    assert!(errors[1].contains("only http://"), "{errors:?}");
    assert!(errors[2].contains("cannot connect"), "{errors:?}");
    let bad = json!({
        "Name": "h", "Url": "nowhere", "Enabled": true, "AllowInsecureSsl": false, "SubscribeToAllEvents": true, "Events": [],
    });
    assert_eq!(client.post("Webhooks", &bad).await.status, 400);
}
