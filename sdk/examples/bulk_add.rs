//! 50,000 items into a queue while every twentieth call breaks: all are in, none is doubled, and what the service refuses
//! is listed.
//!
//! ```console
//! cargo run --release --example bulk_add
//! ```
//!
//! It runs at an emulator that it starts itself, since it asks it for faults.

use std::collections::BTreeSet;
use std::error::Error;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use uipath_orchestrator::queues::{NewItem, Queue};
use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::types::{QueueDefinition, queue_item};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, InFolder};
use uipath_orchestrator_emulator::{Emulator, Fault, Injection};

const ITEMS: u32 = 50_000;
/// So many calls carry them.
const CHUNK: u16 = 250;
/// So many are added one by one, to compare.
const SAMPLE: u32 = 500;
/// Items whose reference the queue has already.
const TAKEN: [u32; 3] = [1_234, 23_456, 45_678];

#[derive(Serialize)]
struct Invoice {
    number: u32,
    customer: &'static str,
    amount: f64,
}

fn item(number: u32) -> NewItem {
    let invoice = Invoice { number, customer: "O'Brien & co", amount: f64::from(number) / 100.0 };
    NewItem::new(&invoice).reference(format!("R-{number}"))
}

async fn queue(folder: &InFolder, name: &str) -> Result<Queue, Box<dyn Error>> {
    let unique = QueueDefinition {
        name: Some(name.to_owned()),
        enforce_unique_reference: Some(true),
        ..QueueDefinition::default()
    };
    folder.queue_definitions().create(unique).await?;
    Ok(folder.queue(name))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let emulator = Emulator::start().await?;
    let token = emulator.credentials().personal_access_token.as_str();
    let client = Client::builder()
        .url(emulator.url())
        .credentials(Credentials::personal_access_token(token))
        .retry(RetryPolicy::default().base(Duration::from_millis(20)).max_attempts(8))
        .build()?;
    let folder = client.in_folder("Shared");

    let bar = ProgressBar::new(SAMPLE.into());
    bar.set_style(ProgressStyle::with_template("one by one {pos:>7}/{len} {bar:40} {per_sec}")?);
    let sample = queue(&folder, "One by one").await?;
    let began = Instant::now();
    for number in 0..SAMPLE {
        sample.add(&serde_json::json!({ "number": number })).reference(format!("R-{number}")).await?;
        bar.inc(1);
    }
    let one_by_one = f64::from(SAMPLE) / began.elapsed().as_secs_f64();
    bar.finish();

    let queue = queue(&folder, "Invoices of the year").await?;
    for number in TAKEN {
        queue.add(&()).reference(format!("R-{number}")).await?;
    }
    // One call in twenty breaks, each in another way.
    let faults = [Fault::LostAnswer, Fault::Status(503, None), Fault::Reset, Fault::CutShort, Fault::Status(429, None)];
    for (kind, fault) in faults.into_iter().enumerate() {
        for turn in 0..2 {
            let skip = 7 + 20 * kind + 100 * turn;
            emulator.inject(Injection::new(fault.clone()).operation("BulkAddQueueItems").skip(skip).times(1));
        }
    }

    let bar = ProgressBar::new(ITEMS.into());
    bar.set_style(ProgressStyle::with_template("all at once {pos:>6}/{len} {bar:40} {per_sec}")?);
    let began = Instant::now();
    let added = queue
        .add_all((0..ITEMS).map(item))
        .chunk_size(CHUNK.into())
        .on_progress(|progress| bar.set_position(progress.done))
        .await?;
    let many = f64::from(ITEMS) / began.elapsed().as_secs_f64();
    bar.finish();

    let there = references(&folder, &queue).await?;
    let distinct: BTreeSet<&String> = there.iter().collect();
    println!("\nsummary");
    println!("  {} items were added in {} calls for {} chunks", added.added, added.calls, ITEMS / u32::from(CHUNK));
    for refused in &added.refused {
        let reference = refused.reference.as_deref().unwrap_or("-");
        println!("  refused: item {} ({reference}): {}", refused.index, refused.message);
    }
    println!("  the queue holds {} items with {} references", there.len(), distinct.len());
    println!("  {:.0} times as many items a second as one by one", many / one_by_one);
    let refused: Vec<u64> = added.refused.iter().map(|refused| refused.index).collect();
    let all = there.len() == distinct.len() && u32::try_from(there.len()) == Ok(ITEMS);
    if all && refused == TAKEN.map(u64::from) {
        Ok(())
    } else {
        Err("an item is missing, doubled, or refused without need".into())
    }
}

async fn references(folder: &InFolder, queue: &Queue) -> Result<Vec<String>, Box<dyn Error>> {
    let id = queue.definition().await?.id;
    let rows = folder.queue_items().query().filter(queue_item::QUEUE_DEFINITION_ID.eq(id));
    let rows = rows.select((queue_item::REFERENCE,)).prefetch(4).all().await?;
    Ok(rows.into_iter().filter_map(|(reference,)| reference).collect())
}
