//! Members of enumerations: found by their names once, whatever the enumeration.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash as _, Hasher};

use crate::odata::value::Unlisted;

/// What is known of an enumeration, with or without flags, before there is a value of it.
#[derive(Debug)]
pub struct Enum {
    /// The qualified name in the metadata: `NS.Color`.
    pub name: &'static str,
    /// What errors call a value: `a member of NS.Color`.
    pub wanted: &'static str,
    /// What stands before a member in a URL: nothing, or the qualified name.
    pub qualifier: &'static str,
    /// The names of the listed members.
    pub members: &'static [&'static str],
}

/// An enumeration without flags, as `open_enum!` makes it.
pub trait Enumerated: Clone + Default + PartialEq + 'static {
    /// Its names.
    const ENUM: &'static Enum;
    /// The listed members, in the order of their names.
    const LISTED: &'static [Self];

    /// A member that is not listed.
    fn unlisted(text: Unlisted) -> Self;
    /// The name of the member.
    fn text(&self) -> &str;
}

/// A member, as a document names it.
#[derive(Debug)]
pub enum Named {
    /// The one at this place among those that are listed.
    Listed(usize),
    /// One that is not listed.
    Unlisted(Unlisted),
}

impl Named {
    pub(super) fn new(names: &Enum, text: &str) -> Self {
        match position(names.members, text) {
            Some(index) => Self::Listed(index),
            None => Self::Unlisted(Unlisted::from_text(text)),
        }
    }

    /// As a value of the enumeration in whose list it was found.
    #[inline]
    fn value<T: Enumerated>(self) -> Option<T> {
        match self {
            Self::Listed(index) => T::LISTED.get(index).cloned(),
            Self::Unlisted(text) => Some(T::unlisted(text)),
        }
    }
}

/// Where a member is to be written.
///
/// Programs compile it for every enumeration, so what can be done once is done before.
pub trait EnumSlot {
    /// The names of the enumeration.
    fn names(&self) -> &'static Enum;
    /// Writes a member, or takes away what there was.
    fn set(&mut self, member: Option<Named>);
}

impl<T: Enumerated> EnumSlot for Option<T> {
    #[inline]
    fn names(&self) -> &'static Enum {
        T::ENUM
    }
    #[inline]
    fn set(&mut self, member: Option<Named>) {
        *self = member.and_then(Named::value);
    }
}

/// The member called `text`.
#[inline]
pub fn member<T: Enumerated>(text: &str) -> T {
    Named::new(T::ENUM, text).value().unwrap_or_default()
}

/// The place of a name in a list.
#[inline(never)]
pub(in crate::odata) fn position(names: &[&str], text: &str) -> Option<usize> {
    names.iter().position(|name| *name == text)
}

/// The order of two members: listed ones as they are listed, then the others by their texts.
#[inline(never)]
pub fn order<T: Enumerated>(left: &T, right: &T) -> Ordering {
    ordered(T::ENUM.members, left.text(), right.text())
}

fn ordered(names: &[&str], left: &str, right: &str) -> Ordering {
    let place = |text| position(names, text).unwrap_or(names.len());
    place(left).cmp(&place(right)).then_with(|| left.cmp(right))
}

// What the standard traits of an enumeration do. Its own methods only call it: of what is inlined in each, the library
// would keep a copy for each.

/// Hashes the name.
#[inline(never)]
pub fn hash<T: Enumerated, H: Hasher>(member: &T, state: &mut H) {
    member.text().hash(state);
}

/// Writes the name.
#[inline(never)]
pub fn debug_member<T: Enumerated>(member: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(member.text())
}

/// Writes the name, in the width that is asked for.
#[inline(never)]
pub fn display_member<T: Enumerated>(member: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(member.text())
}
