//! Faults on demand, and the log.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use serde_json::json;
use uipath_orchestrator_emulator::{Emulator, Fault, RetryAfter};

use crate::common::{Client, ids, start_jobs, still};

#[tokio::test]
async fn requests_fail_as_often_as_they_were_told_to() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    emulator.fail_next(2, Fault::Status(429, Some(RetryAfter::Seconds(7))));
    emulator.fail_next(1, Fault::Status(503, None));
    for _ in 0..2 {
        let reply = client.get("Jobs").await;
        assert_eq!((reply.status, reply.header("retry-after")), (429, Some("7")));
    }
    let reply = client.get("Jobs").await;
    assert_eq!((reply.status, reply.header("retry-after")), (503, None));
    client.get("Jobs").await.ok(200);
    let at = RetryAfter::At("2026-03-01T12:00:30Z".parse().unwrap());
    emulator.fail_next(1, Fault::Status(429, Some(at)));
    assert_eq!(client.get("Jobs").await.header("retry-after"), Some("Sun, 01 Mar 2026 12:00:30 GMT"));
    emulator.fail_next(1, Fault::Html);
    let reply = client.get("Jobs").await;
    assert_eq!((reply.status, reply.header("content-type")), (200, Some("text/html; charset=utf-8")));
}

#[tokio::test]
async fn sign_ins_fail_apart_from_requests() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    emulator.fail_next_sign_in(1, Fault::Status(500, None));
    client.get("Jobs").await.ok(200);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(client.send("POST", "/identity_/connect/token", &form, b"").await.status, 500);
    assert_eq!(client.send("POST", "/identity_/connect/token", &form, b"").await.status, 400);
}

#[tokio::test]
async fn connections_are_reset_before_or_after_the_work() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let asset = json!({ "Name": "new", "ValueScope": "Global" }).to_string();
    let path = format!("{}/Assets", client.root);
    let headers = [("content-type", "application/json")];
    emulator.fail_next(1, Fault::Reset);
    let error = client.try_send("POST", &path, &headers, asset.as_bytes()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(ids(&client.get("Assets").await.ok(200)).len(), 4);
    emulator.fail_next(1, Fault::LostAnswer);
    let error = client.try_send("POST", &path, &headers, asset.as_bytes()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    assert_eq!(ids(&client.get("Assets").await.ok(200)).len(), 5);
    let statuses: Vec<_> = emulator.requests().iter().map(|request| request.status).collect();
    assert_eq!(statuses, [None, Some(200), None, Some(200)]);
}

#[tokio::test]
async fn an_answer_can_be_late() {
    let emulator = still().start().await.unwrap();
    emulator.fail_next(1, Fault::Latency(Duration::from_millis(80)));
    let before = Instant::now();
    Client::new(&emulator).get("Jobs").await.ok(200);
    assert!(before.elapsed() >= Duration::from_millis(80));
}

#[tokio::test]
async fn requests_are_written_down() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    client.query("Jobs", "$top=1").await.ok(200);
    start_jobs(&client, "Nothing", json!({})).await;
    client.post("Assets", &json!({ "No": 1 })).await;
    let requests = emulator.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!((requests[0].method.as_str(), requests[0].query.as_str()), ("GET", "$top=1"));
    assert_eq!(requests[0].path, format!("{}/Jobs", client.root));
    assert_eq!(requests[0].header("X-UIPATH-OrganizationUnitId"), Some("1"));
    assert_eq!(requests[0].header("Authorization"), Some("Bearer ***"));
    assert_eq!((requests[1].status, requests[1].body_length > 10), (Some(404), true));
    assert!(requests[2].reason.as_deref().unwrap().contains("`No`"));
    emulator.clear_requests();
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn an_emulator_ends_when_it_is_dropped() {
    let emulator = Emulator::start().await.unwrap();
    let address = emulator.address();
    Client::new(&emulator).get("Jobs").await.ok(200);
    drop(emulator);
    // The task ends at its next turn.
    while tokio::net::TcpStream::connect(address).await.is_ok() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_named() {
    let emulator = Emulator::start().await.unwrap();
    let port = emulator.address().port();
    let error = Emulator::builder().port(port).start().await.unwrap_err().to_string();
    assert!(error.contains(&port.to_string()), "{error}");
}

#[tokio::test]
async fn metadata_that_is_none_is_refused() {
    let error = Emulator::builder().metadata("<a>", None).start().await.unwrap_err().to_string();
    assert!(error.contains("metadata:1:"), "{error}");
}
