//! Actions and functions.

use super::annotation::annotation;
use super::node::Node;
use crate::csdl::document::{Operation, OperationKind, Parameter, ReturnType};

pub(super) fn operation(node: &mut Node<'_, '_>) -> Operation {
    let kind = if node.name() == "Function" { OperationKind::Function } else { OperationKind::Action };
    let mut operation = Operation {
        at: node.at(),
        kind,
        name: node.required("Name"),
        is_bound: node.boolean("IsBound").unwrap_or_default(),
        entity_set_path: node.optional("EntitySetPath"),
        ..Operation::default()
    };
    if kind == OperationKind::Function {
        operation.is_composable = node.boolean("IsComposable").unwrap_or_default();
    }
    node.step(&operation.name);
    node.children(|child| match child.name() {
        "Parameter" => operation.parameters.push(parameter(child)),
        "ReturnType" => operation.return_type = Some(return_type(child)),
        "Annotation" => operation.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    operation
}

fn parameter(node: &mut Node<'_, '_>) -> Parameter {
    let name = node.required("Name");
    node.step(&name);
    let mut parameter = Parameter {
        at: node.at(),
        name,
        ty: node.ty(),
        nullable: node.boolean("Nullable"),
        facets: node.facets(),
        annotations: Vec::new(),
    };
    node.children(|child| match child.name() {
        "Annotation" => parameter.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    parameter
}

fn return_type(node: &mut Node<'_, '_>) -> ReturnType {
    let mut ty = ReturnType {
        at: node.at(),
        ty: node.ty(),
        nullable: node.boolean("Nullable"),
        facets: node.facets(),
        annotations: Vec::new(),
    };
    node.children(|child| match child.name() {
        "Annotation" => ty.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    ty
}
