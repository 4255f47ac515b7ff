//! Faults on demand.

use std::collections::VecDeque;
use std::time::Duration;

use jiff::Timestamp;

use crate::answer::Answer;
use crate::refusal::{Refusal, code};

/// Something that goes wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The request is answered with this status and, where one is given, a `Retry-After`; nothing is done.
    Status(u16, Option<RetryAfter>),
    /// The connection is reset before anything is done.
    Reset,
    /// The request is done, and the connection is reset before the answer is sent.
    LostAnswer,
    /// The answer comes that much later. This is time of the world, not of the emulator's clock.
    Latency(Duration),
    /// The request is answered with status 200 and a page of HTML, as gateways do; nothing is done.
    Html,
}

/// The two forms of `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// In so many seconds.
    Seconds(u64),
    /// At this time.
    At(Timestamp),
}

impl RetryAfter {
    fn header(self) -> String {
        match self {
            Self::Seconds(seconds) => seconds.to_string(),
            Self::At(time) => time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
        }
    }
}

/// What waits for requests to come.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    requests: VecDeque<Fault>,
    sign_ins: VecDeque<Fault>,
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

    /// The fault of the request that comes now.
    pub(crate) fn next(&mut self, is_sign_in: bool) -> Option<Fault> {
        if is_sign_in { self.sign_ins.pop_front() } else { self.requests.pop_front() }
    }
}

/// The answer that a fault gives instead of the real one.
pub(crate) fn answer(fault: &Fault) -> Option<Answer> {
    match fault {
        Fault::Status(status, retry_after) => {
            let message = match status {
                429 => "Too many requests.",
                503 => "The service is unavailable.",
                _ => "The emulator was told to fail.",
            };
            let mut answer =
                Answer::from(Refusal::service(*status, code::UNKNOWN, message).because("asked for by a test"));
            if let Some(retry_after) = retry_after {
                answer = answer.with("retry-after", retry_after.header());
            }
            Some(answer)
        }
        Fault::Html => {
            let page = "<!doctype html><html><head><title>Welcome</title></head><body>Sign in</body></html>";
            Some(Answer::of(200, "text/html; charset=utf-8", page))
        }
        Fault::Reset | Fault::LostAnswer | Fault::Latency(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_of_retry_after() {
        assert_eq!(RetryAfter::Seconds(3).header(), "3");
        let time: Timestamp = "2026-11-25T03:04:05Z".parse().unwrap();
        assert_eq!(RetryAfter::At(time).header(), "Wed, 25 Nov 2026 03:04:05 GMT");
    }
}
