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
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let then = date(text)?;
    let now = self::text(headers, &header::DATE).and_then(date).unwrap_or_else(Timestamp::now);
    Some(Duration::try_from(then.duration_since(now)).unwrap_or_default())
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim).filter(|text| !text.is_empty())
}

/// Reads the three forms of a date that RFC 9110 (5.6.7) knows.
fn date(text: &str) -> Option<Timestamp> {
    if let Ok(timestamp) = rfc2822::DateTimeParser::new().parse_timestamp(text) {
        return Some(timestamp);
    }
    ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"].iter().find_map(|format| {
        let civil: DateTime = strtime::parse(format, text).ok()?.to_datetime().ok()?;
        TimeZone::UTC.to_timestamp(civil).ok()
    })
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
    fn dates_by_our_own_clock() {
        assert_eq!(wait("Sun, 06 Nov 1994 08:49:37 GMT", None), Some(Duration::ZERO));
        assert!(wait("Fri, 06 Nov 2093 08:49:37 GMT", None).unwrap() > Duration::from_secs(86_400));
    }

    #[test]
    fn nonsense_is_no_wait() {
        for text in ["soon", "-5", "1.5", "99999999999999999999999", ""] {
            assert_eq!(wait(text, None), None, "{text}");
        }
    }
}
