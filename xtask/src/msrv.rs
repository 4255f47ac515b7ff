//! `cargo xtask msrv`: whether the stated minimum Rust version is true of every dependency.
//!
//! Our own code is held to it by clippy (`incompatible_msrv`), which reads the same statement.

use std::process::Command;

use serde_json::Value;

use crate::files;

pub(crate) fn run() -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(files::root())
        .output()
        .map_err(|error| format!("cannot run cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|error| format!("cannot read cargo metadata: {error}"))?;
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    let version = |package: &Value| package["rust_version"].as_str().and_then(parse);
    let ours = packages.iter().filter(|package| package["source"].is_null()).filter_map(version).min();
    let ours = ours.ok_or("no package of the workspace states a minimum Rust version")?;
    let newer: Vec<String> = packages
        .iter()
        .filter(|package| version(package).is_some_and(|theirs| theirs > ours))
        .map(|package| format!("{} {} needs Rust {}", package["name"], package["version"], package["rust_version"]))
        .collect();
    let (major, minor, patch) = ours;
    if newer.is_empty() {
        println!("Rust {major}.{minor}.{patch} is enough for all {} packages", packages.len());
        return Ok(());
    }
    Err(format!("the workspace states Rust {major}.{minor}.{patch}, but\n  {}", newer.join("\n  ")))
}

/// `1.88` and `1.88.0` are the same.
fn parse(text: &str) -> Option<(u32, u32, u32)> {
    let mut numbers = text.split('.').map(str::parse);
    let mut next = || numbers.next().unwrap_or(Ok(0)).ok();
    Some((next()?, next()?, next()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_as_numbers() {
        assert_eq!(parse("1.88"), parse("1.88.0"));
        assert!(parse("1.9") < parse("1.88"));
        assert_eq!(parse("stable"), None);
    }
}
