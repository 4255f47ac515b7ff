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
    /// A string, or an enumeration member.
    Text(String),
    /// Anything else that is written as text, in no quotes: a date, a fraction.
    Plain(String),
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
        Some(match (value, ty) {
            (Json::Number(number), _) => Self::number(&number.to_string()),
            (Json::String(text), Type::Primitive(Primitive::Guid)) => Self::Guid(Uuid::parse_str(text).ok()?),
            (Json::String(text), Type::Primitive(Primitive::Decimal | Primitive::Double)) => Self::number(text),
            (Json::String(text), Type::Primitive(Primitive::Duration)) => Self::Plain(format!("duration'{text}'")),
            (
                Json::String(text),
                Type::Primitive(Primitive::Date | Primitive::DateTimeOffset | Primitive::TimeOfDay),
            ) => Self::Plain(text.clone()),
            (Json::String(text), _) => Self::Text(text.clone()),
            (Json::Bool(value), _) => Self::Plain(value.to_string()),
            _ => return None,
        })
    }

    /// The key that a number is, which may have been written in several ways: 2, 2.0, 2.00.
    fn number(text: &str) -> Self {
        let short = match text.split_once('.') {
            Some((whole, rest)) if rest.bytes().all(|byte| byte.is_ascii_digit()) => match rest.trim_end_matches('0') {
                "" => whole.to_owned(),
                rest => format!("{whole}.{rest}"),
            },
            _ => text.to_owned(),
        };
        short.parse().map_or(Self::Plain(short), Self::Int)
    }
}

/// As it stands in the parentheses of a URL, encoded.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(number) => number.fmt(f),
            Self::Guid(guid) => guid.fmt(f),
            Self::Plain(text) => percent::encode(text).fmt(f),
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
