//! Each folder of `cases` is a case: `metadata.edmx` or the documents that its `codegen.toml` names, an `overlay.edmx`
//! if it has one, and what must come of it: the code, or the messages and what is left out, in `expected.snap`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use odata_codegen::{Config, Input, SourceFile, generate};

#[test]
fn every_case_gives_what_is_expected() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut folders: Vec<_> = fs::read_dir(&cases).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    assert!(folders.len() > 10, "the cases are gone");
    for folder in folders {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("expected", run(&folder)));
    }
}

/// The files that come out, one after the other, and the messages.
fn run(folder: &Path) -> String {
    let input = |name: &str| {
        let bytes = fs::read(folder.join(name)).ok()?;
        Some(Input { name: name.to_owned(), bytes })
    };
    let config = match fs::read_to_string(folder.join("codegen.toml")) {
        Ok(text) => Config::parse("codegen.toml", &text).map_err(|error| error.to_string()),
        Err(_) => Ok(Config::new("metadata.edmx", "generated")),
    };
    let config = match config {
        Ok(config) => config,
        Err(message) => return message,
    };
    let documents: Vec<Input> = config.documents.iter().filter_map(|name| input(name)).collect();
    let overlays: Vec<Input> = input("overlay.edmx").into_iter().collect();
    let outcome = generate(&config, &documents, &overlays);
    let mut text = String::new();
    for diagnostic in &outcome.diagnostics {
        let _ = writeln!(text, "{diagnostic}");
    }
    if let Some(report) = outcome.report.filter(|report| !report.is_complete()) {
        let _ = write!(text, "\n{report}");
    }
    // What is the same for all of them is shown once, by the case `entity`.
    let everything = folder.ends_with("entity");
    for file in outcome.generated.iter().flat_map(|generated| &generated.files) {
        assert!(SourceFile::could_be_at(&file.path), "{} would never be removed", file.path);
        if everything || !file.path.ends_with("mod.rs") && !file.content.trim_end().ends_with("does not know.") {
            let _ = write!(text, "\n──── {}\n{}", file.path, file.content);
        }
    }
    text
}
