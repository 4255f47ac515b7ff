//! Values as URLs write them: in keys, in arguments of functions and in filters.

use std::fmt::{Display, Write};

use serde_json::Value;

use super::value::{Binary, Date, Decimal, Duration, Guid, OpenMap, TimeOfDay, Timestamp};
use super::wire::{Elem, Peek, encode, scalar};

/// A value that can stand in a key, in an argument of a function and in a filter.
///
/// What it writes is text, not yet percent-encoded: every part of a URL is encoded where the URL is put together.
pub trait Literal {
    /// Adds the literal to `out`.
    fn write_literal(&self, out: &mut String);
}

/// The literal of `value`.
#[inline]
pub(super) fn literal(value: &dyn Literal) -> String {
    let mut out = String::new();
    value.write_literal(&mut out);
    out
}

impl Literal for str {
    #[inline]
    fn write_literal(&self, out: &mut String) {
        quote(self, out);
    }
}

impl Literal for String {
    #[inline]
    fn write_literal(&self, out: &mut String) {
        quote(self, out);
    }
}

impl Literal for &str {
    #[inline]
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
#[inline]
pub(super) fn write_member(out: &mut String, qualifier: &str, member: &str) {
    out.push_str(qualifier);
    quote(member, out);
}

macro_rules! as_displayed {
    ($($type:ty),*) => { $(
        impl Literal for $type {
            #[inline]
            fn write_literal(&self, out: &mut String) {
                displayed(self, out);
            }
        }
    )* };
}

fn displayed(value: &dyn Display, out: &mut String) {
    // Writing into a text does not fail.
    let _ = write!(out, "{value}");
}

as_displayed!(bool, i8, u8, i16, i32, i64, Guid, TimeOfDay, Decimal);

macro_rules! with_year {
    ($($type:ty),*) => { $(
        impl Literal for $type {
            #[inline]
            fn write_literal(&self, out: &mut String) {
                with_year(self, out);
            }
        }
    )* };
}

fn with_year(value: &dyn Display, out: &mut String) {
    let text = value.to_string();
    // Years before the first are padded to six digits here; OData takes four and no zero before more.
    match text.strip_prefix("-00") {
        Some(rest) => {
            let _ = write!(out, "-{rest}");
        }
        None => out.push_str(&text),
    }
}

with_year!(Timestamp, Date);

impl Literal for f64 {
    #[inline]
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
    #[inline]
    fn write_literal(&self, out: &mut String) {
        scalar::widened(*self).write_literal(out);
    }
}

impl Literal for Duration {
    #[inline]
    fn write_literal(&self, out: &mut String) {
        let _ = write!(out, "duration'{self}'");
    }
}

impl Literal for Binary {
    #[inline]
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

/// A collection, as JSON.
impl<T: Elem> Literal for Vec<T> {
    fn write_literal(&self, out: &mut String) {
        write_json(Peek::List(self), out);
    }
}

/// A value of any type: texts in quotes, the rest as JSON.
impl Literal for Value {
    fn write_literal(&self, out: &mut String) {
        match self {
            Self::String(text) => quote(text, out),
            other => write_json(Peek::Any(other), out),
        }
    }
}

/// An object, as JSON.
impl<T: Elem> Literal for OpenMap<T> {
    fn write_literal(&self, out: &mut String) {
        write_json(self.peek(), out);
    }
}

#[inline]
pub(super) fn write_json(peek: Peek<'_>, out: &mut String) {
    // Nothing that a model holds fails to be written; were it to, the service refuses the empty text.
    let json = encode(peek).unwrap_or_default();
    out.push_str(&String::from_utf8_lossy(&json));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn assert_literals(cases: &[(&dyn Literal, &str)]) {
        for (value, expected) in cases {
            assert_eq!(literal(*value), *expected);
        }
    }

    #[test]
    fn numbers() {
        assert_literals(&[
            (&true, "true"),
            (&i8::MIN, "-128"),
            (&255_u8, "255"),
            (&i16::MIN, "-32768"),
            (&i32::MAX, "2147483647"),
            (&-5_i64, "-5"),
            (&i64::MAX, "9223372036854775807"),
            (&i64::MIN, "-9223372036854775808"),
            (&1.5_f64, "1.5"),
            (&3.0_f64, "3.0"),
            (&-0.0_f64, "-0.0"),
            (&1e300_f64, "1e300"),
            (&5e-324_f64, "5e-324"),
            (&f64::MAX, "1.7976931348623157e308"),
            (&f64::INFINITY, "INF"),
            (&f64::NEG_INFINITY, "-INF"),
            (&f64::NAN, "NaN"),
            (&0.1_f32, "0.1"),
            (&f32::INFINITY, "INF"),
            (&Decimal::from_str_exact("0.10").unwrap(), "0.10"),
            (&Decimal::MAX, "79228162514264337593543950335"),
            (&Decimal::from_str_exact("-0.0000000000000000000000000001").unwrap(), "-0.0000000000000000000000000001"),
        ]);
    }

    #[test]
    fn times() {
        let when = |text: &str| -> Timestamp { text.parse().unwrap() };
        assert_literals(&[
            (&when("2024-06-19T21:22:45.5+02:00"), "2024-06-19T19:22:45.5Z"),
            (&when("2024-06-19T21:22:45.123456789-11:30"), "2024-06-20T08:52:45.123456789Z"),
            (&when("0000-01-01T00:00:00Z"), "0000-01-01T00:00:00Z"),
            (&when("-000044-03-15T12:00:00Z"), "-0044-03-15T12:00:00Z"),
            (&Date::new(2024, 2, 29).unwrap(), "2024-02-29"),
            (&Date::MIN, "-9999-01-01"),
            (&TimeOfDay::new(7, 5, 0, 250_000_000).unwrap(), "07:05:00.25"),
            (&Duration(jiff::SignedDuration::from_secs(90)), "duration'PT1M30S'"),
            (&Duration(jiff::SignedDuration::from_millis(-1)), "duration'-PT0.001S'"),
        ]);
    }

    #[test]
    fn texts_and_bytes() {
        let guid: Guid = "5F1A2B3C-0000-4000-8000-00000000ABCD".parse().unwrap();
        assert_literals(&[
            (&"O'Brien", "'O''Brien'"),
            (&String::new(), "''"),
            (&"''", "''''''"),
            (&guid, "5f1a2b3c-0000-4000-8000-00000000abcd"),
            (&Binary::from("OData"), "binary'T0RhdGE='"),
            (&Binary::from(vec![0xfb, 0xff]), "binary'-_8='"),
            (&None::<i64>, "null"),
            (&Some("x"), "'x'"),
        ]);
    }

    #[test]
    fn a_value_of_any_type_is_what_it_holds() {
        assert_literals(&[
            (&json!("O'Brien"), "'O''Brien'"),
            (&json!(1.5), "1.5"),
            (&json!(true), "true"),
            (&Value::Null, "null"),
            (&json!({"a": ["b'c"]}), r#"{"a":["b'c"]}"#),
        ]);
    }

    #[test]
    fn collections_are_json() {
        let texts = ["a'b", "c\"d"].map(str::to_owned);
        assert_literals(&[
            (&vec![1_i64, 2], "[1,2]"),
            (&texts.to_vec(), r#"["a'b","c\"d"]"#),
            (&Vec::<bool>::new(), "[]"),
            (&vec![Date::new(2024, 2, 29).unwrap()], r#"["2024-02-29"]"#),
        ]);
    }
}
