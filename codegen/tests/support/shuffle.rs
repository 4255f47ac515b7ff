//! The same document in another order.

use odata_codegen::csdl::document::{Annotation, Schema};
use odata_codegen::csdl::{Document, Expression};

/// A small generator of numbers that look random and are the same in every run (Knuth's MMIX).
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

/// Brings what may stand in any order into another one.
pub(crate) fn shuffle(document: &mut Document, numbers: &mut Numbers) {
    numbers.shuffle(&mut document.schemas);
    for schema in &mut document.schemas {
        numbers.shuffle(&mut schema.structured_types);
        for ty in &mut schema.structured_types {
            numbers.shuffle(&mut ty.properties);
            numbers.shuffle(&mut ty.navigation_properties);
        }
        numbers.shuffle(&mut schema.enum_types);
        for ty in schema.enum_types.iter_mut().filter(|ty| ty.members.iter().all(|member| member.value.is_some())) {
            numbers.shuffle(&mut ty.members);
        }
        numbers.shuffle(&mut schema.type_definitions);
        numbers.shuffle(&mut schema.operations);
        numbers.shuffle(&mut schema.terms);
        for container in &mut schema.containers {
            numbers.shuffle(&mut container.sets);
            numbers.shuffle(&mut container.imports);
        }
        numbers.shuffle(&mut schema.external_annotations);
        for_all_annotations(schema, &mut |annotations| shuffle_annotations(annotations, numbers));
    }
}

fn for_all_annotations(schema: &mut Schema, visit: &mut dyn FnMut(&mut Vec<Annotation>)) {
    visit(&mut schema.annotations);
    for ty in &mut schema.structured_types {
        visit(&mut ty.annotations);
        ty.properties.iter_mut().for_each(|property| visit(&mut property.annotations));
        ty.navigation_properties.iter_mut().for_each(|property| visit(&mut property.annotations));
    }
    for ty in &mut schema.enum_types {
        visit(&mut ty.annotations);
        ty.members.iter_mut().for_each(|member| visit(&mut member.annotations));
    }
    schema.type_definitions.iter_mut().for_each(|ty| visit(&mut ty.annotations));
    schema.terms.iter_mut().for_each(|term| visit(&mut term.annotations));
    for operation in &mut schema.operations {
        visit(&mut operation.annotations);
        operation.parameters.iter_mut().for_each(|parameter| visit(&mut parameter.annotations));
        operation.return_type.iter_mut().for_each(|ty| visit(&mut ty.annotations));
    }
    for container in &mut schema.containers {
        visit(&mut container.annotations);
        container.sets.iter_mut().for_each(|set| visit(&mut set.annotations));
        container.imports.iter_mut().for_each(|import| visit(&mut import.annotations));
    }
    schema.external_annotations.iter_mut().for_each(|block| visit(&mut block.annotations));
}

fn shuffle_annotations(annotations: &mut [Annotation], numbers: &mut Numbers) {
    numbers.shuffle(annotations);
    for annotation in annotations {
        annotation.value.iter_mut().for_each(|value| shuffle_value(value, numbers));
        shuffle_annotations(&mut annotation.annotations, numbers);
    }
}

/// The members of records have no order; the items of collections have one.
fn shuffle_value(value: &mut Expression, numbers: &mut Numbers) {
    match value {
        Expression::Collection(items) => items.iter_mut().for_each(|item| shuffle_value(item, numbers)),
        Expression::Record(record) => {
            numbers.shuffle(&mut record.properties);
            record.properties.iter_mut().for_each(|(_, value)| shuffle_value(value, numbers));
            shuffle_annotations(&mut record.annotations, numbers);
        }
        _ => {}
    }
}
