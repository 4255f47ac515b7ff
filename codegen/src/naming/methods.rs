//! The names of methods: operations on sets and on entities, unbound operations, and the ways to related entities.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;

use super::collision::Colliding;
use super::namer::{Namer, TAKEN_ACCESS, group};
use super::spelling::{escape, method, with_word};
use super::{argument, cast, content};
use crate::model::{EntitySet, Operation, OperationId, QName};

/// Methods that every set or entity has already, of itself or from traits that are always in scope.
const TAKEN_METHODS: [&str; 16] = [
    "new",
    "query",
    "get",
    "create",
    "replace",
    "patch",
    "update",
    "delete",
    "by_key",
    "clone",
    "into",
    "resource",
    "download",
    "try_into",
    "upload",
    "create_media",
];

/// Names of methods that are taken, by set.
type Taken = BTreeMap<String, BTreeSet<String>>;

impl Namer<'_> {
    pub(super) fn methods(
        &mut self,
        sets: &BTreeMap<String, String>,
        taken: &Taken,
    ) -> BTreeMap<(String, OperationId), String> {
        let mut names = BTreeMap::new();
        for set in self.service.sets.iter().chain(&self.service.resources) {
            for operations in [&set.collection_operations, &set.entity_operations] {
                self.methods_of(set, operations, &taken[&set.name], &mut names);
            }
        }
        self.imports(sets, &mut names);
        names
    }

    /// The methods of unbound operations, which stand beside those that lead to the sets.
    fn imports(&mut self, sets: &BTreeMap<String, String>, names: &mut BTreeMap<(String, OperationId), String>) {
        let taken: BTreeSet<String> =
            self.service.sets.iter().filter_map(|set| Some(sets.get(&set.name)?.to_snake_case())).collect();
        let is_taken = |name: &str| TAKEN_ACCESS.contains(&name) || taken.contains(name);
        let mut chosen = Vec::new();
        for import in &self.service.imports {
            let renamed = self.renamed(&import.name);
            let base = renamed.unwrap_or_else(|| method(&import.name));
            for id in &import.operations {
                let operation = self.service.operation(*id);
                let is_overload = import.operations.len() > 1;
                let own = overload(&import.name, operation);
                let name = self.method(&own, operation, &base, is_overload, is_taken);
                let key = if is_overload { own } else { import.name.clone() };
                chosen.push((name, key, (import, *id)));
            }
        }
        self.report_equal(
            &Colliding::Imports,
            chosen.iter().map(|(name, key, (import, _))| (name, key, &import.source)),
        );
        names.extend(chosen.into_iter().map(|(name, _, (import, id))| ((import.name.clone(), id), name)));
    }

    pub(super) fn steps(
        &self,
        methods: &BTreeMap<(String, OperationId), String>,
        members: &BTreeMap<(QName, String), String>,
        taken: &Taken,
    ) -> BTreeMap<(String, String), String> {
        let mut names = BTreeMap::new();
        for set in self.service.sets.iter().chain(&self.service.resources) {
            let mut taken = taken[&set.name].clone();
            let operations = set.entity_operations.iter().filter_map(|id| methods.get(&(set.name.clone(), *id)));
            taken.extend(operations.cloned());
            for step in &set.steps {
                let mut name = self.step(members, &set.entity_type, &step.property);
                while !taken.insert(name.clone()) {
                    name = with_word(&name, "navigation");
                }
                names.insert((set.name.clone(), step.property.clone()), name);
            }
        }
        names
    }

    /// The name of a step: that of the field, behind those of the complex values that it is in.
    fn step(&self, members: &BTreeMap<(QName, String), String>, ty: &QName, path: &str) -> String {
        let field = |ty: &QName, name: &str| {
            members.get(&(ty.clone(), name.to_owned())).cloned().unwrap_or_else(|| argument(name))
        };
        let Some((way, name)) = path.rsplit_once('/') else { return field(ty, path) };
        let inner = self.service.property_at(ty, way).and_then(|property| property.ty.ty.structured());
        let last = inner.map_or_else(|| argument(name), |inner| field(inner, name));
        with_word(&self.step(members, ty, way), last.trim_matches('_'))
    }

    /// The methods that sets and their entities have before their operations have any.
    pub(super) fn methods_by_type(
        &self,
        types: &BTreeMap<QName, String>,
        members: &BTreeMap<(QName, String), String>,
    ) -> Taken {
        let mut taken = Taken::new();
        for set in self.service.sets.iter().chain(&self.service.resources) {
            let properties = self.service.properties(&set.entity_type).into_iter();
            let streams = properties.filter(|property| self.service.is_stream(&property.ty.ty));
            let names = taken.entry(set.name.clone()).or_default();
            names.extend(TAKEN_METHODS.map(str::to_owned));
            names.extend(streams.flat_map(|property| content(members, &set.entity_type, &property.name)));
            names.extend(set.casts.iter().filter_map(|ty| types.get(ty)).map(|ty| cast(ty)));
        }
        taken
    }

    fn methods_of(
        &mut self,
        set: &EntitySet,
        operations: &[OperationId],
        taken: &BTreeSet<String>,
        names: &mut BTreeMap<(String, OperationId), String>,
    ) {
        let plain = |operation: &Operation| method(&operation.name.name);
        let all: Vec<(OperationId, &Operation)> =
            operations.iter().map(|id| (*id, self.service.operation(*id))).collect();
        let counts = group(all.iter().map(|(id, operation)| (plain(operation), *id)));
        let renamed: Vec<Option<String>> =
            all.iter().map(|(_, operation)| self.renamed(&operation.name.to_string())).collect();
        let mut chosen = Vec::new();
        for ((id, operation), base) in all.iter().zip(&renamed) {
            // Another name is told from those that got the same one; what keeps its own does not lose what tells it
            // from a neighbour that got another.
            let (base, is_overload) = match base {
                Some(base) => (base.clone(), renamed.iter().flatten().filter(|other| *other == base).count() > 1),
                None => (plain(operation), counts[&plain(operation)].len() > 1),
            };
            let declared = operation.name.to_string();
            let own = overload(&declared, operation);
            let name = self.method(&own, operation, &base, is_overload, |name| taken.contains(name));
            let is_alone = all.iter().filter(|(_, other)| other.name == operation.name).count() == 1;
            chosen.push((name, if is_alone { declared } else { own }, *id));
        }
        let declared = chosen.iter().zip(&all).map(|((name, key, _), (_, operation))| (name, key, &operation.source));
        self.report_equal(&Colliding::Operations(set.name.clone()), declared);
        names.extend(chosen.into_iter().map(|(name, _, id)| ((set.name.clone(), id), name)));
    }

    /// The method of an operation: the name that it shares with its overloads, if it has any, and what tells it from
    /// them; or the name that it alone is given, by the key `own`.
    fn method(
        &mut self,
        own: &str,
        operation: &Operation,
        base: &str,
        is_overload: bool,
        is_taken: impl Fn(&str) -> bool,
    ) -> String {
        let mut name = match self.renamed(own) {
            Some(name) => name,
            None if is_overload => with_parameters(base, operation),
            None => base.to_owned(),
        };
        if is_taken(&name) {
            name = with_word(&name, "operation");
        }
        escape(&name)
    }
}

/// The key of one overload in `[rename]`: `Ns.Find(first,second)`.
fn overload(declared: &str, operation: &Operation) -> String {
    let parameters: Vec<&str> = operation.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    format!("{declared}({})", parameters.join(","))
}

/// The name of an overload: its parameters tell it from the others.
fn with_parameters(name: &str, operation: &Operation) -> String {
    if operation.parameters.is_empty() {
        return name.to_owned();
    }
    let named = operation.parameters.iter().map(|parameter| match method(&parameter.name) {
        empty if empty.is_empty() => "unnamed".to_owned(),
        named => named,
    });
    let parameters: Vec<String> = named.collect();
    with_word(name, &format!("by_{}", parameters.join("_and_")))
}
