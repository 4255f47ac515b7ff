//! How many repetitions a client may spend, so that an outage is not answered by several times the load.

use std::sync::atomic::{AtomicU32, Ordering};

/// What a repetition takes, in the unit in which a call that succeeds at once gives one back.
const REPETITION: u32 = 10;

/// Repetitions in stock.
#[derive(Debug)]
pub struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    /// So many repetitions.
    pub fn new(repetitions: u32) -> Self {
        let most = repetitions.saturating_mul(REPETITION);
        Self { left: AtomicU32::new(most), most }
    }

    /// Takes one repetition, if there is one.
    pub(super) fn take(&self) -> bool {
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(REPETITION)).is_ok()
    }

    /// A call has succeeded, at its first attempt or `again`.
    pub(super) fn succeeded(&self, again: bool) {
        if self.left.load(Ordering::Relaxed) < self.most {
            let back = if again { REPETITION } else { 1 };
            let add = |left: u32| Some(left.saturating_add(back).min(self.most));
            // The function always answers a number.
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_spent_is_earned_again() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        budget.succeeded(true);
        assert!(budget.take() && !budget.take());
        (0..9).for_each(|_| budget.succeeded(false));
        assert!(!budget.take());
        budget.succeeded(false);
        assert!(budget.take() && !budget.take());
        (0..100).for_each(|_| budget.succeeded(true));
        assert!(budget.take() && budget.take() && !budget.take(), "it never grows beyond its beginning");
        assert!(!Budget::new(0).take());
    }
}
