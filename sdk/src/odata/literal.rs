//! Values as URLs write them: in keys, in arguments of functions and in filters.

use std::fmt::Write;

use super::value::{Binary, Date, Decimal, Duration, Guid, TimeOfDay, Timestamp};
use super::wire::{Peek, Structured, encode, scalar};

/// A value that can stand in a key, in an argument of a function and in a filter.
///
/// What it writes is text, not yet percent-encoded: every part of a URL is encoded where the URL is put together.
pub trait Literal {
    /// Adds the literal to `out`.
    fn write_literal(&self, out: &mut String);
}

/// The literal of `value`.
pub(super) fn literal(value: &dyn Literal) -> String {
    let mut out = String::new();
    value.write_literal(&mut out);
    out
}

impl Literal for str {
    fn write_literal(&self, out: &mut String) {
        quote(self, out);
    }
}

impl Literal for String {
    fn write_literal(&self, out: &mut String) {
        quote(self, out);
    }
}

impl Literal for &str {
    fn write_literal(&self, out: &mut String) {
        quote(self, out);
    }
}

/// A text in quotes, with its own quotes doubled.
pub(super) fn quote(text: &str, out: &mut String) {
    out.push('\'');
    out.push_str(&text.replace('\'', "''"));
    out.push('\'');
}

/// A member of an enumeration: `'Running'`, or `NS.State'Running'` where the service wants the name of the type.
#[doc(hidden)]
pub fn write_member(out: &mut String, qualifier: &str, member: &str) {
    out.push_str(qualifier);
    quote(member, out);
}

macro_rules! as_displayed {
    ($($type:ty),*) => { $(
        impl Literal for $type {
            fn write_literal(&self, out: &mut String) {
                // Writing into a text does not fail.
                let _ = write!(out, "{self}");
            }
        }
    )* };
}

as_displayed!(bool, i8, u8, i16, i32, i64, Guid, Timestamp, Date, TimeOfDay, Decimal);

impl Literal for f64 {
    fn write_literal(&self, out: &mut String) {
        match scalar::double_word(*self) {
            Some(word) => out.push_str(word),
            None => {
                let _ = write!(out, "{self:?}");
            }
        }
    }
}

impl Literal for f32 {
    fn write_literal(&self, out: &mut String) {
        scalar::widened(*self).write_literal(out);
    }
}

impl Literal for Duration {
    fn write_literal(&self, out: &mut String) {
        let _ = write!(out, "duration'{self}'");
    }
}

impl Literal for Binary {
    fn write_literal(&self, out: &mut String) {
        let _ = write!(out, "binary'{self}'");
    }
}

impl<T: Literal> Literal for Option<T> {
    fn write_literal(&self, out: &mut String) {
        match self {
            Some(value) => value.write_literal(out),
            None => out.push_str("null"),
        }
    }
}

impl<T: Literal> Literal for [T] {
    fn write_literal(&self, out: &mut String) {
        out.push('[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            item.write_literal(out);
        }
        out.push(']');
    }
}

impl<T: Literal> Literal for Vec<T> {
    fn write_literal(&self, out: &mut String) {
        self.as_slice().write_literal(out);
    }
}

/// A structured value, as JSON.
impl<T: Structured> Literal for T {
    fn write_literal(&self, out: &mut String) {
        let json = encode(Peek::Object(self)).unwrap_or_default();
        out.push_str(&String::from_utf8_lossy(&json));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_of_every_type() {
        let guid: Guid = "5F1A2B3C-0000-4000-8000-00000000ABCD".parse().unwrap();
        let when: Timestamp = "2024-06-19T21:22:45.5+02:00".parse().unwrap();
        let cases: [(&dyn Literal, &str); 20] = [
            (&true, "true"),
            (&-5_i64, "-5"),
            (&255_u8, "255"),
            (&1.5_f64, "1.5"),
            (&3.0_f64, "3.0"),
            (&1e300_f64, "1e300"),
            (&f64::INFINITY, "INF"),
            (&f64::NEG_INFINITY, "-INF"),
            (&f64::NAN, "NaN"),
            (&0.1_f32, "0.1"),
            (&Decimal::from_str_exact("0.10").unwrap(), "0.10"),
            (&"O'Brien", "'O''Brien'"),
            (&String::new(), "''"),
            (&guid, "5f1a2b3c-0000-4000-8000-00000000abcd"),
            (&when, "2024-06-19T19:22:45.5Z"),
            (&Duration(jiff::SignedDuration::from_secs(90)), "duration'PT1M30S'"),
            (&Binary::from("OData"), "binary'T0RhdGE='"),
            (&vec![1_i64, 2], "[1,2]"),
            (&vec!["a'b", "c"], "['a''b','c']"),
            (&None::<i64>, "null"),
        ];
        for (value, expected) in cases {
            assert_eq!(literal(value), expected);
        }
    }
}
