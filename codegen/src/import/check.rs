//! Nothing is lost: what the description declares is counted again in the documents that came out.

use super::error::ImportError;
use super::openapi::Description;
use crate::csdl::Document;
use crate::csdl::document::{Annotations, OperationKind};
use crate::csdl::expression::{Expression, Record};

use std::collections::BTreeSet;

/// Sets, calls and bound operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) sets: usize,
    pub(super) calls: usize,
    pub(super) operations: usize,
}

/// What the description declares.
fn declared(description: &Description) -> Tally {
    let sets: BTreeSet<&str> = description.operations.iter().map(|operation| operation.path.set.as_str()).collect();
    let bound = description.operations.iter().filter(|operation| operation.path.operation.is_some()).count();
    Tally { sets: sets.len(), calls: description.operations.len() - bound, operations: bound }
}

/// What the documents hold.
pub(super) fn written(document: &Document, annotations: &Document) -> Tally {
    let mut tally = Tally::default();
    for schema in &document.schemas {
        tally.sets += schema.containers.iter().map(|container| container.sets.len()).sum::<usize>();
        tally.operations += schema.operations.len();
    }
    let targets = annotations.schemas.iter().flat_map(|schema| &schema.external_annotations);
    tally.calls = targets.map(calls).sum();
    tally
}

/// How many calls the restrictions of a set allow.
fn calls(target: &Annotations) -> usize {
    let restriction = |name: &str| {
        let term = format!("Capabilities.{name}Restrictions");
        let found = target.annotations.iter().find(|annotation| annotation.term == term);
        found.and_then(|annotation| annotation.value.as_ref()).and_then(Expression::as_record)
    };
    let yes = |record: Option<&Record>, name: &str| {
        usize::from(record.and_then(|record| record.get(name)).and_then(Expression::as_bool).unwrap_or_default())
    };
    let read = restriction("Read");
    let by_key = read.and_then(|read| read.get("ReadByKeyRestrictions")).and_then(Expression::as_record);
    let methods = restriction("Update").and_then(|update| update.get("UpdateMethod")).and_then(Expression::as_str);
    yes(read, "Readable")
        + yes(by_key, "Readable")
        + yes(restriction("Insert"), "Insertable")
        + methods.map_or(0, |methods| methods.split_whitespace().count())
        + yes(restriction("Delete"), "Deletable")
}

/// Fails unless everything that is declared was written, and each operation belongs to one set.
pub(super) fn check(description: &Description, document: &Document, annotations: &Document) -> Result<(), ImportError> {
    let (declared, written) = (declared(description), written(document, annotations));
    if declared != written {
        let message = format!("the description declares {declared:?}, but {written:?} would be written");
        return Err(ImportError::new(&description.file, "#/paths", message).help("this is a defect of the importer"));
    }
    let explicit = explicit_bindings(annotations);
    let sets: Vec<_> =
        document.schemas.iter().flat_map(|schema| &schema.containers).flat_map(|container| &container.sets).collect();
    for schema in &document.schemas {
        for operation in &schema.operations {
            let binding = operation.parameters.first().map(|parameter| &parameter.ty);
            let on_type = sets.iter().filter(|set| binding.is_some_and(|ty| ty.name == set.entity_type)).count();
            let name = format!(
                "{}.{}({})",
                schema.namespace,
                operation.name,
                binding.map(ToString::to_string).unwrap_or_default()
            );
            let homes = if on_type > 1 { explicit.iter().filter(|other| **other == name).count() } else { on_type };
            let overloads = schema.operations.iter().filter(|other| {
                operation.kind == OperationKind::Function
                    && other.name == operation.name
                    && other.parameters.first().map(|parameter| &parameter.ty) == binding
            });
            if homes != 1 && (on_type < 2 || homes != overloads.count()) {
                let message = format!("{name} belongs to {homes} sets and not to one");
                return Err(
                    ImportError::new(&description.file, "#/paths", message).help("this is a defect of the importer")
                );
            }
        }
    }
    Ok(())
}

fn explicit_bindings(annotations: &Document) -> Vec<&str> {
    let targets = annotations.schemas.iter().flat_map(|schema| &schema.external_annotations);
    let bindings = targets
        .flat_map(|target| &target.annotations)
        .filter(|annotation| annotation.term == "Core.ExplicitOperationBindings");
    bindings
        .filter_map(|annotation| annotation.value.as_ref()?.as_collection())
        .flatten()
        .filter_map(Expression::as_str)
        .collect()
}
