//! Servers that send too much, or never come to an end.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::fmt::Write as _;
use std::time::Duration;

use futures_util::StreamExt as _;
use http::Method;
use loopback::{Reply, Server, at_once, builder, get, post, request, whole};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use uipath_orchestrator::odata::{ResponseBody, Service as _};
use uipath_orchestrator::{Client, ClientBuilder, Credentials};

fn with_headers(count: usize, length: usize) -> Reply {
    let mut answer = "HTTP/1.1 200 X\r\nconnection: close\r\ncontent-length: 2\r\n".to_owned();
    for number in 0..count {
        write!(answer, "x-{number}: {}\r\n", "v".repeat(length)).unwrap();
    }
    answer.push_str("\r\n{}");
    Reply::Bytes(answer.into_bytes())
}

#[tokio::test]
async fn headers_have_a_limit() {
    let server = Server::start(|request, _| match request.target.as_str() {
        "/odata/Usual" => with_headers(30, 1_000),
        "/odata/Large" => with_headers(50, 2_000),
        "/odata/Huge" => with_headers(50, 200_000),
        _ => with_headers(5_000, 1),
    })
    .await;
    let client = builder(&server).build().unwrap();
    assert_eq!(whole(client.send(request(Method::GET, "/Usual")).await.unwrap()), b"{}");

    let error = client.send(request(Method::GET, "/Large")).await.unwrap_err();
    assert!(error.to_string().contains("headers have more than 65536 bytes") && !error.is_retryable(), "{error}");
    assert_eq!(server.count("/Large"), 1, "a second attempt brings the same");
    for path in ["/Huge", "/Many"] {
        let error = client.send(request(Method::GET, path)).await.unwrap_err();
        assert!(error.to_string().contains("too many headers") && !error.is_retryable(), "{error}");
        assert_eq!(server.count(path), 1);
    }
}

/// A server that answers each request with `head`, and then with a byte every few milliseconds, or with nothing.
async fn dribbling(head: &'static str, goes_on: bool) -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                stream.read_buf(&mut Vec::new()).await.unwrap();
                stream.write_all(head.as_bytes()).await.unwrap();
                // Until the client hangs up.
                while !goes_on || stream.write_all(b"x").await.is_ok() {
                    tokio::time::sleep(Duration::from_millis(5)).await;
                }
            });
        }
    });
    Client::builder().url(url).credentials(Credentials::anonymous()).retry(at_once().max_attempts(2))
}

#[tokio::test]
async fn an_answer_that_never_ends_ends_by_the_clock() {
    for head in ["HTTP/1.1 200 X\r\nx-", "HTTP/1.1 200 X\r\n\r\n", "HTTP/1.1 200 X\r\ncontent-length: 1000000\r\n\r\n"]
    {
        for goes_on in [true, false] {
            let client = dribbling(head, goes_on).await.timeout(Duration::from_millis(200)).build().unwrap();
            for call in [get(), post()] {
                let error = client.send(call).await.unwrap_err();
                assert!(error.to_string().contains("no answer within 200ms"), "{head:?}: {error}");
            }
        }
    }
}

#[tokio::test]
async fn an_error_whose_words_do_not_end_is_told_by_its_status() {
    for goes_on in [true, false] {
        let builder = dribbling("HTTP/1.1 404 X\r\n\r\n", goes_on).await;
        let client = builder.timeout(Duration::from_millis(400)).build().unwrap();
        assert_eq!(client.send(get()).await.unwrap_err().status().unwrap(), 404);
        let builder = dribbling("HTTP/1.1 429 X\r\nretry-after: 0\r\n\r\n", goes_on).await;
        let client = builder.timeout(Duration::from_millis(400)).build().unwrap();
        assert_eq!(client.send(post()).await.unwrap_err().status().unwrap(), 429);
    }
}

#[tokio::test]
async fn a_download_that_stands_still_ends_by_its_own_clock() {
    let builder = dribbling("HTTP/1.1 200 X\r\n\r\nabc", false).await;
    let client = builder.idle_timeout(Duration::from_millis(100)).build().unwrap();
    let mut call = get();
    call.streams = true;
    let ResponseBody::Stream(chunks) = client.send(call).await.unwrap().body else { panic!("not a stream") };
    let chunks: Vec<_> = chunks.collect().await;
    let bytes: Vec<u8> = chunks.iter().flatten().flatten().copied().collect();
    assert_eq!(bytes, b"abc");
    let Some(Err(error)) = chunks.last() else { panic!("it ended: {chunks:?}") };
    assert!(error.to_string().contains("no answer within 100ms") && error.is_retryable(), "{error}");
}
