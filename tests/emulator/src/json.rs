//! JSON files that people write: what is wrong in them is named by its place.

use std::fmt;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

/// Something that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misplaced {
    pub(crate) place: String,
    pub(crate) message: String,
}

type Result<T> = std::result::Result<T, Misplaced>;

/// What follows a byte order mark, which some editors and clients put before a text; all of it where there is none.
pub(crate) fn unmarked(text: &[u8]) -> &[u8] {
    text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text)
}

/// Reads JSON.
pub(crate) fn parse(text: &[u8]) -> Result<Json> {
    serde_json::from_slice(unmarked(text)).map_err(|error| Misplaced {
        place: format!("{}:{}", error.line(), error.column()),
        message: "this is no JSON".to_owned(),
    })
}

/// A place in JSON.
pub(crate) struct At<'a> {
    pub(crate) json: &'a Json,
    path: String,
}

impl<'a> At<'a> {
    /// The document as a whole.
    pub(crate) fn new(json: &'a Json) -> Self {
        Self { json, path: String::new() }
    }

    /// Something else is expected here.
    pub(crate) fn wrong(&self, wanted: impl fmt::Display) -> Misplaced {
        self.error(format!("{wanted} is expected"))
    }

    /// Something is wrong here.
    pub(crate) fn error(&self, message: impl Into<String>) -> Misplaced {
        let place = if self.path.is_empty() { "the document" } else { &self.path };
        Misplaced { place: place.to_owned(), message: message.into() }
    }

    /// This member is none of the `known` ones.
    pub(crate) fn unknown<T>(&self, known: &str) -> Result<T> {
        Err(self.error(format!("this member is not known; {known} are")))
    }

    pub(crate) fn object(&self) -> Result<&'a Map<String, Json>> {
        self.json.as_object().ok_or_else(|| self.wrong("an object"))
    }

    pub(crate) fn members(&self) -> Result<Vec<(&'a str, Self)>> {
        let dot = if self.path.is_empty() { "" } else { "." };
        let member = |(name, json): (&'a String, &'a Json)| {
            (name.as_str(), Self { json, path: format!("{}{dot}{name}", self.path) })
        };
        Ok(self.object()?.iter().map(member).collect())
    }

    pub(crate) fn list<T>(&self, read: impl Fn(&Self) -> Result<T>) -> Result<Vec<T>> {
        let items = self.json.as_array().ok_or_else(|| self.wrong("an array"))?;
        let item = |(i, json)| read(&Self { json, path: format!("{}[{i}]", self.path) });
        items.iter().enumerate().map(item).collect()
    }

    pub(crate) fn text(&self) -> Result<&'a str> {
        self.json.as_str().ok_or_else(|| self.wrong("text"))
    }

    pub(crate) fn flag(&self) -> Result<bool> {
        self.json.as_bool().ok_or_else(|| self.wrong("true or false"))
    }

    pub(crate) fn count<T: TryFrom<u64>>(&self) -> Result<T> {
        let number = self.json.as_u64().and_then(|number| T::try_from(number).ok());
        number.ok_or_else(|| self.wrong("a whole number that is not negative"))
    }

    pub(crate) fn time(&self) -> Result<Timestamp> {
        self.text()?.parse().map_err(|_| self.wrong("a time such as \"2026-03-01T12:00:00Z\""))
    }

    /// The text of a member that must be there.
    pub(crate) fn needed(&self, name: &str) -> Result<&'a str> {
        let found = self.object()?.get(name).and_then(Json::as_str);
        found.ok_or_else(|| self.wrong(format_args!("text under `{name}`")))
    }
}
