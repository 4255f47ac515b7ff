//! `cargo xtask fetch` against the emulator: what it asks for, what it writes, what it leaves alone.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test fails by panicking")]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
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
    let saved = folder.path().join("saved.edmx");
    let place = format!("{}:1:1: error", saved.display());
    for (content, error) in [("<edmx:Edmx Version=\"4.0\"", "cut off"), ("{}", "this is JSON, and only XML is read")] {
        fs::write(&saved, content).unwrap();
        let (code, said) = fetch_from(&saved, &output, &[]);
        assert_eq!(code, Some(1));
        // Who gives a file is told of that, and not of a service.
        assert!(said.contains(&place) && said.contains(error) && !said.contains("the service answered"), "{said}");
        assert_eq!(fs::read_to_string(&output).unwrap(), "old");
    }
}

#[test]
fn a_page_in_the_place_of_metadata_is_called_one() {
    let folder = tempfile::tempdir().unwrap();
    let (saved, output) = (folder.path().join("saved.xml"), folder.path().join("service.edmx"));
    fs::write(&saved, "<!DOCTYPE html>\r\n<html><head><title>Sign in</title><br></head></html>").unwrap();
    let (code, said) = fetch_from(&saved, &output, &[]);
    assert!(code == Some(1) && said.contains("saved.xml:1:1: error[C004]: this is an HTML page"), "{said}");
    assert!(said.contains("sign in") && said.contains("address is wrong") && !output.exists(), "{said}");
}

/// Metadata that declares an entity type of this name.
fn document(name: &str) -> String {
    format!(
        r#"<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="Shop"><ComplexType Name="{name}"/></Schema>
</edmx:DataServices></edmx:Edmx>"#
    )
}

/// Runs the task on a saved file: its exit code, and what it says.
fn fetch_from(file: &Path, output: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("fetch").arg("--from").arg(file).arg("--output").arg(output).args(arguments);
    let outcome = command.output().unwrap();
    (outcome.status.code(), String::from_utf8([outcome.stdout, outcome.stderr].concat()).unwrap())
}

#[test]
fn what_was_there_before_is_kept_until_something_else_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (saved, output) = (folder.path().join("saved.xml"), folder.path().join("service.edmx"));
    let previous = output.with_extension("previous.edmx");
    fs::write(&saved, document("Old")).unwrap();

    // There is nothing to compare with yet, and no settings that name the file.
    let (code, said) = fetch_from(&saved, &output, &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(!said.contains("xtask diff") && !said.contains("xtask generate") && !previous.exists(), "{said}");
    assert!(said.contains(&format!("cargo xtask census --file {}", output.display())), "{said}");

    fs::write(&saved, document("New")).unwrap();
    let (_, said) = fetch_from(&saved, &output, &[]);
    assert!(said.contains(&format!("cargo xtask diff {} {}", previous.display(), output.display())), "{said}");
    let source = fs::read_to_string(output.with_extension("source.toml")).unwrap();
    for _ in 0..2 {
        let (code, said) = fetch_from(&saved, &output, &[]);
        assert!(code == Some(0) && said.contains("nothing was changed") && !said.contains("wrote"), "{said}");
        assert_eq!(fs::read_to_string(&previous).unwrap(), document("Old"));
        assert_eq!(fs::read_to_string(&output).unwrap(), document("New"));
        assert_eq!(fs::read_to_string(output.with_extension("source.toml")).unwrap(), source);
    }
}

#[test]
fn a_document_is_kept_in_the_encoding_that_it_came_in() {
    let folder = tempfile::tempdir().unwrap();
    let (saved, output) = (folder.path().join("saved.xml"), folder.path().join("service.edmx"));
    let bytes: Vec<u8> =
        std::iter::once(0xfeff).chain(document("Wide").encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(&saved, &bytes).unwrap();
    let (code, said) = fetch_from(&saved, &output, &[]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(fs::read(&output).unwrap(), bytes);
}

#[test]
fn what_was_fetched_is_told_as_json() {
    let folder = tempfile::tempdir().unwrap();
    let (saved, output) = (folder.path().join("saved.xml"), folder.path().join("service.edmx"));
    let fetched = || {
        let (code, said) = fetch_from(&saved, &output, &["--format", "json"]);
        (code, said.lines().take_while(|line| !line.starts_with("error: ")).collect::<String>())
    };
    let json = |said: &str| serde_json::from_str::<serde_json::Value>(said).unwrap();
    let (code, said) = fetched();
    assert!(code == Some(1) && json(&said)["error"].as_str().unwrap().starts_with("cannot read"), "{said}");
    fs::write(&saved, document("Old")).unwrap();
    let (code, said) = fetched();
    assert!(code == Some(0) && json(&said)["changed"] == true && json(&said)["previous"].is_null(), "{said}");
    assert_eq!(json(&fetched().1)["changed"], false);
    fs::write(&saved, document("New")).unwrap();
    assert!(json(&fetched().1)["previous"].as_str().unwrap().ends_with("service.previous.edmx"));
    fs::write(&saved, "<edmx:Edmx").unwrap();
    assert!(json(&fetched().1)["diagnostics"][0]["code"].is_string());
}

/// A service that knows of no `$format`, as some that are no Orchestrator; it answers two calls.
fn without_formats() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming().take(2) {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap();
            let asked = String::from_utf8_lossy(&request[..length]).into_owned();
            let (status, body) = if asked.starts_with("GET /v4/shop/$metadata HTTP/1.1") {
                ("200 OK", include_str!("../../tests/any-service/travel.edmx"))
            } else {
                ("501 Not Implemented", "")
            };
            let length = body.len();
            let head = format!("HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n");
            stream.write_all((head + body).as_bytes()).unwrap();
        }
    });
    format!("http://{address}/v4/shop")
}

#[test]
fn the_metadata_of_any_service_is_fetched_from_its_root() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("travel.edmx");
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    let command = command.env_clear().args(["fetch", "--url", &without_formats(), "--output"]).arg(&output);
    let outcome = command.output().unwrap();
    assert!(outcome.status.success(), "{}", String::from_utf8_lossy(&outcome.stderr));
    assert_eq!(fs::read_to_string(&output).unwrap(), include_str!("../../tests/any-service/travel.edmx"));
}
