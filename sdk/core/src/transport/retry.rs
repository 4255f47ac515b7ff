//! When a call is sent again, and after what time.

use std::hash::{BuildHasher as _, RandomState};
use std::time::Duration;

use http::{Method, StatusCode};

use super::{SendError, SendStage};
use crate::odata::Repeat;

const DEADLINE: Duration = Duration::from_secs(600);

/// How often a call is tried, and how long to wait in between.
///
/// | what happened | sent again |
/// |---|---|
/// | the request never left: name not found, connection refused, TLS failed | any method |
/// | the server says that it has not begun with it (HTTP/2) | any method |
/// | 429 | any method |
/// | 408, 502, 503, 504 | GET, HEAD, PUT, DELETE |
/// | the connection broke, or no answer came in time | GET, HEAD, PUT, DELETE |
///
/// A POST or PATCH that the server may have acted on is never sent twice: a job would start twice. A call that may be
/// carried out twice without harm says so by [`Repeat::Safe`].
///
/// Waits grow by powers of two from [`base`](Self::base) to [`max_wait`](Self::max_wait), and each is drawn at random
/// between nothing and that bound, so that clients which failed together do not come back together. Where the service
/// names a time (`Retry-After`, as seconds or as a date), that is waited for instead; where the time is longer than
/// [`max_retry_after`](Self::max_retry_after), the error is given back at once, with the time in it.
///
/// All clones of a client share a [`budget`](Self::budget) of repetitions, so that an outage is not answered by several
/// times the load. Each repetition takes one from it; a call that succeeds after repetitions gives back the last, and
/// ten calls that succeed at once give back one. Where it is used up, errors are given back at once. Repetitions that
/// the service itself has set a time for (`Retry-After`) take nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    base: Duration,
    max_wait: Duration,
    max_retry_after: Duration,
    deadline: Option<Duration>,
    budget: u32,
}

impl Default for RetryPolicy {
    /// Four attempts; waits from half a second up to 30 seconds; `Retry-After` up to two minutes, since the service
    /// counts its limits by the minute; ten minutes for a call as
    /// a whole, or as much as one attempt may take if that is more; a budget of 100 repetitions.
    fn default() -> Self {
        Self {
            max_attempts: 4,
            base: Duration::from_millis(500),
            max_wait: Duration::from_secs(30),
            max_retry_after: Duration::from_secs(120),
            deadline: None,
            budget: 100,
        }
    }
}

impl RetryPolicy {
    /// One attempt, and no other.
    pub fn never() -> Self {
        Self { max_attempts: 1, ..Self::default() }
    }

    /// How often a call is tried at most, the first time included; nought counts as one.
    pub fn max_attempts(self, max_attempts: u32) -> Self {
        Self { max_attempts, ..self }
    }

    /// The bound of the first wait.
    pub fn base(self, base: Duration) -> Self {
        Self { base, ..self }
    }

    /// The longest wait where the service names no time.
    pub fn max_wait(self, max_wait: Duration) -> Self {
        Self { max_wait, ..self }
    }

    /// The longest time named by the service that is waited for.
    pub fn max_retry_after(self, max_retry_after: Duration) -> Self {
        Self { max_retry_after, ..self }
    }

    /// How long a call may take as a whole, with all of its attempts, its waits and its sign-in. An answer that is
    /// streamed has begun by then.
    pub fn deadline(self, deadline: Duration) -> Self {
        Self { deadline: Some(deadline), ..self }
    }

    /// How many repetitions the clones of a client have before calls must succeed to earn more.
    pub fn budget(self, repetitions: u32) -> Self {
        Self { budget: repetitions, ..self }
    }

    /// How long a call may take whose attempts may each take `timeout`.
    pub(crate) fn whole_deadline(&self, timeout: Duration) -> Duration {
        self.deadline.unwrap_or(timeout.max(DEADLINE))
    }

    #[doc(hidden)]
    pub fn whole_budget(&self) -> u32 {
        self.budget
    }

