//! The same service gives the same code, however its document is ordered and however often; and what is added to
//! it changes no name that was there.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use odata_codegen::csdl;
use odata_codegen::csdl::document::{EnumMember, EnumType, Property, Schema, StructuredKind, StructuredType, TypeName};
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::{Config, Input, Outcome, generate};

#[path = "support/shuffle.rs"]
mod shuffle;

use shuffle::{Numbers, shuffle};

fn read(path: &Path) -> Vec<Input> {
    let bytes = fs::read(path).ok();
    bytes.map(|bytes| Input { name: "metadata.edmx".to_owned(), bytes }).into_iter().collect()
}

fn shuffled(inputs: &[Input], numbers: &mut Numbers) -> Vec<Input> {
    let shuffled = inputs.iter().map(|input| {
        let mut diagnostics = Diagnostics::default();
        let mut document = csdl::read(&input.name, &input.bytes, &mut diagnostics).unwrap();
        shuffle(&mut document, numbers);
        Input { name: input.name.clone(), bytes: csdl::write(&document).into_bytes() }
    });
    shuffled.collect()
}

/// A folder's documents: those of the repository itself, and the test cases.
fn services() -> Vec<(Vec<Input>, Vec<Input>)> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut services =
        vec![(read(&here.join("../metadata/orchestrator.edmx")), read(&here.join("../metadata/annotations.edmx")))];
    for entry in fs::read_dir(here.join("tests/cases")).unwrap() {
        let folder = entry.unwrap().path();
        let right = !folder.file_name().unwrap().to_string_lossy().starts_with("wrong");
        if right && folder.join("metadata.edmx").exists() {
            services.push((read(&folder.join("metadata.edmx")), read(&folder.join("overlay.edmx"))));
        }
    }
    assert!(services.iter().all(|(documents, _)| !documents.is_empty()), "a document is gone");
    services
}

fn run(documents: &[Input], overlays: &[Input]) -> Outcome {
    generate(&Config::new("metadata.edmx", "generated"), documents, overlays)
}

#[test]
fn order_does_not_show() {
    let mut numbers = Numbers(1);
    for (documents, overlays) in services() {
        let first = run(&documents, &overlays).generated.expect("it can be generated");
        assert_eq!(Some(&first), run(&documents, &overlays).generated.as_ref(), "twice");
        for _ in 0..3 {
            let again = run(&shuffled(&documents, &mut numbers), &shuffled(&overlays, &mut numbers));
            assert_eq!(again.generated.as_ref(), Some(&first), "shuffled");
        }
    }
}

#[test]
fn what_is_added_changes_no_name_that_was_there() {
    for (documents, overlays) in services() {
        let before = run(&documents, &overlays).generated.expect("it can be generated").api;
        let grown: Vec<Input> = documents.iter().map(grow).collect();
        let after = run(&grown, &overlays).generated.expect("it can be generated").api;
        let after: Vec<&str> = after.lines().collect();
        for line in before.lines() {
            assert!(after.contains(&line), "{line} is gone");
        }
        assert!(after.len() > before.lines().count(), "nothing was added");
    }
}

/// The document with types, members and a namespace more.
fn grow(input: &Input) -> Input {
    let mut diagnostics = Diagnostics::default();
    let mut document = csdl::read(&input.name, &input.bytes, &mut diagnostics).unwrap();
    let ty = |name: &str| StructuredType {
        kind: StructuredKind::Complex,
        name: name.to_owned(),
        properties: vec![Property {
            name: "State".to_owned(),
            ty: TypeName::single("Edm.String"),
            ..Property::default()
        }],
        ..StructuredType::default()
    };
    let added =
        |name: &str| Property { name: name.to_owned(), ty: TypeName::single("Edm.Int32"), ..Property::default() };
    for schema in &mut document.schemas {
        schema.structured_types.extend([ty("AaaAdded"), ty("MmmAddedDto"), ty("ZzzAdded")]);
        schema.enum_types.push(EnumType {
            name: "AddedKind".to_owned(),
            members: vec![EnumMember { name: "One".to_owned(), ..EnumMember::default() }],
            ..EnumType::default()
        });
        // A map with a declared member is no map any more.
        for ty in schema.structured_types.iter_mut().filter(|ty| !(ty.open && ty.properties.is_empty())) {
            ty.properties.extend([added("AaaAddedMember"), added("ZzzAddedMember")]);
        }
    }
    // In a namespace that comes first by name, and with a name that the main one has too.
    document.schemas.push(Schema {
        namespace: "A.Added".to_owned(),
        structured_types: vec![ty("AaaAdded")],
        ..Schema::default()
    });
    Input { name: input.name.clone(), bytes: csdl::write(&document).into_bytes() }
}
