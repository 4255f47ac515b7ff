//! Reading a decimal without losing a digit.

use rust_decimal::Decimal;

/// The decimal that a JSON text is, a number or a string; nothing for null.
///
/// # Errors
/// What the text is instead.
pub(super) fn read(text: &str) -> Result<Option<Decimal>, &'static str> {
    let text = text.trim();
    let quoted = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    match quoted.or_else(|| (text != "null").then_some(text)) {
        None => Ok(None),
        Some(digits) => decimal(digits).map(Some).ok_or_else(|| kind(text)),
    }
}

/// What a JSON text is that is no decimal number.
fn kind(text: &str) -> &'static str {
    match text.bytes().next() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'-' | b'0'..=b'9') => "a number with more digits than it has",
        _ => "a string that is none",
    }
}

/// Reads all digits or nothing; zeros behind the last of them need not have room.
fn decimal(text: &str) -> Option<Decimal> {
    if text.contains('_') {
        return None;
    }
    match text.split_once(['e', 'E']) {
        None => Decimal::from_str_exact(text).ok().or_else(|| without_zeros(text)),
        // `from_scientific` rounds a mantissa that is too long.
        Some((mantissa, _)) => match Decimal::from_str_exact(mantissa).ok()? {
            zero if zero.is_zero() => Some(zero),
            _ => Decimal::from_scientific(&text.replace("e+", "e").replace("E+", "E")).ok(),
        },
    }
}

#[cold]
fn without_zeros(text: &str) -> Option<Decimal> {
    text.contains('.').then(|| Decimal::from_str_exact(text.trim_end_matches('0').trim_end_matches('.')).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_have_all_their_digits_or_are_none() {
        for (text, read) in [
            ("1.10", "1.10"),
            ("1.00000000000000000000000000000000000", "1"),
            ("-0.50000000000000000000000000000000000", "-0.5"),
            ("0.0000000000000000000000000000000000", "0"),
            ("79228162514264337593543950335.00", "79228162514264337593543950335"),
            ("0e100", "0"),
            ("1.5E+2", "150"),
        ] {
            assert_eq!(decimal(text).unwrap().to_string(), read, "{text}");
        }
        for text in
            ["79228162514264337593543950336", "100000000000000000000000000000", "1e29", "1e-29", "", ".", "1_000", "x0"]
        {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
