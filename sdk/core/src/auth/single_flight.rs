//! The token in use, and the one request for the next.

use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_core::future::BoxFuture;
use futures_util::FutureExt as _;
use futures_util::future::{Shared, WeakShared};
use http::{HeaderValue, StatusCode};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::time::Instant;

use super::{AccessToken, TokenContext, TokenSource};
use crate::odata::{AuthError, Discreet};
use crate::transport::{at_random, redact};

/// How long a renewal that failed is not tried again while the token still lives, and credentials that were refused are not
/// sent again: accounts are locked after a few wrong passwords, and services that are asked too often lock clients out
/// for longer. Nor is a new token asked for in place of one that came
/// in place of another, and was refused as well: what the service does not like is not the token.
const PAUSE: Duration = Duration::from_secs(10);

/// How long a call waits for a renewal that it could do without.
const PATIENCE: Duration = Duration::from_secs(2);

/// A token in use, cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Issued(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    token: AccessToken,
    /// The value of `Authorization`, nothing where the token cannot stand in a header.
    header: Option<HeaderValue>,
    /// When its source was asked for it: never later than when its life began.
    asked: Instant,
    /// Until the next one is asked for, counted from `asked`.
    renew_in: Option<Duration>,
    /// Tells tokens apart without comparing them.
    number: u64,
    /// Whether it came in place of another one that the service had refused.
    is_second: bool,
    /// Whether the service has taken it.
    was_taken: AtomicBool,
}

impl Discreet for Inner {
    fn redact(&self, text: &str) -> String {
        redact(text, &[self.token.secret()])
    }
}

impl Issued {
    fn new(token: AccessToken, asked: Instant, number: u64, refused: Option<&AccessToken>) -> Self {
        let is_second = refused.is_some_and(|refused| !refused.is_same(&token));
        let header = HeaderValue::try_from(format!("Bearer {}", token.secret().expose_secret())).ok();
        let header = header.map(|mut value| {
            value.set_sensitive(true);
            value
        });
        // Processes that got their tokens together should not all come back in the same second.
        let renew_in = token.life().map(|life| {
            let margin = life.expires_in.saturating_sub(life.renew_in);
            life.renew_in.saturating_sub(at_random(margin / 4))
        });
        Self(Arc::new(Inner { token, header, asked, renew_in, number, is_second, was_taken: AtomicBool::new(false) }))
    }

    pub(crate) fn secret(&self) -> &SecretString {
        self.0.token.secret()
    }

    /// Keeps the token out of what is shown.
    pub(crate) fn discreet(&self) -> Arc<dyn Discreet> {
        self.0.clone()
    }

    /// The value of `Authorization`.
    pub(crate) fn header(&self) -> Result<HeaderValue, AuthError> {
        self.0.header.clone().ok_or_else(|| {
            AuthError::new("bearer", "the token holds a character that no header can carry: was it copied in whole?")
        })
    }

    /// The service has taken it.
    pub(crate) fn taken(&self) {
        self.0.was_taken.store(true, Ordering::Relaxed);
    }

    /// Whether another one would be refused as well.
    fn is_refused_as_any(&self) -> bool {
        self.0.is_second && !self.0.was_taken.load(Ordering::Relaxed) && self.0.asked.elapsed() < PAUSE
    }

    fn is_alive(&self) -> bool {
        self.0.token.life().is_none_or(|life| self.0.asked.elapsed() < life.expires_in)
    }

    /// How long it lives on.
    fn rest(&self) -> Duration {
        self.0.token.life().map_or(Duration::MAX, |life| life.expires_in.saturating_sub(self.0.asked.elapsed()))
    }

    fn is_fresh(&self) -> bool {
        self.0.renew_in.is_none_or(|renew_in| self.0.asked.elapsed() < renew_in)
    }
}

/// A request for a token that any number of callers wait for.
type Flight = BoxFuture<'static, Result<Issued, AuthError>>;

/// Keeps the token of one client.
pub struct TokenCache {
    source: Arc<dyn TokenSource>,
    context: TokenContext,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    current: Option<Issued>,
    /// The token that the service refused, until another one is there.
    refused: Option<AccessToken>,
    /// Weak: a flight ends with its last waiting caller, and a new one begins with the next. One that nobody polls
    /// would stand still, and fail by its own time limit when somebody comes.
    flight: Option<WeakShared<Flight>>,
    /// What the last request for a token ended in, if that was no token, and when.
    failure: Option<(AuthError, Instant)>,
    number: u64,
}

impl State {
    fn failed_lately(&self) -> Option<&AuthError> {
        self.failure.as_ref().filter(|(_, at)| at.elapsed() < PAUSE).map(|(error, _)| error)
    }
}

impl TokenCache {
    /// Keeps what `source` gives.
    pub fn new(source: Arc<dyn TokenSource>, context: TokenContext) -> Self {
        Self { source, context, state: Arc::default() }
    }

    /// One that keeps another token, from `source`.
    pub(crate) fn beside(&self, source: Arc<dyn TokenSource>) -> Self {
        Self::new(source, self.context.clone())
    }

