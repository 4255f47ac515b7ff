//! What waits for requests to come.

use std::collections::VecDeque;
use std::time::Duration;

use super::{Fault, Injection};

/// What of a request matters to faults.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) method: String,
    pub(crate) path: String,
    /// The names of the call.
    pub(crate) names: Vec<String>,
    pub(crate) is_sign_in: bool,
}

/// What befalls a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Hit {
    /// How much later it is answered.
    pub(crate) latency: Duration,
    /// What else goes wrong.
    pub(crate) fault: Option<Fault>,
}

/// What waits for requests to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    requests: VecDeque<Fault>,
    sign_ins: VecDeque<Fault>,
    injections: Vec<Injection>,
}

impl Faults {
    /// Makes the next `count` requests of the service fail.
    pub(crate) fn fail_requests(&mut self, count: usize, fault: Fault) {
        self.requests.extend(std::iter::repeat_n(fault, count));
    }

    /// Makes the next `count` sign-ins fail.
    pub(crate) fn fail_sign_ins(&mut self, count: usize, fault: Fault) {
        self.sign_ins.extend(std::iter::repeat_n(fault, count));
    }

    /// Makes requests fail that are like something.
    pub(crate) fn inject(&mut self, injection: Injection) {
        self.injections.push(injection);
    }

    /// Whether anything waits at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.requests.is_empty() && self.sign_ins.is_empty() && self.injections.is_empty()
    }

    /// What befalls the request that comes now: the latencies of all that it is like, and the first of
    /// the other faults.
    pub(crate) fn next(&mut self, seen: &Seen) -> Hit {
        let mut hit = Hit::default();
        let next = if seen.is_sign_in { self.sign_ins.pop_front() } else { self.requests.pop_front() };
        if let Some(fault) = next {
            hit.add(fault);
        }
        for injection in &mut self.injections {
            let late = matches!(injection.fault, Fault::Latency(_));
            // What another fault has caught does not count for this one.
            if (late || hit.fault.is_none()) && injection.fits(seen) && injection.strikes() {
                hit.add(injection.fault.clone());
            }
        }
        self.injections.retain(|injection| injection.times != Some(0));
        hit
    }
}

impl Hit {
    fn add(&mut self, fault: Fault) {
        match fault {
            Fault::Latency(by) => self.latency = self.latency.saturating_add(by),
            fault => self.fault = Some(fault),
        }
    }
}
