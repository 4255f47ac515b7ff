//! Faults on demand, and the log.

use std::io::ErrorKind;
use std::time::{Duration, Instant};

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use uipath_orchestrator_emulator::{Emulator, ErrorShape, Fault, Injection, RateLimit, RetryAfter};

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

#[tokio::test]
async fn faults_befall_requests_that_are_like_something() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let unavailable = Fault::Status(503, None);
    emulator.inject(Injection::new(unavailable.clone()).operation("StartJobs").skip(1).times(2));
    emulator.inject(Injection::new(Fault::Status(500, None)).operation("Jobs/List").times(1));
    emulator.inject(Injection::new(Fault::Status(502, None)).method("delete"));
    emulator.inject(Injection::new(Fault::Status(504, None)).path("*/Assets(3*)"));
    let mut statuses = Vec::new();
    for _ in 0..4 {
        statuses.push(start_jobs(&client, "Report.Monthly", json!({})).await.status);
    }
    assert_eq!(statuses, [201, 503, 503, 201]);
    assert_eq!(client.get("Jobs(101)").await.status, 200);
    assert_eq!(client.get("Jobs").await.status, 500);
    assert_eq!(client.get("Jobs").await.status, 200);
    assert_eq!(client.send("DELETE", "Assets(31)", &[], b"").await.status, 502);
    assert_eq!(client.get("Assets(31)").await.status, 504);
    assert_eq!(client.get("Assets").await.status, 200);
    // A sign-in is meant only by those who say so.
    let form = [("content-type", "application/x-www-form-urlencoded")];
    emulator.clear_faults();
    emulator.inject(Injection::new(unavailable.clone()));
    assert_eq!(client.send("POST", "/identity_/connect/token", &form, b"").await.status, 400);
    assert_eq!(client.get("Folders").await.status, 503);
    emulator.inject(Injection::new(unavailable).operation("SignIn"));
    assert_eq!(client.send("POST", "/identity_/connect/token", &form, b"").await.status, 503);
    emulator.clear_faults();
    assert_eq!(client.get("Folders").await.status, 200);
}

#[tokio::test]
async fn errors_come_in_seven_shapes_and_in_any_words() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    for (shape, pointer) in [
        (ErrorShape::Service, "/message"),
        (ErrorShape::Frame, "/error/message"),
        (ErrorShape::Message, "/errorMessage"),
        (ErrorShape::Status, "/Message"),
        (ErrorShape::Problem, "/detail"),
        (ErrorShape::Result, "/result/errors/0"),
        (ErrorShape::OData, "/error/message"),
    ] {
        emulator.fail_next(1, Fault::Error(409, shape, "It is so.".to_owned()));
        let json = client.get("Jobs").await.ok(409);
        assert_eq!(json.pointer(pointer), Some(&json!("It is so.")), "{shape:?}: {json}");
    }
    emulator.fail_next(1, Fault::json(418, &json!({ "tea": true })));
    assert_eq!(client.get("Jobs").await.ok(418), json!({ "tea": true }));
    emulator.fail_next(1, Fault::Answer(502, "text/html".to_owned(), b"<h1>Bad</h1>".to_vec()));
    let reply = client.get("Jobs").await;
    assert_eq!(
        (reply.status, reply.header("content-type"), reply.text().as_str()),
        (502, Some("text/html"), "<h1>Bad</h1>")
    );
}

#[tokio::test]
async fn an_answer_can_break_off_in_the_middle() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    emulator.fail_next(1, Fault::CutShort);
    let mut stream = tokio::net::TcpStream::connect(emulator.address()).await.unwrap();
    let token = client.token.as_deref().unwrap();
    let request = format!(
        "GET {}/Jobs HTTP/1.1\r\nhost: a\r\nauthorization: Bearer {token}\r\nx-uipath-organizationunitid: 1\r\n\r\n",
        client.root
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let error = stream.read_to_end(&mut answer).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let head = String::from_utf8(answer[..end].to_vec()).unwrap();
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    let promised: usize = head.split("content-length: ").nth(1).unwrap().lines().next().unwrap().parse().unwrap();
    assert_eq!(answer.len() - end, promised / 2);
    client.get("Jobs").await.ok(200);
}