    /// The token, where there is one that need not be renewed.
    pub(crate) fn at_hand(&self) -> Option<Issued> {
        lock(&self.state).current.as_ref().filter(|current| current.is_fresh() && current.is_alive()).cloned()
    }

    /// The token to send a call with.
    pub(crate) async fn token(&self) -> Result<Issued, AuthError> {
        let (alive, flight) = {
            let mut state = lock(&self.state);
            let alive = state.current.clone().filter(Issued::is_alive);
            if let Some(current) = &alive {
                // Whoever comes while one caller renews a token that is still good goes on with it.
                let nothing_to_do = current.is_fresh()
                    || state.flight.as_ref().and_then(WeakShared::upgrade).is_some()
                    || state.failed_lately().is_some();
                if nothing_to_do {
                    return Ok(current.clone());
                }
            }
            (alive, self.join(&mut state))
        };
        let Some(alive) = alive else { return flight.await };
        match tokio::time::timeout(PATIENCE.min(alive.rest()), flight.clone()).await {
            Ok(Err(_)) if alive.is_alive() => Ok(alive),
            Ok(outcome) => outcome,
            Err(_) if alive.is_alive() => {
                // The renewal goes on without the call that began it, but not for ever: it would hold up all that come
                // when the token has ended.
                let (state, rest) = (self.state.clone(), alive.rest());
                tokio::spawn(async move {
                    if tokio::time::timeout(rest, flight).await.is_err() {
                        lock(&state).flight = None;
                    }
                });
                Ok(alive)
            }
            Err(_) => flight.await,
        }
    }

    /// Another token in place of one that the service has refused; nothing if the source has no other, or if the service
    /// refuses whatever it is sent.
    pub(crate) async fn instead_of(&self, refused: &Issued) -> Result<Option<Issued>, AuthError> {
        let flight = {
            let mut state = lock(&self.state);
            match &state.current {
                Some(current) if current.0.number != refused.0.number && current.is_alive() => {
                    return Ok(Some(current.clone()));
                }
                _ if refused.is_refused_as_any() => return Ok(None),
                _ => {}
            }
            state.current = None;
            state.refused = Some(refused.0.token.clone());
            self.join(&mut state)
        };
        let issued = flight.await?;
        Ok((!issued.0.token.is_same(&refused.0.token)).then_some(issued))
    }

    /// The flight that is under way, or a new one, where the last has not found out that there is no token to be had.
    fn join(&self, state: &mut State) -> Shared<Flight> {
        if let Some(flight) = state.flight.as_ref().and_then(WeakShared::upgrade) {
            return flight;
        }
        if let Some(error) = state.failed_lately().filter(|error| is_refusal(error)) {
            return std::future::ready(Err(error.clone())).boxed().shared();
        }
        let flight = self.flight(state.refused.clone()).shared();
        state.flight = flight.downgrade();
        flight
    }

    fn flight(&self, refused: Option<AccessToken>) -> Flight {
        let (source, context, state) = (self.source.clone(), self.context.with_refused(refused), self.state.clone());
        Box::pin(async move {
            let asked = Instant::now();
            // Those who wait would wait for ever for a source that has panicked.
            let asking = AssertUnwindSafe(async { source.token(&context).await });
            let outcome = asking.catch_unwind().await.unwrap_or_else(|_| {
                Err(AuthError::new("token source", "it panicked: what it said stands in the program's error output"))
            });
            let mut state = lock(&state);
            state.flight = None;
            match outcome {
                Ok(token) => {
                    state.number += 1;
                    let issued = Issued::new(token, asked, state.number, state.refused.as_ref());
                    state.current = Some(issued.clone());
                    state.refused = None;
                    state.failure = None;
                    let life = issued.0.token.life().map(|life| life.expires_in.as_secs());
                    tracing::info!(number = state.number, expires_in_s = life, "a token is there");
                    Ok(issued)
                }
                Err(error) => {
                    tracing::warn!(%error, "no token can be had");
                    state.failure = Some((error.clone(), Instant::now()));
                    Err(error)
                }
            }
        })
    }
}

/// Whether the same credentials would be refused again, by the identity service or by its user in the browser, or were
/// asked about too often as it is.
fn is_refusal(error: &AuthError) -> bool {
    match error.status {
        Some(StatusCode::TOO_MANY_REQUESTS) => true,
        Some(status) => !error.retryable && !status.is_server_error(),
        None => !error.retryable && error.code.is_some(),
    }
}

fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    // Nothing in this file panics while it holds the lock; and a token is as good as its life says.
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn tokens_of_the_same_life_are_renewed_at_different_times() {
        let seconds = Duration::from_secs;
        let times: Vec<_> = (0..20)
            .map(|number| {
                let token = AccessToken::new("t").expires_in(seconds(3_600));
                Issued::new(token, Instant::now(), number, None).0.renew_in.unwrap()
            })
            .collect();
        assert!(times.iter().all(|time| (seconds(3_225)..=seconds(3_300)).contains(time)), "{times:?}");
        assert!(times.iter().any(|time| *time != times[0]), "{times:?}");
    }
}
