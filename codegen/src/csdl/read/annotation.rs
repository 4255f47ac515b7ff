//! Annotations and their expressions.

use super::node::Node;
use crate::csdl::document::{Annotation, Annotations};
use crate::csdl::expression::{Expression, Record};
use crate::diagnostic::Code;

/// Constants and paths, as attributes of an annotation and as elements in it.
const SIMPLE: [&str; 17] = [
    "String",
    "Bool",
    "Int",
    "EnumMember",
    "Path",
    "PropertyPath",
    "NavigationPropertyPath",
    "AnnotationPath",
    "ModelElementPath",
    "AnyPropertyPath",
    "Decimal",
    "Float",
    "Date",
    "DateTimeOffset",
    "Duration",
    "Guid",
    "TimeOfDay",
];

pub(super) fn annotations(node: &mut Node<'_, '_>) -> Annotations {
    let mut annotations = Annotations {
        at: node.at(),
        target: node.required("Target"),
        qualifier: node.optional("Qualifier"),
        annotations: Vec::new(),
    };
    node.step(&annotations.target);
    node.children(|child| match child.name() {
        "Annotation" => annotations.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    annotations
}

pub(super) fn annotation(node: &mut Node<'_, '_>) -> Annotation {
    let mut annotation = Annotation {
        at: node.at(),
        term: node.required("Term"),
        qualifier: node.optional("Qualifier"),
        ..Annotation::default()
    };
    node.step(&format!("@{}", annotation.term));
    let (value, nested) = value(node);
    annotation.value = value;
    annotation.annotations = nested;
    annotation
}

/// The value of an annotation or of a record's property, and the annotations beside it.
fn value(node: &mut Node<'_, '_>) -> (Option<Expression>, Vec<Annotation>) {
    let mut value = attribute_value(node);
    let mut nested = Vec::new();
    node.children(|child| {
        if child.name() == "Annotation" {
            nested.push(self::annotation(child));
        } else if let Some(expression) = expression(child) {
            if value.is_some() {
                child.warn(Code::UnknownElement, child.at(), "a second value; it is left out".to_owned());
            } else {
                value = Some(expression);
            }
        } else {
            child.unknown();
        }
    });
    (value, nested)
}

fn attribute_value(node: &mut Node<'_, '_>) -> Option<Expression> {
    let (kind, text) = node.first_of(&SIMPLE).or_else(|| node.first_of(&["Binary", "UrlRef", "ValuePath"]))?;
    Some(simple(node, kind, &text))
}

fn simple(node: &mut Node<'_, '_>, kind: &str, text: &str) -> Expression {
    let other = || Expression::Other { kind: kind.to_owned(), text: text.to_owned() };
    let mut broken = |wanted: &str| {
        let message = format!("`{text}` is not {wanted}; it is kept as text");
        node.warn(Code::BadAttribute, node.at(), message);
        other()
    };
    match kind {
        "String" => Expression::String(text.to_owned()),
        "Bool" => match text.trim() {
            "true" | "1" => Expression::Bool(true),
            "false" | "0" => Expression::Bool(false),
            _ => broken("a boolean"),
        },
        "Int" => match text.trim().parse() {
            Ok(value) => Expression::Int(value),
            Err(_) => broken("an integer"),
        },
        "Decimal" => Expression::Decimal(text.to_owned()),
        "Float" => Expression::Float(text.to_owned()),
        "EnumMember" => Expression::EnumMember(text.trim().to_owned()),
        _ if kind.ends_with("Path") => Expression::Path { kind: kind.to_owned(), path: text.trim().to_owned() },
        _ => other(),
    }
}

/// The expression that an element is, if it is one.
fn expression(node: &mut Node<'_, '_>) -> Option<Expression> {
    let name = node.name();
    Some(match name {
        "Null" => {
            node.children(|child| child.unknown());
            Expression::Null
        }
        "Collection" => {
            let mut items = Vec::new();
            node.children(|child| match expression(child) {
                Some(item) => items.push(item),
                None => child.unknown(),
            });
            Expression::Collection(items)
        }
        "Record" => Expression::Record(record(node)),
        "Apply"
        | "Cast"
        | "If"
        | "IsOf"
        | "LabeledElement"
        | "LabeledElementReference"
        | "UrlRef"
        | "And"
        | "Or"
        | "Not"
        | "Eq"
        | "Ne"
        | "Gt"
        | "Ge"
        | "Lt"
        | "Le"
        | "Has"
        | "In"
        | "Add"
        | "Sub"
        | "Neg"
        | "Mul"
        | "Div"
        | "DivBy"
        | "Mod" => {
            node.ignore(&["*"]);
            Expression::Dynamic(node.source().to_owned())
        }
        "Binary" => Expression::Other { kind: name.to_owned(), text: node.text().to_owned() },
        _ if SIMPLE.contains(&name) => {
            let text = node.text();
            simple(node, name, text)
        }
        _ => return None,
    })
}

fn record(node: &mut Node<'_, '_>) -> Record {
    let mut record = Record { ty: node.optional("Type"), ..Record::default() };
    node.children(|child| match child.name() {
        "PropertyValue" => {
            let property = child.required("Property");
            let (value, _) = value(child);
            // CSDL 4.01: without a value it is `true`.
            record.properties.push((property, value.unwrap_or(Expression::Bool(true))));
        }
        "Annotation" => record.annotations.push(annotation(child)),
        _ => child.unknown(),
    });
    record
}
