//! Keys of rows.

use std::fmt;

use odata_codegen::model::{KeyPart, Primitive, Type};
use serde_json::Value as Json;
use uuid::Uuid;

use super::Row;
use crate::url::percent;

/// The key of a row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Key {
    /// An integer of any width.
    Int(i64),
    /// A Guid.
    Guid(Uuid),
    /// A string, an enumeration member, or anything else that is written as text.
    Text(String),
    /// Names and values, in the order of the type's key.
    Many(Vec<(String, Key)>),
}

impl Key {
    /// The key in the members of a row.
    pub(crate) fn of(row: &Row, parts: &[KeyPart]) -> Option<Self> {
        let value = |part: &KeyPart| {
            let (first, rest) = part.path.split_first()?;
            let whole = row.json(first);
            let found = rest.iter().try_fold(&whole, |value, name| value.get(name))?;
            Self::from_json(found, &part.ty)
        };
        match parts {
            [] => None,
            [only] => value(only),
            many => {
                let keys: Option<Vec<_>> = many.iter().map(|part| Some((part.name.clone(), value(part)?))).collect();
                keys.map(Self::Many)
            }
        }
    }

    /// The key in one JSON value.
    pub(crate) fn from_json(value: &Json, ty: &Type) -> Option<Self> {
        Some(match value {
            Json::Number(number) => match number.as_i64() {
                Some(number) => Self::Int(number),
                None => Self::Text(number.to_string()),
            },
            Json::String(text) if *ty == Type::Primitive(Primitive::Guid) => Self::Guid(Uuid::parse_str(text).ok()?),
            Json::String(text) => Self::Text(text.clone()),
            Json::Bool(value) => Self::Text(value.to_string()),
            _ => return None,
        })
    }
}

/// As it stands in the parentheses of a URL, encoded.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Guid(guid) => guid.fmt(f),
            Self::Text(text) => write!(f, "'{}'", percent::encode(&text.replace('\'', "''"))),
            Self::Many(parts) => {
                for (i, (name, key)) in parts.iter().enumerate() {
                    let comma = if i == 0 { "" } else { "," };
                    write!(f, "{comma}{name}={key}")?;
                }
                Ok(())
            }
        }
    }
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
