//! `cargo xtask bench codegen`: how long generating takes, and how much memory.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use odata_codegen::Config;

use crate::generate;

#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Generate from the repository's metadata, and from further documents.
    Codegen {
        /// Further metadata documents.
        files: Vec<PathBuf>,
        /// How often each is generated; the median counts.
        #[arg(long, default_value_t = 5)]
        runs: usize,
        /// Measure the one document in this process: memory is that of a process.
        #[arg(long, hide = true)]
        here: bool,
    },
}

pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let What::Codegen { files, runs, here } = &arguments.what;
    if *here {
        return measure(files.first().map(PathBuf::as_path), *runs);
    }
    if cfg!(debug_assertions) {
        println!(
            "this is a debug build: `cargo run --release --package xtask -- bench codegen` measures what users get"
        );
    }
    println!("{:<48} {:>10} {:>8} {:>10} {:>10}", "document", "bytes", "files", "median", "peak");
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    let own = std::iter::once(None);
    for file in own.chain(files.iter().map(Some)) {
        let mut command = Command::new(&program);
        command.args(["bench", "codegen", "--here", "--runs", &runs.to_string()]);
        command.args(file);
        let status = command.status().map_err(|error| format!("cannot run {}: {error}", program.display()))?;
        if !status.success() {
            let name = file.map_or_else(|| "the metadata".to_owned(), |file| file.display().to_string());
            return Err(format!("{name} could not be measured"));
        }
    }
    Ok(())
}

fn measure(file: Option<&Path>, runs: usize) -> Result<(), String> {
    let (folder, config, name) = match file {
        Some(file) => (PathBuf::new(), Config::new(file.display().to_string(), ""), file.display().to_string()),
        None => {
            let (folder, config) = generate::settings(Path::new("metadata/codegen.toml"))?;
            (folder, config, "metadata/orchestrator.edmx with its overlay".to_owned())
        }
    };
    let bytes: u64 = config
        .documents
        .iter()
        .chain(&config.overlays)
        .filter_map(|document| std::fs::metadata(folder.join(document)).ok())
        .map(|metadata| metadata.len())
        .sum();
    let mut times: Vec<Duration> = Vec::new();
    let mut count = 0;
    for _ in 0..runs.max(1) {
        let start = Instant::now();
        let outcome = generate::generate(&folder, &config)?;
        times.push(start.elapsed());
        count = outcome.generated.ok_or("nothing can be generated")?.files.len();
    }
    times.sort_unstable();
    let median = times[times.len() / 2].as_secs_f64();
    let name = name.rsplit('/').next().unwrap_or(&name);
    println!("{name:<48} {bytes:>10} {count:>8} {median:>8.3} s {:>10}", peak());
    Ok(())
}

/// The most memory that this process has held.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()).and_then(|number| number.parse::<f64>().ok());
    kilobytes.map_or("unknown".to_owned(), |kilobytes| format!("{:.0} MB", kilobytes / 1024.0))
}
