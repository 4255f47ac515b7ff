//! Sets of flags.

use std::fmt;

use super::Unlisted;

/// One listed flag: its bits and its name.
pub type Flag = (i64, &'static str);

/// A set of flags, as `flags_enum!` makes it.
pub trait FlagSet: Sized {
    /// The flags that the metadata lists.
    const FLAGS: &'static [Flag];

    /// A set of bits, and of flags that have no bits here.
    #[doc(hidden)]
    fn from_parts(bits: i64, unlisted: Vec<Unlisted>) -> Self;
}

/// Reads `Monday,Tuesday`, also with numbers in place of names.
#[doc(hidden)]
pub fn parse_flags<T: FlagSet>(text: &str) -> T {
    let (bits, unlisted) = parse(T::FLAGS, text);
    T::from_parts(bits, unlisted)
}

#[inline]
fn parse(flags: &[Flag], text: &str) -> (i64, Vec<Unlisted>) {
    let mut bits = 0;
    let mut unlisted = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let listed = flags.iter().find(|(_, name)| *name == part).map(|(value, _)| *value);
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
pub fn write_flags(f: &mut fmt::Formatter<'_>, flags: &[Flag], bits: i64, unlisted: &[Unlisted]) -> fmt::Result {
    let mut rest = bits;
    let mut names: Vec<&str> = Vec::new();
    match flags.iter().find(|(value, _)| *value == bits) {
        Some((_, name)) if bits != 0 || unlisted.is_empty() => {
            names.push(name);
            rest = 0;
        }
        _ => {
            for (value, name) in flags {
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
