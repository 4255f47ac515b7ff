//! Why an emulator does not start, or does not do what it was told.

use std::path::PathBuf;
use std::{fmt, io};

use crate::model::MetadataError;
use crate::seed::SeedError;

/// Why an emulator does not start, or does not do what it was told.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The port cannot be listened on.
    Listen {
        /// The port.
        port: u16,
        /// What the system says.
        error: io::Error,
    },
    /// The metadata cannot be used.
    Metadata(MetadataError),
    /// A seed cannot be used.
    Seed(SeedError),
    /// A file cannot be read or written.
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A file holds no state of an emulator.
    Snapshot {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// A read from code answers no data.
    Read {
        /// What was to be read.
        what: String,
        /// Why it is not answered.
        reason: String,
    },
    /// A description of faults cannot be used.
    Faults {
        /// The place in it.
        place: String,
        /// What is wrong there.
        message: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { port, error } => {
                write!(f, "cannot listen on port {port} of 127.0.0.1: {error}; port 0 takes one that is free")
            }
            Self::Metadata(error) => error.fmt(f),
            Self::Seed(error) => error.fmt(f),
            Self::File { path, error } => write!(f, "{}: {error}", path.display()),
            Self::Snapshot { path, reason } => {
                write!(f, "{} holds no state of an emulator: {reason}; `snapshot` writes one", path.display())
            }
            Self::Read { what, reason } => write!(f, "`{what}` cannot be read: {reason}"),
            Self::Faults { place, message } => write!(f, "the faults cannot be used: {place}: {message}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { error, .. } | Self::File { error, .. } => Some(error),
            Self::Metadata(error) => Some(error),
            Self::Seed(error) => Some(error),
            Self::Snapshot { .. } | Self::Read { .. } | Self::Faults { .. } => None,
        }
    }
}
