//! An API description (OpenAPI 3 or Swagger 2) into the CSDL documents that an OData service would have
//! given: the model, and an overlay of annotations for what the model alone does not say.
//!
//! Pure: text in, documents and a report out. What goes in are names, types and facts; no sentence of
//! the description does.

mod check;
mod container;
mod enums;
mod error;
mod openapi;
mod operations;
mod overlay;
mod profile;
mod report;
mod requirements;
mod sets;
mod types;
mod values;

use std::collections::{BTreeMap, BTreeSet};

pub use self::error::ImportError;
pub use self::profile::{Profile, SecretName};
pub use self::report::{Counts, Report, Topic};

use crate::csdl::Document;
use crate::csdl::document::{Schema, StructuredKind};

/// What comes out of an API description.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// The model of the service.
    pub document: Document,
    /// The annotations to lay over it.
    pub annotations: Document,
    /// What went through and what did not.
    pub report: Report,
}

/// Reads the API description `text`, which messages call `file`, by the conventions of `profile`.
///
/// Every operation below the profile's root is in the result; where that cannot be, the error says why.
pub fn import(file: &str, text: &str, profile: &Profile) -> Result<Import, ImportError> {
    let mut report = Report::default();
    let description = openapi::read(file, text, profile.root)?;
    if description.elsewhere > 0 {
        let text = format!("{} operations outside of {}", description.elsewhere, profile.root);
        report.note(Topic::LeftOut, text);
    }
    for label in &description.twice {
        report.note(
            Topic::Operation,
            format!("{label}: declared twice, under paths that differ in the key's name or quotes"),
        );
    }
    let sets = sets::plan(&description, profile, &mut report)?;
    let needed = types::needed(&description, &sets, profile);
    let unused = description.schemas.keys().filter(|name| {
        let name = name.as_str();
        let used = needed.types.contains(name) || needed.requests.contains(name);
        !used && !values::is_envelope(&description, profile, name)
    });
    let unused = unused.count();
    if unused > 0 {
        report.note(Topic::LeftOut, format!("{unused} schemas that no call below {} uses", profile.root));
    }
    let described: BTreeSet<String> = needed.types.union(&needed.requests).cloned().collect();
    let enums = enums::collect(&description, &described, &sets, profile, &mut report);
    let types = types::Types::new(&description, profile, &needed, &enums, &sets);
    let bound = operations::bound(&sets, &types, &mut report)?;
    let of_calls = overlay::of_calls(&sets, &bound, &types, &mut report);
    let structured = types.structured(&mut report)?;
    let container = container::container(&sets, &structured, &types, profile);

    let mut schemas: BTreeMap<String, Schema> = BTreeMap::new();
    for namespace in [profile.types_namespace, profile.container_namespace] {
        schemas.insert(namespace.to_owned(), Schema { namespace: namespace.to_owned(), ..Schema::default() });
    }
    let mut schema = |namespace: &str, fill: &mut dyn FnMut(&mut Schema)| {
        let new = || Schema { namespace: namespace.to_owned(), ..Schema::default() };
        fill(schemas.entry(namespace.to_owned()).or_insert_with(new));
    };
    schema(profile.types_namespace, &mut |schema| {
        schema.structured_types.clone_from(&structured);
        schema.enum_types = types.enumerations();
    });
    for item in &bound {
        schema(&item.namespace, &mut |schema| schema.operations.push(item.operation.clone()));
    }
    schema(profile.container_namespace, &mut |schema| schema.containers.push(container.clone()));
    for schema in schemas.values_mut() {
        schema.operations.sort_by(|a, b| (&a.name, parameter_types(a)).cmp(&(&b.name, parameter_types(b))));
    }
    let document = Document {
        file: file.to_owned(),
        comment: Some(profile.document_comment.replace("{version}", &description.version)),
        version: "4.0".to_owned(),
        references: Vec::new(),
        schemas: schemas.into_values().collect(),
    };
    let annotations = overlay::document(file, &description.version, of_calls, &types, &mut report);
    check::check(&description, &document, &annotations)?;
    report.counts = count(&document, &annotations);
    Ok(Import { document, annotations, report })
}

fn parameter_types(operation: &crate::csdl::document::Operation) -> Vec<String> {
    operation.parameters.iter().map(|parameter| parameter.ty.to_string()).collect()
}

fn count(document: &Document, annotations: &Document) -> Counts {
    let tally = check::written(document, annotations);
    let mut counts = Counts { sets: tally.sets, calls: tally.calls, operations: tally.operations, ..Counts::default() };
    for schema in &document.schemas {
        counts.enum_types += schema.enum_types.len();
        let entities = schema.structured_types.iter().filter(|ty| ty.kind == StructuredKind::Entity).count();
        counts.entity_types += entities;
        counts.complex_types += schema.structured_types.len() - entities;
    }
    counts
}
