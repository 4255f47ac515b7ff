//! Types and what they have (CSDL XML 4.01, sections 6 to 11).

use super::{Annotation, Facets, TypeName};
use crate::diagnostic::Position;

/// Whether a structured type has an identity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StructuredKind {
    /// `EntityType`: has a key.
    #[default]
    Entity,
    /// `ComplexType`: a value.
    Complex,
}

/// `EntityType` or `ComplexType`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StructuredType {
    /// Where it stands.
    pub at: Position,
    /// Which of the two.
    pub kind: StructuredKind,
    /// The name in its schema.
    pub name: String,
    /// The type that it inherits from.
    pub base_type: Option<String>,
    /// Whether it has no instances of its own.
    pub is_abstract: bool,
    /// Whether instances may have members that are not declared.
    pub open: bool,
    /// Whether an entity is a media entity.
    pub has_stream: bool,
    /// The properties of the key, where it is declared here.
    pub key: Vec<PropertyRef>,
    /// The properties.
    pub properties: Vec<Property>,
    /// The navigation properties.
    pub navigation_properties: Vec<NavigationProperty>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `PropertyRef`: a part of a key (section 6.6).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropertyRef {
    /// Where it stands.
    pub at: Position,
    /// A property, or a path through complex and navigation properties.
    pub name: String,
    /// The name in key predicates, which a path must have.
    pub alias: Option<String>,
}

/// `Property` (section 7).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Property {
    /// Where it stands.
    pub at: Position,
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeName,
    /// Whether null is allowed; CSDL's default is yes.
    pub nullable: Option<bool>,
    /// The facets.
    pub facets: Facets,
    /// The value of a new instance.
    pub default_value: Option<String>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `NavigationProperty` (section 8).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NavigationProperty {
    /// Where it stands.
    pub at: Position,
    /// The name.
    pub name: String,
    /// An entity type, or a collection of one.
    pub ty: TypeName,
    /// Whether there may be none.
    pub nullable: Option<bool>,
    /// The property that leads back.
    pub partner: Option<String>,
    /// Whether the target lives in this entity.
    pub contains_target: bool,
    /// Pairs of dependent and principal property.
    pub referential_constraints: Vec<ReferentialConstraint>,
    /// What happens to the dependents: the value of `OnDelete`'s `Action`.
    pub on_delete: Option<String>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `ReferentialConstraint` (section 8.5).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferentialConstraint {
    /// Where it stands.
    pub at: Position,
    /// The dependent property.
    pub property: String,
    /// The principal property.
    pub referenced_property: String,
}

/// `EnumType` (section 10).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnumType {
    /// Where it stands.
    pub at: Position,
    /// The name in its schema.
    pub name: String,
    /// The integer type, `Edm.Int32` if not said.
    pub underlying_type: Option<String>,
    /// Whether several members may be set at once.
    pub is_flags: bool,
    /// The members.
    pub members: Vec<EnumMember>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Member` of an enumeration type (section 10.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnumMember {
    /// Where it stands.
    pub at: Position,
    /// The name.
    pub name: String,
    /// The value, counted on where it is not said.
    pub value: Option<i64>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `TypeDefinition` (section 11).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TypeDefinition {
    /// Where it stands.
    pub at: Position,
    /// The name in its schema.
    pub name: String,
    /// The primitive type behind it.
    pub underlying_type: String,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}
