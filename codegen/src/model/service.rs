//! The model of a service.

use std::collections::{BTreeMap, HashMap};

use super::annotation::Annotations;
use super::name::QName;
use super::operation::{Import, Operation, OperationId};
use super::primitive::Primitive;
use super::set::EntitySet;
use super::term::Term;
use super::types::{Enum, Property, Structured, Type, TypeDefinition};

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

    /// The property at the end of a path through complex properties, as a [`Step`](super::Step) has it.
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
