//! What an error shows, for every shape that an answer can have.

#![cfg(all(feature = "reqwest", feature = "conveniences"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use http::StatusCode;
use loopback::{Reply, Server, builder, reply};
use uipath_orchestrator::odata::{ApiError, AuthError, Duration, LookupError, TransportError};
use uipath_orchestrator::{Client, EntitySets as _, Error};

async fn error(answer: impl Fn() -> Reply + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_, _| answer()).await;
    let client: Client = builder(&server).build().unwrap();
    client.in_folder(5).jobs().get(1).await.map(|job| panic!("it was read: {job:?}")).unwrap_err()
}

async fn told(status: u16, content_type: &'static str, body: &'static str) -> String {
    error(move || reply(status, &[("content-type", content_type), ("x-correlation-id", "c-1")], body)).await.to_string()
}

#[tokio::test]
async fn each_shape_of_an_error_shows_all_that_it_says() {
    for (status, body, expected) in [
        (
            400,
            r#"{"message":"A folder is required.","errorCode":1101,"traceId":"00-1"}"#,
            "Jobs.Read: 400 Bad Request (code 1101): A folder is required. [trace 00-1] (name a folder: `client.in_folder(…)`)",
        ),
        (
            400,
            r#"{"success":false,"error":{"code":7,"message":"No!","details":"Not you."}}"#,
            "Jobs.Read: 400 Bad Request (code 7): No!; Not you. [trace c-1]",
        ),
        (404, r#"{"errorMessage":"No route."}"#, "Jobs.Read: 404 Not Found: No route. [trace c-1]"),
        (
            409,
            r#"{"StatusCode":409,"StatusDescription":"Conflict","Message":"It exists."}"#,
            "Jobs.Read: 409 Conflict: It exists. [trace c-1]",
        ),
        (
            400,
            r#"{"type":"x","title":"Invalid.","status":400,"traceId":"00-2","errors":{"Name":["Too long."]}}"#,
            "Jobs.Read: 400 Bad Request: Invalid.; Name: Too long. [trace 00-2]",
        ),
        (
            400,
            r#"{"result":{"succeeded":false,"errors":[{"code":"Dup","description":"Taken."}]}}"#,
            "Jobs.Read: 400 Bad Request (code Dup): Taken. [trace c-1]",
        ),
        (
            400,
            r#"{"error":{"code":"U","message":"Bad query.","innererror":{"message":"Here."}}}"#,
            "Jobs.Read: 400 Bad Request (code U): Bad query.; Here. [trace c-1]",
        ),
        (
            400,
            r#"{"error":"invalid_request","error_description":"Which?"}"#,
            "Jobs.Read: 400 Bad Request (code invalid_request): Which? [trace c-1]",
        ),
    ] {
        assert_eq!(told(status, "application/json", body).await, expected);
    }
    let page = told(413, "text/html", "<html><head><title>413 Too Large</title></head></html>").await;
    assert_eq!(page, "Jobs.Read: 413 Payload Too Large: 413 Too Large [trace c-1]");
    let empty = told(500, "application/json", "").await;
    assert_eq!(
        empty,
        "Jobs.Read: 500 Internal Server Error: Internal Server Error, and the answer is empty [trace c-1]"
    );
}

#[tokio::test]
async fn a_success_that_is_none_is_an_error_that_names_the_call() {
    for (content_type, body) in [
        ("text/html", "<!DOCTYPE html><html><title>Sign in</title></html>"),
        ("application/json", ""),
        ("application/json", "{\"Id\":"),
        ("application/json", "[]"),
        ("application/xml", "<job/>"),
        ("text/plain", "job"),
        ("application/json", "\u{0}\u{1}"),
    ] {
        let text = told(200, content_type, body).await;
        assert!(text.starts_with("Jobs.Read: ") && text.len() < 500, "{content_type} {body:?}: {text}");
    }
    assert!(told(200, "text/html", "<html><title>Sign in</title></html>").await.contains("Sign in"));
}

/// What is read of it would be an entity without a single value; or an action that was not carried out would pass for done.
#[tokio::test]
async fn a_refusal_with_the_status_of_a_success_is_an_error() {
    let error = r#"{"code":0,"message":"No!","details":"Not you."}"#;
    let refusal =
        format!(r#"{{"result":null,"success":false,"error":{error},"unAuthorizedRequest":true,"__abp":true}}"#);
    let server = Server::start(move |_, _| reply(200, &[("content-type", "application/json")], &refusal)).await;
    let folder = builder(&server).build().unwrap().in_folder(5);
    let error = folder.jobs().get(1).await.unwrap_err();
    assert_eq!(error.to_string(), "Jobs.Read: 200 OK (code 0): No!; Not you.");
    let error = folder.assets().delete(1).await.unwrap_err();
    assert!(matches!(error, Error::Api(_)) && !error.is_retryable(), "{error}");
}

#[tokio::test]
async fn a_success_that_cannot_be_unpacked_is_told_as_one() {
    let headers = [("content-type", "application/json"), ("content-encoding", "x-gzip")];
    let told = error(move || reply(200, &headers, b"\x1f\x8b\x08")).await.to_string();
    assert!(
        told.ends_with(
            "expected a JSON document, found one that is packed (x-gzip), which this client does not unpack"
        ),
        "{told}"
    );
}

#[tokio::test]
async fn what_the_content_type_says_does_not_matter_where_the_body_is_right() {
    let server = Server::start(|_, _| reply(200, &[("content-type", "text/plain")], r#"{"Id":1}"#)).await;
    let job = builder(&server).build().unwrap().jobs().get(1).await.unwrap();
    assert_eq!(job.id, 1);
}

#[tokio::test]
async fn a_truncated_answer_is_told_as_one() {
    let error = error(|| {
        Reply::Bytes(
            b"HTTP/1.1 200 X\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{\"Id\":1".to_vec(),
        )
    })
    .await;
    assert!(matches!(error, Error::Transport(_)) && error.is_retryable(), "{error}");
    assert!(error.to_string().starts_with("Jobs.Read: the connection broke"), "{error}");
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_told_from_a_connection_that_broke() {
    for (answer, expected) in [
        ("HTTP/1.1 200 X\r\ncontent-encoding: gzip\r\ncontent-length: 2\r\n\r\n{}", "not packed as it says"),
        ("HTTP/1.1 200 X\r\nno header\r\n\r\n", "the answer is not HTTP"),
        ("SSH-2.0-OpenSSH_9.6\r\n", "the answer is not HTTP"),
    ] {
        let error = error(move || Reply::Bytes(answer.into())).await;
        assert!(error.is_retryable() && error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn questions_about_an_error() {
    for (status, expected) in [
        (404, [true, false, false, false]),
        (409, [false, true, false, false]),
        (429, [false, false, true, true]),
        (503, [false, false, false, true]),
        (500, [false, false, false, false]),
        (400, [false, false, false, false]),
    ] {
        let error = error(move || reply(status, &[("retry-after", "0")], "")).await;
        let asked = [error.is_not_found(), error.is_conflict(), error.is_rate_limited(), error.is_retryable()];
        assert_eq!(asked, expected, "{error}");
    }
}

#[test]
fn what_an_error_holds_is_an_error_too() {
    // What a token source or a value of one's own answers goes through `?`, whatever the function's errors are.
    fn any(error: impl std::error::Error + 'static) -> String {
        Box::<dyn std::error::Error>::from(error).to_string()
    }
    assert_eq!(any(AuthError::new("vault", "it is sealed")), "cannot sign in (vault): it is sealed");
    assert_eq!(any(ApiError::new("Jobs.Read", StatusCode::GONE, "no more")), "Jobs.Read: 410 Gone: no more");
    assert_eq!(any(LookupError::none("queue", "A")), "there is no queue `A` that this account can see");
    assert!(any("1h".parse::<Duration>().unwrap_err()).contains("a duration"));
    let mut broken = TransportError::new("Jobs.Read", "the connection broke");
    broken.source = Some("pulled out".into());
    let error = Error::from(broken);
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "pulled out");
}
