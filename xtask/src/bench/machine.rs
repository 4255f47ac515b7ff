//! What a measurement was made on.

use std::process::Command;

use crate::files;

/// Processor, memory, load and versions, in one line each.
pub(super) fn description() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let cpuinfo = read("/proc/cpuinfo");
    let model = field(&cpuinfo, "model name").unwrap_or("an unknown processor");
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let memory = read("/proc/meminfo");
    let kilobytes = field(&memory, "MemTotal").and_then(|total| total.split(' ').next()?.parse::<u64>().ok());
    let gigabytes = kilobytes.unwrap_or_default().div_ceil(1 << 20);
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or("unknown");
    let rustc = Command::new("rustc").arg("--version").output().map(|output| output.stdout).unwrap_or_default();
    let rustc = String::from_utf8_lossy(&rustc);
    format!("{cores} cores ({model}), {gigabytes} GiB, load {load} before; {}; {}", rustc.trim(), versions())
}

fn field<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let line = text.lines().find(|line| line.starts_with(name))?;
    line.split_once(':').map(|(_, value)| value.trim())
}

/// The versions of what the measurements are beside.
fn versions() -> String {
    let lock = files::read_text(&files::root().join("Cargo.lock")).unwrap_or_default();
    let version = |name: &str| {
        let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
        rest.split_once('"').map(|(version, _)| format!("{name} {version}"))
    };
    let versions: Vec<String> = ["reqwest", "serde", "serde_json", "tokio"].into_iter().filter_map(version).collect();
    versions.join(", ")
}
