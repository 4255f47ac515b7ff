//! How often a job is looked at.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Semaphore;

/// Intervals that grow from `min` to `max` while nothing changes, and where the waiting ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pace {
    pub(super) min: Duration,
    pub(super) max: Duration,
    pub(super) timeout: Option<Duration>,
    /// How many calls are made at the same time.
    pub(super) at_once: usize,
}

impl Default for Pace {
    #[inline]
    fn default() -> Self {
        Self { min: Duration::from_millis(500), max: Duration::from_secs(10), timeout: None, at_once: 8 }
    }
}

impl Pace {
    /// What lets through so many calls at the same time.
    #[inline]
    pub(super) fn gate(&self) -> Arc<Semaphore> {
        Arc::new(Semaphore::new(self.at_once.clamp(1, Semaphore::MAX_PERMITS)))
    }

    /// The interval after one of `interval` in which nothing changed.
    #[inline]
    pub(super) fn slower(&self, interval: Duration) -> Duration {
        // Half as much again: a job of an hour is looked at every ten seconds after a minute.
        interval.saturating_add(interval / 2).max(Duration::from_millis(1)).clamp(self.min, self.max.max(self.min))
    }
}

macro_rules! paced {
    () => {
        /// The interval at which a job is read: the first while it changes, growing up to the second while it does not.
        /// Half a second and ten seconds by default.
        #[inline]
        pub fn every(mut self, interval: std::ops::Range<std::time::Duration>) -> Self {
            (self.pace.min, self.pace.max) = (interval.start, interval.end);
            self
        }
    };
}
pub(super) use paced;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_grow_to_their_bound() {
        let pace = Pace { min: Duration::from_secs(1), max: Duration::from_secs(3), ..Pace::default() };
        let mut interval = pace.min;
        let grown: Vec<u64> = std::iter::repeat_with(|| {
            interval = pace.slower(interval);
            u64::try_from(interval.as_millis()).unwrap()
        })
        .take(4)
        .collect();
        assert_eq!(grown, [1500, 2250, 3000, 3000]);
        let upside_down = Pace { max: Duration::ZERO, ..pace };
        assert_eq!(upside_down.slower(Duration::from_secs(5)), pace.min);
        let none = Pace { min: Duration::ZERO, ..pace };
        assert!(none.slower(Duration::ZERO) > Duration::ZERO);
    }
}
