//! Calls over real sockets: what goes over the wire, what comes back, and what is refused.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::io::Write as _;

use futures_util::StreamExt as _;
use http::{HeaderValue, Method};
use loopback::{Reply, Server, builder, get, json, post, reply, request, whole};
use uipath_orchestrator::Error;
use uipath_orchestrator::odata::{FilePart, Multipart, RequestBody, ResponseBody, Service as _, Target};
use uipath_orchestrator::transport::RetryPolicy;

#[tokio::test]
async fn a_key_reaches_the_wire_unmangled() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let path = "/Assets/Ns.Get(robotId='5',assetName='O''Brien%20%26%20co%2F%C3%A9%2B')";
    let mut call = request(Method::GET, path);
    call.target =
        Target::Resource { path: path.to_owned(), query: "$filter=Name%20eq%20%27O%27%27B%27&$top=5".to_owned() };
    builder(&server).build().unwrap().send(call).await.unwrap();
    assert_eq!(server.received()[0].target, format!("/odata{path}?$filter=Name%20eq%20%27O%27%27B%27&$top=5"));
}

#[tokio::test]
async fn headers_of_a_call() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let client = builder(&server).tenant("acme").user_agent("test/1").build().unwrap();
    let mut call = get();
    call.headers.insert("x-own", HeaderValue::from_static("1"));
    call.headers.insert("authorization", HeaderValue::from_static("Basic other"));
    client.send(call).await.unwrap();
    let received = server.received();
    for (name, value) in [
        ("authorization", "Bearer pat-1"),
        ("accept", "application/json"),
        ("odata-version", "4.0"),
        ("odata-maxversion", "4.0"),
        ("x-uipath-tenantname", "acme"),
        ("user-agent", "test/1"),
        ("x-own", "1"),
    ] {
        assert_eq!(received[0].header(name), Some(value), "{name}");
    }
    assert_eq!(received[0].header("content-type"), None);
    assert_eq!(received[0].headers.iter().filter(|(name, _)| name == "authorization").count(), 1);
}

