//! Short ways to write annotations and their values.

use crate::csdl::document::{Annotation, Annotations};
use crate::csdl::expression::{Expression, Record};
use crate::model;

/// The members of a record, in order.
pub(in crate::import) type Members = Vec<(String, Expression)>;

pub(in crate::import) fn annotation(term: &str, value: Expression) -> Annotation {
    Annotation { term: term.to_owned(), value: Some(value), ..Annotation::default() }
}

/// A term whose presence says it all.
pub(super) fn tag(term: &str) -> Annotation {
    annotation(term, Expression::Bool(true))
}

pub(in crate::import) fn target(target: impl Into<String>, annotations: Vec<Annotation>) -> Annotations {
    Annotations { target: target.into(), annotations, ..Annotations::default() }
}

pub(in crate::import) fn text(text: impl Into<String>) -> Expression {
    Expression::String(text.into())
}

pub(super) fn texts<T: Into<String>>(items: impl IntoIterator<Item = T>) -> Expression {
    Expression::Collection(items.into_iter().map(text).collect())
}

pub(in crate::import) fn record(members: Members) -> Expression {
    Expression::Record(Record { properties: members, ..Record::default() })
}

pub(in crate::import) fn member(name: &str, value: Expression) -> (String, Expression) {
    (name.to_owned(), value)
}

/// The mark of what the service still has but advises against, with what to use instead.
pub(super) fn deprecated(instead: Option<&str>) -> Annotation {
    let revision = record(vec![
        member("Kind", Expression::EnumMember("Core.RevisionKind/Deprecated".to_owned())),
        member("Description", text(instead.unwrap_or(model::Annotations::DEPRECATED))),
    ]);
    annotation("Core.Revisions", Expression::Collection(vec![revision]))
}
