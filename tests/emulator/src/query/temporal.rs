//! Dates and durations, as strictly as `OData` writes them.

use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp};

/// `2026-01-31`.
pub(crate) fn date(text: &str) -> Option<Date> {
    (text.len() == 10).then(|| text.parse().ok()).flatten()
}

/// `2026-01-31T10:00:00Z`, or with an offset; without either it is no point in time.
pub(crate) fn date_time(text: &str) -> Option<Timestamp> {
    (text.as_bytes().get(10) == Some(&b'T')).then(|| text.parse().ok()).flatten()
}

/// `10:00`, `10:00:30.5`.
pub(crate) fn time(text: &str) -> Option<Time> {
    (text.as_bytes().get(2) == Some(&b':')).then(|| text.parse().ok()).flatten()
}

/// `-P1DT2H3M4.5S`; a day has 24 hours.
pub(crate) fn duration(text: &str) -> Option<SignedDuration> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let rest = rest.strip_prefix('P')?;
    let (days, clock) = rest.split_once('T').map_or((rest, ""), |(days, clock)| (days, clock));
    if rest.is_empty() || rest.ends_with('T') {
        return None;
    }
    let mut total = SignedDuration::ZERO;
    let mut left = days;
    for (unit, seconds, part) in [('D', 86_400, 0), ('H', 3600, 1), ('M', 60, 1), ('S', 1, 1)] {
        if part == 1 && unit == 'H' {
            if !left.is_empty() {
                return None;
            }
            left = clock;
        }
        let Some((number, after)) = left.split_once(unit) else { continue };
        left = after;
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        if (unit != 'S' && number.contains('.')) || !whole.chars().chain(fraction.chars()).all(|c| c.is_ascii_digit()) {
            return None;
        }
        let whole: i64 = whole.parse().ok()?;
        let nanos: i32 = format!("{fraction:0<9}").get(..9)?.parse().ok()?;
        total = total.checked_add(SignedDuration::new(whole.checked_mul(seconds)?, nanos))?;
    }
    if !left.is_empty() {
        return None;
    }
    Some(if negative { -total } else { total })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        assert_eq!(duration("P1DT2H3M4.5S"), Some(SignedDuration::new(93_784, 500_000_000)));
        assert_eq!(duration("-PT90S"), Some(SignedDuration::new(-90, 0)));
        assert_eq!(duration("P2D"), Some(SignedDuration::new(172_800, 0)));
        for bad in ["", "P", "PT", "1D", "P1H", "PT1D", "PT1.5H", "P1DT", "PT5", "PTxS", "P1Y", "PT-1S"] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }

    #[test]
    fn points_in_time_need_an_offset() {
        assert!(date_time("2026-01-31T10:00:00.1234567Z").is_some());
        assert!(date_time("2026-01-31T10:00:00+02:00").is_some());
        assert!(date_time("2026-01-31T10:00:00").is_none());
        assert!(date_time("2026-01-31").is_none());
        assert!(date("2026-01-31").is_some() && date("2026-02-31").is_none());
        assert!(time("23:59").is_some() && time("24:01").is_none());
    }
}
