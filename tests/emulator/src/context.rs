//! What the answer to one request is worked out in.

use jiff::Timestamp;

use crate::body::Reader;
use crate::clock;
use crate::model::Model;
use crate::query::evaluate::Scope;
use crate::settings::Settings;
use crate::state::State;

/// A request's surroundings.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) model: &'a Model,
    pub(crate) settings: &'a Settings,
    pub(crate) state: &'a mut State,
    pub(crate) now: Timestamp,
    /// The absolute URL of the service's root, without a slash at its end.
    pub(crate) root: String,
    /// The absolute URL of the request's path.
    pub(crate) url: String,
    /// The query, still encoded.
    pub(crate) query: String,
    /// The folder that the request names.
    pub(crate) folder: Option<i64>,
}

impl Context<'_> {
    /// What expressions are evaluated in.
    pub(crate) fn scope(&self) -> Scope<'_> {
        Scope { model: self.model, store: &self.state.store, now: self.now }
    }

    /// What bodies are read by.
    pub(crate) fn reader(&self) -> Reader<'_> {
        Reader { model: self.model, lenient: self.settings.lenient }
    }

    /// Scheme and host, as the client addressed them.
    pub(crate) fn origin(&self) -> &str {
        let host = self.root.find("://").map_or(0, |at| at + 3);
        self.root[host..].find('/').map_or(&self.root, |at| &self.root[..host + at])
    }

    /// The time, as answers write it.
    pub(crate) fn time(&self) -> String {
        clock::written(self.now)
    }

    /// The folder whose rows of the set the request may see; `None` for all rows.
    pub(crate) fn folder_of(&self, set: &str) -> Option<i64> {
        self.folder.filter(|_| self.model.is_in_folders(set))
    }
}
