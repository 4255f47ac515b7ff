//! Equality of all structured types.

use std::collections::BTreeMap;

use serde_json::Value;

use super::encode::to_value;
use super::slot::{Fields, Items, MapItems, Peek};

/// Whether two objects of one type hold the same, unknown members included.
pub fn equal(left: &dyn Fields, right: &dyn Fields) -> bool {
    let members = left.shape().names.len();
    (0..members).all(|index| same(&left.peek(index), &right.peek(index))) && left.extra() == right.extra()
}

fn same(left: &Peek<'_>, right: &Peek<'_>) -> bool {
    match (left, right) {
        (Peek::Absent, Peek::Absent) | (Peek::Null, Peek::Null) => true,
        (Peek::Bool(left), Peek::Bool(right)) => left == right,
        (Peek::Int(left), Peek::Int(right)) => left == right,
        #[expect(clippy::float_cmp, reason = "as doubles are equal")]
        (Peek::F64(left), Peek::F64(right)) => left == right,
        (Peek::Str(left), Peek::Str(right)) => left == right,
        (Peek::Decimal(left), Peek::Decimal(right)) => left == right,
        // Each value has one text.
        (Peek::Text(left), Peek::Text(right)) => left.to_string() == right.to_string(),
        (Peek::Object(left), Peek::Object(right)) => equal(*left, *right),
        (Peek::List(left), Peek::List(right)) => same_items(*left, *right),
        (Peek::Map(left), Peek::Map(right)) => entries(*left) == entries(*right),
        (Peek::Any(left), Peek::Any(right)) => left == right,
        _ => false,
    }
}

fn same_items(left: &dyn Items, right: &dyn Items) -> bool {
    let count = left.count();
    count == right.count() && (0..count).all(|index| same(&left.peek_at(index), &right.peek_at(index)))
}

/// The members, each as its value and, where that lacks digits of it, its text.
fn entries(map: &dyn MapItems) -> BTreeMap<String, (Value, Option<String>)> {
    let mut entries = BTreeMap::new();
    map.each(&mut |name, peek| {
        let text = if let Peek::Exact(_, text) = peek { Some(text.to_owned()) } else { None };
        entries.insert(name.to_owned(), (to_value(peek), text));
    });
    entries
}
