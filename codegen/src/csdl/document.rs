//! A CSDL document as it stands in its file: every construct of CSDL V4 and 4.01, names as written
//! and not resolved, each with its place.

use std::borrow::Cow;
use std::fmt;

use percent_encoding::percent_decode_str;

use super::expression::Expression;
use crate::diagnostic::Position;

/// An `edmx:Edmx` document (CSDL XML 4.01, section 3).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// The file, as messages name it.
    pub file: String,
    /// The comment before the root element.
    pub comment: Option<String>,
    /// `Version`: 4.0 or 4.01.
    pub version: String,
    /// Documents that this one refers to (section 4).
    pub references: Vec<Reference>,
    /// The schemas (section 5).
    pub schemas: Vec<Schema>,
}

/// `edmx:Reference`: another document (section 4.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reference {
    /// Where it stands.
    pub at: Position,
    /// Where the other document is.
    pub uri: String,
    /// Schemas that are used from there (section 4.2).
    pub includes: Vec<Include>,
    /// Annotations that are used from there (section 4.3).
    pub include_annotations: Vec<IncludeAnnotations>,
    /// Annotations of the reference itself.
    pub annotations: Vec<Annotation>,
}

impl Reference {
    /// The way to the other document: the address without query and fragment, with what is percent-encoded in it decoded.
    pub fn way(&self) -> String {
        let way = self.uri.split(['?', '#']).next().unwrap_or_default().trim();
        // What is encoded in another way than that of URIs stays as it is written.
        percent_decode_str(way).decode_utf8().map_or_else(|_| way.to_owned(), Cow::into_owned)
    }
}

/// `edmx:Include`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Include {
    /// Where it stands.
    pub at: Position,
    /// The namespace.
    pub namespace: String,
    /// A short name for it.
    pub alias: Option<String>,
}

/// `edmx:IncludeAnnotations`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncludeAnnotations {
    /// Where it stands.
    pub at: Position,
    /// Terms of this namespace.
    pub term_namespace: String,
    /// Only with this qualifier.
    pub qualifier: Option<String>,
    /// Only for targets of this namespace.
    pub target_namespace: Option<String>,
}

/// `Schema` (section 5).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    /// Where it stands.
    pub at: Position,
    /// The namespace.
    pub namespace: String,
    /// A short name for it.
    pub alias: Option<String>,
    /// Entity types and complex types (sections 6 and 9).
    pub structured_types: Vec<StructuredType>,
    /// Enumeration types (section 10).
    pub enum_types: Vec<EnumType>,
    /// Type definitions (section 11).
    pub type_definitions: Vec<TypeDefinition>,
    /// Actions and functions (section 12).
    pub operations: Vec<Operation>,
    /// Terms (section 14.1).
    pub terms: Vec<Term>,
    /// Entity containers (section 13): at most one in a service.
    pub containers: Vec<EntityContainer>,
    /// `Annotations` elements: annotations of targets elsewhere (section 14.2).
    pub external_annotations: Vec<Annotations>,
    /// Annotations of the schema itself.
    pub annotations: Vec<Annotation>,
}

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

/// Facets of a type (section 7.2), as written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Characters or bytes; `max` is kept as written.
    pub max_length: Option<String>,
    /// Digits, or digits of fractional seconds.
    pub precision: Option<String>,
    /// Digits after the point: a number, `variable` or `floating`.
    pub scale: Option<String>,
    /// Whether a string may hold more than ASCII.
    pub unicode: Option<bool>,
    /// The coordinate reference system.
    pub srid: Option<String>,
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

/// Whether an operation changes anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// `Action`: may have side effects; called by POST.
    #[default]
    Action,
    /// `Function`: has none; called by GET.
    Function,
}

