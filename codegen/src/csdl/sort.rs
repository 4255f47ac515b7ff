//! One order for everything that has none in CSDL, so that documents can be compared by their content.

use super::document::{Annotation, Document, EntityContainer, Operation, Schema, StructuredType};
use super::expression::Expression;

impl Document {
    /// Sorts what may stand in any order: schemas, types, properties, operations, sets, annotations, members of records.
    ///
    /// Parameters, keys, references, items of collections, and enumeration members whose values count on keep their order,
    /// since it means something.
    pub fn sort(&mut self) {
        self.schemas.sort_by(|a, b| a.namespace.cmp(&b.namespace));
        self.schemas.iter_mut().for_each(sort_schema);
    }
}

fn sort_schema(schema: &mut Schema) {
    schema.structured_types.sort_by(|a, b| a.name.cmp(&b.name));
    schema.structured_types.iter_mut().for_each(sort_type);
    schema.enum_types.sort_by(|a, b| a.name.cmp(&b.name));
    for ty in &mut schema.enum_types {
        if ty.members.iter().all(|member| member.value.is_some()) {
            ty.members.sort_by(|a, b| (a.value, &a.name).cmp(&(b.value, &b.name)));
        }
        ty.members.iter_mut().for_each(|member| sort_annotations(&mut member.annotations));
        sort_annotations(&mut ty.annotations);
    }
    schema.type_definitions.sort_by(|a, b| a.name.cmp(&b.name));
    schema.type_definitions.iter_mut().for_each(|ty| sort_annotations(&mut ty.annotations));
    schema.operations.sort_by(|a, b| {
        let parameters = |operation: &Operation| -> Vec<(String, String)> {
            let parameters = operation.parameters.iter();
            parameters.map(|parameter| (parameter.ty.to_string(), parameter.name.clone())).collect()
        };
        (&a.name, a.kind, parameters(a)).cmp(&(&b.name, b.kind, parameters(b)))
    });
    schema.operations.iter_mut().for_each(sort_operation);
    schema.terms.sort_by(|a, b| a.name.cmp(&b.name));
    schema.terms.iter_mut().for_each(|term| sort_annotations(&mut term.annotations));
    schema.containers.sort_by(|a, b| a.name.cmp(&b.name));
    schema.containers.iter_mut().for_each(sort_container);
    schema.external_annotations.sort_by(|a, b| (&a.target, &a.qualifier).cmp(&(&b.target, &b.qualifier)));
    schema.external_annotations.iter_mut().for_each(|block| sort_annotations(&mut block.annotations));
    sort_annotations(&mut schema.annotations);
}

fn sort_type(ty: &mut StructuredType) {
    ty.properties.sort_by(|a, b| a.name.cmp(&b.name));
    ty.navigation_properties.sort_by(|a, b| a.name.cmp(&b.name));
    sort_annotations(&mut ty.annotations);
    ty.properties.iter_mut().for_each(|property| sort_annotations(&mut property.annotations));
    for property in &mut ty.navigation_properties {
        property.referential_constraints.sort_by(|a, b| a.property.cmp(&b.property));
        sort_annotations(&mut property.annotations);
    }
}

fn sort_operation(operation: &mut Operation) {
    sort_annotations(&mut operation.annotations);
    operation.parameters.iter_mut().for_each(|parameter| sort_annotations(&mut parameter.annotations));
    operation.return_type.iter_mut().for_each(|ty| sort_annotations(&mut ty.annotations));
}

fn sort_container(container: &mut EntityContainer) {
    container.sets.sort_by(|a, b| a.name.cmp(&b.name));
    for set in &mut container.sets {
        set.bindings.sort_by(|a, b| a.path.cmp(&b.path));
        sort_annotations(&mut set.annotations);
    }
    container.imports.sort_by(|a, b| a.name.cmp(&b.name));
    container.imports.iter_mut().for_each(|import| sort_annotations(&mut import.annotations));
    sort_annotations(&mut container.annotations);
}

fn sort_annotations(annotations: &mut [Annotation]) {
    annotations.sort_by(|a, b| (&a.term, &a.qualifier).cmp(&(&b.term, &b.qualifier)));
    for annotation in annotations {
        annotation.value.iter_mut().for_each(sort_value);
        sort_annotations(&mut annotation.annotations);
    }
}

fn sort_value(value: &mut Expression) {
    match value {
        Expression::Collection(items) => items.iter_mut().for_each(sort_value),
        Expression::Record(record) => {
            record.properties.sort_by(|a, b| a.0.cmp(&b.0));
            record.properties.iter_mut().for_each(|(_, value)| sort_value(value));
            sort_annotations(&mut record.annotations);
        }
        _ => {}
    }
}
