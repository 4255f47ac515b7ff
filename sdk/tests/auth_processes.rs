//! Two processes that keep their token in one place.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use loopback::{Received, Reply, Server, at_once, get, json, reply};
use uipath_orchestrator::auth::TokenStore;
use uipath_orchestrator::odata::Service as _;
use uipath_orchestrator::{Client, Credentials};

const URL: &str = "TEST_OF_PROCESSES_URL";
const FOLDER: &str = "TEST_OF_PROCESSES_FOLDER";
const CALLS: &str = "TEST_OF_PROCESSES_CALLS";

/// What each process does; it is started by the tests below, and does nothing otherwise.
#[tokio::test]
#[ignore = "started by the other tests as a process of its own"]
async fn process() {
    let (Ok(url), Ok(folder)) = (std::env::var(URL), std::env::var(FOLDER)) else { return };
    let client = Client::builder()
        .url(url)
        .credentials(Credentials::external_application("app", "secret", ["s"]).token_store(TokenStore::at(folder)))
        .retry(at_once())
        .build()
        .unwrap();
    for _ in 0..std::env::var(CALLS).unwrap().parse().unwrap() {
        client.send(get()).await.unwrap();
    }
}

fn start(server: &Server, folder: &Path, calls: usize) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "process", "--ignored"])
        .env(URL, &server.url)
        .env(FOLDER, folder)
        .env(CALLS, calls.to_string())
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// Gives out tokens of `life` seconds, one at a time, and takes those that it gave.
async fn server(life: f64) -> (Server, Arc<AtomicUsize>) {
    let (issued, active) = (Arc::new(AtomicUsize::new(0)), AtomicUsize::new(0));
    let counter = issued.clone();
    let token = move || {
        let others = active.fetch_add(1, Ordering::SeqCst);
        // Time enough for another process to come in between.
        std::thread::sleep(Duration::from_millis(1));
        active.fetch_sub(1, Ordering::SeqCst);
        if others > 0 {
            return reply(500, &[], "two processes ask at the same time");
        }
        let number = counter.fetch_add(1, Ordering::SeqCst);
        // Of some length, so that a token half written would be seen.
        json(200, &format!(r#"{{"access_token":"{number}-{}-end","expires_in":{life}}}"#, "x".repeat(3_000)))
    };
    let server = Server::start(move |request: &Received, _| -> Reply {
        if request.target.ends_with("/connect/token") {
            return token();
        }
        let bearer = request.header("authorization").unwrap_or_default();
        if bearer.starts_with("Bearer ") && bearer.ends_with("-end") { json(200, "{}") } else { reply(400, &[], "") }
    })
    .await;
    (server, issued)
}

async fn ends(mut child: Child) {
    let status = tokio::task::spawn_blocking(move || child.wait()).await.unwrap().unwrap();
    assert!(status.success(), "{status}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_renewals_of_two_processes_leave_no_broken_file() {
    let folder = tempfile::tempdir().unwrap();
    // Such a token is over when it comes: each call is a renewal.
    let (server, issued) = server(0.5).await;
    let (one, other) = (start(&server, folder.path(), 500), start(&server, folder.path(), 500));
    let path = folder.path().to_owned();
    let done = Arc::new(AtomicUsize::new(0));
    let until = done.clone();
    let reader = tokio::task::spawn_blocking(move || {
        let (mut reads, mut last) = (0, false);
        // Once more after the last process has ended.
        while !last {
            last = until.load(Ordering::SeqCst) > 0;
            for entry in std::fs::read_dir(&path).unwrap() {
                let file = entry.unwrap().path();
                if file.extension().is_some_and(|extension| extension == "json") {
                    let text = std::fs::read_to_string(&file).unwrap();
                    let kept: serde_json::Value = serde_json::from_str(&text).unwrap();
                    assert!(kept["access_token"].as_str().unwrap().ends_with("-end"), "{kept}");
                    reads += 1;
                }
            }
        }
        reads
    });
    ends(one).await;
    ends(other).await;
    done.store(1, Ordering::SeqCst);
    assert!(reader.await.unwrap() > 100, "the file was looked at all the time");
    assert_eq!(issued.load(Ordering::SeqCst), 1_000);
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().path().extension().unwrap().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["json", "lock"], "nothing half done is left");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_processes_share_a_token_that_lives_and_replace_a_broken_file() {
    let folder = tempfile::tempdir().unwrap();
    let (server, issued) = server(3_600.0).await;
    for (round, broken) in ["", "{\"access_token\":", "\0\u{1}", "[]"].into_iter().enumerate() {
        for entry in std::fs::read_dir(folder.path()).unwrap() {
            std::fs::write(entry.unwrap().path(), broken).unwrap();
        }
        let (one, other) = (start(&server, folder.path(), 20), start(&server, folder.path(), 20));
        ends(one).await;
        ends(other).await;
        assert_eq!(issued.load(Ordering::SeqCst), round + 1);
    }
    assert_eq!(server.count("/Jobs"), 4 * 2 * 20);
}
