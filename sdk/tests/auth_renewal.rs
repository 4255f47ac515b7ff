//! The life of a token, with the clock in the test's hands, and callers that go away.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod loopback;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::StatusCode;
use loopback::get;
use tokio::sync::Semaphore;
use uipath_orchestrator::Client;
use uipath_orchestrator::auth::{AccessToken, TokenContext, TokenSource};
use uipath_orchestrator::odata::{AuthError, Service as _};
use uipath_orchestrator::transport::MemoryTransport;

/// Gives `token-0`, `token-1`, … as soon as a permit is there, each for an hour.
struct Numbered {
    asked: AtomicUsize,
    gate: Semaphore,
    broken: AtomicBool,
}

impl Numbered {
    fn new(permits: usize) -> Arc<Self> {
        Arc::new(Self { asked: AtomicUsize::new(0), gate: Semaphore::new(permits), broken: AtomicBool::new(false) })
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl TokenSource for Numbered {
    fn token<'a>(&'a self, _: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            self.gate.acquire().await.unwrap().forget();
            if self.broken.load(Ordering::SeqCst) {
                return Err(AuthError::new("numbered", "out of order"));
            }
            Ok(AccessToken::new(format!("token-{number}")).expires_in(Duration::from_secs(3600)))
        })
    }
}

/// Answers every request for a token with a status and no token.
struct Refusing {
    asked: AtomicUsize,
    status: StatusCode,
}

impl TokenSource for Refusing {
    fn token<'a>(&'a self, _: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let mut error = AuthError::new("refusing", "no");
        error.status = Some(self.status);
        error.retryable = self.status == StatusCode::TOO_MANY_REQUESTS;
        Box::pin(async move { Err(error) })
    }
}

fn client(source: &Arc<impl TokenSource + 'static>) -> (Client, Arc<MemoryTransport>) {
    let transport = Arc::new(MemoryTransport::new(|_| Ok(http::Response::new("{}".into()))));
    let client = Client::builder()
        .url("https://orchestrator.example")
        .token_source(source.clone())
        .transport(transport.clone())
        .build()
        .unwrap();
    (client, transport)
}

fn last_bearer(transport: &MemoryTransport) -> String {
    transport.requests().last().unwrap().headers()["authorization"].to_str().unwrap().to_owned()
}

/// Lets every other task run until it waits.
async fn settle() {
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_ahead_of_its_end() {
    let source = Numbered::new(9);
    let (client, transport) = client(&source);
    client.send(get()).await.unwrap();
    tokio::time::advance(Duration::from_secs(3200)).await;
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (1, "Bearer token-0"));
    tokio::time::advance(Duration::from_secs(200)).await;
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-1"));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_leaves_a_living_token_in_use() {
    let source = Numbered::new(99);
    let (client, transport) = client(&source);
    client.send(get()).await.unwrap();
    source.broken.store(true, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(3400)).await;
    for _ in 0..5 {
        client.send(get()).await.unwrap();
    }
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-0"), "it is not asked each time");
    tokio::time::advance(Duration::from_secs(11)).await;
    client.send(get()).await.unwrap();
    assert_eq!(source.asked(), 3);
    tokio::time::advance(Duration::from_secs(200)).await;
    let error = client.send(get()).await.unwrap_err();
    assert_eq!(error.to_string(), "cannot sign in (numbered): out of order");
    source.broken.store(false, Ordering::SeqCst);
    client.send(get()).await.unwrap();
    assert_eq!(last_bearer(&transport), "Bearer token-4");
}

#[tokio::test(start_paused = true)]
async fn calls_go_on_with_a_living_token_while_it_is_renewed() {
    let source = Numbered::new(1);
    let (client, transport) = client(&source);
    client.send(get()).await.unwrap();
    tokio::time::advance(Duration::from_secs(3400)).await;
    let renewing = tokio::spawn({
        let client = client.clone();
        async move { client.send(get()).await }
    });
    settle().await;
    // The clock stands still unless everybody waits.
    tokio::time::timeout(Duration::from_secs(1), client.send(get())).await.unwrap().unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-0"));
    source.gate.add_permits(1);
    renewing.await.unwrap().unwrap();
    assert_eq!(last_bearer(&transport), "Bearer token-1");
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_hangs_holds_nobody_up_who_has_a_token() {
    let source = Numbered::new(1);
    let (client, transport) = client(&source);
    client.send(get()).await.unwrap();
    tokio::time::advance(Duration::from_secs(3400)).await;
    // The clock runs where all wait for it.
    let begin = tokio::time::Instant::now();
    client.send(get()).await.unwrap();
    assert!(begin.elapsed() < Duration::from_secs(5), "{:?}", begin.elapsed());
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-0"));
    // It goes on all the same, and the next call has what it brings.
    source.gate.add_permits(1);
    settle().await;
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-1"));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_hangs_is_given_up_when_the_token_ends() {
    let source = Numbered::new(1);
    let (client, transport) = client(&source);
    client.send(get()).await.unwrap();
    tokio::time::advance(Duration::from_secs(3400)).await;
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-0"));
    settle().await;
    tokio::time::advance(Duration::from_secs(300)).await;
    settle().await;
    source.gate.add_permits(2);
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (3, "Bearer token-2"));
}

