//! The entity container: sets, singletons, imports, and the operations that belong to them.

use std::collections::BTreeSet;

use super::scope::Scope;
use super::{Builder, Kind};
use crate::csdl::document::{self, EntityContainer, OperationKind};
use crate::csdl::expression::Expression;
use crate::diagnostic::{Code, Severity};
use crate::model::annotation::terms;
use crate::model::call::Answer;
use crate::model::name::QName;
use crate::model::operation::{Import, OperationId};
use crate::model::set::{CrudKind, EntitySet};
use crate::model::source::Source;
use crate::model::types::Type;

impl<'a> Builder<'a> {
    pub(super) fn sets(&mut self, scopes: &[Scope<'a>]) {
        self.find_containers(scopes);
        for scope in scopes {
            for schema in &scope.document.schemas {
                for container in &schema.containers {
                    self.container(scope, &schema.namespace, container);
                }
            }
        }
        self.service.sets.sort_by(|a, b| a.name.cmp(&b.name));
        self.service.imports.sort_by(|a, b| a.name.cmp(&b.name));
        self.accept_other_targets(scopes);
    }

    fn container(&mut self, scope: &Scope<'a>, namespace: &str, container: &'a EntityContainer) {
        let name = QName::new(namespace, &container.name);
        let annotations = self.annotations(scope, &[name.to_string()], &container.annotations);
        if self.service.container.is_none() {
            self.service.container = Some(name.clone());
            self.service.container_annotations = annotations;
        }
        for set in &container.sets {
            self.set(scope, &name, set);
        }
        for import in &container.imports {
            self.import(scope, &name, import);
        }
    }

    fn set(&mut self, scope: &Scope<'a>, container: &QName, set: &'a document::EntitySet) {
        let path = [container.namespace.as_str(), container.name.as_str(), set.name.as_str()];
        let targets = self.child_targets(container, &set.name);
        let annotations = self.annotations(scope, &targets, &set.annotations);
        if set.name.is_empty() {
            let what = if set.is_singleton { "a singleton" } else { "an entity set" };
            self.nameless(scope, set.at, &path[..2], what);
            return;
        }
        let entity_type = scope.resolve(&set.entity_type);
        match self.kinds.get(&entity_type) {
            Some(Kind::Entity) => {}
            Some(_) | None if self.is_type(&entity_type) => {
                let message = format!("`{entity_type}` is no entity type; the set is left out");
                self.report(Severity::Warning, Code::WrongKind, scope, set.at, &path, message);
                return;
            }
            _ => {
                self.unknown_type(scope, &set.entity_type, set.at, &path, "the set is left out");
                return;
            }
        }
        if self.service.sets.iter().any(|known| known.name == set.name) {
            let message = format!("the set `{}` is declared twice; the second is left out", set.name);
            self.report(Severity::Warning, Code::Duplicate, scope, set.at, &path, message);
            return;
        }
        let mut crud = self.crud_calls(scope, &entity_type, set.is_singleton, &annotations);
        if set.nullable == Some(true)
            && let Some(read) = crud.iter_mut().find(|crud| crud.kind == CrudKind::Read)
            && let Answer::Value(entity) = &read.call.answer
        {
            read.call.answer = Answer::Maybe(entity.clone());
        }
        let has_key = self.service.structured.get(&entity_type).is_some_and(|ty| !ty.key.is_empty());
        if !has_key && !set.is_singleton {
            let message = format!("`{entity_type}` has no key, so that single entities of the set cannot be addressed");
            self.report(Severity::Warning, Code::NoKey, scope, set.at, &path, message);
            crud.retain(|crud| matches!(crud.kind, CrudKind::List | CrudKind::Create));
        }
        let (collection_operations, entity_operations) =
            self.operations_of(&entity_type, &annotations, set.is_singleton);
        self.check_bindings(scope, &entity_type, set, &path);
        self.service.sets.push(EntitySet {
            name: set.name.clone(),
            is_singleton: set.is_singleton,
            entity_type,
            crud,
            collection_operations,
            entity_operations,
            steps: Vec::new(),
            casts: Vec::new(),
            bindings: set
                .bindings
                .iter()
                .map(|binding| (scope.expand(&binding.path), in_container(scope, container, &binding.target)))
                .collect(),
            annotations,
            source: Source::new(scope, set.at),
        });
    }

    /// Operations bound to the type or its base types that the set has.
    pub(super) fn operations_of(
        &self,
        entity_type: &QName,
        annotations: &crate::model::Annotations,
        is_singleton: bool,
    ) -> (Vec<OperationId>, Vec<OperationId>) {
        let listed: BTreeSet<&str> = annotations
            .get(terms::CORE_EXPLICIT_OPERATION_BINDINGS)
            .and_then(Expression::as_collection)
            .unwrap_or_default()
            .iter()
            .filter_map(Expression::as_str)
            // A binding may name one overload: `Ns.Op(Ns.Type)`.
            .map(|name| name.split('(').next().unwrap_or(name))
            .collect();
        let mut collection = Vec::new();
        let mut entity = Vec::new();
        let lineage: Vec<&QName> = self.service.lineage(entity_type).into_iter().map(|ty| &ty.name).collect();
        for (i, operation) in self.service.operations.iter().enumerate() {
            let Some(binding) = &operation.binding else { continue };
            if operation.explicit && !listed.contains(operation.name.to_string().as_str()) {
                continue;
            }
            let bound_to = |ty: &Type| matches!(ty, Type::Entity(name) if lineage.contains(&name));
            match &binding.ty {
                Type::Collection(item) if bound_to(item) && !is_singleton => collection.push(OperationId(i)),
                ty if bound_to(ty) => entity.push(OperationId(i)),
                _ => {}
            }
        }
        (self.most_derived(&collection), self.most_derived(&entity))
    }

    /// Without the operations that another one overrides: the same, bound to a more derived type.
    fn most_derived(&self, ids: &[OperationId]) -> Vec<OperationId> {
        let bound = |id: OperationId| match self.service.operation(id).binding.as_ref().map(|binding| binding.ty.item())
        {
            Some(Type::Entity(name)) => Some(name),
            _ => None,
        };
        let overrides = |one: OperationId, other: OperationId| {
            let (a, b) = (self.service.operation(one), self.service.operation(other));
            let names = |operation: &'_ crate::model::Operation| -> Vec<String> {
                operation.parameters.iter().map(|parameter| parameter.name.clone()).collect()
            };
            one != other
                && (&a.name, a.kind, names(a)) == (&b.name, b.kind, names(b))
                && bound(one).zip(bound(other)).is_some_and(|(one, other)| self.service.inherits(one, other))
        };
        ids.iter().copied().filter(|id| !ids.iter().any(|other| overrides(*other, *id))).collect()
    }

