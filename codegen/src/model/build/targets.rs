//! Annotations that stand apart from their targets, and the way back to them.

use std::collections::{BTreeMap, BTreeSet};

use super::forms;
use super::include::Included;
use super::scope::Scope;
use crate::csdl::document::{Annotation, Annotations as Block};
use crate::csdl::expression::{Expression, Record};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Position, Severity};
use crate::model::annotation::Annotations;
use crate::model::source::Source;

pub(super) struct Targets<'a> {
    /// By target without aliases; those of the overlays come last.
    blocks: BTreeMap<String, Vec<Placed<'a>>>,
    found: BTreeSet<String>,
}

struct Placed<'a> {
    block: &'a Block,
    file: &'a str,
    at: Position,
    annotations: Vec<Said>,
    /// Annotations that are not of their form.
    wrong: Diagnostics,
}

/// A term, its qualifier, its value, and where it is said.
type Said = (String, Option<String>, Option<Expression>, Source);

impl<'a> Targets<'a> {
    /// Overlays are given to be laid over everything; of the documents applies what they include of each other.
    pub(super) fn new(own: &[Scope<'a>], overlays: &[Scope<'a>]) -> Self {
        let mut targets = Self { blocks: BTreeMap::new(), found: BTreeSet::new() };
        for scope in own {
            targets.place(scope, Some(&Included::new(scope, own)));
        }
        for scope in overlays {
            targets.place(scope, None);
        }
        targets
    }

    fn place(&mut self, scope: &Scope<'a>, included: Option<&Included<'_, 'a>>) {
        for block in scope.document.schemas.iter().flat_map(|schema| &schema.external_annotations) {
            let target = scope.expand(&block.target);
            let mut placed = Placed {
                block,
                file: scope.file(),
                at: block.at,
                annotations: Vec::new(),
                wrong: Diagnostics::default(),
            };
            for annotation in &block.annotations {
                let (term, qualifier, value, source) = placed_annotation(scope, annotation);
                let qualifier = qualifier.or_else(|| block.qualifier.clone());
                if included.is_none_or(|included| included.allows(&target, &term, qualifier.as_deref())) {
                    forms::check(scope, annotation, &target, &mut placed.wrong);
                    placed.annotations.push((term, qualifier, value, source));
                }
            }
            self.blocks.entry(target).or_default().push(placed);
        }
    }

    /// The annotations of one element: those in it, then those that name it in one of the ways `targets`.
    pub(super) fn take(&mut self, scope: &Scope<'a>, targets: &[String], inline: &'a [Annotation]) -> Annotations {
        let mut annotations = Annotations::default();
        for annotation in inline {
            let (term, qualifier, value, source) = placed_annotation(scope, annotation);
            annotations.set(term, qualifier, value, source);
        }
        for target in targets {
            let Some(blocks) = self.blocks.get(target) else { continue };
            self.found.insert(target.clone());
            for placed in blocks {
                for (term, qualifier, value, source) in &placed.annotations {
                    annotations.set(term.clone(), qualifier.clone(), value.clone(), source.clone());
                }
            }
        }
        annotations
    }

    /// Marks targets that exist and mean nothing to the model: terms, schemas, paths below a set.
    pub(super) fn accept(&mut self, exists: impl Fn(&str) -> bool) {
        let accepted: Vec<String> = self.blocks.keys().filter(|target| exists(target)).cloned().collect();
        self.found.extend(accepted);
    }

    /// Reports the targets that nothing answered to, and what is wrong with the annotations of the others.
    pub(super) fn report(&self, diagnostics: &mut Diagnostics) {
        for (target, blocks) in &self.blocks {
            for placed in blocks {
                if self.found.contains(target) {
                    diagnostics.append(placed.wrong.clone());
                    continue;
                }
                let message =
                    format!("the annotation's target `{}` does not exist; it is left out", placed.block.target);
                let diagnostic = Diagnostic::new(Severity::Warning, Code::NoTarget, placed.file, placed.at, message);
                diagnostics.push(diagnostic.within([target.as_str()]));
            }
        }
    }
}

fn placed_annotation(scope: &Scope<'_>, annotation: &Annotation) -> Said {
    let term = scope.resolve(&annotation.term).to_string();
    let value = annotation.value.as_ref().map(|value| expand(scope, value));
    (term, annotation.qualifier.clone(), value, Source::new(scope, annotation.at))
}

/// The expression with all aliases replaced.
fn expand(scope: &Scope<'_>, expression: &Expression) -> Expression {
    match expression {
        Expression::EnumMember(members) => Expression::EnumMember(scope.expand(members)),
        Expression::Path { kind, path } => Expression::Path { kind: kind.clone(), path: scope.expand(path) },
        Expression::Collection(items) => Expression::Collection(items.iter().map(|item| expand(scope, item)).collect()),
        Expression::Record(record) => Expression::Record(Record {
            ty: record.ty.as_deref().map(|ty| scope.expand(ty)),
            properties: record.properties.iter().map(|(name, value)| (name.clone(), expand(scope, value))).collect(),
            annotations: record
                .annotations
                .iter()
                .map(|annotation| Annotation {
                    term: scope.resolve(&annotation.term).to_string(),
                    value: annotation.value.as_ref().map(|value| expand(scope, value)),
                    ..annotation.clone()
                })
                .collect(),
        }),
        other => other.clone(),
    }
}
