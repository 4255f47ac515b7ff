//! Webhooks that are there from the start.

use std::fmt;

/// A webhook: a URL on loopback that is called when something happens.
#[derive(Clone)]
#[must_use = "a webhook does nothing until a seed gets it"]
pub struct Webhook {
    pub(super) url: String,
    pub(super) name: String,
    pub(super) secret: Option<String>,
    pub(super) events: Vec<String>,
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook").field("url", &self.url).field("events", &self.events).finish_non_exhaustive()
    }
}

impl Webhook {
    /// Calls this URL for all events.
    pub fn new(url: impl Into<String>) -> Self {
        let url = url.into();
        Self { name: url.clone(), url, secret: None, events: Vec::new() }
    }

    /// The name; otherwise the URL.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Signs the calls with this secret.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Calls for this event, such as `job.completed`; usually for all.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.events.push(event.into());
        self
    }
}
