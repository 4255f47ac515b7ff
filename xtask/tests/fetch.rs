//! `cargo xtask fetch` against the emulator: what it asks for, what it writes, what it leaves alone.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test fails by panicking")]

use std::path::Path;
use std::process::{Command, Output};
use std::{fs, thread};

use uipath_orchestrator_emulator::Emulator;

/// Runs the task with the environment that leads to `emulator`, and nothing else of this process's.
fn fetch(emulator: &Emulator, output: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.env_clear().arg("fetch").arg("--output").arg(output);
    command.env("UIPATH_URL", emulator.url());
    command.env("UIPATH_PAT", &emulator.credentials().personal_access_token);
    thread::spawn(move || command.output().expect("the task runs")).join().expect("it ends")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_document_of_a_live_service_is_put_in_place() {
    let emulator = Emulator::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("orchestrator.edmx");
    fs::write(&output, "old").unwrap();

    let outcome = tokio::task::block_in_place(|| fetch(&emulator, &output));
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    assert!(fs::read_to_string(&output).unwrap().contains("<EntitySet Name=\"Jobs\""));
    assert_eq!(fs::read_to_string(output.with_extension("previous.edmx")).unwrap(), "old");
    let source = fs::read_to_string(output.with_extension("source.toml")).unwrap();
    assert!(source.contains("url = \"http://{host}/{organization}/{tenant}/orchestrator_/odata\""), "{source}");
    assert!(source.contains("api-supported-versions = \"20"), "{source}");
    assert!(!source.contains(emulator.organization()), "{source}");
    let asked = emulator.requests();
    let asked = asked.iter().find(|request| request.path.ends_with("$metadata")).unwrap();
    assert_eq!(asked.header("accept"), Some("application/xml"));
}

#[test]
fn what_cannot_be_read_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("orchestrator.edmx");
    fs::write(&output, "old").unwrap();
    let broken = folder.path().join("broken.edmx");
    fs::write(&broken, "<edmx:Edmx Version=\"4.0\"").unwrap();

    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let outcome = command.arg("fetch").arg("--from").arg(&broken).arg("--output").arg(&output).output().unwrap();
    assert_eq!(outcome.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&outcome.stderr).contains("$metadata:1:1: error"), "{outcome:?}");
    assert_eq!(fs::read_to_string(&output).unwrap(), "old");
}
