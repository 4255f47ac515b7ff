//! The document of the model: one schema a namespace, everything in it sorted.

use std::collections::BTreeMap;

use super::openapi::Description;
use super::operations::Bound;
use super::profile::Profile;
use crate::csdl::Document;
use crate::csdl::document::{EntityContainer, EnumType, Operation, Schema, StructuredType};

/// Puts the types into their namespace, each operation into its own, and the container into a third.
pub(super) fn document(
    description: &Description,
    profile: &Profile,
    structured_types: Vec<StructuredType>,
    enum_types: Vec<EnumType>,
    bound: &[Bound<'_>],
    container: EntityContainer,
) -> Document {
    let mut schemas: BTreeMap<&str, Schema> = BTreeMap::new();
    let types = schemas.entry(profile.types_namespace).or_default();
    types.structured_types = structured_types;
    types.enum_types = enum_types;
    for item in bound {
        schemas.entry(&item.namespace).or_default().operations.push(item.operation.clone());
    }
    schemas.entry(profile.container_namespace).or_default().containers.push(container);
    for (namespace, schema) in &mut schemas {
        schema.namespace = (*namespace).to_owned();
        schema.operations.sort_by_key(|operation| (operation.name.clone(), parameter_types(operation)));
    }
    Document {
        file: description.file.clone(),
        comment: Some(profile.document_comment.replace("{version}", &description.version)),
        version: "4.0".to_owned(),
        references: Vec::new(),
        schemas: schemas.into_values().collect(),
    }
}

fn parameter_types(operation: &Operation) -> Vec<String> {
    operation.parameters.iter().map(|parameter| parameter.ty.to_string()).collect()
}
