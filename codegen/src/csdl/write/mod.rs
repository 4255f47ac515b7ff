//! A [`Document`] into XML text: two spaces a level, attributes in one fixed order, always the same
//! bytes for the same document.

mod annotation;
mod element;
mod operation;
mod types;

use self::element::Writer;
use super::document::{Document, EntityContainer, EntitySet, OperationImport, OperationKind, Reference, Schema};

/// Writes `document` as CSDL XML. [`read`](super::read()) gives it back, places aside.
pub fn write(document: &Document) -> String {
    let mut writer = Writer::new();
    if let Some(comment) = &document.comment {
        writer.comment(comment);
    }
    writer
        .start("edmx:Edmx")
        .attribute("xmlns:edmx", super::read::V4[0])
        .attribute("Version", &document.version)
        .children(|writer| {
            for item in &document.references {
                reference(writer, item);
            }
            writer.start("edmx:DataServices").children(|writer| {
                for item in &document.schemas {
                    schema(writer, item);
                }
            });
        });
    writer.finish()
}

fn reference(writer: &mut Writer, reference: &Reference) {
    writer.start("edmx:Reference").attribute("Uri", &reference.uri).children(|writer| {
        for include in &reference.includes {
            writer
                .start("edmx:Include")
                .attribute("Namespace", &include.namespace)
                .optional("Alias", include.alias.as_deref())
                .empty();
        }
        for include in &reference.include_annotations {
            writer
                .start("edmx:IncludeAnnotations")
                .attribute("TermNamespace", &include.term_namespace)
                .optional("Qualifier", include.qualifier.as_deref())
                .optional("TargetNamespace", include.target_namespace.as_deref())
                .empty();
        }
        annotation::all(writer, &reference.annotations);
    });
}

fn schema(writer: &mut Writer, schema: &Schema) {
    writer
        .start("Schema")
        .attribute("xmlns", super::read::V4[1])
        .attribute("Namespace", &schema.namespace)
        .optional("Alias", schema.alias.as_deref())
        .children(|writer| {
            for ty in &schema.structured_types {
                types::structured_type(writer, ty);
            }
            for ty in &schema.enum_types {
                types::enum_type(writer, ty);
            }
            for ty in &schema.type_definitions {
                types::type_definition(writer, ty);
            }
            for item in &schema.operations {
                operation::operation(writer, item);
            }
            for term in &schema.terms {
                types::term(writer, term);
            }
            for item in &schema.containers {
                container(writer, item);
            }
            for item in &schema.external_annotations {
                annotation::external(writer, item);
            }
            annotation::all(writer, &schema.annotations);
        });
}

fn container(writer: &mut Writer, container: &EntityContainer) {
    writer
        .start("EntityContainer")
        .attribute("Name", &container.name)
        .optional("Extends", container.extends.as_deref())
        .children(|writer| {
            for item in &container.sets {
                set(writer, item);
            }
            for item in &container.imports {
                import(writer, item);
            }
            annotation::all(writer, &container.annotations);
        });
}

fn set(writer: &mut Writer, set: &EntitySet) {
    let (name, ty) = if set.is_singleton { ("Singleton", "Type") } else { ("EntitySet", "EntityType") };
    writer
        .start(name)
        .attribute("Name", &set.name)
        .attribute(ty, &set.entity_type)
        .boolean("IncludeInServiceDocument", set.in_service_document)
        .boolean("Nullable", set.nullable)
        .children(|writer| {
            for binding in &set.bindings {
                writer
                    .start("NavigationPropertyBinding")
                    .attribute("Path", &binding.path)
                    .attribute("Target", &binding.target)
                    .empty();
            }
            annotation::all(writer, &set.annotations);
        });
}

fn import(writer: &mut Writer, import: &OperationImport) {
    let (name, operation) = match import.kind {
        OperationKind::Action => ("ActionImport", "Action"),
        OperationKind::Function => ("FunctionImport", "Function"),
    };
    writer
        .start(name)
        .attribute("Name", &import.name)
        .attribute(operation, &import.operation)
        .optional("EntitySet", import.entity_set.as_deref())
        .boolean("IncludeInServiceDocument", import.in_service_document)
        .children(|writer| annotation::all(writer, &import.annotations));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::csdl::read;
    use crate::diagnostic::Diagnostics;

    fn document(text: &str) -> Document {
        let mut diagnostics = Diagnostics::default();
        let document = read("a.xml", text.as_bytes(), &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics}");
        document.unwrap()
    }

    /// Every construct, written as the writer writes it.
    const WHOLE: &str = include_str!("whole.xml");

    #[test]
    fn what_it_writes_is_what_it_read() {
        assert_eq!(write(&document(WHOLE)), WHOLE);
    }

    #[test]
    fn white_space_and_markup_in_values_come_back() {
        let odd = "a\tb\nc\r<d> & \"e\" 'f' --";
        let mut first = document(WHOLE);
        first.schemas[0].annotations[0].value = Some(crate::csdl::Expression::String(odd.to_owned()));
        let second = document(&write(&first));
        assert_eq!(second.schemas[0].annotations[0].value, first.schemas[0].annotations[0].value);
    }

    #[test]
    fn a_comment_cannot_end_early() {
        let mut first = document(WHOLE);
        first.comment = Some("a --> b ---- c".to_owned());
        let second = document(&write(&first));
        assert_eq!(second.comment.as_deref(), Some("a - -> b - - - - c"));
    }
}
