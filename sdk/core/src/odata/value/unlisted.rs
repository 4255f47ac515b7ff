//! Members that an enumeration does not list.

use std::fmt;
use std::hash::{Hash, Hasher};

/// The text of a member that an enumeration does not list: newer servers have more of them.
///
/// Only reading makes one, and reading tries the listed members first; so it never means a member that is listed.
#[derive(Eq, PartialOrd, Ord)]
pub struct Unlisted(Box<Text>);

/// In a box of its own: every value of an enumeration is as large as this member, and a row has many.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Text(Box<str>);

// Every enumeration is compared, copied and asked for its name, and hardly ever is it this member.
impl Clone for Unlisted {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl PartialEq for Unlisted {
    #[inline(never)]
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Hash for Unlisted {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl Unlisted {
    /// For generated code, after it has tried the listed members.
    #[doc(hidden)]
    pub fn from_text(text: &str) -> Self {
        Self(Box::new(Text(text.into())))
    }

    /// The text, as the service sent it.
    #[inline(never)]
    pub fn as_str(&self) -> &str {
        &self.0.0
    }
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