    /// The wait after attempt number `attempt` (from 1) has failed, or nothing if it was the last.
    #[doc(hidden)]
    pub fn wait_after(&self, attempt: u32, retry_after: Option<Duration>) -> Option<Duration> {
        if attempt >= self.max_attempts {
            return None;
        }
        if let Some(retry_after) = retry_after {
            // Those who were told the same second should not all come in it.
            return (retry_after <= self.max_retry_after).then(|| retry_after.saturating_add(at_random(self.base)));
        }
        let factor = 1_u32.checked_shl(attempt - 1).unwrap_or(u32::MAX);
        Some(at_random(self.base.saturating_mul(factor).min(self.max_wait)))
    }
}

/// Whether a server may carry out the same request twice without harm.
pub(crate) fn is_idempotent(method: &Method, repeat: Repeat) -> bool {
    match repeat {
        Repeat::ByMethod => [Method::GET, Method::HEAD, Method::PUT, Method::DELETE].contains(method),
        Repeat::Safe => true,
        Repeat::Never => false,
    }
}

/// Whether a call that was answered with `status` may be sent again.
pub(crate) fn may_repeat_answer(idempotent: bool, status: StatusCode) -> bool {
    match status.as_u16() {
        429 => true,
        408 | 502 | 503 | 504 => idempotent,
        _ => false,
    }
}

/// Whether a call that got no answer may be sent again.
pub(crate) fn may_repeat_failure(idempotent: bool, error: &SendError) -> bool {
    match error.stage {
        SendStage::NotSent => true,
        SendStage::InFlight => idempotent,
        SendStage::Unsendable => false,
    }
}

/// A time between nothing and `bound`. The keys that the standard library draws for its hash maps are random enough
/// to spread clients out, and spare a dependency.
pub(crate) fn at_random(bound: Duration) -> Duration {
    let drawn = RandomState::new().hash_one(0_u8);
    let nanos = u64::try_from(bound.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(nanos.checked_add(1).map_or(drawn, |range| drawn % range))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_their_bound() {
        let policy = RetryPolicy::default().max_attempts(100).max_wait(Duration::from_secs(3));
        for attempt in 1..100 {
            let bound = Duration::from_millis(500 << (attempt - 1).min(10)).min(Duration::from_secs(3));
            assert!(policy.wait_after(attempt, None).unwrap() <= bound);
        }
        let waits: Vec<_> = (0..20).map(|_| policy.wait_after(9, None).unwrap()).collect();
        assert!(waits.iter().any(|wait| *wait != waits[0]), "no jitter: {waits:?}");
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        assert_eq!(RetryPolicy::never().wait_after(1, None), None);
        assert_eq!(RetryPolicy::default().max_attempts(0).wait_after(1, None), None);
        let two = RetryPolicy::default().max_attempts(2);
        assert!(two.wait_after(1, None).is_some());
        assert_eq!(two.wait_after(2, Some(Duration::ZERO)), None);
    }

    #[test]
    fn the_service_is_waited_for_within_reason() {
        let policy = RetryPolicy::default();
        let wait = policy.wait_after(1, Some(Duration::from_secs(60))).unwrap();
        assert!(wait >= Duration::from_secs(60) && wait < Duration::from_secs(61), "{wait:?}");
        assert_eq!(policy.wait_after(1, Some(Duration::from_secs(3600))), None);
        let all = policy.max_retry_after(Duration::MAX);
        assert!(all.wait_after(1, Some(Duration::MAX)).is_some(), "nothing overflows");
    }

    #[test]
    fn what_may_have_run_is_not_repeated() {
        let broken = SendError::new(SendStage::InFlight, "reset");
        let refused = SendError::new(SendStage::NotSent, "refused");
        for (method, repeats) in [
            (Method::GET, true),
            (Method::PUT, true),
            (Method::DELETE, true),
            (Method::POST, false),
            (Method::PATCH, false),
        ] {
            let idempotent = is_idempotent(&method, Repeat::ByMethod);
            assert_eq!(may_repeat_failure(idempotent, &broken), repeats);
            assert!(may_repeat_failure(idempotent, &refused));
            for status in [408, 502, 503, 504] {
                assert_eq!(may_repeat_answer(idempotent, StatusCode::from_u16(status).unwrap()), repeats);
            }
            assert!(may_repeat_answer(idempotent, StatusCode::TOO_MANY_REQUESTS));
            assert!(!may_repeat_answer(idempotent, StatusCode::INTERNAL_SERVER_ERROR));
        }
    }
}
