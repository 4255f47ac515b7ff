//! An API description (OpenAPI 3 or Swagger 2) into the CSDL documents that an OData service would have
//! given: the model, and an overlay of annotations for what the model alone does not say.
//!
//! Pure: text in, documents and a report out. What goes in are names, types and facts; no sentence of
//! the description does.

mod check;
mod container;
mod document;
mod enums;
mod error;
mod needed;
mod openapi;
mod operations;
mod overlay;
mod profile;
mod report;
mod requirements;
mod sets;
mod types;
mod unsaid;
mod values;
mod versions;

pub use self::error::ImportError;
pub use self::profile::{Profile, SecretName};
pub use self::report::{Counts, Report, Topic};
pub use self::versions::{Older, import_with_versions};

use self::needed::Needed;
use self::openapi::Description;
use crate::csdl::Document;
use crate::csdl::document::StructuredKind;

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
    let sets = sets::plan(&description, profile, &mut report)?;
    let needed = needed::needed(&description, &sets, profile);
    aside(&description, &needed, profile, &mut report);
    unsaid::report(&description, &needed, &mut report);
    let enums = enums::collect(&description, &needed.described(), &sets, profile, &mut report);
    let types = types::Types::new(&description, profile, &needed, &enums, &sets);
    let bound = operations::bound(&sets, &types, &mut report)?;
    let of_calls = overlay::of_calls(&sets, &bound, &types, &mut report);
    // All that names a type has done so: now it is known which maps have one.
    let structured = types.structured(&mut report)?;
    let annotations = overlay::document(&description, of_calls, &structured, &types, &mut report);
    let container = container::container(&sets, &structured, &types, profile);
    let document = document::document(&description, profile, structured, types.enumerations(), &bound, container);
    check::check(&description, &document, &annotations)?;
    report.counts = count(&document, &annotations);
    Ok(Import { document, annotations, report })
}

/// Reports what the description holds besides the service.
fn aside(description: &Description, needed: &Needed, profile: &Profile, report: &mut Report) {
    if description.elsewhere > 0 {
        report.note(Topic::LeftOut, format!("{} operations outside of {}", description.elsewhere, profile.root));
    }
    for label in &description.unknown {
        report.note(Topic::LeftOut, format!("{label}: OData has no such call"));
    }
    for label in &description.twice {
        let text = format!("{label}: declared twice, under paths that differ in the key's name or quotes");
        report.note(Topic::Operation, text);
    }
    let used = needed.described();
    let unused = description
        .schemas
        .keys()
        .filter(|name| !used.contains(*name) && !values::is_envelope(description, profile, name));
    let unused = unused.count();
    if unused > 0 {
        report.note(Topic::LeftOut, format!("{unused} schemas that no call below {} uses", profile.root));
    }
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
