//! Numbers with all their digits, of which doubles keep fifteen.

use std::cmp::Ordering;
use std::fmt;

/// A number, as its digits say it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    negative: bool,
    /// Neither the first nor the last is a zero; none for zero.
    digits: String,
    /// How many of the digits stand before the point; zeros follow the digits or go before them where it is beyond them.
    point: i64,
}

impl Decimal {
    /// The number that a text says: `-12.50`, `1e-7`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (negative, rest) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole) || !is_number(fraction) {
            return None;
        }
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0');
        let zeros = i64::try_from(all.len() - digits.len()).ok()?;
        let point = i64::try_from(whole.len()).ok()? + i64::from(exponent) - zeros;
        let digits = digits.trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self { negative: false, digits: String::new(), point: 0 });
        }
        Some(Self { negative, digits: digits.to_owned(), point })
    }

    /// The number that a text says, if a double has not all of its digits; one with an exponent is a double.
    pub(crate) fn beyond_doubles(text: &str) -> Option<Self> {
        let exact = Self::parse(text).filter(|_| !text.contains(['e', 'E']))?;
        let double = text.parse().ok()?;
        (Self::of(double).as_ref() != Some(&exact)).then_some(exact)
    }

    /// The number that a double stands for: whole ones are what they are, others the shortest that is read as it. `None`
    /// where it is none, or beyond all.
    pub(crate) fn of(double: f64) -> Option<Self> {
        if !double.is_finite() {
            return None;
        }
        Self::parse(&if double.fract() == 0.0 { format!("{double:.0}") } else { double.to_string() })
    }

    pub(crate) fn negated(self) -> Self {
        Self { negative: !self.negative && !self.digits.is_empty(), ..self }
    }

    /// The nearest double.
    pub(crate) fn as_f64(&self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }

    /// Its whole part, if that is an `i64`.
    pub(crate) fn whole(&self) -> Option<i64> {
        if self.point > 19 {
            return None;
        }
        self.written().split('.').next()?.parse().ok()
    }

    /// All digits in a row.
    fn written(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let zeros = |count: i64| "0".repeat(usize::try_from(count).unwrap_or_default());
        match usize::try_from(self.point) {
            _ if self.digits.is_empty() => "0".to_owned(),
            Ok(point @ 1..) if point < self.digits.len() => {
                let (whole, fraction) = self.digits.split_at(point);
                format!("{sign}{whole}.{fraction}")
            }
            Ok(1..) => {
                let missing = self.point - i64::try_from(self.digits.len()).unwrap_or_default();
                format!("{sign}{}{}", self.digits, zeros(missing))
            }
            _ => format!("{sign}0.{}{}", zeros(-self.point), self.digits),
        }
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self::parse(&number.to_string()).unwrap_or(Self { negative: false, digits: String::new(), point: 0 })
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        // Zero has no digits, and so is below all that have some.
        let size = |number: &Self| (!number.digits.is_empty()).then_some(number.point);
        let by_size = || size(self).cmp(&size(other)).then_with(|| self.digits.cmp(&other.digits));
        match (self.negative, other.negative) {
            (false, false) => by_size(),
            (true, true) => by_size().reverse(),
            (negative, _) => {
                if negative {
                    Ordering::Less
                } else {
                    Ordering::Greater
                }
            }
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// All digits; with an exponent where there would be too many zeros.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.point.abs() <= 400 {
            return f.write_str(&self.written());
        }
        let sign = if self.negative { "-" } else { "" };
        write!(f, "{sign}0.{}e{}", self.digits, self.point)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        Decimal::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn numbers_are_read_and_written() {
        for (text, written) in [
            ("0", "0"),
            ("-0.00", "0"),
            ("007.50", "7.5"),
            ("-12", "-12"),
            ("+1200e-1", "120"),
            ("1.5E3", "1500"),
            ("-0.05", "-0.05"),
            ("123456789012345678901234567890.5", "123456789012345678901234567890.5"),
            ("1e1000", "0.1e1001"),
        ] {
            assert_eq!(decimal(text).to_string(), written);
            assert_eq!(decimal(written), decimal(text));
        }
        for bad in ["", "-", ".5", "1.", "1e", "1x", "0x1", "--1", "1e99999999999"] {
            assert_eq!(Decimal::parse(bad), None, "{bad}");
        }
        assert_eq!((decimal("-7.9").whole(), decimal("0.05").whole()), (Some(-7), Some(0)));
        assert_eq!(
            (decimal("9223372036854775807").whole(), decimal("9223372036854775808").whole()),
            (Some(i64::MAX), None)
        );
    }

    #[test]
    fn they_have_one_order() {
        let sorted = [
            "-1e30",
            "-10.5",
            "-10",
            "-0.1",
            "0",
            "1e-400",
            "0.09",
            "0.1",
            "0.1000000000000000055",
            "0.2",
            "9",
            "10",
            "1e30",
        ];
        for (i, a) in sorted.iter().enumerate() {
            for (j, b) in sorted.iter().enumerate() {
                assert_eq!(decimal(a).cmp(&decimal(b)), i.cmp(&j), "{a} and {b}");
            }
        }
    }

    #[test]
    fn doubles_have_some_of_them() {
        for text in ["0.1", "1.50", "9007199254740992", "1e300", "0.30000000000000004"] {
            assert_eq!(Decimal::beyond_doubles(text), None, "{text}");
        }
        for text in ["0.1000000000000000055", "9007199254740993", "9223372036854775808.5"] {
            assert_eq!(Decimal::beyond_doubles(text), Some(decimal(text)), "{text}");
        }
        assert_eq!(Decimal::of(f64::NAN), None);
    }
}
