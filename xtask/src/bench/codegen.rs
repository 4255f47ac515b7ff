//! `cargo xtask bench codegen`: how long generating takes, and how much memory.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use odata_codegen::Config;

use super::large;
use crate::{files, generate};

/// How many entity types the document has that is made up: 2.4 MB.
const LARGE: usize = 1_500;

pub(super) fn run(files: &[PathBuf], runs: usize) -> Result<String, String> {
    let large = files::root().join("target/bench/large.edmx");
    files::write_all(&[(large.clone(), large::document(LARGE))])?;
    let mut figures = String::new();
    if cfg!(debug_assertions) {
        figures.push_str("a debug build: `cargo run --release --package xtask -- bench codegen` is what users get\n");
    }
    let _ = writeln!(figures, "{:<48} {:>10} {:>8} {:>10} {:>10}", "document", "bytes", "files", "median", "peak");
    let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
    for file in [None, Some(&large)].into_iter().chain(files.iter().map(Some)) {
        let mut command = Command::new(&program);
        command.args(["bench", "codegen", "--here", "--runs", &runs.to_string()]);
        command.args(file).stderr(Stdio::inherit());
        let output = command.output().map_err(|error| format!("cannot run {}: {error}", program.display()))?;
        if !output.status.success() {
            let name = file.map_or_else(|| "the metadata".to_owned(), |file| file.display().to_string());
            return Err(format!("{name} could not be measured"));
        }
        figures.push_str(&String::from_utf8_lossy(&output.stdout));
    }
    Ok(figures)
}

/// Measures one document, or the repository's own, and prints its line.
pub(super) fn measure(file: Option<&Path>, runs: usize) -> Result<(), String> {
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
