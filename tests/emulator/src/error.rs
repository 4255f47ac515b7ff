//! Why an emulator does not start.

use std::{fmt, io};

use crate::model::MetadataError;

/// Why an emulator does not start.
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
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { port, error } => {
                write!(f, "cannot listen on port {port} of 127.0.0.1: {error}; port 0 takes one that is free")
            }
            Self::Metadata(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Listen { error, .. } => Some(error),
            Self::Metadata(error) => Some(error),
        }
    }
}
