//! Values of annotations (CSDL XML 4.01, sections 14.3 and 14.4).

use super::document::Annotation;

/// An annotation's value. What the generator has no use for is kept as its text.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A constant of any type but those below: a date, a Guid, binary, a duration.
    Other {
        /// The name of the element or attribute: `Date`, `Guid`.
        kind: String,
        /// As written.
        text: String,
    },
    /// `Null`.
    Null,
    /// `Bool`.
    Bool(bool),
    /// `Int`.
    Int(i64),
    /// `Decimal`, as written.
    Decimal(String),
    /// `Float`, as written.
    Float(String),
    /// `String`.
    String(String),
    /// `EnumMember`: qualified members, separated by spaces.
    EnumMember(String),
    /// `Path`, `PropertyPath`, `NavigationPropertyPath`, `AnnotationPath`, `ModelElementPath`, `AnyPropertyPath`.
    Path {
        /// The name of the element or attribute.
        kind: String,
        /// The path.
        path: String,
    },
    /// `Collection`.
    Collection(Vec<Expression>),
    /// `Record`.
    Record(Record),
    /// A dynamic expression (`If`, `Apply`, `Cast`, …), as its XML.
    Dynamic(String),
}

/// `Record` (section 14.4.11).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The type, where it is said.
    pub ty: Option<String>,
    /// The values of its properties.
    pub properties: Vec<(String, Expression)>,
    /// Annotations of the record.
    pub annotations: Vec<Annotation>,
}

impl Record {
    /// The value of `name`.
    pub fn get(&self, name: &str) -> Option<&Expression> {
        self.properties.iter().find(|(property, _)| property == name).map(|(_, value)| value)
    }
}

impl Expression {
    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The integer, if it is one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// The text of a string, of an enumeration member or of a path.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) | Self::EnumMember(text) | Self::Path { path: text, .. } => Some(text),
            _ => None,
        }
    }

    /// The items, if it is a collection.
    pub fn as_collection(&self) -> Option<&[Expression]> {
        match self {
            Self::Collection(items) => Some(items),
            _ => None,
        }
    }

    /// The record, if it is one.
    pub fn as_record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            _ => None,
        }
    }
}
