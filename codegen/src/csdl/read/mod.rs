//! A tree of XML elements into a [`Document`].
//!
//! Elements are matched by their local names in the namespaces of EDMX and EDM. What is not known is
//! reported and left out; the rest goes on.

mod annotation;
mod container;
mod node;
mod operation;
mod types;

use self::node::Node;
use super::document::{Document, Include, IncludeAnnotations, Reference, Schema};
use super::xml::{self, Element, Namespace};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};

/// The namespaces of OData V4's EDMX and EDM.
pub(super) const V4: [&str; 2] =
    ["http://docs.oasis-open.org/odata/ns/edmx", "http://docs.oasis-open.org/odata/ns/edm"];

/// How the namespaces of older versions begin.
const OLD: &str = "http://schemas.microsoft.com/ado/";

/// What is to be done with a document of an older version.
const ASK: &str = "ask the service for its V4 metadata";

/// Reads the document `bytes`, which messages call `file`.
///
/// `None` means that nothing could be made of it; then `diagnostics` holds an error that says why.
pub fn read(file: &str, bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Document> {
    let tree = match xml::parse(file, bytes) {
        Ok(tree) => tree,
        Err(error) => {
            diagnostics.push(error);
            return None;
        }
    };
    if let Some(error) = refuse(file, &tree.root) {
        diagnostics.push(error);
        return None;
    }
    let mut document = Document { file: file.to_owned(), comment: tree.comment, ..Document::default() };
    let context = node::Context { file, text: &tree.text };
    let mut root = Node::new(&context, &tree.root, diagnostics, Vec::new());
    document.version = root.version();
    root.children(|child| match child.name() {
        "Reference" => document.references.push(reference(child)),
        "DataServices" => {
            child.ignore(&["DataServiceVersion", "MaxDataServiceVersion"]);
            child.children(|schema| match schema.name() {
                "Schema" => document.schemas.push(read_schema(schema)),
                _ => schema.unknown(),
            });
        }
        _ => child.unknown(),
    });
    root.finish();
    if document.schemas.is_empty() {
        diagnostics.push(
            Diagnostic::new(Severity::Error, Code::NoSchema, file, tree.root.at, "the document declares no schema")
                .help("a CSDL document holds edmx:DataServices with at least one Schema"),
        );
        return None;
    }
    Some(document)
}

/// Why a well-formed document is not a CSDL document of V4, if it is not.
fn refuse(file: &str, root: &Element) -> Option<Diagnostic> {
    let error = |code, at, message: String| Diagnostic::new(Severity::Error, code, file, at, message);
    if root.name != "Edmx" {
        let message = format!("the root element is `<{}>`; a CSDL document begins with `<edmx:Edmx>`", root.name);
        return Some(
            error(Code::NotCsdl, root.at, message).help("fetch `$metadata` as XML: `Accept: application/xml`"),
        );
    }
    let old = |version: &str, at| {
        let message = format!("this is an OData {version} document; only V4 and 4.01 are read");
        Some(error(Code::OldVersion, at, message).help(ASK))
    };
    if let Namespace::Uri(uri) = &root.namespace
        && !V4.contains(&uri.as_str())
    {
        if uri.starts_with(OLD) {
            let version = root
                .children
                .iter()
                .filter(|child| child.name == "DataServices")
                .flat_map(|child| &child.attributes)
                .find(|attribute| attribute.name.ends_with("DataServiceVersion"))
                .map_or_else(|| "V1 to V3".to_owned(), |attribute| format!("V{}", attribute.value));
            return old(&version, root.at);
        }
        let message = format!("`<Edmx>` of the unknown namespace `{uri}`");
        return Some(error(Code::NotCsdl, root.at, message).help(format!("OData V4 uses `{}`", V4[0])));
    }
    if let Some(version) = root.attributes.iter().find(|attribute| attribute.name == "Version") {
        let major = version.value.split('.').next().unwrap_or_default();
        if matches!(major, "1" | "2" | "3") {
            return old(&format!("V{}", version.value), version.at);
        }
    }
    let services = root.children.iter().filter(|child| child.name == "DataServices");
    let schemas: Vec<&Element> =
        services.flat_map(|services| &services.children).filter(|child| child.name == "Schema").collect();
    let is_old = |schema: &&Element| matches!(&schema.namespace, Namespace::Uri(uri) if uri.starts_with(OLD));
    if let Some(first) = schemas.first().filter(|_| schemas.iter().all(is_old)) {
        let message =
            "the schemas are those of OData V1 to V3, though the document calls itself V4; only V4 and 4.01 are read";
        return Some(error(Code::OldVersion, first.at, message.to_owned()).help(ASK));
    }
    None
}

fn reference(node: &mut Node<'_, '_>) -> Reference {
    let mut reference = Reference { at: node.at(), uri: node.required("Uri"), ..Reference::default() };
    node.children(|child| match child.name() {
        "Include" => reference.includes.push(Include {
            at: child.at(),
            namespace: child.required("Namespace"),
            alias: child.optional("Alias"),
        }),
        "IncludeAnnotations" => reference.include_annotations.push(IncludeAnnotations {
            at: child.at(),
            term_namespace: child.required("TermNamespace"),
            qualifier: child.optional("Qualifier"),
            target_namespace: child.optional("TargetNamespace"),
        }),
        "Annotation" => reference.annotations.push(annotation::annotation(child)),
        _ => child.unknown(),
    });
    reference
}

fn read_schema(node: &mut Node<'_, '_>) -> Schema {
    let mut schema = Schema {
        at: node.at(),
        namespace: node.required("Namespace"),
        alias: node.optional("Alias"),
        ..Schema::default()
    };
    node.step(&schema.namespace);
    node.children(|child| match child.name() {
        "EntityType" | "ComplexType" => schema.structured_types.push(types::structured_type(child)),
        "EnumType" => schema.enum_types.push(types::enum_type(child)),
        "TypeDefinition" => schema.type_definitions.push(types::type_definition(child)),
        "Action" | "Function" => schema.operations.push(operation::operation(child)),
        "Term" => schema.terms.push(types::term(child)),
        "EntityContainer" => schema.containers.push(container::container(child)),
        "Annotations" => schema.external_annotations.push(annotation::annotations(child)),
        "Annotation" => schema.annotations.push(annotation::annotation(child)),
        _ => child.unknown(),
    });
    schema
}
