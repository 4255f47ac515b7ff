//! Types of the model.

use std::fmt;

use super::annotation::Annotations;
use super::name::QName;
use super::primitive::Primitive;
use super::source::Source;
use crate::csdl::document::StructuredKind;

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Type {
    /// A primitive type.
    Primitive(Primitive),
    /// An enumeration type.
    Enum(QName),
    /// A type definition.
    Definition(QName),
    /// A complex type.
    Complex(QName),
    /// An entity type.
    Entity(QName),
    /// A collection of one of the above.
    Collection(Box<Type>),
}

impl Type {
    /// The type itself, or that of a collection's items.
    pub fn item(&self) -> &Self {
        match self {
            Self::Collection(item) => item,
            other => other,
        }
    }

    /// Whether it is a collection.
    pub fn is_collection(&self) -> bool {
        matches!(self, Self::Collection(_))
    }

    /// The name of a structured type, or of a collection's structured items.
    pub fn structured(&self) -> Option<&QName> {
        match self.item() {
            Self::Complex(name) | Self::Entity(name) => Some(name),
            _ => None,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Primitive(primitive) => write!(f, "Edm.{primitive}"),
            Self::Enum(name) | Self::Definition(name) | Self::Complex(name) | Self::Entity(name) => name.fmt(f),
            Self::Collection(item) => write!(f, "Collection({item})"),
        }
    }
}

/// A type where it is used, with whether null is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeUse {
    /// The type.
    pub ty: Type,
    /// Whether null is allowed. For a collection: whether its items may be null.
    pub nullable: bool,
    /// The facets.
    pub facets: Facets,
}

/// Facets that a program can check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Characters or bytes.
    pub max_length: Option<u32>,
    /// Digits, or digits of fractional seconds.
    pub precision: Option<u32>,
    /// Digits after the point, as written.
    pub scale: Option<String>,
    /// Whether text may hold more than ASCII, where it is said.
    pub unicode: Option<bool>,
    /// The coordinate reference system, as written.
    pub srid: Option<String>,
}

/// An entity type or a complex type.
#[derive(Clone, Debug)]
pub struct Structured {
    /// Its name.
    pub name: QName,
    /// Whether it has an identity.
    pub kind: StructuredKind,
    /// The type that it inherits from.
    pub base: Option<QName>,
    /// The types that inherit from it directly, sorted.
    pub derived: Vec<QName>,
    /// Whether it has no instances of its own.
    pub is_abstract: bool,
    /// Whether instances may have members that are not declared, also by inheritance.
    pub open: bool,
    /// What such members are, where an annotation says it.
    pub open_value: Option<Type>,
    /// Whether it is a media entity.
    pub has_stream: bool,
    /// The key, also an inherited one; empty for complex and keyless types.
    pub key: Vec<KeyPart>,
    /// The properties declared here, in the order of the document; those of the base type come before.
    pub properties: Vec<Property>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

impl Structured {
    /// Whether it is nothing but a map of names to values. Entities are more than that: they can be selected from and
    /// changed.
    pub fn is_map(&self) -> bool {
        let is_alone = self.base.is_none() && self.derived.is_empty() && !self.is_abstract;
        self.kind == StructuredKind::Complex && is_alone && self.open && self.properties.is_empty()
    }
}

/// A part of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyPart {
    /// The name in key predicates.
    pub name: String,
    /// The way to the property: one name, or more through complex properties.
    pub path: Vec<String>,
    /// Its type.
    pub ty: Type,
}

/// A property or navigation property.
#[derive(Clone, Debug)]
pub struct Property {
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// What makes it a navigation property, if it is one.
    pub navigation: Option<Navigation>,
    /// The value of a new instance, as written.
    pub default_value: Option<String>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

/// What is said of a navigation property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Navigation {
    /// Whether the target lives in this entity.
    pub contains: bool,
    /// The property that leads back.
    pub partner: Option<String>,
    /// What happens to this entity when its target goes: `Cascade`, `SetNull`.
    pub on_delete: Option<String>,
    /// Pairs of property and the target's property that has the same value, sorted.
    pub constraints: Vec<(String, String)>,
}

/// An enumeration type.
#[derive(Clone, Debug)]
pub struct Enum {
    /// Its name.
    pub name: QName,
    /// The integer type behind it.
    pub underlying: Primitive,
    /// Whether several members may be set at once.
    pub is_flags: bool,
    /// The members, with their values.
    pub members: Vec<EnumMember>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

/// A member of an enumeration type.
#[derive(Clone, Debug)]
pub struct EnumMember {
    /// The name.
    pub name: String,
    /// The value.
    pub value: i64,
    /// Annotations.
    pub annotations: Annotations,
}

/// A type definition.
#[derive(Clone, Debug)]
pub struct TypeDefinition {
    /// Its name.
    pub name: QName,
    /// The primitive type behind it.
    pub underlying: Primitive,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}
