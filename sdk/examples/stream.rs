//! How much faster a long list is read with several pages under way.
//!
//! ```console
//! cargo run --release --example stream                # 10,000 rows, 100 ms a page
//! cargo run --release --example stream -- 50000 20    # 50,000 rows, 20 ms a page
//! ```
//!
//! The list is a queue of an emulator that this starts itself; the latency is added to each of its answers.

use std::error::Error;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use uipath_orchestrator::types::{CommitType, QueueDefinition, QueueItemData, queue_item};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, InFolder};
use uipath_orchestrator_emulator::{Emulator, Fault};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let rows: usize = arguments.next().map_or(Ok(10_000), |rows| rows.parse())?;
    let latency = Duration::from_millis(arguments.next().map_or(Ok(100), |latency| latency.parse())?);
    let emulator = Emulator::start().await?;
    let token = emulator.credentials().personal_access_token.as_str();
    let client =
        Client::builder().url(emulator.url()).credentials(Credentials::personal_access_token(token)).build()?;
    let folder = client.in_folder("Shared");
    let queue = filled_queue(&folder, rows).await?;

    println!("{rows} rows, {} ms of latency a page", latency.as_millis());
    println!("{:>8} {:>8} {:>10} {:>8}", "at once", "pages", "time", "faster");
    let mut one_by_one = None;
    for at_once in [1, 2, 4, 8, 16] {
        emulator.clear_requests();
        emulator.fail_next(rows, Fault::Latency(latency));
        let start = Instant::now();
        read(&folder, queue, rows, at_once).await?;
        let time = start.elapsed().as_secs_f64();
        let faster = *one_by_one.get_or_insert(time) / time;
        println!("{at_once:>8} {:>8} {time:>8.2} s {faster:>7.1}×", emulator.requests().len());
    }
    Ok(())
}

/// Makes a queue with so many items; answers its id.
async fn filled_queue(folder: &InFolder, rows: usize) -> Result<i64> {
    let name = "stream";
    let definition = QueueDefinition { name: Some(name.to_owned()), ..QueueDefinition::default() };
    let queue = folder.queue_definitions().create(definition).await?;
    let numbers: Vec<usize> = (0..rows).collect();
    for chunk in numbers.chunks(10_000) {
        let items = chunk
            .iter()
            .map(|number| QueueItemData { reference: Some(format!("R-{number}")), ..QueueItemData::default() });
        let add = folder.queues().bulk_add_queue_items(CommitType::AllOrNothing, name);
        let outcome = add.queue_items(items.collect::<Vec<_>>()).await?;
        if outcome.success != Some(true) {
            return Err("the queue cannot be filled".into());
        }
    }
    Ok(queue.id)
}

/// Reads all items of the queue, and fails unless each comes once and in its place.
async fn read(folder: &InFolder, queue: i64, rows: usize, at_once: usize) -> Result<()> {
    let of_queue = queue_item::QUEUE_DEFINITION_ID.eq(queue);
    let mut items = folder.queue_items().query().filter(of_queue).prefetch(at_once).stream();
    let bar = ProgressBar::no_length();
    bar.set_style(ProgressStyle::with_template("{pos:>8} of {len} {bar:40}")?);
    let mut seen = 0;
    while let Some(item) = items.next().await {
        let item = item?;
        if item.reference != Some(format!("R-{seen}")) {
            return Err(format!("row {seen} is {:?}", item.reference).into());
        }
        if let Some(total) = items.total() {
            bar.set_length(total);
        }
        bar.inc(1);
        seen += 1;
    }
    bar.finish_and_clear();
    if seen == rows { Ok(()) } else { Err(format!("{seen} rows came").into()) }
}
