//! Reading a long list over loopback: `client.jobs().query().stream()` beside a loop over reqwest and serde.
//!
//! Each reader is a process of its own, so that its peak of memory is its own.

use std::process::Command;
use std::time::{Duration, Instant};

use benchmarks::by_hand;
use benchmarks::measure::median;
use benchmarks::server::{Server, serve_if_asked};
use benchmarks::usage::{cpu, peak_memory};
use uipath_orchestrator::{Client, Credentials, EntitySets as _};

type Failure = Box<dyn std::error::Error + Send + Sync>;

const ROUNDS: usize = 3;
const READERS: [&str; 3] = ["by hand: reqwest, serde's derive", "this crate, stream()", "this crate, prefetch(4)"];

fn main() -> Result<(), Failure> {
    if serve_if_asked().map_err(|error| error.to_string())? {
        return Ok(());
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [reader, url, rows] = &arguments[..] {
        return read(reader.parse()?, url, rows.parse()?);
    }
    let rows: usize = arguments.first().map_or(Ok(1_000_000), |rows| rows.parse())?;
    let server = Server::start(rows).map_err(|error| error.to_string())?;
    let mut figures: [Vec<Figures>; 3] = Default::default();
    for _ in 0..ROUNDS {
        for (reader, figures) in figures.iter_mut().enumerate() {
            figures_of(reader, &server.url, rows, figures)?;
        }
    }
    println!("{rows} jobs over loopback, medians of {ROUNDS} runs in turn");
    println!("{:<36} {:>10} {:>10} {:>8} {:>10}", "", "rows/s", "CPU", "ratio", "peak");
    let cpu = figures.each_ref().map(|runs| median(&mut runs.iter().map(|run| run.cpu).collect::<Vec<_>>()));
    for ((name, runs), time) in READERS.iter().zip(&figures).zip(cpu) {
        let wall = median(&mut runs.iter().map(|run| run.wall).collect::<Vec<_>>()).as_secs_f64();
        let (time, ratio) = (time.as_secs_f64(), time.as_secs_f64() / cpu[0].as_secs_f64());
        let peak = runs.iter().map(|run| run.peak).max().unwrap_or(0) / 1_000_000;
        println!("{name:<36} {:>10.0} {time:>8.2} s {ratio:>8.2} {peak:>7} MB", per_second(rows, wall));
    }
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "a figure for people")]
fn per_second(rows: usize, seconds: f64) -> f64 {
    rows as f64 / seconds
}

#[derive(Default)]
struct Figures {
    wall: Duration,
    cpu: Duration,
    peak: u64,
}

/// Starts a reader and takes down what it says.
fn figures_of(reader: usize, url: &str, rows: usize, figures: &mut Vec<Figures>) -> Result<(), Failure> {
    let arguments = [reader.to_string(), url.to_owned(), rows.to_string()];
    let output = Command::new(std::env::current_exe()?).args(arguments).output()?;
    let said = String::from_utf8(output.stdout)?;
    let said: Vec<u64> = said.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match (&said[..], output.status.success()) {
        (&[wall, cpu, peak], true) => {
            let (wall, cpu) = (Duration::from_micros(wall), Duration::from_micros(cpu));
            figures.push(Figures { wall, cpu, peak });
            Ok(())
        }
        _ => Err(format!("{} failed: {}", READERS[reader], String::from_utf8_lossy(&output.stderr)).into()),
    }
}

/// Is a reader: reads all rows, and says microseconds, microseconds of the processor, and bytes.
fn read(reader: usize, url: &str, rows: usize) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let start = Instant::now();
    let mut seen = 0;
    if reader == 0 {
        let client = by_hand::client()?;
        runtime.block_on(by_hand::jobs(&client, url, "any", |job| seen += usize::from(job.Key.is_some())))?;
    } else {
        let client = Client::builder().url(url).credentials(Credentials::personal_access_token("any")).build()?;
        let query = client.jobs().query();
        let query = if reader == 2 { query.prefetch(4) } else { query };
        runtime.block_on(async {
            let mut jobs = query.stream();
            while let Some(job) = jobs.next().await {
                seen += usize::from(job?.key.is_some());
            }
            Ok::<_, Failure>(())
        })?;
    }
    if seen != rows {
        return Err(format!("{seen} of {rows} rows came").into());
    }
    let (cpu, peak) = (cpu().unwrap_or_default(), peak_memory().unwrap_or_default());
    println!("{} {} {peak}", start.elapsed().as_micros(), cpu.as_micros());
    Ok(())
}
