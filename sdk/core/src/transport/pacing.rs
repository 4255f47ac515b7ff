//! Lists that the service limits are asked for no faster than it answers them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// The service counts by the minute.
const WINDOW: Duration = Duration::from_secs(60);

/// How many requests a minute go to the lists that the service limits for each tenant: jobs and queue items. Reads by
/// id, and all other calls, are not held up.
///
/// The cloud lets 100 of each a minute through for users, and 1000 for unattended automation. By default, a client of
/// the cloud keeps to 1000 if it signs in as an external application, and to 100 otherwise: a list that comes too early
/// waits until there is room, so that nobody else who calls the same tenant runs into 429. Elsewhere nothing is held up.
///
/// The clones of a client keep to one count. Other processes are not known here; what they use up is answered with 429,
/// and waited for as every 429 is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListPacing(Option<usize>);

impl ListPacing {
    /// So many requests to each of the lists in any minute; nought counts as one.
    pub const fn per_minute(requests: usize) -> Self {
        Self(Some(if requests == 0 { 1 } else { requests }))
    }

    /// Nothing is held up.
    pub const fn off() -> Self {
        Self(None)
    }
}

/// The lists of one tenant.
#[derive(Debug)]
pub struct Pacer {
    pacing: ListPacing,
    lists: [Mutex<VecDeque<Instant>>; LISTS.len()],
}

/// The operations that list what the service limits.
const LISTS: [&str; 2] = ["Jobs.List", "QueueItems.List"];

impl Pacer {
    /// Holds lists back as `pacing` says.
    pub fn new(pacing: ListPacing) -> Self {
        Self { pacing, lists: Default::default() }
    }

    /// One for another tenant, which the service counts by itself.
    pub(super) fn beside(&self) -> Self {
        Self::new(self.pacing)
    }

    /// Whether requests of `operation` may have to wait.
    pub(super) fn holds_back(&self, operation: &str) -> bool {
        self.pacing.0.is_some() && LISTS.contains(&operation)
    }

    /// Takes a place in line for one request of `operation`, and answers when it may be sent: after `now`, or at once.
    /// Where that is later than `latest`, the place is not taken.
    pub(super) fn place(&self, operation: &str, now: Instant, latest: Instant) -> Instant {
        let list = LISTS.iter().position(|name| *name == operation).and_then(|list| self.lists.get(list));
        let (Some(list), Some(most)) = (list, self.pacing.0) else { return now };
        let mut sent = list.lock().unwrap_or_else(PoisonError::into_inner);
        while sent.front().is_some_and(|first| *first + WINDOW <= now) {
            sent.pop_front();
        }
        // The request `most` places ahead must be out of the minute.
        let ahead = sent.len().checked_sub(most).and_then(|at| sent.get(at)).map(|first| *first + WINDOW);
        let place = ahead.unwrap_or(now).max(now);
        if place <= latest {
            sent.push_back(place);
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn no_minute_has_more_requests_than_it_may() {
        let pacer = Pacer::new(ListPacing::per_minute(3));
        let start = Instant::now();
        let mut sent = Vec::new();
        for second in [0, 1, 2, 3, 3, 3, 30, 200, 201, 202, 203, 400] {
            let now = start + Duration::from_secs(second);
            let place = pacer.place("Jobs.List", now, now + HOUR);
            assert!(place >= now);
            sent.push(place);
        }
        for window in sent.windows(4) {
            assert!(window[3] - window[0] >= WINDOW, "{window:?}");
        }
        assert_eq!(sent[3], start + WINDOW, "it waits no longer than it must");
        assert_eq!(sent[7], start + Duration::from_secs(200));
    }

    #[test]
    fn who_cannot_wait_takes_no_place() {
        let pacer = Pacer::new(ListPacing::per_minute(1));
        let now = Instant::now();
        assert_eq!(pacer.place("Jobs.List", now, now), now);
        for _ in 0..3 {
            assert_eq!(pacer.place("Jobs.List", now, now + WINDOW / 2), now + WINDOW);
        }
        assert_eq!(pacer.place("Jobs.List", now, now + HOUR), now + WINDOW);
        assert_eq!(pacer.place("Jobs.List", now, now + HOUR), now + WINDOW * 2);
    }

    #[test]
    fn other_calls_are_not_held_up() {
        let (pacer, off) = (Pacer::new(ListPacing::per_minute(1)), Pacer::new(ListPacing::off()));
        let now = Instant::now();
        for operation in ["Jobs.List", "QueueItems.List", "Jobs.Get", "Jobs.Get"] {
            assert_eq!(pacer.place(operation, now, now + HOUR), now, "each list has its own count");
        }
        for _ in 0..5 {
            assert_eq!(off.place("Jobs.List", now, now + HOUR), now);
        }
    }
}
