//! A request's way through the emulator, without sockets.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::answer::Answer;
use crate::auth;
use crate::clock::Clock;
use crate::fault::{self, Fault, Faults};
use crate::log::{self, Log, LoggedRequest};
use crate::odata::{self, Place};
use crate::orchestrator;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::route::{Route, route};
use crate::state::{State, World};

/// All that answers requests.
#[derive(Debug)]
pub(crate) struct Service {
    world: World,
    clock: Clock,
    state: Mutex<State>,
    faults: Mutex<Faults>,
    log: Mutex<Log>,
}

/// What becomes of a request.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// It is answered.
    Answer(Answer),
    /// Its connection is reset.
    Reset,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Service {
    pub(crate) fn new(world: World, clock: Clock, state: State) -> Self {
        Self { world, clock, state: Mutex::new(state), faults: Mutex::default(), log: Mutex::default() }
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

    /// Ends all tokens.
    pub(crate) fn expire_tokens(&self) {
        lock(&self.state).tokens.expire(self.clock.now());
    }

    fn route(&self, request: &Request) -> Route {
        route(&request.path, &self.world.settings.organization, &self.world.settings.tenant)
    }

    /// The fault that waits for `request`.
    pub(crate) fn fault(&self, request: &Request) -> Option<Fault> {
        let is_sign_in = matches!(self.route(request), Route::Token | Route::UserKey | Route::Authenticate);
        self.faults().next(is_sign_in)
    }

    /// Answers `request`, unless `fault` is in the way.
    pub(crate) fn serve(&self, request: &Request, fault: Option<&Fault>) -> Outcome {
        if fault == Some(&Fault::Reset) {
            self.note(request, None, None);
            return Outcome::Reset;
        }
        let answer = match fault.and_then(fault::answer) {
            Some(answer) => answer,
            None => self.answer(request).unwrap_or_else(Answer::from),
        };
        if fault == Some(&Fault::LostAnswer) {
            self.note(request, None, answer.reason);
            return Outcome::Reset;
        }
        Outcome::Answer(self.finish(request, answer))
    }

    fn answer(&self, request: &Request) -> Result<Answer> {
        let now = self.clock.now();
        let mut guard = lock(&self.state);
        let state = &mut *guard;
        orchestrator::advance(state, now);
        let world = &self.world;
        let post = |answer: fn(&World, &mut State, jiff::Timestamp, &Request) -> Result<Answer>, state: &mut State| {
            if request.method == "POST" {
                return answer(world, state, now, request);
            }
            Err(Refusal::odata(405, "UnsupportedMethod", "Only POST is answered here.")
                .with("allow", "POST".to_owned()))
        };
        match self.route(request) {
            Route::Token => post(auth::token, state),
            Route::UserKey => post(auth::user_key, state),
            Route::Authenticate => post(auth::authenticate, state),
            Route::OData { root, rest } => odata::serve(world, state, now, request, Place { root: &root, rest: &rest }),
            Route::Unknown => {
                let reason = format!(
                    "nothing is at `{}`; the service is at /{}/{}/orchestrator_/odata",
                    request.path, world.settings.organization, world.settings.tenant
                );
                Err(Refusal::odata(404, "NotFound", "No HTTP resource was found that matches the request URI.")
                    .because(reason))
            }
        }
    }

    /// Adds what every answer has, and writes the request down.
    pub(crate) fn finish(&self, request: &Request, answer: Answer) -> Answer {
        self.note(request, Some(answer.status), answer.reason.clone());
        answer
            .with("api-supported-versions", self.world.settings.api_version.as_str())
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
