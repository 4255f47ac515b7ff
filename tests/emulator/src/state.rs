//! All that the emulator keeps between requests.

use std::sync::Arc;

use jiff::Timestamp;

use crate::auth::Tokens;
use crate::files::Files;
use crate::limit::Asked;
use crate::model::Model;
use crate::orchestrator::{self, Agenda, Call};
use crate::seed::{self, Seed, SeedError};
use crate::settings::Settings;
use crate::store::Store;

/// What requests change.
#[derive(Debug, Default)]
pub(crate) struct State {
    /// The rows of all sets.
    pub(crate) store: Store,
    /// Tokens that were given out.
    pub(crate) tokens: Tokens,
    /// What is to happen.
    pub(crate) agenda: Agenda,
    /// Files that clients gave.
    pub(crate) files: Files,
    /// When lists were asked for lately.
    pub(crate) asked: Asked,
    /// Calls of webhooks that are to be made.
    pub(crate) calls: Vec<Call>,
}

/// What requests do not change.
#[derive(Debug)]
pub(crate) struct World {
    /// The metadata.
    pub(crate) model: Arc<Model>,
    /// How the emulator behaves.
    pub(crate) settings: Settings,
    /// What is there before the first request.
    pub(crate) origin: Origin,
}

/// What is there before the first request.
#[derive(Clone, Debug)]
pub(crate) struct Origin {
    /// Whether the usual tenant is.
    pub(crate) tenant: bool,
    /// What is in addition.
    pub(crate) seeds: Vec<Seed>,
}

impl State {
    /// A state without rows.
    pub(crate) fn empty() -> Self {
        let mut state = Self::default();
        orchestrator::index(&mut state.store);
        state
    }

    /// The state before the first request.
    pub(crate) fn fresh(world: &World, now: Timestamp) -> Result<Self, SeedError> {
        let mut state = Self::empty();
        if world.origin.tenant {
            seed::tenant::fill(&world.model, &mut state.store, now);
        }
        world.origin.seeds.iter().try_for_each(|seed| seed::plant(seed, world, &mut state, now))?;
        // Nobody was there to hear of it.
        state.calls.clear();
        Ok(state)
    }
}
