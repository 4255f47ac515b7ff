//! `cargo xtask diff` on the versions of the service that `metadata/CHANGES.md` compares.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

/// The documents of the versions that are compared in `metadata/CHANGES.md`.
fn imported(folder: &Path) -> Option<Vec<PathBuf>> {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference");
    let names = ["2019.10.swagger", "2020.10.swagger", "v20.openapi"];
    let import = |name: &str| {
        let description = reference.join(format!("orchestrator-{name}.json"));
        if !description.exists() {
            println!("skipped: {} is not beside the workspace", description.display());
            return None;
        }
        let out = folder.join(name);
        let result = xtask(&["import", &description.display().to_string(), "--out", &out.display().to_string()]);
        assert!(result.status.success(), "{}", text(&result.stderr));
        Some(out.join("orchestrator.edmx"))
    };
    names.into_iter().map(import).collect()
}

#[test]
fn the_change_log_says_what_the_descriptions_say() {
    let folder = tempfile::tempdir().unwrap();
    let Some(documents) = imported(folder.path()) else { return };
    let log = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../metadata/CHANGES.md")).unwrap();
    for pair in documents.windows(2) {
        let [old, new] = [&pair[0], &pair[1]].map(|path| path.display().to_string());
        let result = xtask(&["diff", &old, &new, "--format", "summary"]);
        assert_eq!(result.status.code(), Some(1));
        let summary = text(&result.stdout);
        assert!(log.contains(summary), "metadata/CHANGES.md does not contain\n{summary}");
    }
}

/// What is known of the versions from elsewhere is found.
#[test]
fn known_changes_of_the_service_are_found() {
    let folder = tempfile::tempdir().unwrap();
    let Some(documents) = imported(folder.path()) else { return };
    let changes = |old: &Path, new: &Path| -> Vec<Value> {
        let result = xtask(&["diff", &old.display().to_string(), &new.display().to_string(), "--format", "json"]);
        let said: Value = serde_json::from_slice(&result.stdout).unwrap();
        said["changes"].as_array().unwrap().clone()
    };
    let has = |changes: &[Value], class: &str, kind: &str, end: &[&str]| {
        let found = changes.iter().any(|change| {
            let path: Vec<&str> =
                change["path"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
            change["class"] == class && change["kind"] == kind && path.ends_with(end)
        });
        assert!(found, "{class} {kind} {end:?}");
    };
    let first = changes(&documents[0], &documents[1]);
    let failed = "BulkOperationResponseDtoOfFailedQueueItemDto";
    has(&first, "breaking", "property-recased", &[failed, "failedItems"]);
    has(&first, "breaking", "call-answer", &["Machines", "List"]);
    let second = changes(&documents[1], &documents[2]);
    has(&second, "breaking", "property-recased", &[failed, "FailedItems"]);
    has(&second, "breaking", "set-removed", &["Environments"]);
    has(&second, "breaking", "parameter-required", &["StartJobs", "startInfo"]);
    has(&second, "risky", "call-page-cap", &["QueueItems", "List"]);
    has(&second, "risky", "header-required", &["Jobs", "List", "X-UIPATH-OrganizationUnitId"]);
    has(&second, "additive", "set-added", &["BusinessRules"]);
}
