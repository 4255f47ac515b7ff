//! Thousands of mixed calls against a service where one request in ten goes wrong, over real sockets.
//!
//! `cargo test --package uipath-orchestrator --test faults -- --ignored --nocapture` runs 10,000 calls with 200 in
//! flight, and prints what went wrong and how the calls ended.

#![cfg(feature = "reqwest")]
#![allow(clippy::unwrap_used, clippy::panic, unreachable_pub, reason = "a test fails by a panic")]

mod fault;
mod server;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use bytes::Bytes;
use fault::Fault;
use futures_core::future::BoxFuture;
use futures_util::StreamExt as _;
use http::Method;
use server::State;
use tokio::net::TcpListener;
use uipath_orchestrator::odata::{Operation, Request, RequestBody, Response, ResponseBody, Service as _, Target};
use uipath_orchestrator::transport::{ReqwestTransport, RetryPolicy, SendError, Transport, TransportBody};
use uipath_orchestrator::{Client, Credentials, Error, Result};

const MAX_BODY: usize = 1_000_000;
const ATTEMPTS: usize = 4;

/// Sends some requests where nobody listens: that cannot be done on the server's side.
struct Astray {
    inner: ReqwestTransport,
    nobody: http::uri::Authority,
    state: Arc<State>,
}

impl Transport for Astray {
    fn send(
        &self,
        mut request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<TransportBody>, SendError>> {
        let path = request.uri().path().to_owned();
        if path.starts_with("/odata") && self.state.next_fault() == Some(Fault::Refused) {
            self.state.note(&path, Fault::Refused);
            let mut parts = request.uri().clone().into_parts();
            parts.authority = Some(self.nobody.clone());
            *request.uri_mut() = http::Uri::from_parts(parts).unwrap();
        }
        self.inner.send(request)
    }
}

fn call(number: u64) -> (Method, Request) {
    let method = match fault::mix(!number) % 10 {
        0 => Method::PUT,
        1 => Method::DELETE,
        2..=4 => Method::POST,
        _ => Method::GET,
    };
    let target = Target::Resource { path: format!("/Things({number})"), query: String::new() };
    let mut request = Request::new(Operation::new("Things.Test"), method.clone(), target);
    if [Method::POST, Method::PUT].contains(&method) {
        request.body = RequestBody::Json("{\"a\":1}".into());
    }
    (method, request)
}

/// Checks one outcome against what the server did, and says in a word how the call ended.
fn judge(state: &State, number: u64, method: &Method, outcome: &Result<Response>) -> &'static str {
    let target = format!("/odata/Things({number})");
    let log = state.calls.lock().unwrap().get(&target).cloned().unwrap_or_default();
    let what = format!("{method} {target}: {log:?}, {outcome:?}");
    if *method == Method::POST {
        assert!(log.acted <= 1, "done twice: {what}");
    }
    let idempotent = *method != Method::POST;
    let error = match outcome {
        Ok(answer) => {
            let ResponseBody::Whole(body) = &answer.body else { panic!("a stream: {what}") };
            assert_eq!(*body, format!(r#"{{"method":"{method}","target":"{target}"}}"#), "{what}");
            assert!(log.acted >= 1, "{what}");
            return if log.faults.is_empty() { "right at once" } else { "right after all" };
        }
        Err(Error::Auth(error)) => {
            assert!(error.retryable && state.token_faults.load(Ordering::Relaxed) > 0, "{what}");
            return "no token";
        }
        Err(error) => error,
    };
    let last = *log.faults.last().unwrap_or_else(|| panic!("an error without a cause: {what}"));
    match (last.status(), error) {
        (Some(status), Error::Api(error)) => assert_eq!(error.status.as_u16(), status, "{what}"),
        (None, Error::Transport(error)) => {
            assert_eq!(last == Fault::Bomb, error.message.contains("more than 1000000 bytes"), "{what}");
            assert_eq!(last == Fault::Stalled, error.message.contains("no answer within"), "{what}");
        }
        _ => panic!("the wrong error: {what}"),
    }
    // Nothing gave up early: the second refusal of a token ends a call, and as many attempts as it has.
    let refusals = log.faults.iter().filter(|fault| **fault == Fault::Revoked).count();
    let gave_up = match last {
        Fault::Revoked => refusals < 2,
        _ => last.may_repeat(idempotent) && log.faults.len() - refusals < ATTEMPTS,
    };
    assert!(!gave_up, "{what}");
    assert_ne!(last, Fault::Slow, "{what}");
    match last {
        Fault::Revoked => "refused with two tokens",
        _ if last.status().is_some() => "told by its status",
        Fault::Bomb => "told to be too large",
        _ => "told to be open",
    }
}

async fn run(calls: u64, in_flight: usize) {
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let tasks_before = tasks();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let nobody = {
        let free = TcpListener::bind("127.0.0.1:0").await.unwrap();
        free.local_addr().unwrap().to_string().parse().unwrap()
    };
    let state = Arc::new(State::default());
    let server = tokio::spawn(server::serve(listener, state.clone()));
    let transport = Arc::new(Astray { inner: ReqwestTransport::direct().unwrap(), nobody, state: state.clone() });
    let client = Client::builder()
        .url(format!("http://{address}"))
        .credentials(Credentials::external_application("id", "secret", ["s"]))
        .transport(transport)
        .retry(RetryPolicy::default().base(Duration::from_millis(5)))
        .timeout(Duration::from_secs(5))
        .max_body(MAX_BODY)
        .build()
        .unwrap();

    let start = Instant::now();
    let ended: BTreeMap<&str, usize> = futures_util::stream::iter(0..calls)
        .map(|number| {
            let (client, state) = (client.clone(), state.clone());
            async move {
                let (method, request) = call(number);
                // Far beyond what four attempts can take: whatever ends here hangs.
                let outcome = tokio::time::timeout(Duration::from_secs(120), client.send(request)).await;
                judge(&state, number, &method, &outcome.unwrap_or_else(|_| panic!("call {number} hangs")))
            }
        })
        .buffer_unordered(in_flight)
        .fold(BTreeMap::new(), async |mut ended, how| {
            *ended.entry(how).or_default() += 1;
            ended
        })
        .await;
    let time = start.elapsed();

    let mut faults: BTreeMap<Fault, usize> = BTreeMap::new();
    for log in state.calls.lock().unwrap().values() {
        for fault in &log.faults {
            *faults.entry(*fault).or_default() += 1;
        }
    }
    println!("{calls} calls, {in_flight} in flight, {:.1} s", time.as_secs_f64());
    for (fault, times) in &faults {
        println!("  {:<20} {times:>6} times", format!("{fault:?}"));
    }
    let count = |counter: &std::sync::atomic::AtomicU64| counter.load(Ordering::Relaxed);
    println!("  {:<20} {:>6} times", "no token", count(&state.token_faults));
    for (how, times) in &ended {
        println!("{how:<24} {times:>4} calls");
    }
    let (issued, revocations) = (count(&state.tokens_issued), count(&state.revocations));
    println!("{issued} tokens, {revocations} times one was revoked, {} connections", count(&state.connections));

    assert_eq!(ended.values().sum::<usize>(), usize::try_from(calls).unwrap());
    assert!(issued <= revocations + 1, "{issued} tokens for {revocations} revocations");
    assert!(faults.len() >= 10 && ended["right after all"] > 0, "the faults were there: {faults:?}");

    // Whatever the client started ends with it.
    drop(client);
    server.abort();
    for _ in 0..1_000 {
        if tasks() <= tasks_before {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{} tasks are left, {tasks_before} were there before", tasks());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_end_right() {
    run(1_000, 100).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a minute of work; prints a table"]
async fn ten_thousand_calls_end_right() {
    run(10_000, 200).await;
}
