//! Entity sets and singletons: where paths begin, and what can be called there.

use std::fmt;

use super::annotation::Annotations;
use super::call::HttpCall;
use super::name::QName;
use super::operation::OperationId;
use super::source::Source;

/// An entity set or a singleton.
#[derive(Clone, Debug)]
pub struct EntitySet {
    /// The name, which is also its path.
    pub name: String,
    /// Whether it is a single entity.
    pub is_singleton: bool,
    /// The type of its entities.
    pub entity_type: QName,
    /// Calls to create, read, update and delete that it supports, in the order of [`CrudKind`].
    pub crud: Vec<Crud>,
    /// Operations that are called on the set.
    pub collection_operations: Vec<OperationId>,
    /// Operations that are called on one of its entities.
    pub entity_operations: Vec<OperationId>,
    /// Navigation properties that a path can go on with from one of its entities.
    pub steps: Vec<Step>,
    /// Derived types that a path can be cast to.
    pub casts: Vec<QName>,
    /// Pairs of navigation path and target set.
    pub bindings: Vec<(String, String)>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

impl EntitySet {
    /// Whether it stands for the entities of a type that have no set of their own.
    pub fn is_resource(&self) -> bool {
        // Resources have the names of their types.
        let QName { namespace, name } = &self.entity_type;
        self.name.strip_prefix(namespace).and_then(|rest| rest.strip_prefix('.')).is_some_and(|rest| rest == name)
    }

    /// The call of this kind, if the set supports it.
    pub fn crud(&self, kind: CrudKind) -> Option<&HttpCall> {
        self.crud.iter().find(|crud| crud.kind == kind).map(|crud| &crud.call)
    }
}

/// A navigation property as a step of a path: one of the entity, or one in a complex value that it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The name, which is also its segment; behind those of complex properties that lead to it, with slashes between.
    pub property: String,
    /// The type that it leads to: the name of a resource.
    pub target: QName,
    /// Whether it leads to several.
    pub is_collection: bool,
}

/// A call that is no operation.
#[derive(Clone, Debug)]
pub struct Crud {
    /// Which one.
    pub kind: CrudKind,
    /// How it goes over HTTP.
    pub call: HttpCall,
}

/// Create, read, update, delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrudKind {
    /// `GET /Set`.
    List,
    /// `GET /Set(key)`.
    Read,
    /// `POST /Set`.
    Create,
    /// `PUT /Set(key)`: what is left out becomes null.
    Replace,
    /// `PATCH /Set(key)`.
    Patch,
    /// `DELETE /Set(key)`.
    Delete,
}

impl CrudKind {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::List, Self::Read, Self::Create, Self::Replace, Self::Patch, Self::Delete];
}

impl fmt::Display for CrudKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
