//! What a document declares, and what of it is generated.

use std::fmt;

use serde::Serialize;

use crate::csdl::Document;
use crate::csdl::document::{OperationKind, StructuredKind};
use crate::model::Service;

/// How many there are of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "each is named as CSDL names it")]
pub struct Census {
    pub sets: usize,
    pub singletons: usize,
    pub entity_types: usize,
    pub complex_types: usize,
    pub enums: usize,
    pub type_definitions: usize,
    pub properties: usize,
    pub navigation_properties: usize,
    pub actions: usize,
    pub functions: usize,
    pub imports: usize,
    /// Calls to list, read, create, replace, patch and delete.
    pub crud_calls: usize,
}

impl Census {
    /// Counts what `documents` declare. Calls that are no operations follow from the sets and their
    /// restrictions, so those are counted in the model.
    pub fn declared(documents: &[Document], service: &Service) -> Self {
        let mut census = Self::default();
        for schema in documents.iter().flat_map(|document| &document.schemas) {
            for ty in &schema.structured_types {
                match ty.kind {
                    StructuredKind::Entity => census.entity_types += 1,
                    StructuredKind::Complex => census.complex_types += 1,
                }
                census.properties += ty.properties.len();
                census.navigation_properties += ty.navigation_properties.len();
            }
            census.enums += schema.enum_types.len();
            census.type_definitions += schema.type_definitions.len();
            for operation in &schema.operations {
                match operation.kind {
                    OperationKind::Action => census.actions += 1,
                    OperationKind::Function => census.functions += 1,
                }
            }
            for container in &schema.containers {
                census.singletons += container.sets.iter().filter(|set| set.is_singleton).count();
                census.sets += container.sets.iter().filter(|set| !set.is_singleton).count();
                census.imports += container.imports.len();
            }
        }
        census.crud_calls = service.sets.iter().map(|set| set.crud.len()).sum();
        census
    }

    /// All operations of a program's view: calls, actions, functions.
    pub fn operations(&self) -> usize {
        self.crud_calls + self.actions + self.functions
    }

    /// Kinds and counts, in the order in which they are shown.
    pub fn rows(&self) -> [(&'static str, usize); 12] {
        [
            ("entity sets", self.sets),
            ("singletons", self.singletons),
            ("entity types", self.entity_types),
            ("complex types", self.complex_types),
            ("enumeration types", self.enums),
            ("type definitions", self.type_definitions),
            ("properties", self.properties),
            ("navigation properties", self.navigation_properties),
            ("actions", self.actions),
            ("functions", self.functions),
            ("operation imports", self.imports),
            ("CRUD calls", self.crud_calls),
        ]
    }
}

/// Declared, generated and skipped side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What the documents declare.
    pub declared: Census,
    /// What was written.
    pub generated: Census,
}

impl Report {
    /// Whether everything that is declared was written.
    pub fn is_complete(&self) -> bool {
        self.declared == self.generated
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<22} {:>9} {:>9} {:>9}", "", "declared", "generated", "skipped")?;
        let operations = ("operations in all", self.declared.operations(), self.generated.operations());
        let rows = self.declared.rows().into_iter().zip(self.generated.rows()).map(|((kind, d), (_, g))| (kind, d, g));
        for (kind, declared, generated) in rows.chain([operations]) {
            let skipped = declared.saturating_sub(generated);
            writeln!(f, "{kind:<22} {declared:>9} {generated:>9} {skipped:>9}")?;
        }
        Ok(())
    }
}
