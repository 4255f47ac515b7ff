//! A server that is called by a webhook, believes it by its signature, and starts a job for each item of a queue.
//!
//! ```console
//! cargo run --example webhook_axum
//! ```
//!
//! It runs at an emulator that it starts itself. At a tenant, the URL must be one that the service can reach.

mod support;

use std::error::Error;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use indicatif::{ProgressBar, ProgressStyle};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use uipath_orchestrator::types::{QueueItemData, StartProcess, Webhook, WebhookEvent, release};
use uipath_orchestrator::webhooks::{Event, EventError, EventKind, Secret};
use uipath_orchestrator::{Client, EntitySets as _};

const SECRET: &str = "change me";
const ITEMS: usize = 20;

#[derive(Clone)]
struct Receiver {
    secret: Secret,
    events: mpsc::Sender<Event>,
}

/// Answers at once, as the service wants it; the work is done elsewhere.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match receiver.secret.open(&headers, &body) {
        // There is too much to do: the service comes again later.
        Ok(event) => receiver.events.try_send(event).map_or(StatusCode::SERVICE_UNAVAILABLE, |()| StatusCode::ACCEPTED),
        Err(EventError::Signature(_)) => StatusCode::UNAUTHORIZED,
        Err(_) => StatusCode::BAD_REQUEST,
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, emulator) = support::client().await?;
    emulator.as_ref().ok_or("a tenant cannot call this machine: unset UIPATH_URL")?;
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    let url = Some(format!("http://{}/orchestrator", listener.local_addr()?));
    let (events, mut received) = mpsc::channel(1000);
    let receiver = Receiver { secret: Secret::new(SECRET), events };
    let router = Router::new().route("/orchestrator", post(receive)).with_state(receiver);
    tokio::spawn(async move { axum::serve(listener, router).await });

    let event = WebhookEvent { event_type: Some(EventKind::QueueItemAdded.to_string()), ..WebhookEvent::default() };
    let webhook = Webhook {
        name: Some("Start a job for each item".to_owned()),
        url,
        secret: Some(SECRET.to_owned()),
        enabled: Some(true),
        allow_insecure_ssl: Some(false),
        subscribe_to_all_events: Some(false),
        events: Some(vec![event]),
        ..Webhook::default()
    };
    let webhook = client.webhooks().create(webhook).await?;
    let shared = client.in_folder("Shared");
    for number in 0..ITEMS {
        let reference = Some(format!("R-{number}"));
        let item = QueueItemData { name: Some("Invoices".to_owned()), reference, ..QueueItemData::default() };
        shared.queues().add_queue_item(item).await?;
    }

    let bar = ProgressBar::new(ITEMS as u64).with_style(ProgressStyle::with_template("{pos}/{len} {bar:40}")?);
    let mut jobs = Vec::new();
    while jobs.len() < ITEMS {
        let event = received.recv().await.ok_or("the server has ended")?;
        jobs.extend(start_jobs(&client, &event, &bar).await?);
    }
    bar.finish_and_clear();
    client.webhooks().delete(webhook.id).await?;
    println!("{ITEMS} items were added, and {} jobs were started for them: {jobs:?}", jobs.len());
    Ok(())
}

/// Starts a job for each item that was added, in the folder that the event is about; answers their ids.
async fn start_jobs(client: &Client, event: &Event, bar: &ProgressBar) -> Result<Vec<i64>, Box<dyn Error>> {
    let folder = client.in_folder(event.folder_id.ok_or("the event names no folder")?);
    let process = folder.releases().query().filter(release::NAME.eq("Invoice.Processing")).first().await?;
    let release_key = process.ok_or("there is no such process")?.key;
    let mut ids = Vec::new();
    for item in event.all_queue_items() {
        let input_arguments = Some(serde_json::json!({ "reference": item.reference }).to_string());
        let start = StartProcess { release_key: release_key.clone(), input_arguments, ..StartProcess::default() };
        ids.extend(folder.jobs().start_jobs(start).await?.into_iter().map(|job| job.id));
        bar.inc(1);
    }
    Ok(ids)
}
