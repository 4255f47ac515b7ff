//! Jobs in one call: one with typed input and output, twenty at once, one that faults and one that is stopped.
//!
//! ```console
//! cargo run --example run_job
//! ```
//!
//! Without `UIPATH_URL` in the environment it runs at an emulator that it starts itself. With it, it runs the process
//! that `UIPATH_PROCESS` names, in the folder that `UIPATH_FOLDER_PATH` names, and leaves out the one that faults.

mod support;

use std::error::Error;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use serde_json::Value;
use uipath_orchestrator::jobs::JobFailure;
use uipath_orchestrator::types::JobState;

/// What the process takes.
#[derive(Serialize)]
struct Input {
    invoice: String,
    amount: f64,
}

fn var(name: &str, otherwise: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| otherwise.to_owned())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (client, emulator) = support::client().await?;
    let folder = client.in_folder(var("UIPATH_FOLDER_PATH", "Shared"));
    let process = var("UIPATH_PROCESS", "Invoice.Processing");
    let often = Duration::from_millis(50)..Duration::from_secs(2);

    let input = Input { invoice: "R-2026-17".to_owned(), amount: 119.0 };
    let run = folder.process(&process).input(&input).start().await?;
    let spinner = ProgressBar::new_spinner().with_message(format!("job {} is waited for", run.id()));
    spinner.enable_steady_tick(Duration::from_millis(100));
    let finished = run.wait().every(often.clone()).timeout(Duration::from_secs(600)).await?;
    spinner.finish_and_clear();
    let output: Value = finished.output()?;
    println!("job {} gave back {output}", finished.id());

    let runs = folder.process(&process).jobs(20).start().await?;
    let bar = ProgressBar::new(runs.ids().len() as u64);
    bar.set_style(ProgressStyle::with_template("{pos}/{len} {bar:40} {msg}")?);
    let mut states = runs.states().every(often.clone());
    let (mut well, mut badly) = (0, 0);
    while let Some(change) = states.next().await {
        let change = change?;
        bar.set_message(format!("job {} is {}", change.id, change.state));
        match change.state {
            JobState::Successful => well += 1,
            JobState::Faulted | JobState::Stopped => badly += 1,
            _ => continue,
        }
        bar.inc(1);
    }
    bar.finish_and_clear();

    let stopped =
        folder.process(&process).start().await?.stop().every(often.clone()).grace(Duration::from_secs(10)).await?;
    println!("job {} was stopped and is {}", stopped.id, stopped.state.unwrap_or(JobState::Stopping));

    if emulator.is_some() {
        let run = folder.process("Faulty.Process").start().await?;
        match run.wait().every(often).await {
            Ok(finished) => println!("job {} ended well, against all odds", finished.id()),
            Err(error) => match error.outcome::<JobFailure>() {
                Some(failure) => println!("{failure}"),
                None => return Err(error.into()),
            },
        }
    }
    println!("summary: of {} jobs at once {well} ended well and {badly} did not", runs.ids().len());
    Ok(())
}
