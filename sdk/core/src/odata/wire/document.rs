//! Whole documents: what a body holds.

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::context::Context;
use super::decode::Target;
use super::slot::{Fields, List, Peek, Plain, Shape, Slot};
use crate::odata::error::DecodeError;

/// What a document is expected to hold.
pub(in crate::odata) enum Document<'a> {
    /// The value itself: an entity, an open object.
    Bare(Slot<'a>),
    /// A value inside of `{"value": …}`, or the value itself.
    Enveloped(&'a mut dyn Plain),
    /// A page, `{"value": […], "@odata.count": …, "@odata.nextLink": …}`, or the array itself.
    Page(&'a mut dyn List, &'a mut PageInfo),
}

/// What a page says beside its items.
#[derive(Debug, Default)]
pub(in crate::odata) struct PageInfo {
    /// How many items there are in all pages.
    pub(in crate::odata) count: Option<i64>,
    /// Where the next page is.
    pub(in crate::odata) next: Option<String>,
}

/// Reads a document.
pub(in crate::odata) fn decode_document(bytes: &[u8], document: Document<'_>) -> Result<(), DecodeError> {
    let text = text_of(bytes)?;
    let is_object = text.trim_start().starts_with('{');
    let mut info = PageInfo::default();
    let mut envelope = match document {
        Document::Bare(slot) => return read(text, Origin::default(), slot),
        Document::Enveloped(value) if !is_object => return read(text, Origin::default(), Slot::Plain(value)),
        Document::Page(items, _) if !is_object => return read(text, Origin::default(), Slot::List(items)),
        Document::Enveloped(value) => Envelope { value: Inside::Value(value), info: &mut info, seen: false },
        Document::Page(items, info) => Envelope { value: Inside::Items(items), info, seen: false },
    };
    read(text, Origin::default(), Slot::Row { object: &mut envelope, names: ENVELOPE.names, required: 0 })?;
    if envelope.seen { Ok(()) } else { Err(failure(String::new(), "the member `value` is missing".to_owned())) }
}

/// The text of a document. One check of the whole is faster than one for each string.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, DecodeError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.trim_start_matches('\u{feff}')),
        Err(error) => Err(failure(String::new(), format!("the document is not UTF-8 at byte {}", error.valid_up_to()))),
    }
}

/// What comes before a text in the document that it is a part of.
#[derive(Clone, Copy, Default)]
pub(super) struct Origin {
    pub(super) lines: usize,
    /// Bytes since the last line began.
    pub(super) columns: usize,
}

/// Reads a text that begins at `origin`.
pub(super) fn read(text: &str, origin: Origin, slot: Slot<'_>) -> Result<(), DecodeError> {
    let mut context = Context::of_answer();
    let mut reader = serde_json::Deserializer::from_str(text);
    let outcome = Target::new(slot, &mut context).deserialize(&mut reader).and_then(|()| reader.end());
    outcome.map_err(|error| {
        let columns = if error.line() == 1 { origin.columns } else { 0 };
        let (line, column) = (origin.lines + error.line(), columns + error.column());
        let message = match context.failure {
            Some(message) if error.line() > 0 => format!("{message} (line {line}, column {column})"),
            Some(message) => message,
            None => error.to_string(),
        };
        failure(context.path.to_string(), message)
    })
}

/// Reads a value out of the text of loose JSON: a decoder for JSON that was read is rarely worth compiling.
pub(in crate::odata) fn decode_text(json: &str, slot: Slot<'_>) -> Result<(), DecodeError> {
    let mut context = Context::of_text();
    let mut reader = serde_json::Deserializer::from_str(json);
    Target::new(slot, &mut context)
        .deserialize(&mut reader)
        .and_then(|()| reader.end())
        .map_err(|error| failure(context.path.to_string(), context.failure.unwrap_or_else(|| error.to_string())))
}

/// JSON of any kind; nothing where it is none.
pub(crate) fn loose(bytes: &[u8]) -> Option<Value> {
    serde_json::from_str(text_of(bytes).ok()?).ok()
}

/// Whether a body is a page of HTML: of a gateway, or of a sign-in for people.
pub(crate) fn is_page(bytes: &[u8]) -> bool {
    let body = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    body.trim_ascii_start().starts_with(b"<")
}

#[cold]
fn failure(path: String, message: String) -> DecodeError {
    DecodeError::at(path, message)
}

struct Envelope<'a> {
    value: Inside<'a>,
    info: &'a mut PageInfo,
    seen: bool,
}

enum Inside<'a> {
    Value(&'a mut dyn Plain),
    Items(&'a mut dyn List),
}

/// The members of an envelope, in OData 4.0's and in 4.01's words.
static ENVELOPE: Shape = Shape {
    name: "",
    rust: "Envelope",
    names: &["@odata.context", "value", "@odata.count", "@odata.nextLink", "@count", "@nextLink"],
    keys: 0,
    secrets: &[],
};

impl Fields for Envelope<'_> {
    fn shape(&self) -> &'static Shape {
        &ENVELOPE
    }

    fn slot(&mut self, index: usize) -> Slot<'_> {
        match (index, &mut self.value) {
            (1, Inside::Value(value)) => {
                self.seen = true;
                Slot::Plain(&mut **value)
            }
            (1, Inside::Items(items)) => {
                self.seen = true;
                Slot::List(&mut **items)
            }
            (2 | 4, _) => Slot::I64(&mut self.info.count),
            (3 | 5, _) => Slot::Str(&mut self.info.next),
            _ => Slot::Nothing,
        }
    }

    fn peek(&self, _index: usize) -> Peek<'_> {
        Peek::Absent
    }
}
