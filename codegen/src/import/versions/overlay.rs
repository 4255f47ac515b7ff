//! Revisions into the annotations that are there already.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::Since;
use crate::csdl::document::{Annotation, Annotations, Document};
use crate::csdl::expression::{Expression, Record};
use crate::import::Import;
use crate::import::overlay::build::{annotation, target};
use crate::model::CrudKind;

const REVISIONS: &str = "Core.Revisions";

/// The annotations by target, while they are added to.
pub(super) struct Overlay<'a> {
    blocks: BTreeMap<(Group, String), Annotations>,
    types: BTreeSet<String>,
    containers: BTreeSet<String>,
    annotations: &'a mut Document,
}

/// The document's order: sets, operations, types.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Set,
    Operation,
    Type,
}

impl<'a> Overlay<'a> {
    pub(super) fn new(imported: &'a mut Import) -> Self {
        let mut types = BTreeSet::new();
        let mut containers = BTreeSet::new();
        for schema in &imported.document.schemas {
            let structured = schema.structured_types.iter().map(|ty| &ty.name);
            let names = structured.chain(schema.enum_types.iter().map(|ty| &ty.name));
            types.extend(names.map(|name| format!("{}.{name}", schema.namespace)));
            containers.extend(schema.containers.iter().map(|it| format!("{}.{}", schema.namespace, it.name)));
        }
        let mut overlay = Self { blocks: BTreeMap::new(), types, containers, annotations: &mut imported.annotations };
        let last = overlay.annotations.schemas.last_mut();
        for block in last.map(|schema| std::mem::take(&mut schema.external_annotations)).unwrap_or_default() {
            overlay.block(&block.target).extend(block.annotations);
        }
        overlay
    }

    fn key(&self, target: &str) -> (Group, String) {
        let owner = target.split('/').next().unwrap_or(target);
        let group = if self.containers.contains(owner) {
            Group::Set
        } else if self.types.contains(owner) {
            Group::Type
        } else {
            Group::Operation
        };
        (group, target.to_owned())
    }

    fn block(&mut self, name: &str) -> &mut Vec<Annotation> {
        let key = self.key(name);
        &mut self.blocks.entry(key).or_insert_with(|| target(name, Vec::new())).annotations
    }

    /// Adds a revision to those of `target`.
    pub(super) fn add(&mut self, target: &str, revision: Expression) {
        let annotations = self.block(target);
        let known = annotations.iter_mut().find(|annotation| annotation.term == REVISIONS);
        match known.and_then(|annotation| annotation.value.as_mut()) {
            // Being added comes before what else happened.
            Some(Expression::Collection(revisions)) => revisions.insert(0, revision),
            _ => annotations.push(revisions(revision)),
        }
    }

    /// Adds revisions to what is said of the calls of a set that is known since `set`, where it is not what holds for
    /// them anyway.
    pub(super) fn calls(
        &mut self,
        target: &str,
        set: Since,
        calls: &BTreeMap<CrudKind, Since>,
        revision: impl Fn(Since) -> Expression,
    ) {
        let of = |kind| calls.get(&kind).copied();
        for (kind, since) in calls {
            // What is not said of a read by key, the list's holds for it; PUT and PATCH share a term.
            let (term, member, otherwise) = match (kind, of(CrudKind::List), of(CrudKind::Replace)) {
                (CrudKind::List, ..) => ("Capabilities.ReadRestrictions", None, set),
                (CrudKind::Read, list, _) => {
                    ("Capabilities.ReadRestrictions", Some("ReadByKeyRestrictions"), list.unwrap_or(set))
                }
                (CrudKind::Create, ..) => ("Capabilities.InsertRestrictions", None, set),
                (CrudKind::Patch, _, Some(replace)) => ("Codegen.Calls", Some("Patch"), replace),
                (CrudKind::Replace | CrudKind::Patch, ..) => ("Capabilities.UpdateRestrictions", None, set),
                (CrudKind::Delete, ..) => ("Capabilities.DeleteRestrictions", None, set),
            };
            if *since != otherwise {
                let record = record_at(self.block(target), term, member);
                record.annotations.push(revisions(revision(*since)));
            }
        }
    }

    /// Puts all annotations back into the document, with a word on the versions in its comment.
    pub(super) fn finish(self, labels: &[String]) {
        if let (Some(comment), Some(last)) = (&mut self.annotations.comment, labels.last()) {
            comment.push_str("\nSince which version things are known is told by the descriptions of ");
            comment.push_str(&labels.join(", "));
            let _ = write!(comment, ";\nwhat is after {last} is in none of them.");
        }
        if let Some(schema) = self.annotations.schemas.last_mut() {
            schema.external_annotations = self.blocks.into_values().collect();
        }
    }
}

fn revisions(revision: Expression) -> Annotation {
    annotation(REVISIONS, Expression::Collection(vec![revision]))
}

/// The record of a term, or the one that is a member of it; an empty one is put there if there is none.
fn record_at<'a>(annotations: &'a mut Vec<Annotation>, term: &str, member: Option<&str>) -> &'a mut Record {
    let place = annotations.iter().position(|annotation| annotation.term == term).unwrap_or_else(|| {
        annotations.push(annotation(term, Expression::Record(Record::default())));
        annotations.len() - 1
    });
    let record = as_record(annotations[place].value.get_or_insert(Expression::Null));
    let Some(member) = member else { return record };
    let place = record.properties.iter().position(|(name, _)| name == member).unwrap_or_else(|| {
        record.properties.push((member.to_owned(), Expression::Record(Record::default())));
        record.properties.len() - 1
    });
    as_record(&mut record.properties[place].1)
}

/// The record that the expression is, which it becomes if it is none.
fn as_record(expression: &mut Expression) -> &mut Record {
    loop {
        if let Expression::Record(record) = expression {
            return record;
        }
        *expression = Expression::Record(Record::default());
    }
}
