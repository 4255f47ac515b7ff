//! What becomes of a request over HTTP/2 that the server gives up.

use std::sync::Arc;

use futures_util::StreamExt as _;
use uipath_orchestrator::odata::{ResponseBody, Service as _};
use uipath_orchestrator::transport::RetryPolicy;
use uipath_orchestrator::{Client, Credentials, Error};

use super::frames::{Act, ENHANCE_YOUR_CALM, HTTP_1_1_REQUIRED, INTERNAL_ERROR, NO_ERROR, REFUSED_STREAM, Server};
use super::loopback::{get, post, whole};
use super::{builder, client};

/// A server that answers from request number `answers` on, and does `otherwise` before.
async fn server(answers: usize, otherwise: fn() -> Act) -> Server {
    Server::start(move |number| if number < answers { otherwise() } else { Act::Answer }).await
}

fn client_of(server: &Server) -> uipath_orchestrator::Client {
    client(&server.url, builder().root_certificate_pem(&server.pem))
}

#[tokio::test]
async fn a_post_that_the_server_has_not_begun_is_sent_again() {
    for (answers, otherwise) in [
        // More often than reqwest tries by itself.
        (4, (|| Act::Reset(REFUSED_STREAM)) as fn() -> Act),
        (1, || Act::GoAway { code: ENHANCE_YOUR_CALM, taken: false }),
        (1, || Act::GoAway { code: NO_ERROR, taken: false }),
    ] {
        let server = server(answers, otherwise).await;
        client_of(&server).send(post()).await.unwrap();
        assert_eq!(server.requests(), answers + 1);
    }
}

#[tokio::test]
async fn a_post_that_waits_when_the_server_goes_away_is_sent_again() {
    for code in [NO_ERROR, ENHANCE_YOUR_CALM] {
        let server = Server::start(move |number| match number {
            1 => Act::GoAway { code, taken: true },
            _ => Act::Answer,
        })
        .await;
        let client = client_of(&server);
        client.send(get()).await.unwrap();
        let (taken, waiting) = tokio::join!(client.send(get()), client.send(post()));
        taken.and(waiting).unwrap();
        assert_eq!(server.requests(), 4, "the first, the one that is lost, and both again");
    }
}

/// What reqwest does by itself for a request without a body comes on top of the attempts; what asks for calm gets it.
#[tokio::test]
async fn a_post_is_sent_at_once_where_another_connection_takes_it_and_else_by_the_retries_alone() {
    for (code, requests) in [(NO_ERROR, 3), (ENHANCE_YOUR_CALM, 1)] {
        let server = Server::start(move |_| Act::GoAway { code, taken: false }).await;
        let transport = Arc::new(builder().root_certificate_pem(&server.pem).build().unwrap());
        let client = Client::builder().url(&*server.url).credentials(Credentials::anonymous()).transport(transport);
        let error = client.retry(RetryPolicy::never()).build().unwrap().send(post()).await.unwrap_err();
        assert_eq!(server.requests(), requests, "{error}");
        assert!(error.is_retryable(), "{error}");
    }
}

#[tokio::test]
async fn a_post_that_may_have_run_is_not() {
    for otherwise in [
        (|| Act::Reset(INTERNAL_ERROR)) as fn() -> Act,
        || Act::ResetHalfway(NO_ERROR),
        || Act::GoAway { code: ENHANCE_YOUR_CALM, taken: true },
        || Act::GoAway { code: NO_ERROR, taken: true },
    ] {
        let server = server(1, otherwise).await;
        let error = client_of(&server).send(post()).await.unwrap_err();
        assert!(matches!(error, Error::Transport(_)) && !error.is_retryable(), "{error}");
        assert_eq!(server.requests(), 1, "{error}");
        client_of(&server).send(get()).await.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_wants_http_1_is_told_once_with_what_mends_it() {
    for otherwise in
        [(|| Act::Reset(HTTP_1_1_REQUIRED)) as fn() -> Act, || Act::GoAway { code: HTTP_1_1_REQUIRED, taken: false }]
    {
        let server = server(2, otherwise).await;
        for call in [get(), post()] {
            let error = client_of(&server).send(call).await.unwrap_err();
            assert!(error.to_string().contains("http1_only()") && !error.is_retryable(), "{error}");
        }
        assert_eq!(server.requests(), 2);
    }
}

#[tokio::test]
async fn half_an_answer_is_no_answer() {
    let server = server(1, || Act::ResetHalfway(NO_ERROR)).await;
    assert_eq!(whole(client_of(&server).send(get()).await.unwrap()), b"{}");
    assert_eq!(server.requests(), 2);

    let server = self::server(1, || Act::ResetHalfway(NO_ERROR)).await;
    let mut download = get();
    download.streams = true;
    let ResponseBody::Stream(chunks) = client_of(&server).send(download).await.unwrap().body else {
        panic!("no stream")
    };
    let chunks: Vec<_> = chunks.collect().await;
    let Some(Err(error)) = chunks.last() else { panic!("half a file passed for a whole: {chunks:?}") };
    assert!(error.is_retryable() && error.to_string().contains("2 bytes, and has 1 fewer"), "{error}");
}
