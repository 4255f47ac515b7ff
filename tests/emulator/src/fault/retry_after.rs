//! When a request may come again.

use jiff::Timestamp;

/// The two forms of `Retry-After`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// In so many seconds.
    Seconds(u64),
    /// At this time.
    At(Timestamp),
}

impl RetryAfter {
    pub(crate) fn header(self) -> String {
        match self {
            Self::Seconds(seconds) => seconds.to_string(),
            Self::At(time) => time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string(),
        }
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
