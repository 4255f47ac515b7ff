//! Annotations of actions and functions, and of their parameters.

use std::collections::BTreeMap;

use super::build::{Members, annotation, deprecated, member, record, tag, target, text, texts};
use super::call::{self, Usual};
use crate::csdl::document::{Annotation, Annotations, OperationKind};
use crate::csdl::expression::Expression;
use crate::import::operations::Bound;
use crate::import::report::{Report, Topic};
use crate::import::sets::{Set, Sets};
use crate::import::types::Types;
use crate::import::values;

/// How an operation is named as a target: with its types only where its name alone is not enough.
fn target_of(bound: &Bound<'_>, all: &[Bound<'_>]) -> String {
    let name = bound.name();
    if all.iter().filter(|other| other.name() == name).count() > 1 { bound.signature() } else { name }
}

/// Whether operations bound to the type of `set` belong to one of several sets.
fn is_shared(set: &Set<'_>, sets: &Sets<'_>) -> bool {
    sets.sets.iter().filter(|other| other.entity == set.entity).count() > 1
}

/// The operations that belong to `set` and not to another set of the same type.
pub(super) fn explicit(set: &Set<'_>, sets: &Sets<'_>, bound: &[Bound<'_>]) -> Vec<String> {
    if !is_shared(set, sets) {
        return Vec::new();
    }
    let own = bound.iter().filter(|item| item.set.name == set.name);
    let names = own.map(|item| {
        let binding = item.operation.parameters.first().map(|parameter| parameter.ty.to_string()).unwrap_or_default();
        format!("{}({binding})", item.name())
    });
    names.collect()
}

pub(super) fn annotations(
    sets: &Sets<'_>,
    bound: &[Bound<'_>],
    types: &Types<'_>,
    report: &mut Report,
) -> Vec<Annotations> {
    let mut all: BTreeMap<String, Annotations> = BTreeMap::new();
    for item in bound {
        let name = target_of(item, bound);
        for (parameter, schema) in &item.schemas {
            let annotations = super::types::of_parameter(&item.operation.name, parameter, schema, types, report);
            if !annotations.is_empty() {
                let path = format!("{name}/{parameter}");
                all.insert(path.clone(), target(path, annotations));
            }
        }
        let annotations = operation(item, sets, types, report);
        if !annotations.is_empty() {
            all.insert(name.clone(), target(name, annotations));
        }
    }
    all.into_values().collect()
}

/// The query options of a function by what it answers; actions have none.
fn usual_options(bound: &Bound<'_>, types: &Types<'_>) -> &'static [&'static str] {
    let answer = bound.operation.return_type.as_ref().map(|answer| &answer.ty);
    let answer = answer.filter(|ty| bound.operation.kind == OperationKind::Function && types.is_structured(&ty.name));
    match answer.map(|ty| ty.collection) {
        Some(true) => &["$expand", "$filter", "$select", "$orderby", "$top", "$skip", "$count"],
        Some(false) => &["$expand", "$select"],
        None => &[],
    }
}

fn operation(bound: &Bound<'_>, sets: &Sets<'_>, types: &Types<'_>, report: &mut Report) -> Vec<Annotation> {
    let source = bound.source;
    let mut all = Vec::new();
    let restrictions = call::restrictions(source, types, report);
    if !restrictions.is_empty() {
        all.push(annotation("Capabilities.OperationRestrictions", record(restrictions)));
    }
    let is_function = bound.operation.kind == OperationKind::Function;
    let usual = Usual {
        method: if is_function { "GET" } else { "POST" },
        statuses: if is_function || values::primary(source).is_some() { &[200] } else { &[204] },
        answer: None,
        body: None,
        options: usual_options(bound, types),
    };
    let mut extra: Members = Vec::new();
    if !bound.url_parameters.is_empty() {
        extra.push(member("UrlParameters", texts(&bound.url_parameters)));
    }
    extra.extend(bound.whole_body.as_ref().map(|name| member("WholeBody", text(name))));
    if let Some(value) = call::peculiarities(source, &usual, extra, types, report) {
        all.push(annotation("Codegen.Call", record(value)));
    }
    call::report_limits(source, report);
    if let Some(top) = call::limit(source, "$top", "maximum value is") {
        all.push(annotation("Codegen.MaxTop", Expression::Int(top)));
    } else if source.options.iter().any(|(name, _)| name == "$top") {
        report.note(Topic::Operation, format!("{}: the description gives no largest $top", source.label()));
    }
    if source.deprecated {
        all.push(deprecated(source.instead().as_deref()));
    }
    if is_shared(bound.set, sets) {
        all.push(tag("Core.RequiresExplicitBinding"));
    }
    all
}
