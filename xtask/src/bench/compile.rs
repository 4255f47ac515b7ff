//! What compiling costs: the SDK, its core, the same types with serde's derive, and applications on both.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use super::rustc::{self, Cost};
use crate::files;

/// A program that is built to see what that costs.
struct App {
    name: &'static str,
    /// Its source in `tests/bench/apps`.
    source: &'static str,
    uses: Uses,
}

/// What a program is written with.
enum Uses {
    ThisCrate,
    /// reqwest and serde, with the parts of reqwest that this crate takes.
    ReqwestPared,
    /// reqwest and serde, as reqwest comes.
    ReqwestDefaults,
}

/// The first is what the others are compared with.
const APPS: [App; 4] = [
    App { name: "starter_by_hand", source: "starter_by_hand", uses: Uses::ReqwestPared },
    App { name: "with_reqwest_defaults", source: "starter_by_hand", uses: Uses::ReqwestDefaults },
    App { name: "starter", source: "starter", uses: Uses::ThisCrate },
    App { name: "ten_operations", source: "ten_operations", uses: Uses::ThisCrate },
];

/// How often the crate alone is built; the median counts, and of the peaks the highest.
const CRATE_BUILDS: usize = 3;

/// How often an application is built from nothing; the median counts.
const CLEAN_BUILDS: usize = 3;

/// How often an application is built again after an edit; the median counts.
const EDITS: usize = 5;

/// A release build in which the program itself, and nothing else, is compiled as one unit.
const ONE_UNIT: &[&str] = &["rustc", "--release", "--", "-Ccodegen-units=1"];

/// How cargo compiles what comes from a registry, and by itself not what comes from a path.
const AS_PUBLISHED: &str = "\n[profile.dev.package.\"*\"]\nincremental = false\ncodegen-units = 16\n";

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
    // As the crate has it by default.
    let core = ["--package", "uipath-orchestrator-core", "--features", "browser,reqwest"];
    let derived = ["--package", "benchmarks", "--lib", "--features", "types"];
    let builds: [(&str, &[&str], &str, &[&str]); 9] = [
        ("check", &["check"], "uipath_orchestrator", &sdk),
        ("check, generated,reqwest alone", &["check"], "uipath_orchestrator", &lean),
        ("check, the core that it stands on", &["check"], "uipath_orchestrator_core", &core),
        ("check, serde's derive", &["check"], "benchmarks", &derived),
        ("build", &["build"], "uipath_orchestrator", &sdk),
        ("build --release", &["build", "--release"], "uipath_orchestrator", &sdk),
        ("build --release, generated,reqwest alone", &["build", "--release"], "uipath_orchestrator", &lean),
        ("build --release, the core", &["build", "--release"], "uipath_orchestrator_core", &core),
        ("build --release, serde's derive", &["build", "--release"], "benchmarks", &derived),
    ];
    let _ = writeln!(figures, "{:<48} {:>9} {:>9} {:>9}", "the crate alone, not incremental", "CPU", "peak", "rlib");
    clear(&target)?;
    for (row, (name, command, crate_name, package)) in builds.into_iter().enumerate() {
        let log = target.join(format!("costs-{row}"));
        let mut rlib = String::new();
        // The first time with what it needs and the rows before did not.
        for _ in 0..CRATE_BUILDS {
            let (profile, name) = (&command[1..], &package[..2]);
            cargo(&files::root(), &[&["clean"], profile].concat(), name, &target, None)?;
            cargo(&files::root(), command, package, &target, Some(&log))?;
            rlib = size_of(&target.join("release").join(format!("lib{crate_name}.rlib")));
        }
        let costs: Vec<Cost> =
            rustc::costs(&log)?.into_iter().filter(|(name, _)| name == crate_name).map(|(_, cost)| cost).collect();
        if costs.len() != CRATE_BUILDS {
            return Err(format!("{crate_name} was compiled {} times, and not {CRATE_BUILDS}", costs.len()));
        }
        let cpu = median(costs.iter().map(|cost| cost.cpu.as_secs_f64()).collect());
        let memory = costs.iter().map(|cost| cost.memory).max().unwrap_or_default() / 1_000_000;
        let _ = writeln!(figures, "{name:<48} {cpu:>7.2} s {memory:>6} MB {rlib:>9}");
    }
    Ok(())
}

