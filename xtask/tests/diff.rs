//! `cargo xtask diff` as a process: what it prints, what it writes, and its exit code.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().unwrap()
}

/// The metadata of a shop whose books have these properties.
fn shop(folder: &Path, name: &str, properties: &str) -> String {
    let path = folder.join(name);
    let text = format!(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop">
<EntityType Name="Book"><Key><PropertyRef Name="Id"/></Key>
<Property Name="Id" Type="Edm.Int32" Nullable="false"/>{properties}</EntityType>
<EntityContainer Name="Store"><EntitySet Name="Books" EntityType="Shop.Book"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>"#
    );
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_exit_code_says_whether_something_breaks() {
    let folder = tempfile::tempdir().unwrap();
    let bare = shop(folder.path(), "bare.edmx", "");
    let titled = shop(folder.path(), "titled.edmx", r#"<Property Name="Title" Type="Edm.String"/>"#);

    let same = xtask(&["diff", &bare, &bare]);
    assert_eq!((same.status.code(), text(&same.stdout)), (Some(0), "no changes\n"));

    let more = xtask(&["diff", &bare, &titled]);
    assert_eq!(more.status.code(), Some(0));
    let expected = "additive[property-added]: Shop → Book → Title: now Edm.String\n\
                    0 breaking, 0 risky, 1 additive, 0 documentation\n";
    assert_eq!(text(&more.stdout), expected);

    let less = xtask(&["diff", &titled, &bare]);
    assert_eq!(less.status.code(), Some(1));
    assert!(text(&less.stdout).starts_with("breaking[property-removed]: Shop → Book → Title"));
    assert_eq!(text(&less.stderr), "");
}

#[test]
fn what_cannot_be_read_is_told_at_its_place_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let good = shop(folder.path(), "good.edmx", "");
    let unknown = shop(folder.path(), "unknown.edmx", r#"<Property Name="Cover" Type="Shop.Nothing"/>"#);
    let broken = folder.path().join("broken.edmx").display().to_string();
    fs::write(&broken, "<edmx:Edmx").unwrap();
    let missing = folder.path().join("missing.edmx").display().to_string();
    let output = folder.path().join("changes.md");
    let output_text = output.display().to_string();

    let both = xtask(&["diff", &broken, &unknown, "--format", "markdown", "--output", &output_text]);
    assert_eq!(both.status.code(), Some(2));
    let messages = text(&both.stderr);
    assert!(messages.contains("broken.edmx:1:1: error[C0"), "{messages}");
    assert!(messages.contains("unknown.edmx:4:") && messages.contains("error[M001]"), "{messages}");
    assert!(
        messages.contains("broken.edmx cannot be compared\n") && messages.contains("unknown.edmx cannot be compared")
    );

    for arguments in [["diff", &good, &missing], ["diff", &missing, &good]] {
        let result = xtask(&arguments);
        assert_eq!(result.status.code(), Some(2));
        assert!(text(&result.stderr).contains("missing.edmx"), "{}", text(&result.stderr));
    }
    let overlay = xtask(&["diff", &good, &good, "--new-overlay", &missing, "--output", &output_text]);
    assert_eq!(overlay.status.code(), Some(2));
    assert!(!output.exists() && both.stdout.is_empty());
}

#[test]
fn annotations_beside_a_document_are_laid_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let old = shop(folder.path(), "old/shop.edmx", "");
    let new = shop(folder.path(), "new/shop.edmx", "");
    let overlay = folder.path().join("new/annotations.edmx");
    let annotations = r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop.Annotations">
<Annotations Target="Shop.Store/Books"><Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions">
<Record><PropertyValue Property="Deletable" Bool="false"/></Record></Annotation></Annotations>
</Schema></edmx:DataServices></edmx:Edmx>"#;
    fs::write(&overlay, annotations).unwrap();
    let overlay = overlay.display().to_string();

    let beside = xtask(&["diff", &old, &new, "--format", "json"]);
    assert_eq!(beside.status.code(), Some(1));
    let changes: Value = serde_json::from_slice(&beside.stdout).unwrap();
    let expected = serde_json::json!([{
        "class": "breaking", "kind": "call-removed", "path": ["Shop", "Store", "Books", "Delete"], "old": "DELETE",
    }]);
    assert_eq!(changes, expected);

    let named = xtask(&["diff", &old, &new, "--old-overlay", &overlay]);
    assert_eq!((named.status.code(), text(&named.stdout)), (Some(0), "no changes\n"));
}

#[test]
fn the_output_goes_to_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let old = shop(folder.path(), "old.edmx", "");
    let new = shop(folder.path(), "new.edmx", r#"<Property Name="Title" Type="Edm.String"/>"#);
    let output = folder.path().join("changes.md");
    let result = xtask(&["diff", &old, &new, "--format", "markdown", "--output", &output.display().to_string()]);
    assert_eq!((result.status.code(), text(&result.stdout)), (Some(0), ""));
    let written = fs::read_to_string(&output).unwrap();
    assert!(
        written.contains("## Additive\n")
            && written.contains("| `Shop → Book → Title` | property-added |  | `Edm.String` |")
    );
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
        serde_json::from_slice(&result.stdout).unwrap()
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
