//! The items of a queue as a CSV file.
//!
//! ```console
//! cargo run --example export_queue --features csv [queue] [file.csv]
//! ```
//!
//! Without `UIPATH_URL` in the environment it runs at an emulator that it starts itself.

mod support;

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::time::Duration;

use indicatif::ProgressBar;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, _emulator) = support::client().await?;
    let folder = client.in_folder(std::env::var("UIPATH_FOLDER_PATH").unwrap_or_else(|_| "Shared".to_owned()));
    let mut given = std::env::args().skip(1);
    let queue = folder.queue(given.next().unwrap_or_else(|| "Invoices".to_owned()));
    let home = tempfile::tempdir()?;
    let path = given.next().map_or_else(|| home.path().join("items.csv"), Into::into);

    let bar = ProgressBar::new_spinner().with_message(format!("{queue:?}"));
    bar.enable_steady_tick(Duration::from_millis(100));
    let count = queue.export_csv(BufWriter::new(File::create(&path)?)).guard_formulas().await?;
    bar.finish_and_clear();

    for line in std::fs::read_to_string(&path)?.lines().take(4) {
        println!("{line}");
    }
    println!("summary: {count} items of the queue `{}`, {} bytes", queue.name(), std::fs::metadata(&path)?.len());
    Ok(())
}
