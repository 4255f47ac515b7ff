//! Points in time, days and times of day.

use jiff::tz::Offset;

use super::{Date, TimeOfDay, Timestamp};
use crate::odata::wire::Scalar;

impl Scalar for Timestamp {
    const WANTED: &'static str = "a date and time with its offset";

    fn from_text(text: &str) -> Option<Self> {
        if let Some(timestamp) = as_services_write(text.as_bytes()) {
            return Some(timestamp);
        }
        match text.parse().ok().or_else(|| to_nanoseconds(text)?.parse().ok()) {
            Some(timestamp) => Some(timestamp),
            // The largest value of other platforms is a day beyond the largest one here.
            None if text.starts_with("9999-12-31T") || text.starts_with("9999-12-30T") => Some(Self::MAX),
            None => None,
        }
    }
}

/// Reads the one form in which services write: `2024-06-19T21:22:45.1234567Z`. A page holds thousands of them, and the
/// parser for all forms takes several times as long. Whatever is not of this form is left to that.
fn as_services_write(text: &[u8]) -> Option<Timestamp> {
    let (whole, fraction) = text.strip_suffix(b"Z")?.split_at_checked(19)?;
    let [.., b'-', _, _, b'-', _, _, b'T', _, _, b':', _, _, b':', _, _] = whole else { return None };
    let part = |from: usize, to: usize| i8::try_from(digits(&whole[from..to])?).ok();
    let year = i16::try_from(digits(&whole[..4])?).ok()?;
    let nanoseconds = match fraction {
        [] => 0,
        [b'.', fraction @ ..] if (1..=9).contains(&fraction.len()) => {
            (fraction.len()..9).fold(digits(fraction)?, |value, _| value * 10)
        }
        _ => return None,
    };
    let date = Date::new(year, part(5, 7)?, part(8, 10)?).ok()?;
    let time = TimeOfDay::new(part(11, 13)?, part(14, 16)?, part(17, 19)?, nanoseconds).ok()?;
    Offset::UTC.to_timestamp(date.to_datetime(time)).ok()
}

/// The text without the digits of its seconds that are beyond nanoseconds: OData has twelve, and there is no room for them.
#[cold]
fn to_nanoseconds(text: &str) -> Option<String> {
    let (whole, rest) = text.split_once('.')?;
    let fraction = rest.bytes().take_while(u8::is_ascii_digit).count();
    (fraction > 9).then(|| format!("{whole}.{}{}", &rest[..9], &rest[fraction..]))
}

/// At most nine digits as a number.
fn digits(text: &[u8]) -> Option<i32> {
    text.iter().try_fold(0, |value, byte| byte.is_ascii_digit().then(|| value * 10 + i32::from(byte - b'0')))
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
        text.parse().ok().or_else(|| to_nanoseconds(text)?.parse().ok())
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
            ("2024-02-29T23:59:59.123456789012Z", "2024-02-29T23:59:59.123456789Z"),
            ("2024-02-29T23:59:59.999999999999-14:00", "2024-03-01T13:59:59.999999999Z"),
            ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
            ("9999-12-31T23:59:59.9999999Z", "9999-12-30T22:00:00.999999999Z"),
        ] {
            assert_eq!(Timestamp::from_text(text).unwrap().to_string(), written);
        }
    }

    #[test]
    fn the_form_that_services_write_is_read_as_every_other() {
        let ends = ["", ".1", ".12", ".1234567", ".123456789", ".000000001", ".1234567891", ".", ".x", ",5"];
        let wholes = [
            "2024-02-29T23:59:59",
            "2023-02-29T00:00:00",
            "0000-01-01T00:00:00",
            "1969-12-31T23:59:59",
            "2024-12-31T23:59:60",
            "2024-13-01T00:00:00",
            "2024-01-01T24:00:00",
            "2024-01-01 00:00:00",
            "9999-12-30T22:00:00",
            "9999-12-31T23:59:59",
            "2024-01-01T00:00:0x",
            "+024-01-01T00:00:00",
        ];
        for (whole, end) in wholes.iter().flat_map(|whole| ends.map(|end| (whole, end))) {
            let text = format!("{whole}{end}Z");
            if let Some(timestamp) = as_services_write(text.as_bytes()) {
                assert_eq!(text.parse::<Timestamp>().ok(), Some(timestamp), "{text}");
            }
        }
        assert!(as_services_write(b"2024-06-19T21:22:45.1234567Z").is_some());
        assert!(as_services_write("2024-06-19T21:22:4\u{e9}Z".as_bytes()).is_none());
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
        assert_eq!(TimeOfDay::from_text("07:05:00.123456789999").unwrap().to_string(), "07:05:00.123456789");
        assert_eq!((Date::from_text("2023-02-29"), TimeOfDay::from_text("07:05:00.1234567890x")), (None, None));
    }
}
