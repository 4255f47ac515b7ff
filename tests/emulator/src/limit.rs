//! Limits on how often the long lists are asked for.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use crate::refusal::{Refusal, Result, code};

/// How often a client may ask for a list of jobs or of queue items, by the emulator's clock. Reads by id
/// are not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "a limit does nothing until a builder gets it"]
pub struct RateLimit {
    pub(crate) per_minute: usize,
    pub(crate) retry_after: bool,
}

impl RateLimit {
    /// So often in a minute. The service allows users 100 and automations 1000.
    pub fn per_minute(count: usize) -> Self {
        Self { per_minute: count, retry_after: true }
    }

    /// Refusals do not say when the next request may come.
    pub fn without_retry_after(mut self) -> Self {
        self.retry_after = false;
        self
    }
}

/// The sets whose lists are limited.
const LIMITED: [&str; 2] = ["Jobs", "QueueItems"];
/// The seconds that a request counts.
const WINDOW: i64 = 60;

/// When lists were asked for lately.
#[derive(Debug, Default)]
pub(crate) struct Asked(BTreeMap<&'static str, VecDeque<Timestamp>>);

impl Asked {
    /// Counts a request for the list of `set`, or refuses it.
    pub(crate) fn count(&mut self, set: &str, limit: RateLimit, now: Timestamp) -> Result<()> {
        let Some(set) = LIMITED.into_iter().find(|known| *known == set) else { return Ok(()) };
        let asked = self.0.entry(set).or_default();
        let ends = |at: &Timestamp| at.saturating_add(SignedDuration::from_secs(WINDOW)).unwrap_or(Timestamp::MAX);
        while asked.front().is_some_and(|at| ends(at) <= now) {
            asked.pop_front();
        }
        if asked.len() < limit.per_minute {
            asked.push_back(now);
            return Ok(());
        }
        let refusal = Refusal::service(429, code::UNKNOWN, "Too many requests.")
            .because(format!("the list of {set} was asked for {} times within a minute", limit.per_minute));
        let wait = asked.front().map_or(WINDOW, |at| ends(at).duration_since(now).as_secs() + 1);
        Err(if limit.retry_after { refusal.with("retry-after", wait.to_string()) } else { refusal })
    }
}
