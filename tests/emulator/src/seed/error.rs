//! Why a seed cannot be used.

use std::fmt;

/// Why a seed cannot be used: the place in it, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedError {
    place: String,
    message: String,
}

impl SeedError {
    pub(crate) fn at(place: impl fmt::Display, message: impl Into<String>) -> Self {
        Self { place: place.to_string(), message: message.into() }
    }

    /// The same error, seen from what is around its place.
    pub(crate) fn within(self, outer: impl fmt::Display) -> Self {
        Self { place: format!("{outer}: {}", self.place), ..self }
    }
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the seed cannot be used: {}: {}", self.place, self.message)
    }
}

impl std::error::Error for SeedError {}
