//! Sixteen consumers of one queue, which crash now and then: each item gets exactly one final status.
//!
//! ```console
//! cargo run --example consume_queue
//! ```
//!
//! It runs at an emulator that it starts itself, since it asks it for faults.

use std::collections::BTreeMap;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Deserialize;
use serde_json::json;
use uipath_orchestrator::queues::Transaction;
use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::types::{QueueItemStatus, queue_item};
use uipath_orchestrator::{Client, Credentials, EntitySets as _};
use uipath_orchestrator_emulator::seed::{self, Folder, QueueItem, Seed};
use uipath_orchestrator_emulator::{Emulator, Fault, Injection};

const ITEMS: usize = 2_000;
const CONSUMERS: usize = 16;

/// What an item carries.
#[derive(Deserialize)]
struct Invoice {
    number: usize,
    amount: Option<f64>,
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let invoices = seed::Queue::new("Work").max_retries(30).generate(ITEMS, |number| {
        let item = QueueItem::new().reference(format!("R-{number}")).value("number", number);
        // Every fiftieth has no amount.
        if number % 50 == 7 { item } else { item.value("amount", 119.0) }
    });
    let emulator = Emulator::builder().seed(Seed::new().folder(Folder::new("Shared").queue(invoices))).start().await?;
    // Some answers are lost on the way, so that a consumer cannot know whether its result was heard.
    emulator.inject(Injection::new(Fault::LostAnswer).operation("SetTransactionResult").skip(20).times(40));
    let token = emulator.credentials().personal_access_token.as_str();
    let client = Client::builder()
        .url(emulator.url())
        .credentials(Credentials::personal_access_token(token))
        .retry(RetryPolicy::default().base(Duration::from_millis(20)).max_attempts(8))
        .build()?;
    let folder = client.in_folder("Shared");
    let queue = folder.queue("Work");

    // The crashes are wanted, and their messages would cover the bar.
    std::panic::set_hook(Box::new(|_| ()));
    let bar = ProgressBar::new(ITEMS as u64);
    bar.set_style(ProgressStyle::with_template("{pos:>6}/{len} {bar:40} {per_sec}")?);
    let turn = Arc::new(AtomicUsize::new(0));
    let done = bar.clone();
    let work = queue.transactions().stop_when_empty().work(CONSUMERS, move |transaction| {
        let crash = turn.fetch_add(1, Ordering::Relaxed) % 25 == 13;
        let done = done.clone();
        async move {
            handle(transaction, crash).await?;
            done.inc(1);
            Ok(())
        }
    });
    let worked = work.await?;
    bar.finish();

    let id = queue.definition().await?.id;
    let rows = folder.queue_items().query().filter(queue_item::QUEUE_DEFINITION_ID.eq(id));
    let rows = rows.select((queue_item::REFERENCE, queue_item::STATUS)).prefetch(4).all().await?;
    let attempts = rows.len();
    let mut endings = BTreeMap::<String, Vec<QueueItemStatus>>::new();
    for (reference, status) in rows {
        let (Some(reference), Some(status)) = (reference, status) else { continue };
        // A try that is followed by another one is not the end of it.
        if status != QueueItemStatus::Retried {
            endings.entry(reference).or_default().push(status);
        }
    }
    let ended = |status: QueueItemStatus| endings.values().filter(|statuses| **statuses == [status.clone()]).count();
    let (well, badly) = (ended(QueueItemStatus::Successful), ended(QueueItemStatus::Failed));
    println!("\nsummary");
    println!("  {CONSUMERS} consumers took {} items and crashed at {} of them", worked.taken, worked.panicked);
    println!("  {} ended with an error", worked.errors.len());
    println!("  {} items took {attempts} tries: {well} successful, {badly} failed", endings.len());
    if endings.len() == ITEMS && well + badly == ITEMS {
        Ok(())
    } else {
        Err("an item has no final status, or more than one".into())
    }
}

async fn handle(transaction: Transaction, crash: bool) -> uipath_orchestrator::Result<()> {
    let invoice: Invoice = transaction.content()?;
    transaction.progress("read").await?;
    // A crash in the middle of the work: nothing is said of the item, and it is handed back all the same.
    assert!(!crash, "the application is gone");
    match invoice.amount {
        Some(amount) => transaction.succeed(&json!({ "booked": amount, "number": invoice.number })).await,
        None => transaction.fail_business("the invoice has no amount").await,
    }
}
