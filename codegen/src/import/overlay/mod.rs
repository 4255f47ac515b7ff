//! The annotations document: standard vocabularies and our own, laid over the model.

pub(super) mod build;
mod call;
mod operations;
mod sets;
mod types;
mod vocabulary;

use super::openapi::Description;
use super::operations::Bound;
use super::report::Report;
use super::sets::Sets;
use super::types::Types;
use crate::csdl::Document;
use crate::csdl::document::{Annotations, Include, Reference, Schema, StructuredType};

/// The vocabularies of OASIS that are used, by short name.
const VOCABULARIES: [(&str, &str); 3] = [
    ("Org.OData.Capabilities.V1", "Capabilities"),
    ("Org.OData.Core.V1", "Core"),
    ("Org.OData.Validation.V1", "Validation"),
];

/// The annotations of sets and operations.
///
/// They name types, so they come before the types are written down.
pub(super) fn of_calls(
    sets: &Sets<'_>,
    bound: &[Bound<'_>],
    types: &Types<'_>,
    report: &mut Report,
) -> Vec<Annotations> {
    let mut all = sets::annotations(sets, bound, types, report);
    all.extend(operations::annotations(sets, bound, types, report));
    all
}

/// The document: the annotations of calls, then those of types and properties.
pub(super) fn document(
    description: &Description,
    mut annotations: Vec<Annotations>,
    structured: &[StructuredType],
    types: &Types<'_>,
    report: &mut Report,
) -> Document {
    annotations.extend(types::annotations(structured, types, report));
    let references = VOCABULARIES.into_iter().map(|(namespace, alias)| Reference {
        uri: format!("https://oasis-tcs.github.io/odata-vocabularies/vocabularies/{namespace}.xml"),
        includes: vec![Include {
            namespace: namespace.to_owned(),
            alias: Some(alias.to_owned()),
            ..Include::default()
        }],
        ..Reference::default()
    });
    Document {
        file: description.file.clone(),
        comment: Some(types.profile.annotations_comment.replace("{version}", &description.version)),
        version: "4.01".to_owned(),
        references: references.collect(),
        schemas: vec![
            vocabulary::schema(),
            Schema {
                namespace: types.profile.annotations_namespace.to_owned(),
                external_annotations: annotations,
                ..Schema::default()
            },
        ],
    }
}
