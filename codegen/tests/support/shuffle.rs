//! The same document in another order.

use odata_codegen::csdl::Document;

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
        numbers.shuffle(&mut schema.operations);
        for container in &mut schema.containers {
            numbers.shuffle(&mut container.sets);
        }
        numbers.shuffle(&mut schema.external_annotations);
    }
}