/// Programs on this crate, and one of them by hand. They are built in turn, so that all meet the same machine, and
/// compared round by round.
fn applications(folder: &Path, figures: &mut String) -> Result<(), String> {
    let programs: Vec<PathBuf> = APPS.iter().map(|app| package(folder, app)).collect::<Result<_, _>>()?;
    let mut costs = APPS.map(|_| Costs::default());
    for _ in 0..CLEAN_BUILDS {
        for (package, costs) in programs.iter().zip(&mut costs) {
            costs.clean(package)?;
        }
    }
    for package in &programs {
        cargo(package, &["build"], &[], &package.join("target"), None)?;
    }
    let sizes: Vec<String> = APPS
        .iter()
        .zip(&programs)
        .map(|(app, package)| size_of(&package.join("target/release").join(app.name)))
        .collect();
    for edit in 0..EDITS {
        for (package, costs) in programs.iter().zip(&mut costs) {
            costs.release.push(after_edit(package, &["build", "--release"], edit)?);
            costs.one_unit.push(after_edit(package, ONE_UNIT, edit)?);
            costs.debug.push(after_edit(package, &["build"], edit)?);
        }
    }
    let head = ["clean release build", "wall", "CPU", "after an edit", "in one unit", "debug", "program"];
    let [name, wall, cpu, edit, one_unit, debug, size] = head;
    let _ = writeln!(figures, "\n{name:<22} {wall:>14} {cpu:>15} {edit:>14} {one_unit:>14} {debug:>14} {size:>9}");
    let by_hand = &costs[0];
    for ((app, size), costs) in APPS.iter().zip(&sizes).zip(&costs) {
        let [wall, cpu, edit, one_unit, debug] = [
            compared(&costs.wall, &by_hand.wall, 1),
            compared(&costs.cpu, &by_hand.cpu, 1),
            compared(&costs.release, &by_hand.release, 2),
            compared(&costs.one_unit, &by_hand.one_unit, 2),
            compared(&costs.debug, &by_hand.debug, 2),
        ];
        let name = app.name;
        let _ = writeln!(figures, "{name:<22} {wall:>14} {cpu:>15} {edit:>14} {one_unit:>14} {debug:>14} {size:>9}");
    }
    Ok(())
}

/// What building a program took, time by time, in seconds.
#[derive(Default)]
struct Costs {
    wall: Vec<f64>,
    cpu: Vec<f64>,
    release: Vec<f64>,
    one_unit: Vec<f64>,
    debug: Vec<f64>,
}

impl Costs {
    /// Builds the program and everything that it needs.
    fn clean(&mut self, package: &Path) -> Result<(), String> {
        let target = package.join("target");
        clear(&target)?;
        let log = target.join("costs");
        let start = Instant::now();
        cargo(package, &["build", "--release"], &[], &target, Some(&log))?;
        self.wall.push(start.elapsed().as_secs_f64());
        self.cpu.push(rustc::costs(&log)?.iter().map(|(_, cost)| cost.cpu.as_secs_f64()).sum());
        Ok(())
    }
}

/// The median, and the median of what it is to the other's, round by round.
fn compared(times: &[f64], others: &[f64], digits: usize) -> String {
    let ratios = times.iter().zip(others).map(|(time, other)| time / other).collect();
    format!("{:.digits$} s {:>5.2}", median(times.to_vec()), median(ratios))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_unstable_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// Writes the package of an application.
fn package(folder: &Path, app: &App) -> Result<PathBuf, String> {
    let root = files::root();
    let App { name, source, uses } = app;
    let package = folder.join("apps").join(name);
    let uses = match uses {
        Uses::ThisCrate => format!("uipath-orchestrator = {{ path = {:?} }}\n", root.join("sdk").display().to_string()),
        Uses::ReqwestPared => by_hand(
            "default-features = false, features = [\"form\", \"gzip\", \"http2\", \"json\", \"rustls-no-provider\", \
             \"stream\", \"system-proxy\"]",
            "rustls = { version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }\n\n\
             [features]\nreqwest-defaults = []\n",
        ),
        Uses::ReqwestDefaults => by_hand(
            "features = [\"form\", \"json\"]",
            "\n[features]\ndefault = [\"reqwest-defaults\"]\nreqwest-defaults = []\n",
        ),
    };
    let manifest = format!(
        "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n{uses}{AS_PUBLISHED}"
    );
    files::write_all(&[
        (package.join("Cargo.toml"), manifest),
        (package.join("Cargo.lock"), files::read_text(&root.join("Cargo.lock"))?),
        (
            package.join("src/main.rs"),
            files::read_text(&root.join("tests/bench/apps").join(source).with_extension("rs"))?,
        ),
    ])?;
    Ok(package)
}

/// What a manifest says of the libraries of a program by hand.
fn by_hand(reqwest: &str, more: &str) -> String {
    format!(
        "reqwest = {{ version = \"0.13\", {reqwest} }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
         serde_json = \"1\"\n{more}"
    )
}

/// How many seconds building again takes after something was changed in the program.
fn after_edit(package: &Path, command: &[&str], edit: usize) -> Result<f64, String> {
    let source = package.join("src/main.rs");
    let text = files::read_text(&source)?;
    files::write_all(&[(source, format!("{text}\npub fn edit_{edit}_{}() {{}}\n", command.len()))])?;
    let start = Instant::now();
    cargo(package, command, &[], &package.join("target"), None)?;
    Ok(start.elapsed().as_secs_f64())
}

fn cargo(folder: &Path, command: &[&str], more: &[&str], target: &Path, log: Option<&Path>) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    let (verb, flags) = command.split_at(1);
    cargo.args(verb).args(["--quiet", "--target-dir"]).arg(target).args(flags).args(more).current_dir(folder);
    // As a program is built by default, whatever this one was started with.
    cargo.env_remove("CARGO_INCREMENTAL");
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
