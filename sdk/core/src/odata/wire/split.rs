//! A page taken apart, so that each row is read on its own: a row that cannot be read then costs no other.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::document::{Origin, PageInfo, read, text_of};
use super::slot::Slot;
use crate::odata::error::DecodeError;

/// The rows of a page as they came, and what the page says beside them.
pub(in crate::odata) struct Split<'d> {
    text: &'d str,
    /// The path of the array.
    name: &'static str,
    rows: Vec<&'d RawValue>,
    pub(in crate::odata) info: PageInfo,
}

impl<'d> Split<'d> {
    /// Takes a page apart; `None` if the document is none.
    pub(in crate::odata) fn new(document: &'d [u8]) -> Option<Self> {
        let text = text_of(document).ok()?;
        if !text.trim_start().starts_with('{') {
            let rows = serde_json::from_str(text).ok()?;
            return Some(Self { text, name: "", rows, info: PageInfo::default() });
        }
        let members: HashMap<String, &RawValue> = serde_json::from_str(text).ok()?;
        let rows = serde_json::from_str(member(&members, "value")?).ok()?;
        let said =
            |name: &str| member(&members, &format!("@odata.{name}")).or_else(|| member(&members, &format!("@{name}")));
        // Large numbers may come as strings.
        let count = said("count").and_then(|count| count.trim_matches('"').parse().ok());
        let next = said("nextLink").and_then(|next| serde_json::from_str(next).ok());
        Some(Self { text, name: "value", rows, info: PageInfo { count, next } })
    }

    /// How many rows there are.
    pub(in crate::odata) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Reads the row at `index`, which is below [`len`](Self::len).
    pub(in crate::odata) fn read(&self, index: usize, slot: Slot<'_>) -> Result<(), DecodeError> {
        let text = self.rows.get(index).map_or("null", |row| row.get());
        read(text, self.origin(text), slot).map_err(|error| error.within(&self.path(index)))
    }

    /// The path of the row at `index`.
    pub(in crate::odata) fn path(&self, index: usize) -> String {
        format!("{}[{index}]", self.name)
    }

    /// Where in the document a row begins. Rows are borrowed from the document.
    fn origin(&self, row: &str) -> Origin {
        let offset = row.as_ptr().addr().wrapping_sub(self.text.as_ptr().addr());
        let before = self.text.get(..offset).unwrap_or_default();
        Origin {
            lines: before.matches('\n').count(),
            columns: before.len() - before.rfind('\n').map_or(0, |newline| newline + 1),
        }
    }
}

/// The JSON of a member: of that name, or of one in another case.
fn member<'d>(members: &HashMap<String, &'d RawValue>, name: &str) -> Option<&'d str> {
    let by_case = || members.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
    members.get(name).or_else(by_case).map(|value| value.get())
}
