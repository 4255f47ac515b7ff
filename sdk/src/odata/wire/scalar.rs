//! Values that are written as a text or as a number.

use std::fmt::Display;

/// A value that is written as a text or as a number.
///
/// Each function answers `None` where the input does not mean such a value.
pub trait Scalar: Sized {
    /// What errors call it, with its article: `a date`.
    const WANTED: &'static str;

    /// Whether an integer means what its digits mean as a text: a member of an enumeration by its number.
    const NUMBERED: bool = false;

    /// Reads it from a text.
    fn from_text(text: &str) -> Option<Self>;

    /// Reads it from an integer.
    fn from_integer(value: i64) -> Option<Self> {
        if Self::NUMBERED { Self::from_text(&value.to_string()) } else { None }
    }

    /// Reads it from a number with a fraction.
    fn from_float(_value: f64) -> Option<Self> {
        None
    }
}

/// What a document holds for a [`Scalar`].
#[derive(Clone, Copy, Debug)]
pub enum Given<'d> {
    /// Null.
    Null,
    /// A text.
    Text(&'d str),
    /// A number without a fraction.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
}

/// Where a [`Scalar`] is to be written.
///
/// One function for all that a document can hold: it is compiled for every type.
pub trait ScalarSlot {
    /// What errors call the value.
    fn wanted(&self) -> &'static str;
    /// Writes the value; `false` if what is given means none.
    fn put(&mut self, given: Given<'_>) -> bool;
}

impl<T: Scalar> ScalarSlot for Option<T> {
    #[inline]
    fn wanted(&self) -> &'static str {
        T::WANTED
    }
    #[inline]
    fn put(&mut self, given: Given<'_>) -> bool {
        *self = match given {
            Given::Null => None,
            Given::Text(text) => T::from_text(text),
            Given::Integer(value) => T::from_integer(value),
            Given::Float(value) => T::from_float(value),
        };
        self.is_some()
    }
}

/// A double in the words of OData, for the values that JSON has no number for.
pub(super) fn double_from_text(text: &str) -> Option<f64> {
    match text {
        "INF" => Some(f64::INFINITY),
        "-INF" => Some(f64::NEG_INFINITY),
        "NaN" => Some(f64::NAN),
        // Rust also reads `inf`, `infinity` and `nan`, which OData does not write.
        _ if text.ends_with(|last: char| last.is_ascii_digit()) => text.parse().ok(),
        _ => None,
    }
}

/// How JSON and URLs write a double that has no number: `INF`, `-INF`, `NaN`.
pub(in crate::odata) fn double_word(value: f64) -> Option<&'static str> {
    if value.is_nan() {
        Some("NaN")
    } else if value.is_infinite() {
        Some(if value > 0.0 { "INF" } else { "-INF" })
    } else {
        None
    }
}

macro_rules! small_integers {
    ($($type:ty, $wanted:literal;)*) => { $(
        impl Scalar for $type {
            const WANTED: &'static str = $wanted;
            fn from_text(text: &str) -> Option<Self> {
                text.parse().ok()
            }
            fn from_integer(value: i64) -> Option<Self> {
                value.try_into().ok()
            }
        }
    )* };
}

small_integers! {
    i8, "an 8-bit integer";
    u8, "an unsigned 8-bit integer";
    i16, "a 16-bit integer";
}

impl Scalar for f32 {
    const WANTED: &'static str = "a number";

    fn from_text(text: &str) -> Option<Self> {
        double_from_text(text).and_then(Self::from_float)
    }

    #[expect(clippy::cast_precision_loss, reason = "a single has the digits that it has")]
    fn from_integer(value: i64) -> Option<Self> {
        Some(value as Self)
    }

    #[expect(clippy::cast_possible_truncation, reason = "rounded to the nearest single; too large ones are refused")]
    fn from_float(value: f64) -> Option<Self> {
        let single = value as Self;
        (single.is_finite() || !value.is_finite()).then_some(single)
    }
}

/// Writes a single in its own few digits: through a double, `0.1` would grow to `0.10000000149011612`.
pub(in crate::odata) fn widened(value: f32) -> f64 {
    if value.is_finite() { shortest(&value).unwrap_or_else(|| value.into()) } else { value.into() }
}

fn shortest(value: &dyn Display) -> Option<f64> {
    value.to_string().parse().ok()
}
