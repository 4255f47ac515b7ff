//! Points in time, days and times of day.

use super::{Date, TimeOfDay, Timestamp};
use crate::odata::wire::Scalar;

impl Scalar for Timestamp {
    const WANTED: &'static str = "a date and time with its offset";

    fn from_text(text: &str) -> Option<Self> {
        match text.parse() {
            Ok(timestamp) => Some(timestamp),
            // The largest value of other platforms is a day beyond the largest one here.
            Err(_) if text.starts_with("9999-12-31T") || text.starts_with("9999-12-30T") => Some(Self::MAX),
            Err(_) => None,
        }
    }
}

impl Scalar for Date {
    const WANTED: &'static str = "a date";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl Scalar for TimeOfDay {
    const WANTED: &'static str = "a time of day";

    fn from_text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn timestamps_are_read_with_offsets_and_fractions_and_written_in_utc() {
        for (text, written) in [
            ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"),
            ("2024-02-29T23:59:59.1234567Z", "2024-02-29T23:59:59.1234567Z"),
            ("2024-02-29T23:59:59.123456789+02:00", "2024-02-29T21:59:59.123456789Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-30T22:00:00.999999999Z"),
        ] {
            assert_eq!(Timestamp::from_text(text).unwrap().to_string(), written);
        }
    }

    #[test]
    fn what_is_no_point_in_time_is_refused() {
        for text in ["", "2024-02-29", "2024-02-29T23:59:59", "2023-02-29T00:00:00Z", "9999-12-3", "1718825000"] {
            // A text without an offset names no point in time.
            assert_eq!(Timestamp::from_text(text), None, "{text}");
        }
    }

    #[test]
    fn dates_and_times_of_day_keep_their_text() {
        assert_eq!(Date::from_text("2024-02-29").unwrap().to_string(), "2024-02-29");
        assert_eq!(TimeOfDay::from_text("07:05:00.25").unwrap().to_string(), "07:05:00.25");
        assert_eq!(Date::from_text("2023-02-29"), None);
    }
}
