//! The time that the emulator lives in.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};

/// The emulator's clock: it goes as the world's does, and tests may turn it forward.
///
/// A [manual](crate::Builder::manual_clock) one stands still until it is turned.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Hands>>);

#[derive(Debug)]
struct Hands {
    start: Timestamp,
    /// When it was started; `None` for one that stands still.
    since: Option<Instant>,
    turned: Duration,
}

impl Clock {
    /// A clock that goes on from the time of the world.
    pub(crate) fn going() -> Self {
        Self(Arc::new(Mutex::new(Hands {
            start: Timestamp::now(),
            since: Some(Instant::now()),
            turned: Duration::ZERO,
        })))
    }

    /// A clock that stands at `start`.
    pub(crate) fn standing(start: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(Hands { start, since: None, turned: Duration::ZERO })))
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        let hands = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = hands.since.map(|since| since.elapsed()).unwrap_or_default().saturating_add(hands.turned);
        hands
            .start
            .saturating_add(SignedDuration::try_from(passed).unwrap_or(SignedDuration::MAX))
            .unwrap_or(hands.start)
    }

    /// Turns the clock forward: jobs go on, tokens expire, deferred queue items come due.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        hands.turned = hands.turned.saturating_add(by);
    }
}

/// `now` as the service writes times: UTC, seven digits of the second at most.
pub(crate) fn written(now: Timestamp) -> String {
    let ticks = now.subsec_nanosecond() / 100;
    let seconds = now.strftime("%Y-%m-%dT%H:%M:%S");
    if ticks == 0 {
        return format!("{seconds}Z");
    }
    let digits = format!("{:07}", ticks.abs());
    format!("{seconds}.{}Z", digits.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standing_clock_goes_only_when_it_is_turned() {
        let start: Timestamp = "2026-01-02T03:04:05Z".parse().unwrap();
        let clock = Clock::standing(start);
        assert_eq!(clock.now(), start);
        clock.advance(Duration::from_millis(1500));
        assert_eq!(written(clock.now()), "2026-01-02T03:04:06.5Z");
        clock.advance(Duration::MAX);
        assert!(clock.now() >= start);
    }
}
