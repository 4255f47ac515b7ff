//! Entities that are reached from others: contained ones, and those of derived types.
//!
//! Sets are where paths begin. What a path can go on with from there is found here: navigation properties
//! that contain their target, are annotated with `OData.Codegen.V1.Path`, or lead to a type whose operations nothing
//! else leads to, and casts to derived types that have more to offer than their base.

use std::collections::{BTreeMap, BTreeSet};

use super::Builder;
use super::scope::Scope;
use crate::csdl::Document;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::model::Annotations;
use crate::model::annotation::terms;
use crate::model::name::QName;
use crate::model::operation::OperationId;
use crate::model::set::{CrudKind, EntitySet, Step};
use crate::model::types::{Property, Type};

impl Builder<'_> {
    /// Adds the steps from each set and singleton, and the resources that they lead to.
    pub(super) fn resources(&mut self) {
        let orphans = self.orphans();
        let mut waiting: Vec<QName> = Vec::new();
        for i in 0..self.service.sets.len() {
            let (steps, casts) = self.steps(&self.service.sets[i].entity_type.clone(), &orphans);
            waiting.extend(steps.iter().map(|step| step.target.clone()).chain(casts.iter().cloned()));
            let set = &mut self.service.sets[i];
            (set.steps, set.casts) = (steps, casts);
        }
        let mut resources: BTreeMap<QName, EntitySet> = BTreeMap::new();
        while let Some(name) = waiting.pop() {
            if resources.contains_key(&name) {
                continue;
            }
            let (steps, casts) = self.steps(&name, &orphans);
            waiting.extend(steps.iter().map(|step| step.target.clone()).chain(casts.iter().cloned()));
            let resource = self.resource(&name, steps, casts);
            resources.insert(name, resource);
        }
        self.service.resources = resources.into_values().collect();
        self.report_unreachable();
    }

    fn resource(&mut self, name: &QName, steps: Vec<Step>, casts: Vec<QName>) -> EntitySet {
        let annotations = Annotations::default();
        let (collection_operations, entity_operations) = self.operations_of(name, &annotations, false);
        // Nothing restricts the calls on what has no set.
        let document = Document::default();
        let mut crud = self.crud_calls(&Scope::new(&document), name, false, &annotations);
        if self.service.structured.get(name).is_some_and(|ty| ty.key.is_empty()) {
            crud.retain(|crud| matches!(crud.kind, CrudKind::List | CrudKind::Create));
        }
        let source = self.service.structured.get(name).map(|ty| ty.source.clone()).unwrap_or_default();
        EntitySet {
            name: name.to_string(),
            is_singleton: false,
            entity_type: name.clone(),
            crud,
            collection_operations,
            entity_operations,
            steps,
            casts,
            bindings: Vec::new(),
            annotations,
            source,
        }
    }

    /// Where a path can go on from an entity of this type: by navigation, and by a cast.
    fn steps(&self, name: &QName, orphans: &BTreeSet<QName>) -> (Vec<Step>, Vec<QName>) {
        let mut steps = Vec::new();
        for (path, property) in self.navigation_properties(self.service.properties(name)) {
            let Some(target) = entity(&property.ty.ty) else { continue };
            if leads_on(property) || orphans.contains(target) {
                let is_collection = property.ty.ty.is_collection();
                steps.push(Step { property: path, target: target.clone(), is_collection });
            }
        }
        let casts = self.descendants(name).into_iter().filter(|derived| self.offers_more(derived, name)).collect();
        (steps, casts)
    }

    /// The navigation properties among these, and those in complex values that others are, with the paths to them.
    fn navigation_properties<'p>(&'p self, properties: Vec<&'p Property>) -> Vec<(String, &'p Property)> {
        let mut found = Vec::new();
        for property in properties {
            // From each property a complex type is entered once: values may hold values of their own type.
            let mut seen = BTreeSet::new();
            let mut waiting = vec![(property.name.clone(), property)];
            while let Some((path, property)) = waiting.pop() {
                match &property.ty.ty {
                    _ if property.navigation.is_some() => found.push((path, property)),
                    Type::Complex(ty) if seen.insert(ty) => {
                        let inner = self.service.properties(ty).into_iter().rev();
                        waiting.extend(inner.map(|property| (format!("{path}/{}", property.name), property)));
                    }
                    // An item of a collection has no address.
                    _ => {}
                }
            }
        }
        found
    }

    /// The types that operations are bound to and no set leads to.
    fn orphans(&self) -> BTreeSet<QName> {
        let operations = self.service.operations.iter().filter(|operation| !operation.explicit);
        let bindings = operations.filter_map(|operation| operation.binding.as_ref());
        let bound: BTreeSet<&QName> = bindings.filter_map(|binding| entity(&binding.ty)).collect();
        let mut orphans: BTreeSet<QName> = bound.iter().flat_map(|name| self.descendants(name)).collect();
        orphans.extend(bound.into_iter().cloned());
        let sets: BTreeSet<&QName> = self.service.sets.iter().map(|set| &set.entity_type).collect();
        for name in sets {
            for ty in self.service.lineage(name) {
                orphans.remove(&ty.name);
            }
            for name in self.descendants(name) {
                orphans.remove(&name);
            }
        }
        orphans
    }

    fn descendants(&self, name: &QName) -> BTreeSet<QName> {
        let mut found = BTreeSet::new();
        let mut waiting: Vec<&QName> = vec![name];
        while let Some(next) = waiting.pop() {
            for derived in self.service.structured.get(next).map(|ty| ty.derived.as_slice()).unwrap_or_default() {
                if found.insert(derived.clone()) {
                    waiting.push(derived);
                }
            }
        }
        found
    }

    /// Whether a derived type has operations or contained entities that `base` has not.
    fn offers_more(&self, derived: &QName, base: &QName) -> bool {
        let lineage = self.service.lineage(derived);
        let own: Vec<&QName> = lineage.iter().map(|ty| &ty.name).take_while(|ty| *ty != base).collect();
        let operations = self.service.operations.iter().any(|operation| {
            let bound = operation.binding.as_ref().and_then(|binding| entity(&binding.ty));
            bound.is_some_and(|bound| own.contains(&bound))
        });
        let properties = lineage.iter().take_while(|ty| ty.name != *base).flat_map(|ty| &ty.properties).collect();
        operations || self.navigation_properties(properties).into_iter().any(|(_, property)| leads_on(property))
    }

    /// Reports the operations that nothing leads to.
    fn report_unreachable(&mut self) {
        let places = self.service.sets.iter().chain(&self.service.resources);
        let mut reached: BTreeSet<OperationId> =
            places.flat_map(|set| set.collection_operations.iter().chain(&set.entity_operations)).copied().collect();
        reached.extend(self.service.imports.iter().flat_map(|import| &import.operations));
        for (i, operation) in self.service.operations.iter().enumerate() {
            if reached.contains(&OperationId(i)) {
                continue;
            }
            let reason = match &operation.binding {
                None => "nothing imports it into the container".to_owned(),
                Some(binding) if entity(&binding.ty).is_none() => {
                    format!("it is bound to `{}`, and only entities have addresses", binding.ty)
                }
                Some(binding) => format!("no set leads to a `{}`", binding.ty.item()),
            };
            let source = &operation.source;
            let message = format!("the operation `{}` is left out: {reason}", operation.name);
            let diagnostic = Diagnostic::new(Severity::Warning, Code::Skipped, &source.file, source.at, message);
            self.diagnostics.push(diagnostic.within([&operation.name.namespace, &operation.name.name]));
        }
    }
}

/// Whether paths go on by a navigation property of themselves: to entities that have no address but this, or to those
/// that an annotation names, since a service creates them nowhere else.
fn leads_on(property: &Property) -> bool {
    property.navigation.as_ref().is_some_and(|navigation| navigation.contains)
        || property.annotations.has(terms::CODEGEN_PATH)
}

/// The entity type of a value or of a collection's items.
fn entity(ty: &Type) -> Option<&QName> {
    match ty.item() {
        Type::Entity(name) => Some(name),
        _ => None,
    }
}
