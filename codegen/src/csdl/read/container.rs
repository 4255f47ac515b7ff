//! The entity container: sets, singletons, imports.

use super::annotation::annotation;
use super::node::Node;
use crate::csdl::document::{EntityContainer, EntitySet, NavigationPropertyBinding, OperationImport, OperationKind};

pub(super) fn container(node: &mut Node<'_, '_>) -> EntityContainer {
    let mut container = EntityContainer {
        at: node.at(),
        name: node.required("Name"),
        extends: node.optional("Extends"),
        ..EntityContainer::default()
    };
    node.step(&container.name);
    node.children(|child| match child.name() {
        "EntitySet" | "Singleton" => container.sets.push(set(child)),
        "ActionImport" | "FunctionImport" => container.imports.push(import(child)),
        "Annotation" => container.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    container
}

fn set(node: &mut Node<'_, '_>) -> EntitySet {
    let is_singleton = node.name() == "Singleton";
    let mut set = EntitySet {
        at: node.at(),
        is_singleton,
        name: node.required("Name"),
        entity_type: node.required(if is_singleton { "Type" } else { "EntityType" }),
        ..EntitySet::default()
    };
    if is_singleton {
        set.nullable = node.boolean("Nullable");
    } else {
        set.in_service_document = node.boolean("IncludeInServiceDocument");
    }
    node.step(&set.name);
    node.children(|child| match child.name() {
        "NavigationPropertyBinding" => set.bindings.push(NavigationPropertyBinding {
            at: child.at(),
            path: child.required("Path"),
            target: child.required("Target"),
        }),
        "Annotation" => set.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    set
}

fn import(node: &mut Node<'_, '_>) -> OperationImport {
    let kind = if node.name() == "FunctionImport" { OperationKind::Function } else { OperationKind::Action };
    let mut import = OperationImport {
        at: node.at(),
        kind,
        name: node.required("Name"),
        operation: node.required(if kind == OperationKind::Function { "Function" } else { "Action" }),
        entity_set: node.optional("EntitySet"),
        in_service_document: node.boolean("IncludeInServiceDocument"),
        annotations: Vec::new(),
    };
    node.step(&import.name);
    node.children(|child| match child.name() {
        "Annotation" => import.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    import
}
