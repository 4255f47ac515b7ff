//! Values of annotations as text.

use crate::csdl::expression::{Expression, Record};

/// The expression on one line.
pub(super) fn text(value: &Expression) -> String {
    match value {
        Expression::Null => "null".to_owned(),
        Expression::Bool(value) => value.to_string(),
        Expression::Int(value) => value.to_string(),
        Expression::Decimal(text)
        | Expression::Float(text)
        | Expression::String(text)
        | Expression::EnumMember(text)
        | Expression::Path { path: text, .. }
        | Expression::Other { text, .. }
        | Expression::Dynamic(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Expression::Collection(items) => format!("[{}]", items.iter().map(text).collect::<Vec<_>>().join(", ")),
        Expression::Record(record) => format!("{{{}}}", members(record).join(", ")),
    }
}

fn members(record: &Record) -> Vec<String> {
    // The members of a record have no order.
    let mut members: Vec<String> =
        record.properties.iter().map(|(name, value)| format!("{name}: {}", text(value))).collect();
    members.sort();
    members
}

/// The same with the types of all constants and records: what differs in this differs.
pub(super) fn exact(value: &Expression) -> String {
    let constant = |kind: &str| format!("{kind}={:?}", text(value));
    match value {
        Expression::Null => "Null".to_owned(),
        Expression::Bool(_) => constant("Bool"),
        Expression::Int(_) => constant("Int"),
        Expression::Decimal(_) => constant("Decimal"),
        Expression::Float(_) => constant("Float"),
        Expression::String(_) => constant("String"),
        Expression::EnumMember(_) => constant("EnumMember"),
        Expression::Path { kind, .. } | Expression::Other { kind, .. } => constant(kind),
        Expression::Dynamic(_) => text(value),
        Expression::Collection(items) => format!("[{}]", items.iter().map(exact).collect::<Vec<_>>().join(", ")),
        Expression::Record(record) => {
            let mut members: Vec<String> =
                record.properties.iter().map(|(name, value)| format!("{name}: {}", exact(value))).collect();
            members.extend(record.annotations.iter().map(|annotation| {
                let value = annotation.value.as_ref().map_or_else(|| "true".to_owned(), exact);
                format!("@{}: {value}", annotation.term)
            }));
            members.sort();
            format!("{}{{{}}}", record.ty.as_deref().unwrap_or_default(), members.join(", "))
        }
    }
}
