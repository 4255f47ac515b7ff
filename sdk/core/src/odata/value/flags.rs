//! Sets of flags.

use std::fmt;

use super::Unlisted;
use crate::odata::wire::enumeration::{Enum, position};
use crate::odata::wire::{Number, Scalar};

/// A set of flags, as `flags_enum!` makes it.
pub trait FlagSet: Clone + Default + PartialEq + fmt::Display + 'static {
    /// The names of the type and of the flags that the metadata lists.
    const ENUM: &'static Enum;
    /// What each of these flags stands for.
    const BITS: &'static [i64];

    /// A set of bits, and of flags that have no bits here.
    #[doc(hidden)]
    fn from_parts(bits: i64, unlisted: Vec<Unlisted>) -> Self;
}

/// Read from `Monday,Tuesday`, also with numbers in place of names.
impl<T: FlagSet> Scalar for T {
    const WANTED: &'static str = T::ENUM.wanted;

    #[inline]
    fn from_text(text: &str) -> Option<Self> {
        Some(read_flags(text))
    }
    #[inline]
    fn from_number(number: Number) -> Option<Self> {
        match number {
            Number::Integer(bits) => Some(T::from_parts(bits, Vec::new())),
            Number::Float(_) => None,
        }
    }
}

/// Reads names, and numbers where there are numbers.
#[doc(hidden)]
#[inline]
pub fn read_flags<T: FlagSet>(text: &str) -> T {
    let (bits, unlisted) = parse(T::ENUM.members, T::BITS, text);
    T::from_parts(bits, unlisted)
}

#[inline]
fn parse(names: &[&str], values: &[i64], text: &str) -> (i64, Vec<Unlisted>) {
    let mut bits = 0;
    let mut unlisted = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let listed = position(names, part).and_then(|index| values.get(index)).copied();
        match listed.or_else(|| part.parse().ok()) {
            Some(value) => bits |= value,
            None => unlisted.push(Unlisted::from_text(part)),
        }
    }
    (bits, unlisted)
}

/// Writes names where there are names, and what is left as a number.
#[doc(hidden)]
#[inline]
pub fn write_flags<T: FlagSet>(f: &mut fmt::Formatter<'_>, bits: i64, unlisted: &[Unlisted]) -> fmt::Result {
    write(f, T::ENUM.members, T::BITS, bits, unlisted)
}

#[inline]
fn write(f: &mut fmt::Formatter<'_>, names: &[&str], values: &[i64], bits: i64, unlisted: &[Unlisted]) -> fmt::Result {
    let flags = || values.iter().zip(names);
    let mut rest = bits;
    let mut names: Vec<&str> = Vec::new();
    match flags().find(|(value, _)| **value == bits) {
        Some((_, name)) if bits != 0 || unlisted.is_empty() => {
            names.push(name);
            rest = 0;
        }
        _ => {
            for (value, name) in flags() {
                if *value != 0 && rest & value == *value {
                    names.push(name);
                    rest &= !value;
                }
            }
        }
    }
    names.extend(unlisted.iter().map(Unlisted::as_str));
    f.write_str(&names.join(","))?;
    match (rest, names.is_empty()) {
        (0, false) => Ok(()),
        (rest, true) => write!(f, "{rest}"),
        (rest, false) => write!(f, ",{rest}"),
    }
}
