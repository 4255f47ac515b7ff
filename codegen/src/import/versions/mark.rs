//! Marks everything with the version since which it is known.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Known, Use, lower, uses};
use super::overlay::Overlay;
use super::{Since, Versions};
use crate::import::Import;
use crate::import::report::Topic;
use crate::model::{Crud, CrudKind, Enum, Operation, OperationId, QName, Service};

/// Adds revisions to the annotations of `imported`, whose model is `service`.
pub(super) fn mark(service: &Service, versions: &Versions, imported: &mut Import) {
    let overlay = Overlay::new(imported);
    let mut marks = Marks { service, versions, overlay, counts: BTreeMap::new() };
    marks.sets();
    marks.types();
    marks.enumerations();
    let Marks { overlay, counts, .. } = marks;
    overlay.finish(&versions.labels);
    for (kind, counts) in counts {
        let columns = versions.labels.iter().map(String::as_str).chain(["later"]).zip(counts);
        let columns: Vec<String> = columns.map(|(label, count)| format!("{label}: {count}")).collect();
        imported.report.note(Topic::Version, format!("{kind}: {}", columns.join(", ")));
    }
}

struct Marks<'a> {
    service: &'a Service,
    versions: &'a Versions,
    overlay: Overlay<'a>,
    /// How many of each kind are known since each version.
    counts: BTreeMap<&'static str, Vec<usize>>,
}

impl Marks<'_> {
    /// Since when something is known; counts it.
    fn since(&mut self, kind: &'static str, has: impl Fn(&Known) -> bool) -> Since {
        let since = self.versions.since(has);
        let counts = self.counts.entry(kind).or_insert_with(|| vec![0; self.versions.labels.len() + 1]);
        counts[since] += 1;
        since
    }

    fn add(&mut self, target: &str, since: Since) {
        self.overlay.add(target, self.versions.revision(since));
    }

    fn sets(&mut self) {
        let service = self.service;
        let container = service.container.clone().unwrap_or_else(|| QName::new("", ""));
        let mut operations: BTreeMap<OperationId, Since> = BTreeMap::new();
        let mut differing: BTreeSet<OperationId> = BTreeSet::new();
        for set in &service.sets {
            let since = self.since("sets", |known| known.has_set(&set.name));
            let target = format!("{container}/{}", set.name);
            self.add(&target, since);
            let mut of_call =
                |crud: &Crud| (crud.kind, self.since("calls", |known| known.has_call(&set.name, crud.kind)));
            let calls: BTreeMap<CrudKind, Since> = set.crud.iter().map(&mut of_call).collect();
            self.overlay.calls(&target, since, &calls, |since| self.versions.revision(since));
            for id in set.collection_operations.iter().chain(&set.entity_operations) {
                let operation = service.operation(*id);
                let is_overloaded = is_overloaded(service, operation);
                // A set may share its operations with others of its type.
                let its = match operations.get(id) {
                    Some(its) => *its,
                    None => self.since("operations", |known| known.has_operation(operation, is_overloaded)),
                };
                operations.insert(*id, its);
                if its != since && differing.insert(*id) {
                    self.add(&target_of(service, operation), its);
                }
            }
        }
    }

    fn types(&mut self) {
        for (name, ty) in &self.service.structured {
            let since = self.since("types", |known| known.has_type(name));
            self.add(&name.to_string(), since);
            for property in &ty.properties {
                let its = self.since("properties", |known| known.has_property(name, &property.name));
                if its != since {
                    self.add(&format!("{name}/{}", property.name), its);
                }
            }
        }
    }

    fn enumerations(&mut self) {
        let mut used: BTreeMap<&QName, BTreeSet<Use>> = BTreeMap::new();
        for (place, name) in uses(self.service) {
            used.entry(name).or_default().insert(place);
        }
        for (name, ty) in &self.service.enums {
            self.enumeration(ty, &used.remove(name).unwrap_or_default());
        }
    }

    fn enumeration(&mut self, ty: &Enum, used: &BTreeSet<Use>) {
        let since = self.since("enumerations", |known| known.members(ty, used).is_some());
        self.add(&ty.name.to_string(), since);
        for member in &ty.members {
            let name = lower(&member.name);
            let has = |known: &Known| known.members(ty, used).is_some_and(|members| members.contains(name.as_str()));
            let its = self.since("members", has);
            if its != since {
                self.add(&format!("{}/{}", ty.name, member.name), its);
            }
        }
    }
}

fn is_overloaded(service: &Service, operation: &Operation) -> bool {
    service.operations.iter().filter(|other| other.name == operation.name).count() > 1
}

/// How an operation is named as a target: with its types only where its name alone is not enough.
fn target_of(service: &Service, operation: &Operation) -> String {
    if !is_overloaded(service, operation) {
        return operation.name.to_string();
    }
    let binding = operation.binding.as_ref().map(|binding| binding.ty.to_string());
    let types = operation.parameters.iter().map(|parameter| parameter.ty.ty.to_string());
    let types: Vec<String> = binding.into_iter().chain(types).collect();
    format!("{}({})", operation.name, types.join(","))
}
