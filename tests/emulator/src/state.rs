//! All that the emulator keeps between requests.

use std::sync::Arc;

use crate::auth::Tokens;
use crate::model::Model;
use crate::orchestrator::Agenda;
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
}

/// What requests do not change.
#[derive(Debug)]
pub(crate) struct World {
    /// The metadata.
    pub(crate) model: Arc<Model>,
    /// How the emulator behaves.
    pub(crate) settings: Settings,
}