/// `Action` or `Function` (section 12).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operation {
    /// Where it stands.
    pub at: Position,
    /// Which of the two.
    pub kind: OperationKind,
    /// The name in its schema; overloads share it.
    pub name: String,
    /// Whether the first parameter is what it is called on.
    pub is_bound: bool,
    /// Whether more path segments may follow.
    pub is_composable: bool,
    /// Which set the answer's entities belong to, from the binding parameter on.
    pub entity_set_path: Option<String>,
    /// The parameters, the binding one first.
    pub parameters: Vec<Parameter>,
    /// The type of the answer.
    pub return_type: Option<ReturnType>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Parameter` (section 12.9).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
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
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `ReturnType` (section 12.8).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReturnType {
    /// Where it stands.
    pub at: Position,
    /// The type.
    pub ty: TypeName,
    /// Whether null is allowed; CSDL's default is yes.
    pub nullable: Option<bool>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Term` (section 14.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Term {
    /// Where it stands.
    pub at: Position,
    /// The name in its schema.
    pub name: String,
    /// The type of its values.
    pub ty: TypeName,
    /// Whether null is allowed.
    pub nullable: Option<bool>,
    /// The term that must be there as well.
    pub base_term: Option<String>,
    /// The value where an annotation gives none.
    pub default_value: Option<String>,
    /// What it may be applied to, separated by spaces.
    pub applies_to: Option<String>,
    /// The facets.
    pub facets: Facets,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `EntityContainer` (section 13).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityContainer {
    /// Where it stands.
    pub at: Position,
    /// The name in its schema.
    pub name: String,
    /// The container that this one adds to.
    pub extends: Option<String>,
    /// Entity sets and singletons.
    pub sets: Vec<EntitySet>,
    /// Action imports and function imports.
    pub imports: Vec<OperationImport>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `EntitySet` or `Singleton` (sections 13.2 and 13.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntitySet {
    /// Where it stands.
    pub at: Position,
    /// Whether it is a single entity.
    pub is_singleton: bool,
    /// The name.
    pub name: String,
    /// The type of its entities.
    pub entity_type: String,
    /// Whether the service document lists it.
    pub in_service_document: Option<bool>,
    /// Pairs of navigation path and target set (section 13.4).
    pub bindings: Vec<NavigationPropertyBinding>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `NavigationPropertyBinding`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NavigationPropertyBinding {
    /// Where it stands.
    pub at: Position,
    /// The way from the set's type.
    pub path: String,
    /// The set that it leads to.
    pub target: String,
}

/// `ActionImport` or `FunctionImport` (sections 13.5 and 13.6).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationImport {
    /// Where it stands.
    pub at: Position,
    /// Which of the two.
    pub kind: OperationKind,
    /// The name in URLs.
    pub name: String,
    /// The qualified name of the unbound operation.
    pub operation: String,
    /// The set that the answer's entities belong to.
    pub entity_set: Option<String>,
    /// Whether the service document lists it.
    pub in_service_document: Option<bool>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// `Annotations`: annotations of a target elsewhere (section 14.2.1).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotations {
    /// Where it stands.
    pub at: Position,
    /// What is annotated (section 14.2.2).
    pub target: String,
    /// The qualifier of all of them.
    pub qualifier: Option<String>,
    /// The annotations.
    pub annotations: Vec<Annotation>,
}

/// `Annotation` (section 14.3).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Annotation {
    /// Where it stands.
    pub at: Position,
    /// The qualified name of the term.
    pub term: String,
    /// Which of several values of one term.
    pub qualifier: Option<String>,
    /// The value; `None` means the default value of the term.
    pub value: Option<Expression>,
    /// Annotations of the annotation.
    pub annotations: Vec<Annotation>,
}

/// The value of a `Type` attribute: a qualified name, or a collection of one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeName {
    /// The qualified name, as written: `Edm.Int64`, `Self.Job`.
    pub name: String,
    /// Whether it stands in `Collection(…)`.
    pub collection: bool,
}

impl TypeName {
    /// The type `name`.
    pub fn single(name: impl Into<String>) -> Self {
        Self { name: name.into(), collection: false }
    }

    /// `Collection(name)`.
    pub fn collection(name: impl Into<String>) -> Self {
        Self { name: name.into(), collection: true }
    }

    /// Reads `Ns.Name` or `Collection(Ns.Name)`.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        match text.strip_prefix("Collection(").and_then(|rest| rest.strip_suffix(')')) {
            Some(name) => Self::collection(name.trim()),
            None => Self::single(text),
        }
    }
}

impl fmt::Display for TypeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.collection { write!(f, "Collection({})", self.name) } else { f.write_str(&self.name) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_another_document_is_decoded() {
        for (uri, way) in [
            ("my%20notes%2Fa.xml?x=%20#y", "my notes/a.xml"),
            ("caf%C3%A9.xml", "caf\u{e9}.xml"),
            ("100%.xml", "100%.xml"),
            ("%+1%2", "%+1%2"),
            ("caf%E9.xml", "caf%E9.xml"),
        ] {
            assert_eq!(Reference { uri: uri.into(), ..Reference::default() }.way(), way);
        }
    }
}
