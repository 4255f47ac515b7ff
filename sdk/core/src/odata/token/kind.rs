//! What types are, as far as expressions ask: which can be compared, ordered, added.

use crate::odata::literal::Literal;
use crate::odata::value::{Binary, Date, Decimal, Duration, Guid, TimeOfDay, Timestamp};

/// A type whose values are one thing each: no collection, and nothing with properties. Rows can be sorted by it.
pub trait Primitive: Literal {}

/// A type whose values have an order: `gt`, `ge`, `lt` and `le`.
#[diagnostic::on_unimplemented(
    message = "values of `{Self}` have no order",
    label = "`gt`, `ge`, `lt` and `le` need one"
)]
pub trait Ordered: Primitive {}

/// A type that `add` and `sub` move along its order.
pub trait Additive: Ordered {
    /// By what: a number by a number, a time by a duration.
    type Step: Literal;
}

/// A number.
#[diagnostic::on_unimplemented(message = "`{Self}` is no number")]
pub trait Number: Additive<Step = Self> {
    /// What `divby` gives, which keeps the fraction.
    type Fraction;
}

/// A number that can have a fraction.
pub trait Fractional: Number {}

/// A type that a minus can stand before.
pub trait Signed: Ordered {}

/// A type whose values have a year, a month and a day.
pub trait Dated: Additive {}

/// A type whose values have an hour, a minute and a second.
pub trait Timed: Ordered {}

/// A type whose values a `T` is compared and calculated with: the same type, and narrower numbers.
#[diagnostic::on_unimplemented(message = "`{Self}` does not stand where a `{T}` is wanted")]
pub trait Widens<T> {}

impl<T> Widens<T> for T {}

/// A type that the metadata has a name for.
pub trait EdmType {
    /// The qualified name.
    const NAME: &'static str;
}

macro_rules! marked {
    ($($type:ty: $($mark:ident)*;)*) => { $($( impl $mark for $type {} )*)* };
}

marked! {
    bool: Primitive Ordered;
    i8: Primitive Ordered Signed;
    u8: Primitive Ordered;
    i16: Primitive Ordered Signed;
    i32: Primitive Ordered Signed;
    i64: Primitive Ordered Signed;
    f32: Primitive Ordered Signed Fractional;
    f64: Primitive Ordered Signed Fractional;
    Decimal: Primitive Ordered Signed Fractional;
    String: Primitive Ordered;
    Guid: Primitive Ordered;
    Timestamp: Primitive Ordered Dated Timed;
    Date: Primitive Ordered Dated;
    TimeOfDay: Primitive Ordered Timed;
    Duration: Primitive Ordered Signed;
    Binary: Primitive;
}

macro_rules! numbers {
    ($($type:ty, $fraction:ty => $($wider:ty)*;)*) => { $(
        impl Additive for $type {
            type Step = Self;
        }
        impl Number for $type {
            type Fraction = $fraction;
        }
        $( impl Widens<$wider> for $type {} )*
    )* };
}

numbers! {
    i8, Decimal => i16 i32 i64 f32 f64 Decimal;
    u8, Decimal => i16 i32 i64 f32 f64 Decimal;
    i16, Decimal => i32 i64 f32 f64 Decimal;
    i32, Decimal => i64 f64 Decimal;
    i64, Decimal => f64 Decimal;
    f32, f64 => f64;
    f64, f64 => ;
    Decimal, Decimal => f64;
}

impl Additive for Timestamp {
    type Step = Duration;
}
impl Additive for Date {
    type Step = Duration;
}
impl Additive for Duration {
    type Step = Self;
}

macro_rules! named {
    ($($type:ty: $name:literal;)*) => { $(
        impl EdmType for $type {
            const NAME: &'static str = concat!("Edm.", $name);
        }
    )* };
}

named! {
    bool: "Boolean";
    i8: "SByte";
    u8: "Byte";
    i16: "Int16";
    i32: "Int32";
    i64: "Int64";
    f32: "Single";
    f64: "Double";
    Decimal: "Decimal";
    String: "String";
    Guid: "Guid";
    Timestamp: "DateTimeOffset";
    Date: "Date";
    TimeOfDay: "TimeOfDay";
    Duration: "Duration";
    Binary: "Binary";
}
