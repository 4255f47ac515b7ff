//! Where the documents declare things.

use crate::diagnostic::Position;

/// Where something is declared.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// The file, as messages name it.
    pub file: String,
    /// The place in it.
    pub at: Position,
}
