//! Queues and their items.

use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

/// A queue and its items.
#[derive(Clone)]
#[must_use = "a queue does nothing until a folder gets it"]
pub struct Queue {
    pub(super) name: String,
    pub(super) members: Map<String, Json>,
    pub(super) items: Vec<Items>,
}

#[derive(Clone)]
pub(super) enum Items {
    One(QueueItem),
    Many(usize, Arc<dyn Fn(usize) -> QueueItem + Send + Sync>),
}

impl fmt::Debug for Queue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Queue").field("name", &self.name).field("members", &self.members).finish_non_exhaustive()
    }
}

impl Queue {
    /// A queue that tries failed items once more.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), members: Map::new(), items: Vec::new() }
    }

    /// Takes each reference once.
    pub fn unique_references(self) -> Self {
        self.with("EnforceUniqueReference", true)
    }

    /// Tries items that fail by an application exception so many times again.
    pub fn max_retries(self, count: u32) -> Self {
        self.with("MaxNumberOfRetries", count).with("AcceptAutomaticallyRetry", count > 0)
    }

    /// Tries items again that were taken and not finished within a day.
    pub fn retry_abandoned(self) -> Self {
        self.with("RetryAbandonedItems", true)
    }

    /// An item.
    pub fn item(mut self, item: QueueItem) -> Self {
        self.items.push(Items::One(item));
        self
    }

    /// So many items, each made by its number, counted from 0.
    pub fn generate(mut self, count: usize, item: impl Fn(usize) -> QueueItem + Send + Sync + 'static) -> Self {
        self.items.push(Items::Many(count, Arc::new(item)));
        self
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.members.insert(name.to_owned(), value.into());
        self
    }
}

/// An item of a queue that waits to be taken.
#[derive(Clone, Debug, Default)]
#[must_use = "an item does nothing until a queue gets it"]
pub struct QueueItem {
    pub(super) data: Map<String, Json>,
    pub(super) content: Map<String, Json>,
    pub(super) status: Option<String>,
}

/// How urgent an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Priority {
    /// It comes after all others.
    Low,
    /// As items usually are.
    Normal,
    /// It comes before all others.
    High,
}

impl QueueItem {
    /// An item without content.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the item is found by.
    pub fn reference(self, reference: impl Into<String>) -> Self {
        self.with("Reference", reference.into())
    }

    /// A value of its content: text, a number, true or false, or null.
    pub fn value(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.content.insert(name.into(), value.into());
        self
    }

    /// How urgent it is.
    pub fn priority(self, priority: Priority) -> Self {
        self.with("Priority", format!("{priority:?}"))
    }

    /// Nobody gets it before this time.
    pub fn defer_until(self, time: Timestamp) -> Self {
        self.with("DeferDate", time.to_string())
    }

    /// It should be done by this time.
    pub fn due(self, time: Timestamp) -> Self {
        self.with("DueDate", time.to_string())
    }

    /// It has this status already, as the service names it: `Successful`, `Failed`; usually `New`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    pub(super) fn with(mut self, name: &str, value: impl Into<Json>) -> Self {
        self.data.insert(name.to_owned(), value.into());
        self
    }
}