#[tokio::test]
async fn a_token_ends_with_the_request_that_was_to_use_it() {
    let emulator = still().start().await.unwrap();
    let credentials = emulator.credentials();
    let body = format!(
        "grant_type=client_credentials&client_id={}&client_secret={}",
        credentials.client_id, credentials.client_secret
    );
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let anonymous = Client { token: None, ..Client::new(&emulator) };
    let json = anonymous.send("POST", "/identity_/connect/token", &form, body.as_bytes()).await.ok(200);
    let client = Client { token: json["access_token"].as_str().map(str::to_owned), ..anonymous };
    emulator.inject(Injection::new(Fault::ExpiredToken).operation("Jobs/List").times(1));
    client.get("Folders").await.ok(200);
    assert_eq!(client.get("Jobs").await.status, 401);
    assert_eq!(client.get("Folders").await.reason(), "the token has expired");
}

#[tokio::test]
async fn faults_are_read_from_a_file() {
    let file = std::env::temp_dir().join(format!("emulator-faults-{}.json", std::process::id()));
    std::fs::write(&file, r#"[{ "operation": "Jobs/List", "times": 1, "status": 429, "retryAfter": 7 }]"#).unwrap();
    let emulator = still().start().await.unwrap();
    let read = Injection::read(&file);
    std::fs::write(&file, r#"[{ "statu": 1 }]"#).unwrap();
    let error = Injection::read(&file).unwrap_err().to_string();
    std::fs::remove_file(&file).unwrap();
    assert!(error.contains("[0].statu: this member is not known") && error.contains("emulator-faults"), "{error}");
    read.unwrap().into_iter().for_each(|injection| emulator.inject(injection));
    let client = Client::new(&emulator);
    let reply = client.get("Jobs").await;
    assert_eq!((reply.status, reply.header("retry-after")), (429, Some("7")));
    client.get("Jobs").await.ok(200);
}

#[tokio::test]
async fn lists_are_limited_by_the_clock_and_reads_are_not() {
    let emulator = still().rate_limit(RateLimit::per_minute(2)).start().await.unwrap();
    let client = Client::new(&emulator);
    client.get("Jobs").await.ok(200);
    emulator.clock().advance(Duration::from_secs(50));
    client.get("Jobs").await.ok(200);
    let reply = client.get("Jobs").await;
    assert_eq!((reply.status, reply.header("retry-after")), (429, Some("11")));
    client.get("QueueItems").await.ok(200);
    client.get("Assets").await.ok(200);
    for _ in 0..5 {
        client.get("Jobs(101)").await.ok(200);
    }
    emulator.clock().advance(Duration::from_secs(10));
    client.get("Jobs").await.ok(200);
    assert_eq!(client.get("Jobs").await.status, 429);
    let silent = still().rate_limit(RateLimit::per_minute(0).without_retry_after()).start().await.unwrap();
    let reply = Client::new(&silent).get("Jobs").await;
    assert_eq!((reply.status, reply.header("retry-after")), (429, None));
}

#[tokio::test]
async fn a_lenient_server_ignores_what_it_does_not_know() {
    let emulator = still().lenient().api_version("17.0").start().await.unwrap();
    let client = Client::new(&emulator);
    let asset = json!({ "Name": "n", "ValueScope": "Global", "StringValue": "v", "New": { "a": 1 }, "Tags": [{ "Name": "t", "Odd": 1 }] });
    let reply = client.post("Assets", &asset).await;
    assert_eq!(reply.header("api-supported-versions"), Some("17.0"));
    let made = reply.ok(201);
    assert_eq!((&made["Value"], made.get("New"), made["Tags"][0].get("Odd")), (&json!("v"), None, None));
    let started = start_jobs(&client, "Report.Monthly", json!({ "Unknown": 1 })).await;
    started.ok(201);
    // What it knows it still looks at.
    assert_eq!(client.post("Assets", &json!({ "Name": 5, "ValueScope": "Global" })).await.status, 400);
}
