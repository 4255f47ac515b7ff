//! `Debug` of all structured types.

use std::fmt;

use super::slot::{Fields, Peek};

/// Shows the members that are set, without the secret ones, and the names of those that nobody knows.
pub fn debug(object: &dyn Fields, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = object.shape();
    let mut out = f.debug_struct(shape.rust);
    for (index, name) in shape.names.iter().enumerate() {
        match object.peek(index) {
            Peek::Absent | Peek::Unset(_) => {}
            _ if shape.secrets.contains(&index) => {
                out.field(name, &format_args!("***"));
            }
            peek => {
                out.field(name, &peek);
            }
        }
    }
    if let Some(extra) = object.extra().filter(|extra| !extra.is_empty()) {
        out.field("extra", extra);
    }
    out.finish()
}

impl fmt::Debug for Peek<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent | Self::Unset(_) | Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::F64(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
            Self::Decimal(value) => fmt::Display::fmt(value, f),
            Self::Text(value) => value.fmt(f),
            Self::Object(object) => debug(*object, f),
            Self::List(items) => {
                let mut list = f.debug_list();
                for index in 0..items.count() {
                    list.entry(&items.peek_at(index));
                }
                list.finish()
            }
            Self::Map(members) => {
                let mut map = f.debug_map();
                members.each(&mut |name, peek| {
                    map.entry(&name, &peek);
                });
                map.finish()
            }
            Self::Any(value) => fmt::Display::fmt(value, f),
            Self::Exact(_, text) => f.write_str(text),
            Self::Extra(extra) => extra.fmt(f),
        }
    }
}
