//! When a call is sent again: over sockets for what breaks there, in memory where time passes.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::{Method, Response};
use loopback::{Reply, Server, at_once, builder, get, json, post, reply, request, whole};
use tokio::time::Instant;
use uipath_orchestrator::odata::{Operation, Repeat, Request, ResponseBody, Service as _};
use uipath_orchestrator::transport::{
    ListPacing, MemoryTransport, ReqwestTransport, RetryPolicy, SendError, SendStage, Transport, TransportBody,
};
use uipath_orchestrator::{Client, Credentials, Error};

#[tokio::test]
async fn a_busy_service_is_asked_again() {
    let server =
        Server::start(|_, number| if number < 2 { reply(503, &[], "") } else { json(200, "{\"ok\":1}") }).await;
    let client = builder(&server).build().unwrap();
    assert_eq!(whole(client.send(get()).await.unwrap()), b"{\"ok\":1}");
    assert_eq!(server.connections(), 3);
}

#[tokio::test]
async fn attempts_come_to_an_end() {
    let server = Server::start(|_, _| reply(502, &[], "")).await;
    let client = builder(&server).retry(at_once().max_attempts(3)).build().unwrap();
    let error = client.send(get()).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.connections()), (502, 3));
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_post_is_sent_once_unless_it_was_turned_away() {
    let server = Server::start(|request, number| match request.target.as_str() {
        "/odata/Busy" => reply(503, &[], ""),
        "/odata/Reset" => Reply::Reset,
        "/odata/Silent" => Reply::Bytes(Vec::new()),
        "/odata/Cut" => Reply::Bytes(b"HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\n{".to_vec()),
        _ if number % 2 == 0 => reply(429, &[("retry-after", "0")], ""),
        _ => json(201, "{}"),
    })
    .await;
    let client = builder(&server).build().unwrap();
    client.send(request(Method::POST, "/Limited")).await.unwrap();
    assert_eq!(server.count("/Limited"), 2);
    for method in [Method::POST, Method::PATCH] {
        for path in ["/Busy", "/Reset", "/Silent", "/Cut"] {
            let before = server.count(path);
            client.send(request(method.clone(), path)).await.unwrap_err();
            assert_eq!(server.count(path) - before, 1, "{method} {path}");
        }
    }
}

#[tokio::test]
async fn what_can_be_repeated_without_harm_is_repeated() {
    let server = Server::start(|_, number| match number % 4 {
        0 => Reply::Reset,
        1 => Reply::Bytes(Vec::new()),
        2 => Reply::Bytes(b"HTTP/1.1 200 X\r\ncontent-length: 50\r\n\r\n{".to_vec()),
        _ => json(200, "{}"),
    })
    .await;
    let client = builder(&server).build().unwrap();
    for (round, method) in [Method::GET, Method::PUT, Method::DELETE].into_iter().enumerate() {
        client.send(request(method.clone(), "/Jobs(5)")).await.unwrap();
        assert_eq!(server.received().len(), (round + 1) * 4, "{method}");
    }
}

/// Counts what goes through it.
struct Counting {
    inner: ReqwestTransport,
    sent: AtomicUsize,
}

impl Transport for Counting {
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<Response<TransportBody>, SendError>> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        self.inner.send(request)
    }
}

#[tokio::test]
async fn a_post_whose_connection_was_refused_is_sent_again() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = free.local_addr().unwrap();
    let url = format!("http://{address}");
    drop(free);
    let transport = Arc::new(Counting { inner: ReqwestTransport::direct().unwrap(), sent: AtomicUsize::new(0) });
    let client = Client::builder()
        .url(url)
        .credentials(Credentials::anonymous())
        .transport(transport.clone())
        .retry(at_once().max_attempts(3))
        .build()
        .unwrap();
    let error = client.send(post()).await.unwrap_err();
    assert_eq!(transport.sent.load(Ordering::Relaxed), 3);
    let place = format!("no connection to {address}: ");
    assert!(error.is_retryable() && error.to_string().contains(&place), "{error}");
}

fn in_memory(
    retry: RetryPolicy,
    handler: impl Fn(usize) -> Result<Response<TransportBody>, SendError> + Send + Sync + 'static,
) -> (Client, Arc<MemoryTransport>) {
    let number = AtomicUsize::new(0);
    let transport = Arc::new(MemoryTransport::new(move |_| handler(number.fetch_add(1, Ordering::Relaxed))));
    let client = Client::builder()
        .url("https://orchestrator.example")
        .credentials(Credentials::anonymous())
        .transport(transport.clone())
        .retry(retry)
        .build()
        .unwrap();
    (client, transport)
}

