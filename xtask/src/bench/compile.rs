//! What compiling costs: the SDK, the same types with serde's derive, and applications on both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use super::rustc::{self, Cost};
use crate::files;

/// How often an application is built again after an edit; the median counts.
const EDITS: usize = 3;

pub(super) fn run() -> Result<String, String> {
    let folder = files::root().join("target/bench");
    let mut figures = String::new();
    library(&folder, &mut figures)?;
    applications(&folder, &mut figures)?;
    Ok(figures)
}

/// The crate alone, of which everything else is compiled before, and never incrementally.
fn library(folder: &Path, figures: &mut String) -> Result<(), String> {
    let target = folder.join("library");
    let sdk = ["--package", "uipath-orchestrator"];
    let lean = [&sdk[..], &["--no-default-features", "--features", "generated,reqwest"]].concat();
    let derived = ["--package", "benchmarks", "--lib", "--features", "types"];
    let builds: [(&str, &[&str], &str, &[&str]); 7] = [
        ("check", &["check"], "uipath_orchestrator", &sdk),
        ("check, generated,reqwest alone", &["check"], "uipath_orchestrator", &lean),
        ("check, serde's derive", &["check"], "benchmarks", &derived),
        ("build", &["build"], "uipath_orchestrator", &sdk),
        ("build --release", &["build", "--release"], "uipath_orchestrator", &sdk),
        ("build --release, generated,reqwest alone", &["build", "--release"], "uipath_orchestrator", &lean),
        ("build --release, serde's derive", &["build", "--release"], "benchmarks", &derived),
    ];
    let _ = writeln!(figures, "{:<48} {:>9} {:>9} {:>9}", "the crate alone, not incremental", "CPU", "peak", "rlib");
    for (name, command, crate_name, package) in builds {
        clear(&target)?;
        let log = target.join("costs");
        cargo(&files::root(), command, package, &target, Some(&log))?;
        let costs = rustc::costs(&log)?;
        let Cost { cpu, memory } = costs
            .iter()
            .rev()
            .find(|(name, _)| name == crate_name)
            .map(|(_, cost)| *cost)
            .ok_or_else(|| format!("{crate_name} was not compiled"))?;
        let rlib = size_of(&target.join("release").join(format!("lib{crate_name}.rlib")));
        let _ = writeln!(figures, "{name:<48} {:>7.2} s {:>6} MB {rlib:>9}", cpu.as_secs_f64(), memory / 1_000_000);
    }
    Ok(())
}

/// A program on this crate, and the same by hand.
fn applications(folder: &Path, figures: &mut String) -> Result<(), String> {
    let head = ["clean release build", "wall", "CPU", "after an edit", "debug", "program"];
    let [name, wall, cpu, edit, debug, size] = head;
    let _ = writeln!(figures, "\n{name:<28} {wall:>9} {cpu:>9} {edit:>14} {debug:>9} {size:>9}");
    for app in ["starter_by_hand", "starter", "ten_operations"] {
        let package = package(folder, app)?;
        let target = package.join("target");
        clear(&target)?;
        let log = target.join("costs");
        let start = Instant::now();
        cargo(&package, &["build", "--release"], &[], &target, Some(&log))?;
        let wall = start.elapsed().as_secs_f64();
        let cpu: Duration = rustc::costs(&log)?.iter().map(|(_, cost)| cost.cpu).sum();
        let size = size_of(&target.join("release").join(app));
        let edited = after_edit(&package, &["build", "--release"])?.as_secs_f64();
        cargo(&package, &["build"], &[], &target, None)?;
        let debug = after_edit(&package, &["build"])?.as_secs_f64();
        let cpu = cpu.as_secs_f64();
        let _ = writeln!(figures, "{app:<28} {wall:>7.1} s {cpu:>7.1} s {edited:>12.2} s {debug:>7.2} s {size:>9}");
    }
    Ok(())
}

/// Writes the package of an application, whose source is in `tests/bench/apps`.
fn package(folder: &Path, app: &str) -> Result<PathBuf, String> {
    let root = files::root();
    let package = folder.join("apps").join(app);
    let sdk = root.join("sdk").display().to_string();
    let by_hand = "reqwest = { version = \"0.13\", default-features = false, features = [\"form\", \"gzip\", \"http2\", \
                   \"json\", \"rustls-no-provider\", \"stream\", \"system-proxy\"] }\n\
                   rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }\n\
                   serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n";
    let own = format!("uipath-orchestrator = {{ path = {sdk:?} }}\n");
    let uses = if app.ends_with("by_hand") { by_hand } else { &own };
    let manifest = format!(
        "[package]\nname = {app:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n{uses}\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
    );
    files::write_all(&[
        (package.join("Cargo.toml"), manifest),
        (package.join("Cargo.lock"), files::read_text(&root.join("Cargo.lock"))?),
        (package.join("src/main.rs"), files::read_text(&root.join("tests/bench/apps").join(app).with_extension("rs"))?),
    ])?;
    Ok(package)
}

/// How long building again takes after something was changed in the program.
fn after_edit(package: &Path, command: &[&str]) -> Result<Duration, String> {
    let source = package.join("src/main.rs");
    let mut times = Vec::new();
    for edit in 0..EDITS {
        let text = files::read_text(&source)?;
        files::write_all(&[(source.clone(), format!("{text}\npub fn edit_{edit}_{}() {{}}\n", command.len()))])?;
        let start = Instant::now();
        cargo(package, command, &[], &package.join("target"), None)?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    times.get(EDITS / 2).copied().ok_or_else(|| "nothing was built".to_owned())
}

fn cargo(folder: &Path, command: &[&str], more: &[&str], target: &Path, log: Option<&Path>) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(command).args(more).args(["--quiet", "--target-dir"]).arg(target).current_dir(folder);
    if let Some(log) = log {
        let program = std::env::current_exe().map_err(|error| format!("cannot find this program: {error}"))?;
        cargo.env("RUSTC_WRAPPER", program).env(rustc::LOG, log).env("CARGO_INCREMENTAL", "0");
    }
    let status = cargo.status().map_err(|error| format!("cannot run cargo: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("`cargo {}` failed in {}", command.join(" "), folder.display())) }
}

/// An empty folder.
fn clear(folder: &Path) -> Result<(), String> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("cannot clear {}: {error}", folder.display()))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))
}

fn size_of(file: &Path) -> String {
    match std::fs::metadata(file) {
        Ok(metadata) => format!("{}.{} MB", metadata.len() / 1_000_000, metadata.len() / 100_000 % 10),
        Err(_) => "-".to_owned(),
    }
}
