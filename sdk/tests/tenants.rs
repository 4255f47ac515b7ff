//! Many tenants in one process.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::StreamExt as _;
use http_body_util::Full;
use hyper_util::rt::TokioIo;
use loopback::{at_once, get, json};
use tokio::net::TcpListener;
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::transport::{ListPacing, MemoryTransport};
use uipath_orchestrator::{Client, Credentials, EntitySets as _};

const TENANTS: usize = 10_000;

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    paths: Mutex<HashMap<String, usize>>,
}

/// A server that keeps its connections, and counts.
async fn server() -> (String, Arc<Seen>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Seen::default());
    let all = seen.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            all.connections.fetch_add(1, Ordering::Relaxed);
            let seen = all.clone();
            let service = hyper::service::service_fn(move |request: http::Request<_>| {
                *seen.paths.lock().unwrap().entry(request.uri().path().to_owned()).or_default() += 1;
                let body = Bytes::from_static(br#"{"access_token":"t","expires_in":3600}"#);
                std::future::ready(Ok::<_, Infallible>(http::Response::new(Full::new(body))))
            });
            tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    });
    (url, seen)
}

/// Bytes of this process in memory, where the system tells.
fn resident() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<usize>().unwrap() * 1024)
}

#[tokio::test]
async fn ten_thousand_tenants_share_connections_and_a_token() {
    let (url, seen) = server().await;
    let client = Client::builder()
        .automation_suite(&url, "acme", "first")
        .credentials(Credentials::external_application("id", "secret", ["s"]))
        .retry(at_once())
        .build()
        .unwrap();
    client.send(get()).await.unwrap();
    let before = resident();
    let tenants: Vec<_> = (0..TENANTS).map(|number| client.with_tenant(format!("tenant-{number}")).unwrap()).collect();
    if let (Some(before), Some(after)) = (before, resident()) {
        let each = after.saturating_sub(before) / TENANTS;
        println!("{each} bytes for each of {TENANTS} clients");
        assert!(each < 4 * 1024, "{each} bytes");
    }
    let calls = futures_util::stream::iter(&tenants).map(|tenant| tenant.send(get())).buffer_unordered(20);
    let answers: Vec<_> = calls.collect().await;
    assert!(answers.iter().all(Result::is_ok));

    let paths = seen.paths.lock().unwrap();
    assert_eq!(paths["/identity_/connect/token"], 1, "one token for all");
    for number in 0..TENANTS {
        assert_eq!(paths[&format!("/acme/tenant-{number}/orchestrator_/odata/Jobs")], 1);
    }
    let connections = seen.connections.load(Ordering::Relaxed);
    assert!(connections <= 21, "{connections} connections");
}

#[test]
fn a_tenant_stands_where_the_address_has_it() {
    let client = |url: &str| Client::builder().url(url).credentials(Credentials::anonymous()).build().unwrap();
    for (url, expected) in [
        ("https://cloud.uipath.com/o/t/orchestrator_", "https://cloud.uipath.com/o/n%20%2F/orchestrator_/odata"),
        ("https://cloud.uipath.com/o%20/t", "https://cloud.uipath.com/o%20/n%20%2F/odata"),
        ("https://platform.uipath.com/o/t", "https://platform.uipath.com/o/n%20%2F/odata"),
        ("https://suite.example/x/o/t/orchestrator_/odata", "https://suite.example/x/o/n%20%2F/orchestrator_/odata"),
        ("https://orch.example/t", "https://orch.example/t/odata"),
    ] {
        assert_eq!(client(url).with_tenant("n /").unwrap().url(), expected);
    }
    let error = client("https://orch.example").with_tenant(" ").unwrap_err().to_string();
    assert!(error.contains("the tenant is empty"), "{error}");
    assert!(client("https://orch.example").with_tenant("é").is_ok(), "headers carry it");
    assert!(client("https://orch.example").with_tenant("a\nb").is_err());
}

#[tokio::test]
async fn who_signs_in_to_a_tenant_signs_in_to_each() {
    let server = loopback::Server::start(|request, _| {
        if !request.target.ends_with("/Authenticate") {
            return json(200, "{}");
        }
        let body: serde_json::Value = serde_json::from_str(&request.text()).unwrap();
        json(200, &format!(r#"{{"result":"token-of-{}","success":true}}"#, body["tenancyName"].as_str().unwrap()))
    })
    .await;
    let one = Client::builder()
        .on_premises(&*server.url, "one")
        .credentials(Credentials::password("admin", "secret"))
        .folder(5)
        .retry(at_once())
        .build()
        .unwrap();
    let two = one.with_tenant("two").unwrap();
    for client in [&one, &two, &one, &two] {
        client.send(get()).await.unwrap();
    }
    assert_eq!(server.count("/Authenticate"), 2);
    let calls = server.received().into_iter().filter(|request| request.target == "/odata/Jobs");
    let tenants: Vec<_> = calls
        .map(|request| {
            let header = |name| request.header(name).unwrap().to_owned();
            (header("x-uipath-tenantname"), header("authorization"))
        })
        .collect();
    let expected = ["one", "two", "one", "two"].map(|name| (name.to_owned(), format!("Bearer token-of-{name}")));
    assert_eq!(tenants, expected);
}

#[tokio::test]
async fn another_organization_can_share_the_connections() {
    let (url, seen) = server().await;
    let set_up = |organization: &str| {
        let builder = Client::builder().automation_suite(&url, organization, "t").retry(at_once());
        builder.credentials(Credentials::external_application(organization, "secret", ["s"]))
    };
    let one = set_up("one").build().unwrap();
    let two = set_up("two").connections_of(&one).build().unwrap();
    for client in [&one, &two, &one] {
        client.send(get()).await.unwrap();
    }
    assert_eq!(seen.connections.load(Ordering::Relaxed), 1);
    assert_eq!(seen.paths.lock().unwrap()["/identity_/connect/token"], 2, "each has a token of its own");
}

#[tokio::test]
async fn clients_of_one_tenant_share_its_token_and_its_pace() {
    let server = loopback::Server::start(|_, _| json(200, r#"{"success":true,"result":"t","value":[]}"#)).await;
    let builder = Client::builder().on_premises(&*server.url, "first").retry(at_once());
    let client = builder.credentials(Credentials::password("admin", "secret")).build().unwrap();
    client.send(get()).await.unwrap();
    for name in ["first", "second", "first", "second"] {
        client.with_tenant(name).unwrap().send(get()).await.unwrap();
        client.with_tenant("second").unwrap().with_tenant(name).unwrap().send(get()).await.unwrap();
    }
    assert_eq!(server.count("/Authenticate"), 2, "one for each");

    let transport = Arc::new(MemoryTransport::new(|_| Ok(http::Response::new(r#"{"value":[]}"#.into()))));
    let builder = Client::builder().cloud("acme", "prod").credentials(Credentials::anonymous());
    let client = builder.transport(transport).list_pacing(ListPacing::per_minute(2)).build().unwrap();
    let list = async || {
        let client = client.with_tenant("prod").unwrap();
        let list = client.in_folder(1_i64).jobs().query().page();
        tokio::time::timeout(std::time::Duration::from_millis(300), list).await.is_ok()
    };
    assert_eq!([list().await, list().await, list().await], [true, true, false]);
}
