//! What a task says, as JSON, and to the standard output.

use std::io::{self, Write as _};

use odata_codegen::diagnostic::Diagnostics;
use serde_json::Value;

/// Messages as JSON.
pub(crate) fn json(diagnostics: &Diagnostics) -> Result<Value, String> {
    serde_json::to_value(diagnostics).map_err(|error| format!("the messages cannot be written as JSON: {error}"))
}

/// Writes to the standard output.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| format!("cannot write to the standard output: {error}")),
    }
}
