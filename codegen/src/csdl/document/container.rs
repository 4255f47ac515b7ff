//! What a service offers (CSDL XML 4.01, section 13).

use super::{Annotation, OperationKind};
use crate::diagnostic::Position;

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
    /// Whether a singleton may have no value.
    pub nullable: Option<bool>,
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
