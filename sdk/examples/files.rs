//! Files of a bucket, up and down with progress bars, over a connection that breaks; and a package.
//!
//! ```console
//! cargo run --example files                # 8 files of 4 MB
//! cargo run --example files -- 20 10       # 20 files of 10 MB
//! ```
//!
//! It runs at an emulator that it starts itself, which cuts two of the downloads short.

mod support;

use std::error::Error;

use bytes::Bytes;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use uipath_orchestrator::EntitySets as _;
use uipath_orchestrator::files::{BucketHandle, Progress};
use uipath_orchestrator::odata::Guid;
use uipath_orchestrator::types::Bucket;
use uipath_orchestrator_emulator::{Fault, Injection};

/// How many files are on their way at once.
const AT_ONCE: usize = 4;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let files: usize = arguments.next().map_or(Ok(8), |files| files.parse())?;
    let megabytes: usize = arguments.next().map_or(Ok(4), |megabytes| megabytes.parse())?;
    let (client, emulator) = support::client().await?;
    let emulator = emulator.ok_or("this makes a bucket and breaks connections: unset UIPATH_URL")?;
    let folder = client.in_folder("Shared");
    let name = Some("Example".to_owned());
    let identifier = Some(Guid::from_u128(0x5eed));
    folder.buckets().create(Bucket { name, identifier, ..Bucket::default() }).await?;
    let bucket = folder.bucket("Example");
    let content: Bytes = (0..megabytes * 1024 * 1024).map(|i| i.to_le_bytes()[0] ^ i.to_le_bytes()[2]).collect();

    let bars = MultiProgress::new();
    let sent = stream::iter(0..files).map(|i| upload(&bars, &bucket, i, content.clone()));
    let sent: u64 = sent.buffer_unordered(AT_ONCE).try_fold(0, async |sum, length| Ok(sum + length)).await?;
    println!("{files} files with {sent} bytes were uploaded");

    emulator.clear_requests();
    emulator.inject(Injection::new(Fault::CutShort).path("*emulated-storage*").times(2));
    let directory = std::env::temp_dir().join(format!("orchestrator-files-{}", std::process::id()));
    std::fs::create_dir_all(&directory)?;
    let listed = bucket.list().directory("2026").recursive().await?;
    let paths = listed.into_iter().filter_map(|file| file.full_path);
    let came = stream::iter(paths.enumerate()).map(|(i, path)| {
        let bar = bar(&bars, &path);
        let to = directory.join(format!("{i}.bin"));
        let download = bucket.download(path).on_progress(move |progress| show(&bar, progress));
        async move { Ok::<_, uipath_orchestrator::Error>((download.to_file(&to).await?, to)) }
    });
    let came: Vec<_> = came.buffer_unordered(AT_ONCE).try_collect().await?;
    let same = came.iter().filter(|(_, path)| std::fs::read(path).is_ok_and(|read| read == content)).count();
    let resumed = emulator.requests().iter().filter(|request| request.status == Some(206)).count();
    println!("{} files came down, {same} of them as they were, {resumed} after a break", came.len());
    std::fs::remove_dir_all(&directory)?;

    for time in ["first", "second"] {
        let outcome = client.upload_package("Example.Files.1.0.0.nupkg", content.slice(..1000)).await?;
        println!("the package, for the {time} time: {outcome:?}");
    }
    let package = client.download_package("Example.Files:1.0.0").await?;
    println!("it comes down as {:?}, with {:?} bytes", package.file_name(), package.size());
    Ok(())
}

async fn upload(
    bars: &MultiProgress,
    bucket: &BucketHandle,
    i: usize,
    content: Bytes,
) -> uipath_orchestrator::Result<u64> {
    let path = format!("2026/{:02}/report-{i}.bin", i % 12 + 1);
    let bar = bar(bars, &path);
    let upload = bucket.upload(path, content).content_type("application/octet-stream");
    Ok(upload.on_progress(move |progress| show(&bar, progress)).await?.length)
}

fn bar(bars: &MultiProgress, name: &str) -> ProgressBar {
    let style = ProgressStyle::with_template("{msg:24} {bar:30} {bytes:>10}/{total_bytes:10}");
    let bar = ProgressBar::no_length().with_message(name.to_owned());
    bars.add(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
}

fn show(bar: &ProgressBar, progress: Progress) {
    bar.set_length(progress.total.unwrap_or(progress.done));
    bar.set_position(progress.done);
    if progress.total == Some(progress.done) {
        bar.finish_and_clear();
    }
}
