//! What a task says: line by line as text, or all of it at the end as one JSON object.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::PathBuf;

use odata_codegen::diagnostic::{Diagnostic, Diagnostics};
use serde_json::{Map, Value};

use crate::files;
use crate::report::{self, Format};

/// Why a task failed.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    /// The message with its place, where it speaks of one.
    diagnostic: Option<Box<Diagnostic>>,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, diagnostic: None }
    }
}

impl From<&str> for Failure {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self { message: diagnostic.to_string(), diagnostic: Some(Box::new(diagnostic)) }
    }
}

/// For tasks that only need the message.
impl From<Failure> for String {
    fn from(failure: Failure) -> Self {
        failure.message
    }
}

/// What a task has to say.
pub(crate) struct Output {
    format: Format,
    /// The file that takes the place of the standard output.
    place: Option<PathBuf>,
    diagnostics: Diagnostics,
    facts: Map<String, Value>,
}

impl Output {
    pub(crate) fn new(format: Format) -> Self {
        Self { format, place: None, diagnostics: Diagnostics::default(), facts: Map::new() }
    }

    /// With a file in the place of the standard output, if there is to be one.
    pub(crate) fn at(self, place: Option<PathBuf>) -> Self {
        Self { place, ..self }
    }

    /// Messages about documents: part of `diagnostics` in JSON.
    pub(crate) fn messages(&mut self, diagnostics: Diagnostics) {
        match self.format {
            Format::Text => report::show(&diagnostics),
            Format::Json => self.diagnostics.append(diagnostics),
        }
    }

    /// A line for people.
    pub(crate) fn line(&self, text: impl Display) {
        if self.format == Format::Text {
            // Who reads no further has read what he wanted.
            drop(print(&format!("{text}\n")));
        }
    }

    /// A whole text for people, to where it is wanted.
    pub(crate) fn text(&self, text: &str) -> Result<(), String> {
        if self.format == Format::Text { self.put(text) } else { Ok(()) }
    }

    /// A member of the object for programs.
    pub(crate) fn fact(&mut self, name: &str, value: impl Into<Value>) {
        self.facts.insert(name.to_owned(), value.into());
    }

    /// Says what has not been said yet: with JSON everything, and as `error` why the task failed if it did.
    pub(crate) fn finish(mut self, result: Result<(), Failure>) -> Result<(), String> {
        if self.format == Format::Text {
            return result.map_err(String::from);
        }
        let result = result.map_err(|failure| {
            self.fact("error", failure.message.as_str());
            failure.diagnostic.into_iter().for_each(|diagnostic| self.diagnostics.push(*diagnostic));
            failure.message
        });
        let mut facts = std::mem::take(&mut self.facts);
        let diagnostics = std::mem::take(&mut self.diagnostics);
        facts.insert("diagnostics".to_owned(), json(&diagnostics)?);
        self.put(&format!("{:#}\n", Value::Object(facts)))?;
        result
    }

    fn put(&self, text: &str) -> Result<(), String> {
        match &self.place {
            Some(place) => files::write(place, text).map(drop),
            None => print(text),
        }
    }
}

/// Messages as JSON.
fn json(diagnostics: &Diagnostics) -> Result<Value, String> {
    serde_json::to_value(diagnostics).map_err(|error| format!("the messages cannot be written as JSON: {error}"))
}

/// Writes to the standard output.
fn print(text: &str) -> Result<(), String> {
    match io::stdout().write_all(text.as_bytes()) {
        // Whoever reads has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.map_err(|error| format!("cannot write to the standard output: {error}")),
    }
}
