//! Addresses of files lead to whatever host the service names: what goes there, and what does not.

#![cfg(feature = "conveniences")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

use std::sync::Arc;

use bytes::Bytes;
use serde_json::{Value, json};
use uipath_orchestrator::transport::{MemoryTransport, RetryPolicy};
use uipath_orchestrator::{Client, Credentials, Error};

const RIGHT: &str = "sv=1&sig=pl%2Fanted";

/// A service that hands this address out, and a store that answers `status` and says back what it was asked for.
fn server(access: Value, status: u16) -> Arc<MemoryTransport> {
    Arc::new(MemoryTransport::new(move |request| {
        let path = request.uri().path();
        let body = if path.ends_with("/Buckets") {
            json!({ "value": [{ "Id": 5 }] }).to_string()
        } else if path.contains("Get") {
            access.to_string()
        } else {
            let body = format!("<Error><Code>Denied</Code><Message>for {}</Message></Error>", request.uri());
            return Ok(http::Response::builder().status(status).body(body.into()).unwrap());
        };
        Ok(http::Response::new(body.into()))
    }))
}

fn client(server: &Arc<MemoryTransport>) -> Client {
    Client::builder()
        .cloud("acme", "test")
        .credentials(Credentials::personal_access_token("token-of-ours"))
        .transport(server.clone())
        .retry(RetryPolicy::never())
        .build()
        .unwrap()
}

async fn upload(server: &Arc<MemoryTransport>) -> Result<(), Error> {
    let bucket = client(server).in_folder("Shared").bucket("Reports");
    bucket.upload("a.csv", b"abc".to_vec()).content_type("text/csv").await.map(|_| ())
}

fn access(uri: &str, requires_auth: bool) -> Value {
    json!({
        "Uri": uri,
        "Verb": "PUT",
        "RequiresAuth": requires_auth,
        "Headers": {
            "Keys": ["x-ms-blob-type", "Host", "Content-Length"],
            "Values": ["BlockBlob", "elsewhere.example", "7"],
        },
    })
}

#[tokio::test]
async fn the_token_does_not_go_to_the_store() {
    let server = server(access(&format!("https://store.example/box/a.csv?{RIGHT}"), false), 201);
    upload(&server).await.unwrap();
    let requests = server.requests();
    assert!(requests[0].headers().contains_key("authorization"), "the service gets it");
    let put = requests.last().unwrap();
    assert_eq!(put.uri().to_string(), format!("https://store.example/box/a.csv?{RIGHT}"));
    assert_eq!((put.method().as_str(), put.body()), ("PUT", &Bytes::from_static(b"abc")));
    assert!(!put.headers().contains_key("authorization"));
    for (name, value) in [("x-ms-blob-type", "BlockBlob"), ("content-length", "3"), ("content-type", "text/csv")] {
        assert_eq!(put.headers()[name], value);
    }
    assert!(!put.headers().contains_key("host"), "{:?}", put.headers());
    assert!(!put.headers().keys().any(|name| name.as_str().contains("uipath")), "{:?}", put.headers());
}

#[tokio::test]
async fn the_token_goes_to_the_service_itself_where_it_is_asked_for() {
    let own = "https://cloud.uipath.com/acme/test/orchestrator_/api/files/a.csv";
    let server = server(access(own, true), 201);
    upload(&server).await.unwrap();
    assert_eq!(server.requests().last().unwrap().headers()["authorization"], "Bearer token-of-ours");
}

#[tokio::test]
async fn addresses_that_would_give_something_away_are_not_used() {
    for (uri, requires_auth, why) in [
        ("https://store.example/a.csv", true, "it asks for the token, and it leads from"),
        ("https://cloud.uipath.com.example/a.csv", true, "it asks for the token"),
        ("http://store.example/a.csv", false, "plain http"),
        ("ftp://store.example/a.csv", false, "its scheme is `ftp`"),
        ("https://user:word@store.example/a.csv", false, "a password"),
        ("https://store.example/box/./a.csv", false, "give the file a path without them"),
        ("https://store.example/box/b/../a.csv", false, "give the file a path without them"),
        ("https://store.example/box/b/%2E%2e/a.csv", false, "give the file a path without them"),
        (r"https://store.example/box/b\a.csv", false, "give the file a path without them"),
    ] {
        let server = server(access(uri, requires_auth), 201);
        let error = upload(&server).await.unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
        assert!(server.requests().iter().all(|request| request.uri().host() == Some("cloud.uipath.com")), "{uri}");
    }
    let server = server(json!({ "Verb": "PUT" }), 201);
    assert!(upload(&server).await.unwrap_err().to_string().contains("the address is missing"));
}

#[tokio::test]
async fn the_right_to_use_an_address_does_not_show_in_errors() {
    let server = server(access(&format!("https://store.example/box/a.csv?{RIGHT}"), false), 403);
    let error = upload(&server).await.unwrap_err();
    let shown = error.to_string();
    assert!(shown.contains("Denied") && shown.contains("the address has expired"), "{shown}");
    assert!(!shown.contains("anted") && !format!("{error:?}").contains("anted"), "{shown}");
}

#[tokio::test]
async fn what_a_store_quotes_of_the_right_does_not_show_either() {
    let access = access("https://store.example/box/a.csv?sv=1&sig=planted%2Fsignature-of-it", false);
    let access = access.to_string();
    let server = Arc::new(MemoryTransport::new(move |request| {
        let path = request.uri().path();
        if path.ends_with("/Buckets") {
            return Ok(http::Response::new(json!({ "value": [{ "Id": 5 }] }).to_string().into()));
        }
        if path.contains("Get") {
            return Ok(http::Response::new(access.clone().into()));
        }
        let body = "the signature planted/signature-of-it, sent as planted%2Fsignature-of-it, is wrong".into();
        Ok(http::Response::builder().status(403).body(body).unwrap())
    }));
    let error = upload(&server).await.unwrap_err();
    assert!(error.to_string().contains("is wrong") && !error.to_string().contains("planted"), "{error}");
}

#[tokio::test]
async fn a_store_that_redirects_is_not_followed() {
    let server = server(access("https://store.example/box/a.csv", false), 307);
    let error = upload(&server).await.unwrap_err();
    assert!(error.to_string().contains("redirects"), "{error}");
}
