//! Webhooks: what the service sends, over a socket, believed and read.

use std::net::SocketAddr;

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::odata::{OpenObject, Untyped};
use uipath_orchestrator::types::{
    JobState, QueueItemData, QueueItemPriority, StartProcess, Webhook, WebhookEvent, release,
};
use uipath_orchestrator::webhooks::{Event, EventError, EventKind, Secret, SignatureError};

use crate::tenant::Tenant;

/// Somebody who is called.
struct Receiver(TcpListener);

impl Receiver {
    async fn start() -> (Self, SocketAddr) {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        (Self(listener), address)
    }

    /// The headers and the body of the next call.
    async fn next(&self) -> (HeaderMap, Vec<u8>) {
        let (mut stream, _) = self.0.accept().await.unwrap();
        let mut read = Vec::new();
        let mut chunk = [0; 1024];
        loop {
            let count = stream.read(&mut chunk).await.unwrap();
            read.extend_from_slice(&chunk[..count]);
            let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
            let head = String::from_utf8(read[..end].to_vec()).unwrap();
            let mut headers = HeaderMap::new();
            for (name, value) in head.lines().skip(1).filter_map(|line| line.split_once(": ")) {
                let name = HeaderName::try_from(name.to_lowercase()).unwrap();
                headers.append(name, HeaderValue::from_str(value).unwrap());
            }
            let length: usize = headers["content-length"].to_str().unwrap().parse().unwrap();
            if read.len() >= end + 4 + length {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.unwrap();
                return (headers, read[end + 4..].to_vec());
            }
        }
    }

    /// The next event, signed with `secret`.
    async fn event(&self, secret: &Secret) -> Event {
        let (headers, body) = self.next().await;
        secret.open(&headers, &body).unwrap()
    }
}

fn hook(address: SocketAddr, secret: Option<&str>, events: &[&str]) -> Webhook {
    let named = |event: &&str| WebhookEvent { event_type: Some((*event).to_owned()), ..WebhookEvent::default() };
    Webhook {
        name: Some("hook".to_owned()),
        url: Some(format!("http://{address}/hook")),
        enabled: Some(true),
        allow_insecure_ssl: Some(false),
        subscribe_to_all_events: Some(events.is_empty()),
        events: Some(events.iter().map(named).collect()),
        secret: secret.map(str::to_owned),
        ..Webhook::default()
    }
}

async fn tenant() -> Tenant {
    Tenant::with_scopes(&["OR.Webhooks", "OR.Folders", "OR.Jobs", "OR.Queues", "OR.Execution"]).await
}

#[tokio::test]
async fn items_that_were_added_are_told_signed_and_typed() {
    let tenant = tenant().await;
    let (receiver, address) = Receiver::start().await;
    let secret = Secret::new("sëcret");
    tenant.client.webhooks().create(hook(address, Some("sëcret"), &["queueItem.added"])).await.unwrap();
    let item = QueueItemData {
        name: Some("Invoices".to_owned()),
        reference: Some("R-1".to_owned()),
        priority: Some(QueueItemPriority::High),
        specific_content: Some(OpenObject::new().with("Amount", Untyped::from(12.5))),
        ..QueueItemData::default()
    };
    let added = tenant.shared().queues().add_queue_item(item).await.unwrap();

    let event = receiver.event(&secret).await;
    assert_eq!((&event.kind, event.folder_id), (&EventKind::QueueItemAdded, Some(1)));
    assert!(event.event_id.is_some() && event.timestamp.is_some());
    assert_eq!(event.queue.as_ref().unwrap().name.as_deref(), Some("Invoices"));
    let items: Vec<_> = event.all_queue_items().collect();
    assert_eq!(items.len(), 1);
    assert_eq!((items[0].id, items[0].reference.as_deref()), (added.id, Some("R-1")));
    assert_eq!(items[0].specific_content.as_ref().unwrap().get("Amount"), Some(&Untyped::from(12.5)));
}

#[tokio::test]
async fn a_job_is_told_of_from_its_start_to_its_end() {
    let tenant = tenant().await;
    let (receiver, address) = Receiver::start().await;
    let secret = Secret::new("s");
    tenant.client.webhooks().create(hook(address, Some("s"), &[])).await.unwrap();
    let shared = tenant.shared();
    let process = shared.releases().query().filter(release::NAME.eq("Report.Monthly")).first().await.unwrap().unwrap();
    let start = StartProcess {
        release_key: process.key,
        input_arguments: Some(json!({ "month": 3 }).to_string()),
        ..StartProcess::default()
    };
    let job = shared.jobs().start_jobs(start).await.unwrap().remove(0);

    let event = receiver.event(&secret).await;
    assert_eq!(event.kind, EventKind::JobCreated);
    let told: Vec<_> = event.all_jobs().collect();
    assert_eq!((told[0].id, told[0].key), (job.id, job.key));
    assert_eq!(told[0].input::<serde_json::Value>().unwrap(), Some(json!({ "month": 3 })));
    let mut kinds = Vec::new();
    while kinds.last() != Some(&EventKind::JobCompleted) {
        tenant.advance(1000);
        shared.jobs().get(job.id).await.unwrap();
        let event = receiver.event(&secret).await;
        assert_eq!(event.all_jobs().next().unwrap().id, job.id);
        kinds.push(event.kind.clone());
        if event.kind == EventKind::JobCompleted {
            assert_eq!(event.job.unwrap().state, Some(JobState::Successful));
        }
    }
    assert_eq!(kinds, [EventKind::JobStarted, EventKind::JobCompleted]);
}

#[tokio::test]
async fn who_does_not_know_the_secret_is_not_believed() {
    let tenant = tenant().await;
    let (receiver, address) = Receiver::start().await;
    let made = tenant.client.webhooks().create(hook(address, Some("s"), &[])).await.unwrap();
    tenant.client.webhooks().by_key(made.id).ping().await.unwrap();
    let (headers, mut body) = receiver.next().await;
    assert_eq!(Secret::new("s").open(&headers, &body).unwrap().kind, EventKind::Ping);
    let refused = |secret: &str, body: &[u8]| match Secret::new(secret).open(&headers, body) {
        Err(EventError::Signature(error)) => error,
        other => panic!("{other:?}"),
    };
    assert_eq!(refused("t", &body), SignatureError::Wrong);
    body.push(b' ');
    assert_eq!(refused("s", &body), SignatureError::Wrong);

    // A webhook without a secret sends no signature.
    tenant.client.webhooks().delete(made.id).await.unwrap();
    let made = tenant.client.webhooks().create(hook(address, None, &[])).await.unwrap();
    tenant.client.webhooks().by_key(made.id).ping().await.unwrap();
    let (headers, body) = receiver.next().await;
    let error = Secret::new("s").open(&headers, &body).unwrap_err();
    assert!(matches!(error, EventError::Signature(SignatureError::Missing)), "{error:?}");
    assert_eq!(Event::from_json(&body).unwrap().kind, EventKind::Ping);
}
