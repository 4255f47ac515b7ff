//! What has become of many items.

use std::fmt;

use super::Checkpoint;
use crate::odata::{Error, OpenObject};
use crate::types::ErrorCode;

/// Many items were sent, and each was added or refused.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Added {
    /// How many items are in the queue.
    pub added: u64,
    /// The items that are not, in the order of the input.
    pub refused: Vec<Refused>,
    /// How many items were left out, because a [`Checkpoint`] said that they are settled.
    pub skipped: u64,
    /// How many calls were made. What the client repeats by itself, after a 429 for instance, counts as one.
    pub calls: u64,
    /// Which items are settled: all of them, unless the commit type stops at the first that is refused.
    pub checkpoint: Checkpoint,
}

/// An item that is not in the queue.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refused {
    /// Its place in the input, counted from 0.
    pub index: u64,
    /// Its reference.
    pub reference: Option<String>,
    /// The service's code; `None` for an item that was not even sent, or that fell with others of its chunk.
    pub code: Option<ErrorCode>,
    /// Why it is not there.
    pub message: String,
    /// Its content, where it could be read.
    pub content: Option<OpenObject>,
}

impl fmt::Display for Refused {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "item {}", self.index)?;
        if let Some(reference) = &self.reference {
            write!(f, " (`{reference}`)")?;
        }
        write!(f, ": {}", self.message)
    }
}

/// How far the adding of many items is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// How many items are in the queue by now.
    pub added: u64,
    /// How many were refused by now.
    pub refused: u64,
    /// How many of the input are dealt with: added, refused, and left out.
    pub done: u64,
    /// How many there are in all, where the input says it.
    pub total: Option<u64>,
    /// Which items are settled by now: what [`AddAll::resume_from`](super::AddAll::resume_from) goes on from.
    pub checkpoint: &'a Checkpoint,
}

/// The adding of many items ended before its time: an [`Error`](crate::Error::Outcome), see
/// [`Error::outcome`](crate::Error::outcome).
#[derive(Debug)]
#[non_exhaustive]
pub struct Interrupted {
    /// What was done until then. Its [`checkpoint`](Added::checkpoint) is where to go on.
    pub so_far: Added,
    /// The items of which nobody knows whether they were added: a call got no answer, and sending it again could have
    /// doubled them. They do not count as settled.
    pub unknown: Checkpoint,
    /// What went wrong.
    pub cause: Error,
}

impl fmt::Display for Interrupted {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Added { added, refused, .. } = &self.so_far;
        write!(f, "adding items ended early, with {added} added and {} refused", refused.len())?;
        if self.unknown.count() > 0 {
            write!(f, "; whether the items {} were added is not known", self.unknown)?;
        }
        write!(f, ": {}", self.cause)
    }
}

impl std::error::Error for Interrupted {
    #[inline]
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(&self.cause)
    }
}

impl From<Interrupted> for Error {
    #[inline]
    fn from(interrupted: Interrupted) -> Self {
        Self::Outcome(Box::new(interrupted))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refused_item_says_which_and_why() {
        let message = "Duplicate Reference.".to_owned();
        let mut refused = Refused { index: 3, reference: Some("R-3".to_owned()), code: None, message, content: None };
        assert_eq!(refused.to_string(), "item 3 (`R-3`): Duplicate Reference.");
        refused.reference = None;
        assert_eq!(refused.to_string(), "item 3: Duplicate Reference.");
    }
}
