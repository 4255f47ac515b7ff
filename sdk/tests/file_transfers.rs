//! Files on their way to and from a store that breaks off, sends something else, or gets something else.

#![cfg(all(feature = "conveniences", feature = "reqwest"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use futures_util::StreamExt as _;
use loopback::{Received, Reply, Server, builder, json};
use serde_json::json;
use uipath_orchestrator::files::FileBody;
use uipath_orchestrator::transport::{MemoryTransport, SendError, SendStage, TransportBody};
use uipath_orchestrator::{Client, Credentials, EntitySets as _, InFolder};

fn folder(server: &Server) -> InFolder {
    builder(server).build().unwrap().in_folder(1_i64)
}

/// A service whose store of files does `script`.
async fn store(script: impl Fn(&Received) -> Reply + Send + Sync + 'static) -> Server {
    let own: Arc<Mutex<String>> = Arc::default();
    let url = own.clone();
    let server = Server::start(move |request, _| {
        if request.target.contains("Uri") {
            return json(200, &json!({ "Uri": format!("{}/file", url.lock().unwrap()) }).to_string());
        }
        if request.target.contains("/Buckets") {
            return json(200, r#"{"value":[{"Id":5}]}"#);
        }
        script(request)
    })
    .await;
    own.lock().unwrap().clone_from(&server.url);
    server
}

/// A store that breaks off after five of ten bytes, and answers `body` and `rest` for the rest.
async fn breaking(tag: &'static str, rest: &'static [(&'static str, &'static str)], body: &'static str) -> Server {
    store(move |request| match request.header("range") {
        None => {
            let head = format!("HTTP/1.1 200 X\r\ncontent-length: 10\r\netag: {tag}\r\n\r\nfirst");
            Reply::Bytes(head.into_bytes())
        }
        Some(_) => loopback::reply(206, rest, body),
    })
    .await
}

#[tokio::test]
async fn the_rest_of_another_file_is_not_taken() {
    for (tag, rest, told) in [
        ("W/\"a\"", &[("content-range", "bytes 5-9/10")][..], Some("does not say whether the rest")),
        ("W/\"a\"", &[("content-range", "bytes 5-9/10"), ("etag", "W/\"b\"")], Some("was changed")),
        ("\"a\"", &[("content-range", "bytes 5-9/20")], Some("was changed")),
        ("\"a\"", &[("content-range", "bytes 4-9/10")], Some("another part")),
        ("\"a\"", &[("content-range", "bytes 5-9/10")], None),
        ("W/\"a\"", &[("content-range", "bytes 5-9/*"), ("etag", "W/\"a\"")], None),
    ] {
        let server = breaking(tag, rest, "other").await;
        let read = folder(&server).bucket("b").download("a").bytes().await;
        match told {
            None => assert_eq!(read.unwrap(), "firstother", "{rest:?}"),
            Some(told) => assert!(read.unwrap_err().to_string().contains(told), "{rest:?}"),
        }
    }
}

#[tokio::test]
async fn a_page_of_a_gateway_is_no_file() {
    let page = "<html><title>Sign in</title></html>";
    let server = Server::start(move |request, _| {
        let html = ("content-type", "text/html; charset=utf-8");
        let as_file = ("content-disposition", "attachment; filename=\"a.html\"");
        let of_odata = ("odata-version", "4.0");
        let headers = match request.target.split_once("jobId=").map(|(_, id)| &id[..1]) {
            Some("1") => &[html][..],
            Some("2") => &[html, as_file],
            _ => &[html, of_odata],
        };
        loopback::reply(200, headers, page)
    })
    .await;
    let media = folder(&server).execution_media();
    let error = media.download_media_by_job_id(1).await.unwrap_err();
    assert!(error.to_string().contains("expected a file, found text/html"), "{error}");
    for sent in [2, 3] {
        assert_eq!(media.download_media_by_job_id(sent).await.unwrap().bytes().await.unwrap(), page);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_unpacked_is_told_as_one() {
    let server = Server::start(|request, _| {
        let coding = if request.target.contains("jobId=1") { "compress" } else { "utf-8" };
        loopback::reply(200, &[("content-encoding", coding), ("content-type", "application/zip")], "bytes")
    })
    .await;
    let media = folder(&server).execution_media();
    let error = media.download_media_by_job_id(1).await.unwrap_err();
    assert!(error.to_string().contains("packed (compress), which"), "{error}");
    assert_eq!(media.download_media_by_job_id(2).await.unwrap().bytes().await.unwrap(), "bytes");
}

#[tokio::test]
async fn a_file_has_no_more_than_its_bytes() {
    let server = breaking("\"a\"", &[("content-range", "bytes 5-14/10")], "other bytes").await;
    let error = folder(&server).bucket("b").download("a").bytes().await.unwrap_err();
    assert!(error.to_string().contains("more than the file has"), "{error}");
}

#[tokio::test]
async fn a_break_behind_the_last_byte_takes_nothing_from_a_file() {
    let service = Arc::new(MemoryTransport::new(|request| {
        let answer = http::Response::builder();
        Ok(match request.uri().path() {
            path if path.ends_with("/Buckets") => answer.body(r#"{"value":[{"Id":5}]}"#.into()),
            path if path.contains("Uri") => answer.body(r#"{"Uri":"https://store.example/file"}"#.into()),
            _ if request.headers().contains_key("range") => answer.status(416).body("".into()),
            _ => {
                let broken = SendError::new(SendStage::InFlight, "reset");
                let chunks = futures_util::stream::iter([Ok("whole".into()), Err(broken)]);
                let answer = answer.header("content-length", "5").header("etag", "\"a\"");
                answer.body(TransportBody::Stream(chunks.boxed()))
            }
        }
        .unwrap())
    }));
    let client = Client::builder().url("https://orch.example").credentials(Credentials::anonymous());
    let folder = client.transport(service).retry(loopback::at_once()).build().unwrap().in_folder(1_i64);
    assert_eq!(folder.bucket("b").download("a").bytes().await.unwrap(), "whole");
}

#[tokio::test]
async fn an_upload_that_is_not_as_long_as_it_says_does_not_arrive() {
    let server = store(|_| loopback::reply(201, &[], "")).await;
    for (length, chunks) in [(3, &["abc", "d"][..]), (0, &["d"]), (4, &["abc"])] {
        let chunks = futures_util::stream::iter(chunks).map(|chunk| Ok(chunk.as_bytes().into()));
        let upload = folder(&server).bucket("b").upload("a", FileBody::stream(length, chunks));
        let error = upload.await.unwrap_err();
        assert!(error.to_string().contains("the body was to have") && !error.is_retryable(), "{error}");
    }
    assert_eq!(server.count("/file"), 0);
    let endless = || futures_util::stream::repeat_with(|| Ok("abc".into()));
    for (package, told) in [
        (FileBody::stream(4, endless().take(1)), "4 bytes, and has 1 fewer"),
        (FileBody::stream(4, endless()), "4 bytes, and has more"),
    ] {
        let error = folder(&server).client().upload_package("a.nupkg", package).await.unwrap_err();
        assert!(error.to_string().contains(told), "{error}");
    }
}

/// Polls `work` so many times at most; answers whether it came to its end.
async fn polled(work: impl Future, mut times: usize) -> bool {
    let mut work = Box::pin(work);
    std::future::poll_fn(move |context| match times.checked_sub(1) {
        None => Poll::Ready(false),
        Some(left) => {
            times = left;
            work.as_mut().poll(context).map(|_| true)
        }
    })
    .await
}

#[tokio::test]
async fn a_download_that_is_dropped_leaves_nothing_behind() {
    let server = store(|_| loopback::reply(200, &[], "whole")).await;
    let folder = folder(&server);
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("a");
    let names = || std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
    for times in 1.. {
        let whole = polled(folder.bucket("b").download("a").to_file(&path), times).await;
        let gone = async {
            while names().iter().any(|name| name != "a") {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        };
        assert!(tokio::time::timeout(Duration::from_secs(5), gone).await.is_ok(), "{times}: {:?}", names());
        if whole {
            break;
        }
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), "whole");
}

/// In a process whose files can have a kilobyte at most, as on a disk that is full.
#[cfg(unix)]
#[tokio::test]
async fn a_file_for_which_there_is_no_room_is_an_error() {
    const WITHOUT_ROOM: &str = "TEST_WITHOUT_ROOM";
    if std::env::var_os(WITHOUT_ROOM).is_none() {
        let again = "trap '' XFSZ; ulimit -f 1; exec \"$0\" --exact a_file_for_which_there_is_no_room_is_an_error";
        let mut shell = std::process::Command::new("sh");
        let run = shell.args(["-c", again]).arg(std::env::current_exe().unwrap()).env(WITHOUT_ROOM, "1");
        let output = run.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        return;
    }
    let server = store(|_| loopback::reply(200, &[], "x".repeat(2_000))).await;
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("a");
    std::fs::write(&path, "what was there").unwrap();
    let error = folder(&server).bucket("b").download("a").to_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("cannot be written"), "{error}");
    assert_eq!(std::fs::read_to_string(path).unwrap(), "what was there");
}