/// Panics as soon as somebody waits with whoever asked first.
struct Panicking;

impl TokenSource for Panicking {
    fn token<'a>(&'a self, _: &'a TokenContext) -> BoxFuture<'a, Result<AccessToken, AuthError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            panic!("out of my mind")
        })
    }
}

#[tokio::test]
async fn a_source_that_panics_leaves_nobody_waiting() {
    let transport = Arc::new(MemoryTransport::new(|_| Ok(http::Response::new("{}".into()))));
    let builder = Client::builder().url("https://orchestrator.example").token_source(Arc::new(Panicking));
    let client = builder.transport(transport).build().unwrap();
    let calls = (0..3).map(|_| client.send(get()));
    for call in futures_util::future::join_all(calls).await {
        let error = call.unwrap_err().to_string();
        assert!(error.contains("panicked") && !error.contains("mind"), "{error}");
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_takes_nobody_with_it() {
    let source = Numbered::new(0);
    let (client, transport) = client(&source);
    let mut calls: Vec<_> = (0..5)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get()).await })
        })
        .collect();
    settle().await;
    let first = calls.remove(0);
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    source.gate.add_permits(9);
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((source.asked(), transport.requests().len()), (1, 4));
}

#[tokio::test]
async fn a_request_that_nobody_waits_for_ends_and_the_next_begins_anew() {
    let source = Numbered::new(0);
    let (client, transport) = client(&source);
    let only = tokio::spawn({
        let client = client.clone();
        async move { client.send(get()).await }
    });
    settle().await;
    only.abort();
    assert!(only.await.unwrap_err().is_cancelled());
    source.gate.add_permits(1);
    client.send(get()).await.unwrap();
    assert_eq!((source.asked(), last_bearer(&transport).as_str()), (2, "Bearer token-1"));
}

#[tokio::test]
async fn a_failure_is_told_to_all_who_wait_and_the_next_caller_asks_again() {
    let source = Numbered::new(0);
    source.broken.store(true, Ordering::SeqCst);
    let (client, _) = client(&source);
    let calls: Vec<_> = (0..3)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get()).await })
        })
        .collect();
    settle().await;
    source.gate.add_permits(9);
    for call in calls {
        assert!(call.await.unwrap().unwrap_err().to_string().contains("out of order"));
    }
    assert_eq!(source.asked(), 1);
    source.broken.store(false, Ordering::SeqCst);
    client.send(get()).await.unwrap();
}

/// What is refused once will be refused again: an account is locked after a few wrong passwords, and a client that asks
/// too often is kept waiting for longer.
#[tokio::test(start_paused = true)]
async fn credentials_that_were_refused_are_not_sent_by_each_call() {
    for status in [StatusCode::BAD_REQUEST, StatusCode::TOO_MANY_REQUESTS] {
        let source = Arc::new(Refusing { asked: AtomicUsize::new(0), status });
        let client = client(&source).0;
        for _ in 0..20 {
            let error = client.send(get()).await.unwrap_err();
            assert_eq!(error.to_string(), format!("cannot sign in (refusing): {status}: no"));
            tokio::time::advance(Duration::from_secs(1)).await;
        }
        assert_eq!(source.asked.load(Ordering::SeqCst), 2, "{status}: every ten seconds");
    }
}

/// The service is not set up for the account, or not for this identity service: no token is better than another.
#[tokio::test(start_paused = true)]
async fn a_service_that_refuses_every_token_is_not_asked_with_a_new_one_by_each_call() {
    let source = Numbered::new(99);
    let refuse = Arc::new(AtomicBool::new(true));
    let (refuses, service) = (refuse.clone(), source.clone());
    let transport = MemoryTransport::new(move |request| {
        let newest = format!("Bearer token-{}", service.asked() - 1);
        let is_good = request.headers()["authorization"] == newest && !refuses.load(Ordering::SeqCst);
        let status = if is_good { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
        Ok(http::Response::builder().status(status).body("{}".into()).unwrap())
    });
    let client = Client::builder().url("https://orchestrator.example").token_source(source.clone());
    let client = client.transport(Arc::new(transport)).build().unwrap();
    for _ in 0..20 {
        assert_eq!(client.send(get()).await.unwrap_err().status(), Some(StatusCode::UNAUTHORIZED));
        tokio::time::advance(Duration::from_secs(1)).await;
    }
    assert_eq!(source.asked(), 3, "the first, and one every ten seconds");

    // What is taken, and revoked after that, is replaced at once, however often it happens.
    refuse.store(false, Ordering::SeqCst);
    tokio::time::advance(Duration::from_secs(10)).await;
    for revocation in 0..3 {
        client.send(get()).await.unwrap();
        assert_eq!(source.asked(), 3 + 2 * revocation);
        // The one that was given out last is no longer the newest.
        source.asked.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_says_nothing_of_the_credentials_is_asked_again_by_the_next_call() {
    let source = Arc::new(Refusing { asked: AtomicUsize::new(0), status: StatusCode::INTERNAL_SERVER_ERROR });
    let client = client(&source).0;
    for _ in 0..3 {
        client.send(get()).await.unwrap_err();
    }
    assert_eq!(source.asked.load(Ordering::SeqCst), 3);
}
