//! `Edm.Duration`.

use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;

use crate::odata::error::DecodeError;
use crate::odata::wire::Scalar;

const SECONDS_A_DAY: u64 = 86_400;

/// `Edm.Duration`: a length of time in days of 24 hours, written as `P1DT2H3M4.5S`.
///
/// A [`std::time::Duration`] becomes one, also where a condition takes one:
/// ```
/// use std::time::Duration;
/// # use uipath_orchestrator::odata::{Field, Filter, Timestamp};
/// # struct Job;
/// # const START: Field<Job, Timestamp> = Field::new("StartTime");
/// # const END: Field<Job, Timestamp> = Field::new("EndTime");
///
/// let slow: Filter<Job> = END.since(START).gt(Duration::from_secs(600));
/// assert_eq!(slow.to_string(), "EndTime sub StartTime gt duration'PT10M'");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration(pub SignedDuration);

impl From<SignedDuration> for Duration {
    #[inline]
    fn from(duration: SignedDuration) -> Self {
        Self(duration)
    }
}

/// What is longer than can be held is the longest that can.
impl From<std::time::Duration> for Duration {
    #[inline]
    fn from(duration: std::time::Duration) -> Self {
        Self(SignedDuration::try_from(duration).unwrap_or(SignedDuration::MAX))
    }
}

/// Reads what [`Display`](fmt::Display) writes, and everything else that services send.
impl FromStr for Duration {
    type Err = DecodeError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, DecodeError> {
        let wrong = || DecodeError::at(String::new(), format!("expected {}, found {text:?}", Self::WANTED));
        Self::from_text(text).ok_or_else(wrong)
    }
}

impl fmt::Display for Duration {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_negative() {
            f.write_str("-")?;
        }
        let seconds = self.0.as_secs().unsigned_abs();
        let nanos = self.0.subsec_nanos().unsigned_abs();
        let (days, rest) = (seconds / SECONDS_A_DAY, seconds % SECONDS_A_DAY);
        let (hours, minutes, seconds) = (rest / 3600, rest / 60 % 60, rest % 60);
        f.write_str("P")?;
        if days > 0 {
            write!(f, "{days}D")?;
        }
        if rest == 0 && nanos == 0 {
            return f.write_str(if days > 0 { "" } else { "T0S" });
        }
        f.write_str("T")?;
        if hours > 0 {
            write!(f, "{hours}H")?;
        }
        if minutes > 0 {
            write!(f, "{minutes}M")?;
        }
        if nanos > 0 {
            let fraction = format!("{nanos:09}");
            write!(f, "{seconds}.{}S", fraction.trim_end_matches('0'))?;
        } else if seconds > 0 {
            write!(f, "{seconds}S")?;
        }
        Ok(())
    }
}

impl Scalar for Duration {
    const WANTED: &'static str = "a duration";

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let text = text.strip_prefix('P')?;
        let (days, time) = match text.split_once('T') {
            Some((_, "")) => return None,
            Some((days, time)) => (days, time),
            None if text.is_empty() => return None,
            None => (text, ""),
        };
        let (days, rest) = part(days, 'D')?;
        if !rest.is_empty() {
            return None;
        }
        let (hours, rest) = part(time, 'H')?;
        let (minutes, rest) = part(rest, 'M')?;
        let (seconds, nanos) = seconds(rest)?;
        let total = days
            .checked_mul(86_400)?
            .checked_add(hours.checked_mul(3600)?)?
            .checked_add(minutes.checked_mul(60)?)?
            .checked_add(seconds)?;
        let duration = SignedDuration::new(total, nanos);
        Some(Self(if negative { duration.checked_neg()? } else { duration }))
    }
}

/// The number before `unit`, zero if the unit does not occur, and what comes after it.
#[inline]
fn part(text: &str, unit: char) -> Option<(i64, &str)> {
    match text.split_once(unit) {
        Some((number, rest)) => Some((digits(number)?, rest)),
        None => Some((0, text)),
    }
}

#[inline]
fn seconds(text: &str) -> Option<(i64, i32)> {
    if text.is_empty() {
        return Some((0, 0));
    }
    let number = text.strip_suffix('S')?;
    let Some((whole, fraction)) = number.split_once('.') else { return Some((digits(number)?, 0)) };
    digits(fraction)?;
    // Digits beyond nanoseconds are cut off, as there is no room for them.
    let nanos = fraction
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(9)
        .fold(0, |nanos, digit| nanos * 10 + i32::from(digit - b'0'));
    Some((digits(whole)?, nanos))
}

#[inline]
fn digits(text: &str) -> Option<i64> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.get(..18.min(text.len())).filter(|short| short.len() == text.len())?.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_and_written() {
        for (text, seconds, nanos) in [
            ("PT0S", 0, 0),
            ("P1D", 86_400, 0),
            ("P1DT2H3M4.5S", 93_784, 500_000_000),
            ("-PT0.000000001S", 0, -1),
            ("-P2DT1M", -172_860, 0),
            ("PT59.25S", 59, 250_000_000),
        ] {
            let duration = Duration::from_text(text).unwrap();
            assert_eq!(duration.0, SignedDuration::new(seconds, nanos), "{text}");
            assert_eq!(duration.to_string(), text);
        }
        assert_eq!(Duration::from_text("P0DT36H").unwrap().to_string(), "P1DT12H");
        assert_eq!(Duration::from_text("PT0.1234567899S").unwrap().to_string(), "PT0.123456789S");
    }

    #[test]
    fn durations_come_from_those_of_the_standard_library_and_from_texts() {
        let duration = Duration::from(std::time::Duration::from_millis(90_500));
        assert_eq!(duration.to_string(), "PT1M30.5S");
        assert_eq!("PT1M30.5S".parse(), Ok(duration));
        assert_eq!(Duration::from(std::time::Duration::MAX).0, SignedDuration::MAX);
        let error = "90 seconds".parse::<Duration>().unwrap_err().to_string();
        assert!(error.contains("a duration") && error.contains("90 seconds"), "{error}");
    }

    #[test]
    fn what_is_no_duration_is_refused() {
        for text in [
            "",
            "P",
            "PT",
            "1D",
            "P1Y",
            "P1M",
            "PT1S2M",
            "PT1",
            "PT.5S",
            "PT1.S",
            "P-1D",
            "PT1HT1M",
            "P99999999999999999999D",
            "P999999999999999999D",
        ] {
            assert_eq!(Duration::from_text(text), None, "{text}");
        }
    }
}
