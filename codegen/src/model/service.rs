//! The model of a service.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::annotation::{Annotations, terms};
use super::call::HttpCall;
use super::name::QName;
use super::primitive::Primitive;
use super::term::Term;
use super::types::{Enum, Property, Structured, Type, TypeDefinition, TypeUse};
use crate::csdl::document::OperationKind;
use crate::diagnostic::Position;

/// Where something is declared.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Source {
    /// The file, as messages name it.
    pub file: String,
    /// The place in it.
    pub at: Position,
}

/// All that the documents say of a service.
#[derive(Clone, Debug, Default)]
pub struct Service {
    /// The comment at the head of the first document.
    pub comment: Option<String>,
    /// Entity types and complex types.
    pub structured: BTreeMap<QName, Structured>,
    /// Enumeration types.
    pub enums: BTreeMap<QName, Enum>,
    /// Type definitions.
    pub definitions: BTreeMap<QName, TypeDefinition>,
    /// Actions and functions, sorted by name and signature; an [`OperationId`] is a place in this list.
    pub operations: Vec<Operation>,
    /// Terms that are declared here.
    pub terms: BTreeMap<QName, Term>,
    /// Annotations of each namespace.
    pub schemas: BTreeMap<String, Annotations>,
    /// The name of the entity container.
    pub container: Option<QName>,
    /// Annotations of the container.
    pub container_annotations: Annotations,
    /// Entity sets and singletons, sorted by name.
    pub sets: Vec<EntitySet>,
    /// What is reached from sets and singletons only, as if each type of them had a set; sorted by type.
    pub resources: Vec<EntitySet>,
    /// Action and function imports, sorted by name.
    pub imports: Vec<Import>,
}

/// The place of an operation in [`Service::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub(super) usize);

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

/// An action or a function; each overload is one.
#[derive(Clone, Debug)]
pub struct Operation {
    /// Its name.
    pub name: QName,
    /// Which of the two.
    pub kind: OperationKind,
    /// What it is called on; `None` if it is unbound.
    pub binding: Option<Binding>,
    /// Whether only the sets that name it have it.
    pub explicit: bool,
    /// Whether more path segments may follow.
    pub is_composable: bool,
    /// The parameters without the binding one.
    pub parameters: Vec<Parameter>,
    /// The type of the answer.
    pub return_type: Option<TypeUse>,
    /// Annotations of the answer.
    pub return_annotations: Annotations,
    /// How it goes over HTTP.
    pub call: HttpCall,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

/// What a bound operation is called on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Binding {
    /// The name of the binding parameter.
    pub parameter: String,
    /// Its type: of an entity, of a collection of entities, or something rarer.
    pub ty: Type,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name.
    pub name: String,
    /// The type.
    pub ty: TypeUse,
    /// Whether an action's parameter stands in the URL, as a function's do.
    pub in_url: bool,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

/// What a call can hold in the place of a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// There must be a value.
    Never,
    /// Null.
    Null,
    /// Nothing: the parameter can be left out.
    LeftOut,
}

impl Parameter {
    /// What a call can hold in the place of its value.
    pub fn absence(&self) -> Absence {
        if self.annotations.has(terms::CORE_OPTIONAL_PARAMETER) {
            Absence::LeftOut
        // A collection that is nullable has items that are.
        } else if self.ty.nullable && !matches!(self.ty.ty, Type::Collection(_)) {
            Absence::Null
        } else {
            Absence::Never
        }
    }

    /// Whether a body must hold it.
    pub fn is_required(&self) -> bool {
        !self.ty.nullable && self.absence() != Absence::LeftOut
    }

    /// What the service takes where the parameter is left out, if the metadata says it.
    pub fn default_value(&self) -> Option<&str> {
        self.annotations.get(terms::CORE_OPTIONAL_PARAMETER)?.as_record()?.get("DefaultValue")?.as_str()
    }
}

/// An action import or a function import.
#[derive(Clone, Debug)]
pub struct Import {
    /// The name, which is also its path.
    pub name: String,
    /// The unbound operation and its overloads.
    pub operations: Vec<OperationId>,
    /// The set that the answer's entities belong to.
    pub entity_set: Option<String>,
    /// Annotations.
    pub annotations: Annotations,
    /// Where it stands.
    pub source: Source,
}

impl Service {
    /// The operation at `id`.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0]
    }

    /// The set or singleton of this name.
    pub fn set(&self, name: &str) -> Option<&EntitySet> {
        self.sets.iter().find(|set| set.name == name)
    }

    /// The properties of a structured type, those of its base types first.
    pub fn properties(&self, name: &QName) -> Vec<&Property> {
        self.declared_properties(name).into_iter().map(|(_, property)| property).collect()
    }

    /// The same, each with the type that declares it.
    pub fn declared_properties(&self, name: &QName) -> Vec<(&QName, &Property)> {
        let mut properties: Vec<(&QName, &Property)> = Vec::new();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for ty in self.lineage(name).into_iter().rev() {
            for property in &ty.properties {
                // A derived type may declare a property anew, to narrow its type.
                let place = *places.entry(&property.name).or_insert(properties.len());
                match properties.get_mut(place) {
                    Some(known) => *known = (&ty.name, property),
                    None => properties.push((&ty.name, property)),
                }
            }
        }
        properties
    }

    /// The property of this name that a structured type has, of itself or from its base types.
    pub fn property(&self, ty: &QName, name: &str) -> Option<&Property> {
        self.lineage(ty).into_iter().find_map(|ty| ty.properties.iter().find(|property| property.name == name))
    }

    /// The property at the end of a path through complex properties, as a [`Step`] has it.
    pub fn property_at(&self, ty: &QName, path: &str) -> Option<&Property> {
        match path.rsplit_once('/') {
            None => self.property(ty, path),
            Some((way, name)) => self.property(self.property_at(ty, way)?.ty.ty.structured()?, name),
        }
    }

    /// The type and its base types, the most derived first.
    pub fn lineage(&self, name: &QName) -> Vec<&Structured> {
        std::iter::successors(self.structured.get(name), |ty| {
            ty.base.as_ref().and_then(|base| self.structured.get(base))
        })
        .collect()
    }

    /// Whether `name` is `base` or inherits from it.
    pub fn inherits(&self, name: &QName, base: &QName) -> bool {
        name == base || self.lineage(name).iter().any(|ty| ty.name == *base)
    }

    /// Whether a value of the type has content of its own, beside the JSON that it belongs to.
    pub fn is_stream(&self, ty: &Type) -> bool {
        self.underlying(ty) == Type::Primitive(Primitive::Stream)
    }

    /// The type behind a type definition, or the type itself.
    pub fn underlying<'a>(&'a self, ty: &'a Type) -> Type {
        match ty {
            Type::Definition(name) => self
                .definitions
                .get(name)
                .map_or_else(|| ty.clone(), |definition| Type::Primitive(definition.underlying)),
            Type::Collection(item) => Type::Collection(Box::new(self.underlying(item))),
            other => other.clone(),
        }
    }
}
