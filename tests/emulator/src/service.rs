//! A request's way through the emulator, without sockets.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use parking_lot::RwLock;
use tokio::sync::mpsc::Sender;
use tokio::sync::mpsc::error::TrySendError;

use crate::answer::Answer;
use crate::api;
use crate::auth;
use crate::blob;
use crate::clock::Clock;
use crate::delivery::{Deliveries, Delivery};
use crate::error::Error;
use crate::fault::{self, Fault, Faults, Hit, Seen};
use crate::log::{self, Log, LoggedRequest};
use crate::odata::{self, Place};
use crate::orchestrator::{self, Call};
use crate::refusal::{self, Refusal};
use crate::request::Request;
use crate::route::{Route, route};
use crate::snapshot;
use crate::socket::OUR_MARK;
use crate::state::{State, World};

/// All that answers requests.
#[derive(Debug)]
pub(crate) struct Service {
    world: World,
    clock: Clock,
    state: RwLock<State>,
    faults: Mutex<Faults>,
    log: Mutex<Log>,
    deliveries: Mutex<Deliveries>,
    caller: Sender<Call>,
}

/// Answers one of the requests by which tokens are got.
type SignIn = fn(&World, &mut State, jiff::Timestamp, &Request) -> refusal::Result<Answer>;

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It is answered.
    Answer(Answer),
    /// It is answered by half, and then its connection is reset.
    Half(Answer),
    /// Its connection is reset.
    Reset,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Service {
    pub(crate) fn new(world: World, clock: Clock, state: State, caller: Sender<Call>) -> Self {
        let state = RwLock::new(state);
        let (faults, log, deliveries) = (Mutex::default(), Mutex::default(), Mutex::default());
        Self { world, clock, state, faults, log, deliveries, caller }
    }

    pub(crate) fn clock(&self) -> &Clock {
        &self.clock
    }

    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    pub(crate) fn max_body(&self) -> usize {
        self.world.settings.max_body
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn log(&self) -> MutexGuard<'_, Log> {
        lock(&self.log)
    }

    pub(crate) fn deliveries(&self) -> MutexGuard<'_, Deliveries> {
        lock(&self.deliveries)
    }

    /// Lets happen what is due, also when nobody asks for anything.
    pub(crate) fn tick(&self) {
        let mut state = self.state.write();
        orchestrator::advance(&mut state, self.clock.now());
        self.call(&mut state);
    }

    /// Has the calls made that wait for it.
    fn call(&self, state: &mut State) {
        for call in state.calls.drain(..) {
            if let Err(error) = self.caller.try_send(call) {
                let (TrySendError::Full(call) | TrySendError::Closed(call)) = error;
                self.delivered(&call, Err("too many calls wait to be made".to_owned()));
            }
        }
    }

    /// Writes down how a call ended.
    pub(crate) fn delivered(&self, call: &Call, answered: Result<u16, String>) {
        let (event, url) = (call.event.clone(), call.url.clone());
        let (status, error) = answered.map_or_else(|error| (None, Some(error)), |status| (Some(status), None));
        self.deliveries().push(Delivery { event, url, status, error });
    }

    pub(crate) fn snapshot(&self, path: &Path) -> Result<(), Error> {
        let now = self.clock.now();
        let mut state = self.state.write();
        orchestrator::advance(&mut state, now);
        self.call(&mut state);
        snapshot::write(&state, now, path).map_err(|error| Error::File { path: path.to_owned(), error })
    }

    pub(crate) fn restore(&self, path: &Path) -> Result<(), Error> {
        let text = fs::read_to_string(path).map_err(|error| Error::File { path: path.to_owned(), error })?;
        let mut fresh = State::empty();
        snapshot::read(&text, &mut fresh).map_err(|reason| Error::Snapshot { path: path.to_owned(), reason })?;
        orchestrator::take_up(&mut fresh);
        self.replace(fresh);
        Ok(())
    }

    pub(crate) fn reset(&self) -> Result<(), Error> {
        let fresh = State::fresh(&self.world, self.clock.now()).map_err(Error::Seed)?;
        self.replace(fresh);
        *self.faults() = Faults::default();
        self.log().clear();
        self.deliveries().clear();
        Ok(())
    }

    /// Puts another state in the place of this one; tokens stay valid.
    fn replace(&self, mut fresh: State) {
        let mut state = self.state.write();
        std::mem::swap(&mut fresh.tokens, &mut state.tokens);
        *state = fresh;
    }

    /// Ends all tokens.
    pub(crate) fn expire_tokens(&self) {
        self.state.write().tokens.expire(self.clock.now());
    }

    fn route(&self, request: &Request) -> Route {
        route(&request.path, &self.world.settings.organization, &self.world.settings.tenant)
    }

    /// What befalls `request`.
    pub(crate) fn hit(&self, request: &Request) -> Hit {
        if self.faults().is_empty() {
            return Hit::default();
        }
        let route = self.route(request);
        let is_sign_in = matches!(route, Route::Token | Route::UserKey | Route::Authenticate);
        let names = match &route {
            Route::OData { rest, .. } => odata::names(&self.world.model, request, rest),
            _ if is_sign_in => vec!["SignIn".to_owned()],
            _ => Vec::new(),
        };
        let seen = Seen { method: request.method.clone(), path: request.path.clone(), names, is_sign_in };
        self.faults().next(&seen)
    }

    /// Answers `request`, unless `fault` is in the way.
    pub(crate) fn serve(&self, request: &Request, fault: Option<&Fault>) -> Outcome {
        if fault == Some(&Fault::Reset) {
            self.note(request, None, None);
            return Outcome::Reset;
        }
        if let (Some(Fault::ExpiredToken), Some(token)) = (fault, auth::token_of(request)) {
            self.state.write().tokens.end(token, self.clock.now());
        }
        let answer = match fault.and_then(fault::answer) {
            Some(answer) => answer,
            None => self.answered(request),
        };
        if fault == Some(&Fault::LostAnswer) {
            self.note(request, None, answer.reason);
            return Outcome::Reset;
        }
        let answer = self.finish(request, answer);
        if fault == Some(&Fault::CutShort) { Outcome::Half(answer) } else { Outcome::Answer(answer) }
    }

    /// The answer to `request`, which nothing is in the way of and nobody writes down.
    pub(crate) fn answered(&self, request: &Request) -> Answer {
        self.answer(request).unwrap_or_else(Answer::from)
    }

    fn answer(&self, request: &Request) -> refusal::Result<Answer> {
        let now = self.clock.now();
        let mut guard = self.state.write();
        orchestrator::advance(&mut guard, now);
        let world = &self.world;
        let by = |method: &str, answer: SignIn, state: &mut State| {
            if request.method == method {
                return answer(world, state, now, request);
            }
            Err(Refusal::odata(405, "UnsupportedMethod", format!("Only {method} is answered here."))
                .with("allow", method.to_owned()))
        };
        match self.route(request) {
            Route::Token => by("POST", auth::token, &mut guard),
            Route::Authorize => by("GET", auth::authorize, &mut guard),
            Route::UserKey => by("POST", auth::user_key, &mut guard),
            Route::Authenticate => by("POST", auth::authenticate, &mut guard),
            Route::Storage { rest } => Ok(blob::serve(world, &mut guard, now, request, &rest)),
            Route::OData { root, rest } => {
                let place = Place { root: &root, rest: &rest };
                odata::serve(world, guard, now, request, place, |state| self.call(state))
            }
            Route::Api { rest } => {
                api::serve(world, &mut guard, now, request, &rest).unwrap_or_else(|| Err(self.nothing_at(request)))
            }
            Route::Unknown => Err(self.nothing_at(request)),
        }
    }

    /// A path that leads nowhere.
    fn nothing_at(&self, request: &Request) -> Refusal {
        let settings = &self.world.settings;
        let reason = format!(
            "nothing is at `{}`; the service is at /{}/{}/orchestrator_/odata",
            request.path, settings.organization, settings.tenant
        );
        Refusal::odata(404, "NotFound", "No HTTP resource was found that matches the request URI.").because(reason)
    }

    /// Adds what every answer has, and writes the request down.
    pub(crate) fn finish(&self, request: &Request, answer: Answer) -> Answer {
        self.note(request, Some(answer.status), answer.reason.clone());
        answer
            .with(OUR_MARK, self.world.settings.api_version.as_str())
            .with("odata-version", "4.0")
            .with("cache-control", "no-cache, no-store, must-revalidate")
    }

    fn note(&self, request: &Request, status: Option<u16>, reason: Option<String>) {
        self.log().push(LoggedRequest {
            method: request.method.clone(),
            path: request.path.clone(),
            query: request.query.clone(),
            headers: log::shown(&request.headers),
            body_length: request.body.len(),
            status,
            reason,
        });
    }
}
