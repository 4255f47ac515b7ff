//! A CSDL document as it stands in its file: every construct of CSDL V4 and 4.01, names as written
//! and not resolved, each with its place.

mod annotation;
mod container;
mod operation;
mod reference;
mod type_name;
mod types;

pub use annotation::{Annotation, Annotations, Term};
pub use container::{EntityContainer, EntitySet, NavigationPropertyBinding, OperationImport};
pub use operation::{Operation, OperationKind, Parameter, ReturnType};
pub use reference::{Include, IncludeAnnotations, Reference};
pub use type_name::{Facets, TypeName};
pub use types::{
    EnumMember, EnumType, NavigationProperty, Property, PropertyRef, ReferentialConstraint, StructuredKind,
    StructuredType, TypeDefinition,
};

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
