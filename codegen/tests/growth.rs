//! What is written grows no faster than the service it is written for.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;

use odata_codegen::{Config, Input, generate};

/// The bytes that are written for a hierarchy of types, each with a property of its own.
fn written(depth: usize) -> usize {
    let mut text = String::from("<edmx:Edmx Version='4.0' xmlns:edmx='http://docs.oasis-open.org/odata/ns/edmx'>");
    text.push_str("<edmx:DataServices><Schema Namespace='S' xmlns='http://docs.oasis-open.org/odata/ns/edm'>");
    text.push_str("<ComplexType Name='T0'><Property Name='P0' Type='Edm.Int32'/></ComplexType>");
    for i in 1..depth {
        let base = i - 1;
        let property = format!("<Property Name='P{i}' Type='Edm.Int32'/>");
        write!(text, "<ComplexType Name='T{i}' BaseType='S.T{base}'>{property}</ComplexType>").unwrap();
    }
    text.push_str("</Schema></edmx:DataServices></edmx:Edmx>");
    let document = Input { name: "metadata.edmx".to_owned(), bytes: text.into_bytes() };
    let outcome = generate(&Config::new("metadata.edmx", "generated"), &[document], &[]);
    outcome.generated.expect("it can be generated").files.iter().map(|file| file.content.len()).sum()
}

/// Each type has the members of all above it, and can be cast from each of them.
#[test]
fn a_hierarchy_grows_with_the_square_of_its_depth() {
    let (half, whole) = (written(40), written(80));
    assert!(whole < 5 * half, "{half} bytes for 40 types, and {whole} for 80");
}