    fn import(&mut self, scope: &Scope<'a>, container: &QName, import: &'a document::OperationImport) {
        let path = [container.namespace.as_str(), container.name.as_str(), import.name.as_str()];
        let targets = self.child_targets(container, &import.name);
        let annotations = self.annotations(scope, &targets, &import.annotations);
        if import.name.is_empty() {
            self.nameless(scope, import.at, &path[..2], "an import");
            return;
        }
        if self.service.imports.iter().any(|known| known.name == import.name) {
            let message = format!("the import `{}` is declared twice; the second is left out", import.name);
            self.report(Severity::Warning, Code::Duplicate, scope, import.at, &path, message);
            return;
        }
        let name = scope.resolve(&import.operation);
        let matching = |operation: &crate::model::Operation| {
            operation.name == name && operation.kind == import.kind && operation.binding.is_none()
        };
        let operations: Vec<OperationId> = self
            .service
            .operations
            .iter()
            .enumerate()
            .filter(|(_, operation)| matching(operation))
            .map(|(i, _)| OperationId(i))
            .collect();
        if operations.is_empty() {
            let kind = if import.kind == OperationKind::Function { "function" } else { "action" };
            let message =
                format!("the import's unbound {kind} `{name}` does not exist, or was left out; so is the import");
            self.report(Severity::Warning, Code::UnknownReference, scope, import.at, &path, message);
            return;
        }
        // Actions have one unbound overload at most; functions may have several.
        self.service.imports.push(Import {
            name: import.name.clone(),
            operations,
            entity_set: import.entity_set.as_deref().map(|set| in_container(scope, container, set)),
            annotations,
            source: Source::new(scope, import.at),
        });
    }

    /// Annotations may also stand at terms, schemas, and paths below a set or a property.
    fn accept_other_targets(&mut self, scopes: &[Scope<'a>]) {
        let mut known: BTreeSet<String> = BTreeSet::new();
        for schema in scopes.iter().flat_map(|scope| &scope.document.schemas) {
            known.insert(schema.namespace.clone());
            known.extend(schema.terms.iter().map(|term| format!("{}.{}", schema.namespace, term.name)));
        }
        let (service, containers) = (&self.service, &self.containers);
        let is_property = |ty: &str, property: &str| {
            ty.rsplit_once('.')
                .is_some_and(|(namespace, name)| service.property(&QName::new(namespace, name), property).is_some())
        };
        self.targets.accept(|target| {
            if known.contains(target.split("/@").next().unwrap_or(target)) {
                return true;
            }
            let mut segments = target.splitn(3, '/');
            let (first, second, rest) = (segments.next().unwrap_or_default(), segments.next(), segments.next());
            match (second, rest) {
                (Some(second), Some(_)) => {
                    containers.is_target(&format!("{first}/{second}")) || is_property(first, second)
                }
                // An inherited property, annotated at the derived type.
                (Some(second), None) => is_property(first, second),
                _ => false,
            }
        });
    }
}

/// What a path in the container leads to: its own sets by their names, those of others by their full names.
fn in_container(scope: &Scope<'_>, container: &QName, written: &str) -> String {
    let target = scope.expand(written);
    let own = target.strip_prefix(&container.to_string()).and_then(|rest| rest.strip_prefix('/'));
    own.map_or_else(|| target.clone(), str::to_owned)
}
