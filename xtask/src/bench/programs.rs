//! The programs of `tests/bench`, which measure themselves.

use std::process::Command;

use super::record::Measured;
use crate::files;

/// Runs one of them in a release build; it prints a table.
pub(super) fn run(program: &'static str, arguments: &[String]) -> Result<Measured, String> {
    with("run", program, arguments)
}

/// The same, and again with a counter of allocations: what is timed should allocate as programs do.
pub(super) fn run_and_count(program: &'static str) -> Result<Measured, String> {
    let mut measured = run(program, &[])?;
    measured.figures.push_str(&with("count", program, &[])?.figures);
    Ok(measured)
}

fn with(features: &str, program: &'static str, arguments: &[String]) -> Result<Measured, String> {
    measured(program, &["--package", "benchmarks", "--features", features, "--bin", program, "--"], arguments)
}

/// Runs an example of the SDK that prints figures.
pub(super) fn example(name: &'static str, example: &str) -> Result<Measured, String> {
    measured(name, &["--package", "uipath-orchestrator", "--example", example], &[])
}

fn measured(program: &'static str, what: &[&str], arguments: &[String]) -> Result<Measured, String> {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--release"])
        .args(what)
        .args(arguments)
        .current_dir(files::root())
        .stderr(std::process::Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(format!("`{program}` failed"));
    }
    let command: Vec<&str> =
        ["cargo xtask bench", program].into_iter().chain(arguments.iter().map(String::as_str)).collect();
    Ok(Measured {
        name: program,
        command: command.join(" "),
        figures: String::from_utf8_lossy(&output.stdout).into_owned(),
    })
}
