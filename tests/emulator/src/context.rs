//! What the answer to one request is worked out in.

use std::ops::{Deref, DerefMut};

use jiff::Timestamp;

use crate::body::Reader;
use crate::clock;
use crate::model::Model;
use crate::query::evaluate::Scope;
use crate::settings::Settings;
use crate::state::State;

/// What a request says and meets, besides the state.
#[derive(Clone, Debug)]
pub(crate) struct Around<'a> {
    pub(crate) model: &'a Model,
    pub(crate) settings: &'a Settings,
    pub(crate) now: Timestamp,
    /// The absolute URL of the service's root, without a slash at its end.
    pub(crate) root: String,
    /// The absolute URL of the request's path.
    pub(crate) url: String,
    /// The query, still encoded.
    pub(crate) query: String,
    /// The folder that the request names.
    pub(crate) folder: Option<i64>,
    /// The most rows of one page, by the emulator's settings or by what the client would like.
    pub(crate) page_size: Option<usize>,
}

impl Around<'_> {
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

/// What a request is worked out in while it may change the state.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    pub(crate) state: &'a mut State,
    pub(crate) around: Around<'a>,
}

impl Context<'_> {
    /// The same for those who only read.
    pub(crate) fn view(&self) -> View<'_> {
        View { state: self.state, around: &self.around }
    }
}

impl<'a> Deref for Context<'a> {
    type Target = Around<'a>;

    fn deref(&self) -> &Around<'a> {
        &self.around
    }
}

impl DerefMut for Context<'_> {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.around
    }
}

/// What an answer is written from. Many requests may be at this at a time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    pub(crate) state: &'a State,
    pub(crate) around: &'a Around<'a>,
}

impl<'a> View<'a> {
    /// What expressions are evaluated in.
    pub(crate) fn scope(self) -> Scope<'a> {
        Scope { model: self.around.model, store: &self.state.store, now: self.around.now }
    }
}

impl<'a> Deref for View<'a> {
    type Target = Around<'a>;

    fn deref(&self) -> &Around<'a> {
        self.around
    }
}
