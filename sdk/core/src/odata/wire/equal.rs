//! Equality of all structured types.

use serde_json::{Map, Value};

use super::encode::to_value;
use super::exact::Texts;
use super::slot::{Fields, Items, MapItems, Peek};

/// Whether two objects of one type hold the same, unknown members included.
pub fn equal(left: &dyn Fields, right: &dyn Fields) -> bool {
    let members = left.shape().names.len();
    (0..members).all(|index| same(&left.peek(index), &right.peek(index))) && left.extra() == right.extra()
}

fn same(left: &Peek<'_>, right: &Peek<'_>) -> bool {
    match (left, right) {
        (Peek::Absent, Peek::Absent) | (Peek::Unset(_), Peek::Unset(_)) | (Peek::Null, Peek::Null) => true,
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

/// The values of the members, and the texts of those that lack digits.
fn entries(map: &dyn MapItems) -> (Map<String, Value>, Texts) {
    let (mut values, mut texts) = (Map::new(), Texts::default());
    map.each(&mut |name, peek| {
        if let Peek::Exact(_, text) = peek {
            texts.set(name, Some(text.into()));
        }
        values.insert(name.to_owned(), to_value(peek));
    });
    (values, texts)
}
