//! How long a server asks to wait.

use std::time::Duration;

use http::{HeaderMap, HeaderName, header};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::{rfc2822, strtime};
use jiff::tz::TimeZone;

/// The time that `Retry-After` names, in seconds or as a date (RFC 9110, 10.2.3). A date is held against the server's
/// own clock where the answer tells it. A date that has passed is no wait at all.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, &header::RETRY_AFTER)?;
    if let Some(seconds) = seconds(text) {
        return Some(Duration::from_secs(seconds));
    }
    let then = date(text)?;
    let now = self::text(headers, &header::DATE).and_then(date);
    let now = now.unwrap_or_else(|| TimeZone::UTC.to_datetime(Timestamp::now()));
    Some(Duration::try_from(then.duration_since(now)).unwrap_or_default())
}

/// Whole seconds. Some services write a fraction, which is rounded up; what has more digits than are counted is longer
/// than anything is waited for.
fn seconds(text: &str) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    let begun = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    Some(whole.parse().unwrap_or(u64::MAX).saturating_add(begun))
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim).filter(|text| !text.is_empty())
}

/// Reads the three forms of a date that RFC 9110 (5.6.7) knows, in UTC. The day of the week says nothing that the rest
/// does not, and some write a wrong one.
fn date(text: &str) -> Option<DateTime> {
    if let Ok(timestamp) = rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text) {
        return Some(TimeZone::UTC.to_datetime(timestamp));
    }
    let (_weekday, rest) = text.split_once([',', ' '])?;
    // The first again, for the last day that there is: some write it for "never", and no timestamp holds it.
    ["%d %b %Y %H:%M:%S GMT", "%d-%b-%y %H:%M:%S GMT", "%b %e %H:%M:%S %Y"]
        .iter()
        .find_map(|format| strtime::parse(format, rest.trim_start()).ok()?.to_datetime().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(retry_after: &str, date: Option<&str>) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, retry_after.parse().unwrap());
        if let Some(date) = date {
            headers.insert(header::DATE, date.parse().unwrap());
        }
        super::retry_after(&headers)
    }

    #[test]
    fn seconds() {
        assert_eq!(wait("120", None), Some(Duration::from_secs(120)));
        assert_eq!(wait(" 0 ", None), Some(Duration::ZERO));
    }

    #[test]
    fn dates_by_the_clock_of_the_server() {
        let now = Some("Sun, 06 Nov 1994 08:49:00 GMT");
        for date in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(wait(date, now), Some(Duration::from_secs(37)), "{date}");
        }
        assert_eq!(wait("Sun, 06 Nov 1994 08:00:00 GMT", now), Some(Duration::ZERO));
    }

    #[test]
    fn a_wrong_day_of_the_week_takes_nothing_from_a_date() {
        let now = Some("Mon, 06 Nov 1994 08:49:00 GMT");
        for date in ["Mon, 06 Nov 1994 08:49:37 GMT", "Monday, 06-Nov-94 08:49:37 GMT", "Mon Nov  6 08:49:37 1994"] {
            assert_eq!(wait(date, now), Some(Duration::from_secs(37)), "{date}");
        }
        assert!(wait("Mon, 31 Dec 9999 23:59:59 GMT", None).unwrap() > Duration::from_secs(7_000 * 365 * 86_400));
    }

    #[test]
    fn dates_by_our_own_clock() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT", None), Some(Duration::ZERO));
        assert!(wait("Fri, 06 Nov 2093 08:49:37 GMT", None).unwrap() > Duration::from_secs(86_400));
    }

    #[test]
    fn fractions_are_rounded_up_and_never_is_long() {
        for (text, expected) in [("1.5", 2), ("2.0", 2), ("0.001", 1), ("99999999999999999999999", u64::MAX)] {
            assert_eq!(wait(text, None), Some(Duration::from_secs(expected)), "{text}");
        }
        assert!(wait("Fri, 31 Dec 9999 23:59:59 GMT", None).unwrap() > Duration::from_secs(7_000 * 365 * 86_400));
    }

    #[test]
    fn nonsense_is_no_wait() {
        for text in
            ["soon", "-5", "+5", "1,5", "1.", ".5", "1e3", "5s", "", "Mon", "Mon, 6", "Mon, 31 Feb 2093 08:49:37 GMT"]
        {
            assert_eq!(wait(text, None), None, "{text}");
        }
    }
}
