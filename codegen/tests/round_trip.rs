//! What is written can be read, and what was read is written again the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::csdl::{self, Document};
use odata_codegen::diagnostic::Diagnostics;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lives in the workspace").to_owned()
}

fn read(name: &str, bytes: &[u8]) -> (Option<Document>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    (csdl::read(name, bytes, &mut diagnostics), diagnostics)
}

#[test]
fn the_metadata_of_this_repository_is_written_as_it_stands() {
    for name in ["orchestrator.edmx", "annotations.edmx"] {
        let text = fs::read_to_string(workspace().join("metadata").join(name)).unwrap();
        let (document, diagnostics) = read(name, text.as_bytes());
        assert!(diagnostics.is_empty(), "{diagnostics}");
        assert!(csdl::write(&document.unwrap()) == text, "{name} is not as the writer would write it");
    }
}

#[test]
fn documents_of_other_services_come_back() {
    let Ok(folder) = fs::read_dir(workspace().join("../shared/corpus")) else {
        println!("skipped: there are no documents of other services beside the workspace");
        return;
    };
    let mut count = 0;
    for path in folder.map(|entry| entry.unwrap().path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (Some(first), _) = read(&name, &fs::read(&path).unwrap()) else { continue };
        let text = csdl::write(&first);
        let (second, diagnostics) = read(&name, text.as_bytes());
        // What the reader did not understand was left out, so now there is nothing to complain about.
        assert!(diagnostics.is_empty(), "{diagnostics}");
        assert!(csdl::write(&second.expect("what is written can be read")) == text, "{name} changes");
        count += 1;
    }
    assert!(count > 20, "only {count} documents were read");
}
