//! One order for everything that has none in CSDL, so that documents can be compared by their content.

use super::document::{Annotation, Document, Schema};

impl Document {
    /// Sorts what may stand in any order: schemas, types, properties, operations, sets, annotations.
    ///
    /// Parameters, keys, references, and enumeration members whose values count on keep their order, since it means something.
    pub fn sort(&mut self) {
        self.schemas.sort_by(|a, b| a.namespace.cmp(&b.namespace));
        self.schemas.iter_mut().for_each(sort_schema);
    }
}

fn sort_schema(schema: &mut Schema) {
    schema.structured_types.sort_by(|a, b| a.name.cmp(&b.name));
    for ty in &mut schema.structured_types {
        ty.properties.sort_by(|a, b| a.name.cmp(&b.name));
        ty.navigation_properties.sort_by(|a, b| a.name.cmp(&b.name));
        sort_annotations(&mut ty.annotations);
        ty.properties.iter_mut().for_each(|property| sort_annotations(&mut property.annotations));
        for property in &mut ty.navigation_properties {
            property.referential_constraints.sort_by(|a, b| a.property.cmp(&b.property));
            sort_annotations(&mut property.annotations);
        }
    }
    schema.enum_types.sort_by(|a, b| a.name.cmp(&b.name));
    for ty in &mut schema.enum_types {
        if ty.members.iter().all(|member| member.value.is_some()) {
            ty.members.sort_by(|a, b| (a.value, &a.name).cmp(&(b.value, &b.name)));
        }
        sort_annotations(&mut ty.annotations);
    }
    schema.type_definitions.sort_by(|a, b| a.name.cmp(&b.name));
    schema.operations.sort_by(|a, b| {
        let types = |operation: &super::document::Operation| -> Vec<String> {
            operation.parameters.iter().map(|parameter| parameter.ty.to_string()).collect()
        };
        (&a.name, a.kind, types(a)).cmp(&(&b.name, b.kind, types(b)))
    });
    schema.operations.iter_mut().for_each(|operation| sort_annotations(&mut operation.annotations));
    schema.terms.sort_by(|a, b| a.name.cmp(&b.name));
    schema.containers.sort_by(|a, b| a.name.cmp(&b.name));
    for container in &mut schema.containers {
        container.sets.sort_by(|a, b| a.name.cmp(&b.name));
        for set in &mut container.sets {
            set.bindings.sort_by(|a, b| a.path.cmp(&b.path));
            sort_annotations(&mut set.annotations);
        }
        container.imports.sort_by(|a, b| a.name.cmp(&b.name));
    }
    schema.external_annotations.sort_by(|a, b| (&a.target, &a.qualifier).cmp(&(&b.target, &b.qualifier)));
    schema.external_annotations.iter_mut().for_each(|block| sort_annotations(&mut block.annotations));
    sort_annotations(&mut schema.annotations);
}

fn sort_annotations(annotations: &mut [Annotation]) {
    annotations.sort_by(|a, b| (&a.term, &a.qualifier).cmp(&(&b.term, &b.qualifier)));
}
