//! Values that are written as a text or as a number.

use std::fmt::Display;

/// A value that is written as a text or as a number.
///
/// Each function answers `None` where the input does not mean such a value.
pub trait Scalar: Sized {
    /// What errors call it, with its article: `a date`.
    const WANTED: &'static str;

    /// Reads it from a text.
    fn from_text(text: &str) -> Option<Self>;

    /// Reads it from a number.
    fn from_number(_number: Number) -> Option<Self> {
        None
    }
}

/// A number in a document.
#[derive(Clone, Copy, Debug)]
pub enum Number {
    /// Without a fraction.
    Integer(i64),
    /// With a fraction.
    Float(f64),
}

/// Where a [`Scalar`] is to be written.
///
/// Programs compile it for every type, so what can be done once is done before.
pub trait ScalarSlot {
    /// What errors call the value.
    fn wanted(&self) -> &'static str;
    /// Writes what a text means, or takes the value away; answers whether there is one now.
    fn text(&mut self, text: Option<&str>) -> bool;
    /// Writes what a number means; answers whether there is a value.
    fn number(&mut self, number: Number) -> bool;
}

impl<T: Scalar> ScalarSlot for Option<T> {
    #[inline]
    fn wanted(&self) -> &'static str {
        T::WANTED
    }
    #[inline]
    fn text(&mut self, text: Option<&str>) -> bool {
        *self = match text {
            Some(text) => T::from_text(text),
            None => None,
        };
        self.is_some()
    }
    #[inline]
    fn number(&mut self, number: Number) -> bool {
        *self = T::from_number(number);
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
        _ if text.ends_with(|last: char| last.is_ascii_digit()) => {
            text.parse().ok().filter(|value: &f64| value.is_finite())
        }
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
                text.parse::<i64>().ok()?.try_into().ok()
            }
            fn from_number(number: Number) -> Option<Self> {
                match number {
                    Number::Integer(value) => value.try_into().ok(),
                    Number::Float(_) => None,
                }
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
        double_from_text(text).and_then(single)
    }

    #[expect(clippy::cast_precision_loss, reason = "a single has the digits that it has")]
    fn from_number(number: Number) -> Option<Self> {
        match number {
            Number::Integer(value) => Some(value as Self),
            Number::Float(value) => single(value),
        }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "rounded to the nearest single; too large ones are refused")]
fn single(value: f64) -> Option<f32> {
    let single = value as f32;
    (single.is_finite() || !value.is_finite()).then_some(single)
}

/// Writes a single in its own few digits: through a double, `0.1` would grow to `0.10000000149011612`.
pub(in crate::odata) fn widened(value: f32) -> f64 {
    if value.is_finite() { shortest(&value).unwrap_or_else(|| value.into()) } else { value.into() }
}

fn shortest(value: &dyn Display) -> Option<f64> {
    value.to_string().parse().ok()
}
