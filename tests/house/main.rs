//! The rules of the house: who may know whom.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests live in the workspace").to_path_buf()
}

/// All Rust files below a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    gather(folder, &mut found);
    assert!(!found.is_empty(), "no sources in {}", folder.display());
    found
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.expect("a folder can be listed").path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of the crates in the section `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> Vec<String> {
    let manifest = text(&root().join(manifest));
    let section = manifest.split("\n[dependencies]").nth(1).unwrap_or_default();
    let section = section.split("\n[").next().unwrap_or_default();
    let name = |line: &str| line.split(['.', ' ', '=']).next().unwrap_or_default().to_owned();
    section.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).map(name).collect()
}

#[test]
fn the_generator_does_not_know_the_sdk() {
    let known = dependencies("codegen/Cargo.toml");
    assert!(known.contains(&"quick-xml".to_owned()), "the manifest is read wrongly: {known:?}");
    assert!(!known.iter().any(|name| name.starts_with("uipath")), "{known:?}");
}

#[test]
fn the_emulator_does_not_know_the_sdk() {
    let known = dependencies("tests/emulator/Cargo.toml");
    assert!(known.contains(&"odata-codegen".to_owned()), "the manifest is read wrongly: {known:?}");
    assert!(!known.contains(&"uipath-orchestrator".to_owned()), "{known:?}");
    for path in sources(&root().join("tests/emulator/src")) {
        assert!(!text(&path).contains("uipath_orchestrator::"), "{} uses the SDK", path.display());
    }
}

#[test]
fn the_runtime_does_not_know_orchestrator() {
    for path in sources(&root().join("sdk/core/src/odata")) {
        let text = text(&path).to_lowercase();
        for word in ["orchestrator", "uipath"] {
            // The crate's own name is how examples in the documentation import it.
            let text = text.replace("uipath_orchestrator::", "").replace("uipath-orchestrator", "");
            assert!(!text.contains(word), "{} names {word}", path.display());
        }
    }
}

#[test]
fn generated_code_uses_the_runtime_only() {
    for path in sources(&root().join("sdk/src/generated")) {
        for line in text(&path).lines().filter(|line| line.contains("crate::")) {
            assert_eq!(line.trim(), "use crate::odata;", "{}", path.display());
        }
    }
}

#[test]
fn no_package_reads_files_of_another() {
    // They would be missing where the package is published.
    for package in ["codegen", "metadata", "sdk", "sdk/core", "tests/emulator"] {
        let package = root().join(package).canonicalize().unwrap();
        for path in sources(&package) {
            let text = text(&path).replace("include_bytes!", "include_str!");
            for read in text.split("include_str!(\"").skip(1) {
                let file = path.with_file_name(read.split('"').next().unwrap_or_default());
                let file = file.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", file.display()));
                assert!(file.starts_with(&package), "{} reads {}", path.display(), file.display());
            }
        }
    }
}
