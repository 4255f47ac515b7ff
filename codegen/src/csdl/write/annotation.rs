//! Annotations and their expressions: constants as attributes where an attribute can hold them.

use super::element::{Tag, Writer};
use crate::csdl::document::{Annotation, Annotations};
use crate::csdl::expression::{Expression, Record};

pub(super) fn all(writer: &mut Writer, annotations: &[Annotation]) {
    for item in annotations {
        annotation(writer, item);
    }
}

pub(super) fn external(writer: &mut Writer, annotations: &Annotations) {
    writer
        .start("Annotations")
        .attribute("Target", &annotations.target)
        .optional("Qualifier", annotations.qualifier.as_deref())
        .children(|writer| all(writer, &annotations.annotations));
}

fn annotation(writer: &mut Writer, annotation: &Annotation) {
    let tag = writer
        .start("Annotation")
        .attribute("Term", &annotation.term)
        .optional("Qualifier", annotation.qualifier.as_deref());
    value(tag, annotation.value.as_ref(), &annotation.annotations);
}

/// A value at the element that holds it, as an attribute or as a child.
fn value(tag: Tag<'_>, value: Option<&Expression>, annotations: &[Annotation]) {
    let (tag, child) = match value {
        None => (tag, None),
        Some(value) => match constant(value) {
            Some((kind, text)) => (tag.attribute(kind, &text), None),
            None => (tag, Some(value)),
        },
    };
    tag.children(|writer| {
        if let Some(child) = child {
            expression(writer, child);
        }
        all(writer, annotations);
    });
}

/// The name and text of a constant or path.
fn constant(value: &Expression) -> Option<(&str, String)> {
    Some(match value {
        Expression::Bool(value) => ("Bool", value.to_string()),
        Expression::Int(value) => ("Int", value.to_string()),
        Expression::Decimal(text) => ("Decimal", text.clone()),
        Expression::Float(text) => ("Float", text.clone()),
        Expression::String(text) => ("String", text.clone()),
        Expression::EnumMember(text) => ("EnumMember", text.clone()),
        Expression::Path { kind, path } => (kind, path.clone()),
        Expression::Other { kind, text } => (kind, text.clone()),
        Expression::Null | Expression::Collection(_) | Expression::Record(_) | Expression::Dynamic(_) => return None,
    })
}

fn expression(writer: &mut Writer, value: &Expression) {
    match value {
        Expression::Null => writer.start("Null").empty(),
        Expression::Collection(items) => writer.start("Collection").children(|writer| {
            for item in items {
                expression(writer, item);
            }
        }),
        Expression::Record(item) => record(writer, item),
        Expression::Dynamic(xml) => writer.raw(xml),
        constant_value => {
            if let Some((kind, text)) = constant(constant_value) {
                writer.text_element(kind, &text);
            }
        }
    }
}

fn record(writer: &mut Writer, record: &Record) {
    writer.start("Record").optional("Type", record.ty.as_deref()).children(|writer| {
        for (property, item) in &record.properties {
            value(writer.start("PropertyValue").attribute("Property", property), Some(item), &[]);
        }
        all(writer, &record.annotations);
    });
}