fn limited(name: &'static str, value: &'static str) -> Response<TransportBody> {
    Response::builder().status(429).header(name, value).body("".into()).unwrap()
}

#[tokio::test(start_paused = true)]
async fn the_time_that_the_service_names_is_waited_for() {
    let (client, transport) = in_memory(RetryPolicy::default(), |number| {
        Ok(if number == 0 { limited("retry-after", "60") } else { Response::new("{}".into()) })
    });
    let start = Instant::now();
    client.send(post()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(60), "{:?}", start.elapsed());
    assert_eq!(transport.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_time_beyond_reason_is_given_back() {
    let (client, transport) = in_memory(RetryPolicy::default(), |_| Ok(limited("retry-after", "3600")));
    let start = Instant::now();
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(error.api().unwrap().retry_after, Some(Duration::from_secs(3600)));
    assert_eq!((start.elapsed(), transport.requests().len()), (Duration::ZERO, 1));
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_one_attempt_never_waits() {
    let (client, transport) = in_memory(RetryPolicy::never(), |_| Ok(limited("retry-after", "1")));
    client.send(get()).await.unwrap_err();
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_cannot_be_sent_is_not_tried_again() {
    let (client, transport) =
        in_memory(RetryPolicy::default(), |_| Err(SendError::new(SendStage::Unsendable, "no such scheme")));
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(error.to_string(), "Jobs.Test: no such scheme");
    assert_eq!(transport.requests().len(), 1);
}

fn silent() -> TransportBody {
    TransportBody::Stream(Box::pin(futures_util::stream::pending()))
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_does_not_come_ends_by_the_clock() {
    for (call, attempts) in [(get as fn() -> Request, 4), (post, 1)] {
        let (client, transport) = in_memory(RetryPolicy::default(), |_| Ok(Response::new(silent())));
        let error = client.send(call()).await.unwrap_err();
        assert!(error.to_string().contains("no answer within 100s"), "{error}");
        assert_eq!(transport.requests().len(), attempts);
    }
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_stands_still_ends_by_the_clock() {
    use futures_util::StreamExt as _;
    let (client, _) = in_memory(RetryPolicy::default(), |_| {
        let chunks = futures_util::stream::unfold(0, |number| async move {
            if number == 3 {
                std::future::pending::<()>().await;
            }
            tokio::time::sleep(Duration::from_secs(80)).await;
            Some((Ok(Bytes::from_static(b"x")), number + 1))
        });
        Ok(Response::new(TransportBody::Stream(Box::pin(chunks))))
    });
    let mut call = get();
    call.streams = true;
    let ResponseBody::Stream(chunks) = client.send(call).await.unwrap().body else { panic!("not a stream") };
    let chunks: Vec<_> = chunks.collect().await;
    assert_eq!(chunks.iter().filter(|chunk| chunk.is_ok()).count(), 3, "each came in time, all together did not");
    assert!(matches!(chunks.last(), Some(Err(Error::Transport(_)))) && chunks.len() == 4);
}

#[tokio::test]
async fn a_call_says_whether_it_may_be_repeated() {
    let server = Server::start(|_, _| Reply::Reset).await;
    let client = builder(&server).build().unwrap();
    for (method, repeat, attempts) in [
        (Method::POST, Repeat::Safe, 4),
        (Method::PATCH, Repeat::Safe, 4),
        (Method::POST, Repeat::ByMethod, 1),
        (Method::GET, Repeat::Never, 1),
        (Method::PUT, Repeat::Never, 1),
    ] {
        let before = server.connections();
        let mut call = request(method.clone(), "/Jobs");
        call.repeat = repeat;
        let error = client.send(call).await.unwrap_err();
        assert_eq!(server.connections() - before, attempts, "{method} {repeat:?}");
        assert_eq!(error.is_retryable(), attempts > 1, "{error}");
    }
}

#[cfg(feature = "conveniences")]
#[test]
fn the_calls_of_the_service_carry_the_mark() {
    use uipath_orchestrator::EntitySets as _;
    let client = Client::builder().cloud("o", "t").credentials(Credentials::anonymous()).build().unwrap();
    let commit = uipath_orchestrator::types::CommitType::AllOrNothing;
    let call = client.queues().bulk_add_queue_items(commit, "q");
    assert_eq!(call.request().repeat, Repeat::ByMethod);
    assert_eq!(call.safe_to_repeat().request().repeat, Repeat::Safe);
    let read = client.queues().add_queue_item(uipath_orchestrator::types::QueueItemData::default());
    assert_eq!(read.safe_to_repeat().request().repeat, Repeat::Safe);
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_multiplied() {
    let (client, transport) = in_memory(RetryPolicy::default().budget(10), |number| {
        let mut answer = Response::new("{}".into());
        if number < 1_000 {
            *answer.status_mut() = http::StatusCode::SERVICE_UNAVAILABLE;
        }
        Ok(answer)
    });
    for _ in 0..100 {
        let error = client.send(get()).await.unwrap_err();
        assert!(error.is_retryable(), "{error}");
    }
    assert_eq!(transport.requests().len(), 110, "a hundred calls, ten repetitions");
    let clone = client.clone();
    while clone.send(get()).await.is_err() {}
    assert_eq!(transport.requests().len(), 1_001);
}

#[tokio::test(start_paused = true)]
async fn waits_that_the_service_asks_for_are_not_on_the_budget() {
    let (client, transport) = in_memory(RetryPolicy::default().budget(0), |number| {
        Ok(if number % 2 == 0 { limited("retry-after", "1") } else { Response::new("{}".into()) })
    });
    for _ in 0..20 {
        client.send(post()).await.unwrap();
    }
    assert_eq!(transport.requests().len(), 40);
}

#[tokio::test(start_paused = true)]
async fn a_call_as_a_whole_ends_by_its_deadline() {
    let seconds = Duration::from_secs;
    let policy = RetryPolicy::default().max_attempts(100).deadline(seconds(250));
    // An answer that does not come: the third attempt is cut short.
    let (client, transport) = in_memory(policy.clone(), |_| Ok(Response::new(silent())));
    let start = Instant::now();
    let error = client.send(get()).await.unwrap_err();
    assert!(error.to_string().contains("no answer within 250s as a whole") && error.is_retryable(), "{error}");
    assert_eq!((start.elapsed().as_secs(), transport.requests().len()), (250, 3));

    // A wait that would end too late is not begun.
    let (client, transport) = in_memory(policy, |_| Ok(limited("retry-after", "100")));
    let start = Instant::now();
    let error = client.send(get()).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), transport.requests().len()), (429, 3));
    assert!(start.elapsed() < seconds(205), "{:?}", start.elapsed());
}

fn named(name: &'static str) -> Request {
    let mut call = get();
    call.operation = Operation::new(name);
    call
}

#[tokio::test(start_paused = true)]
async fn lists_that_the_service_limits_are_paced() {
    let cloud = |credentials: Credentials| {
        let transport = Arc::new(MemoryTransport::new(|request| {
            let token = request.uri().path().ends_with("/token");
            Ok(Response::new(if token { r#"{"access_token":"t"}"# } else { "{}" }.into()))
        }));
        (Client::builder().cloud("acme", "prod").credentials(credentials).transport(transport.clone()), transport)
    };
    for (credentials, most) in [
        (Credentials::personal_access_token("t"), 100),
        (Credentials::external_application("id", "secret", ["OR.Jobs"]), 1_000),
    ] {
        let (builder, transport) = cloud(credentials);
        let client = builder.build().unwrap();
        for name in ["Jobs.List", "QueueItems.List"] {
            let start = Instant::now();
            for _ in 0..most {
                client.clone().send(named(name)).await.unwrap();
            }
            assert_eq!(start.elapsed(), Duration::ZERO, "{name}");
            client.send(named("Jobs.Get")).await.unwrap();
            assert_eq!(start.elapsed(), Duration::ZERO, "a read by id is not held up");
            client.send(named(name)).await.unwrap();
            assert!(start.elapsed() >= Duration::from_secs(60), "{:?}", start.elapsed());
        }
        assert!(transport.requests().len() > 2 * most);
    }

    let (builder, _) = cloud(Credentials::personal_access_token("t"));
    let client =
        builder.list_pacing(ListPacing::per_minute(1)).retry(RetryPolicy::default().deadline(Duration::from_secs(30)));
    let client = client.build().unwrap();
    client.send(named("Jobs.List")).await.unwrap();
    let error = client.send(named("Jobs.List")).await.unwrap_err();
    assert!(error.is_retryable() && error.to_string().contains("list_pacing"), "{error}");

    let (builder, _) = cloud(Credentials::personal_access_token("t"));
    let client = builder.list_pacing(ListPacing::off()).build().unwrap();
    let (elsewhere, _) = in_memory(RetryPolicy::default(), |_| Ok(Response::new("{}".into())));
    let start = Instant::now();
    for _ in 0..300 {
        client.send(named("Jobs.List")).await.unwrap();
        elsewhere.send(named("Jobs.List")).await.unwrap();
    }
    assert_eq!(start.elapsed(), Duration::ZERO);
}