#[tokio::test]
async fn bodies_of_a_call() {
    let server = Server::start(|_, _| reply(204, &[], "")).await;
    let client = builder(&server).build().unwrap();
    client.send(post()).await.unwrap();
    client.send(request(Method::POST, "/Jobs")).await.unwrap();
    let mut form = Multipart::default();
    form.file("file", FilePart::new("a.nupkg", "PK"));
    let mut upload = request(Method::POST, "/Processes");
    upload.body = RequestBody::Multipart(form);
    client.send(upload).await.unwrap();

    let received = server.received();
    assert_eq!((received[0].header("content-type"), received[0].text().as_str()), (Some("application/json"), "{}"));
    assert_eq!((received[1].header("content-type"), received[1].header("content-length")), (None, Some("0")));
    assert!(received[2].header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(received[2].text().contains("filename=\"a.nupkg\""));
}

#[tokio::test]
async fn an_answer_that_says_no_is_told_whole() {
    let body = r#"{"message":"An organization unit is required for this action.","errorCode":1101,"traceId":"00-1"}"#;
    let server = Server::start(move |_, _| json(400, body)).await;
    let error = builder(&server).build().unwrap().send(get()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "Jobs.Test: 400 Bad Request (code 1101): An organization unit is required for this action. [trace 00-1] \
         (name a folder: `client.in_folder(…)`)"
    );
    assert_eq!(error.api().unwrap().body, body);
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn the_page_of_a_proxy_becomes_its_title() {
    let page = format!("<html><title>413 Request Entity Too Large</title>{}</html>", "x".repeat(1_000_000));
    let server = Server::start(move |_, _| reply(413, &[("content-type", "text/html")], &page)).await;
    let error = builder(&server).build().unwrap().send(post()).await.unwrap_err();
    let error = error.api().unwrap();
    assert_eq!(error.message, "413 Request Entity Too Large");
    assert_eq!(error.body.len(), 64 * 1024, "the body is kept up to its bound");
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_gzip_answer_is_unpacked() {
    let server = Server::start(|_, _| reply(200, &[("content-encoding", "gzip")], gzip(b"{\"value\":[1]}"))).await;
    let response = builder(&server).build().unwrap().send(get()).await.unwrap();
    assert!(server.received()[0].header("accept-encoding").unwrap().contains("gzip"));
    assert_eq!(whole(response), b"{\"value\":[1]}");
}

#[cfg(feature = "brotli")]
#[tokio::test]
async fn a_brotli_answer_is_unpacked() {
    let packed = [0x8b, 0x00, 0x80, b'{', b'}', 0x03];
    let server = Server::start(move |_, _| reply(200, &[("content-encoding", "br")], packed)).await;
    let response = builder(&server).build().unwrap().send(get()).await.unwrap();
    assert!(server.received()[0].header("accept-encoding").unwrap().contains("br"));
    assert_eq!(whole(response), b"{}");
}

#[cfg(feature = "zstd")]
#[tokio::test]
async fn a_zstd_answer_is_unpacked() {
    // A frame of one raw block.
    let packed = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x02, 0x11, 0x00, 0x00, b'{', b'}'];
    let server = Server::start(move |_, _| reply(200, &[("content-encoding", "zstd")], packed)).await;
    let response = builder(&server).build().unwrap().send(get()).await.unwrap();
    assert!(server.received()[0].header("accept-encoding").unwrap().contains("zstd"));
    assert_eq!(whole(response), b"{}");
}

#[tokio::test]
async fn an_answer_over_the_limit_is_an_error() {
    let server = Server::start(|request, _| match request.target.as_str() {
        "/odata/Fits" => json(200, &"x".repeat(1000)),
        "/odata/Announced" => json(200, &"x".repeat(1001)),
        "/odata/Bomb" => reply(200, &[("content-encoding", "gzip")], gzip(&vec![b'x'; 1_000_000])),
        _ => Reply::Bytes([b"HTTP/1.1 200 X\r\nconnection: close\r\n\r\n".as_slice(), &[b'x'; 2000]].concat()),
    })
    .await;
    let client = builder(&server).max_body(1000).build().unwrap();
    assert_eq!(whole(client.send(request(Method::GET, "/Fits")).await.unwrap()).len(), 1000);
    for path in ["/Announced", "/Bomb", "/Endless"] {
        let error = client.send(request(Method::GET, path)).await.unwrap_err();
        assert!(error.to_string().contains("more than 1000 bytes"), "{path}: {error}");
        assert!(!error.is_retryable());
        assert_eq!(server.count(path), 1, "a second attempt brings the same");
    }
}

#[tokio::test]
async fn a_stream_has_no_limit_and_tells_where_it_breaks() {
    let server = Server::start(|request, _| {
        let announced = if request.target.ends_with("Whole") { 5000 } else { 9000 };
        let head = format!("HTTP/1.1 200 X\r\ncontent-length: {announced}\r\nconnection: close\r\n\r\n");
        Reply::Bytes([head.as_bytes(), &[b'x'; 5000]].concat())
    })
    .await;
    let client = builder(&server).max_body(10).build().unwrap();
    for (path, whole) in [("/Whole", true), ("/Broken", false)] {
        let mut call = request(Method::GET, path);
        call.streams = true;
        let ResponseBody::Stream(mut chunks) = client.send(call).await.unwrap().body else { panic!("not a stream") };
        let (mut bytes, mut broken) = (0, false);
        while let Some(chunk) = chunks.next().await {
            match chunk {
                Ok(chunk) => bytes += chunk.len(),
                Err(error) => {
                    assert!(matches!(error, Error::Transport(_)), "{error}");
                    broken = true;
                }
            }
        }
        assert_eq!((bytes, broken), (5000, !whole));
    }
    assert_eq!(server.received()[0].header("accept"), Some("application/octet-stream, */*;q=0.5"));
}

#[tokio::test]
async fn redirects_within_the_service_are_followed() {
    let server = Server::start(|request, _| match request.target.as_str() {
        "/odata/Jobs" => reply(302, &[("location", "/odata/Moved?x=1")], ""),
        "/odata/Moved?x=1" => json(200, "{\"here\":1}"),
        "/odata/Loop" => reply(302, &[("location", "Loop")], ""),
        "/odata/Letters" => reply(302, &[("location", "/odata/Bücher")], ""),
        "/odata/Post" => reply(307, &[("location", "/odata/There")], ""),
        "/odata/Unknown" => reply(302, &[("location", "/odata/There")], ""),
        _ => json(200, "{}"),
    })
    .await;
    let client = builder(&server).build().unwrap();
    assert_eq!(whole(client.send(get()).await.unwrap()), b"{\"here\":1}");
    assert_eq!(server.received()[1].header("authorization"), Some("Bearer pat-1"));

    let error = client.send(request(Method::GET, "/Loop")).await.unwrap_err();
    assert!(error.to_string().contains("redirect number 6"), "{error}");

    client.send(request(Method::GET, "/Letters")).await.unwrap();
    assert_eq!(server.received().pop().unwrap().target, "/odata/B%C3%BCcher");

    let mut call = post();
    call.target = Target::Resource { path: "/Post".to_owned(), query: String::new() };
    client.send(call).await.unwrap();
    let last = server.received().pop().unwrap();
    assert_eq!((last.method.as_str(), last.target.as_str(), last.text().as_str()), ("POST", "/odata/There", "{}"));

    let error = client.send(request(Method::POST, "/Unknown")).await.unwrap_err();
    assert!(error.to_string().contains("whether the POST was carried out is not known"), "{error}");
    assert_eq!(server.count("/There"), 1);
}

#[tokio::test]
async fn no_redirect_and_no_link_carries_the_token_elsewhere() {
    let other = Server::start(|_, _| json(200, "{}")).await;
    let elsewhere = format!("{}/odata/Jobs", other.url);
    let location = elsewhere.clone();
    let server = Server::start(move |_, _| reply(302, &[("location", &location)], "")).await;
    let client = builder(&server).build().unwrap();
    let mut download = get();
    download.streams = true;
    for call in [get(), download] {
        let error = client.send(call).await.unwrap_err();
        assert!(error.to_string().contains("not followed: it leads from http://127.0.0.1"), "{error}");
    }
    let mut call = get();
    call.target = Target::Link(elsewhere);
    let error = client.send(call).await.unwrap_err();
    assert!(error.to_string().contains("a link of the service is not followed"), "{error}");
    assert_eq!(other.connections(), 0);
    assert_eq!(server.connections(), 2, "the link was not sent anywhere");
}

#[tokio::test]
async fn links_of_the_service_are_followed() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let client = builder(&server).build().unwrap();
    for link in
        [format!("{}/odata/Jobs?$skip=5", server.url), "Jobs?$skip=5".to_owned(), "/odata/Jobs?$skip=5".to_owned()]
    {
        let mut call = get();
        call.target = Target::Link(link);
        client.send(call).await.unwrap();
    }
    assert_eq!(server.count("/odata/Jobs?$skip=5"), 3);
}

/// The bodies that real servers sent, where they are at hand.
#[tokio::test]
async fn recorded_errors_give_their_message() {
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/recorded/errors_corpus_uipathorch.json");
    let Ok(text) = std::fs::read_to_string(corpus) else {
        println!("skipped: the recorded errors are not at hand");
        return;
    };
    let cases: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert!(!cases.is_empty());
    let bodies: Vec<String> = cases.iter().map(|case| case["body"].to_string()).collect();
    let server = Server::start(move |_, number| json(400, &bodies[number])).await;
    let client = builder(&server).build().unwrap();
    for case in &cases {
        let error = client.send(get()).await.unwrap_err();
        let expected = case["expected_message_contains"].as_str().unwrap();
        assert!(error.to_string().contains(expected), "{error} lacks {expected}");
        if let Some(code) = case["body"]["errorCode"].as_i64() {
            assert_eq!(error.api().unwrap().code, Some(code.to_string()));
        }
    }
}

/// A container without certificates still reaches an Orchestrator on its own loopback.
#[tokio::test]
async fn without_certificates_only_https_is_impossible() {
    const CHILD: &str = "TEST_WITHOUT_CERTIFICATES";
    if std::env::var_os(CHILD).is_none() {
        let outcome = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "without_certificates_only_https_is_impossible", "--nocapture"])
            .envs([(CHILD, "1"), ("SSL_CERT_FILE", "/nonexistent"), ("SSL_CERT_DIR", "/nonexistent")])
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&outcome.stderr);
        assert!(outcome.status.success() && String::from_utf8_lossy(&outcome.stdout).contains("1 passed"), "{told}");
        return;
    }
    let server = Server::start(|_, _| json(200, "{}")).await;
    builder(&server).build().unwrap().send(get()).await.unwrap();
    if cfg!(target_os = "linux") {
        let client = builder(&server).url(server.url.replace("http:", "https:")).build().unwrap();
        let error = client.send(get()).await.unwrap_err();
        assert!(error.to_string().contains("CA certificates"), "{error}");
    }
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_is_no_connection() {
    let server = Server::start(|_, _| json(200, "{}")).await;
    let client =
        builder(&server).url(server.url.replace("http:", "https:")).retry(RetryPolicy::never()).build().unwrap();
    let error = client.send(post()).await.unwrap_err();
    assert!(error.to_string().contains("no connection") || error.to_string().contains("CA certificates"), "{error}");
    assert!(server.received().is_empty());
}
