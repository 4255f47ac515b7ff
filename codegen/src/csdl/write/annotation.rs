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
        Expression::Collection(items) => {
            let all = |writer: &mut Writer| {
                for item in items {
                    expression(writer, item);
                }
            };
            let tag = writer.start("Collection");
            match items.as_slice() {
                [Expression::Record(only)] if is_flat(only) => tag.line(all),
                [only] if constant(only).is_some() => tag.line(all),
                _ => tag.children(all),
            }
        }
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
    let tag = writer.start("Record").optional("Type", record.ty.as_deref());
    let members = |writer: &mut Writer| {
        for (property, item) in &record.properties {
            value(writer.start("PropertyValue").attribute("Property", property), Some(item), &[]);
        }
        all(writer, &record.annotations);
    };
    if is_flat(record) { tag.line(members) } else { tag.children(members) }
}

/// Whether a record holds constants only, so that a line says it best.
fn is_flat(record: &Record) -> bool {
    let is_flat = |annotation: &Annotation| {
        annotation.annotations.is_empty() && annotation.value.as_ref().is_none_or(|value| constant(value).is_some())
    };
    let is_empty = record.properties.is_empty() && record.annotations.is_empty();
    !is_empty
        && record.properties.iter().all(|(_, value)| constant(value).is_some())
        && record.annotations.iter().all(is_flat)
}
