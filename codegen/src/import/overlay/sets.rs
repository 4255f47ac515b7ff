//! Annotations of entity sets: which calls there are, what each requires, and how it is out of the usual.

use super::build::{Members, annotation, deprecated, member, record, target, text, texts};
use super::call::{self, Usual};
use crate::csdl::document::{Annotation, Annotations, TypeName};
use crate::csdl::expression::Expression;
use crate::import::openapi::Operation;
use crate::import::operations::Bound;
use crate::import::report::{Report, Topic};
use crate::import::sets::{Set, Sets};
use crate::import::types::Types;

/// The query options that every list takes, unless the set says otherwise, and the term that says so.
const LIST_OPTIONS: [(&str, &str, Option<&str>); 7] = [
    ("$expand", "Capabilities.ExpandRestrictions", Some("Expandable")),
    ("$filter", "Capabilities.FilterRestrictions", Some("Filterable")),
    ("$select", "Capabilities.SelectSupport", Some("Supported")),
    ("$orderby", "Capabilities.SortRestrictions", Some("Sortable")),
    ("$top", "Capabilities.TopSupported", None),
    ("$skip", "Capabilities.SkipSupported", None),
    ("$count", "Capabilities.CountRestrictions", Some("Countable")),
];

pub(super) fn annotations(
    sets: &Sets<'_>,
    bound: &[Bound<'_>],
    types: &Types<'_>,
    report: &mut Report,
) -> Vec<Annotations> {
    let profile = types.profile;
    let container = format!("{}.{}", profile.container_namespace, profile.container);
    let each = sets.sets.iter().map(|set| {
        let mut all = restrictions(set, types, report);
        all.extend(list_options(set, report));
        all.extend(calls(set, types, report).map(|value| annotation("Codegen.Calls", value)));
        let shared = super::operations::explicit(set, sets, bound);
        if !shared.is_empty() {
            all.push(annotation("Core.ExplicitOperationBindings", texts(shared)));
        }
        if is_deprecated(set) {
            // The calls have their likes in one other set, and this is where it is.
            let instead = set.list.and_then(Operation::instead);
            all.push(deprecated(instead.as_deref()));
        }
        target(format!("{container}/{}", set.name), all)
    });
    each.collect()
}

/// Whether the service advises against all calls on the set; otherwise each call says it for itself.
fn is_deprecated(set: &Set<'_>) -> bool {
    set.calls().count() > 0 && set.calls().all(|operation| operation.deprecated)
}

/// One restriction of each kind, with an explicit yes or no.
fn restrictions(set: &Set<'_>, types: &Types<'_>, report: &mut Report) -> Vec<Annotation> {
    let mut one = |name: &str, operation: Option<&Operation>| {
        let mut members = vec![member(name, Expression::Bool(operation.is_some()))];
        members.extend(operation.into_iter().flat_map(|operation| call::restrictions(operation, types, report)));
        members
    };
    let mut read = one("Readable", set.list);
    // What is not said of the read by key, the list's holds for it.
    let own = one("Readable", set.read);
    let mut by_key = vec![own[0].clone()];
    if set.read.is_some() {
        by_key.extend(call::overriding(&own, &read));
    }
    read.push(member("ReadByKeyRestrictions", record(by_key)));
    let insert = one("Insertable", set.create);
    let mut update = one("Updatable", set.replace.or(set.patch));
    let delete = one("Deletable", set.delete);
    let methods = [(set.replace, "PUT"), (set.patch, "PATCH")];
    let methods: Vec<String> = methods
        .into_iter()
        .filter(|(operation, _)| operation.is_some())
        .map(|(_, method)| format!("Capabilities.HttpMethod/{method}"))
        .collect();
    if !methods.is_empty() {
        update.insert(1, member("UpdateMethod", Expression::EnumMember(methods.join(" "))));
    }
    [("Read", read), ("Insert", insert), ("Update", update), ("Delete", delete)]
        .into_iter()
        .map(|(name, members)| annotation(&format!("Capabilities.{name}Restrictions"), record(members)))
        .collect()
}

/// Which query options the list does not take, and its limits.
fn list_options(set: &Set<'_>, report: &mut Report) -> Vec<Annotation> {
    let Some(list) = set.list else { return Vec::new() };
    call::report_limits(list, report);
    let mut all = Vec::new();
    for (option, term, property) in LIST_OPTIONS {
        if list.options.iter().any(|(name, _)| name == option) {
            continue;
        }
        let no = Expression::Bool(false);
        all.push(match property {
            Some(property) => annotation(term, record(vec![member(property, no)])),
            None => annotation(term, no),
        });
    }
    for (option, _) in &list.options {
        if LIST_OPTIONS.iter().all(|(name, _, _)| name != option) {
            report.note(Topic::LeftOut, format!("{}: the query option {option}", list.label()));
        }
    }
    if let Some(levels) = call::limit(list, "$expand", "maximum depth is") {
        let value = record(vec![member("MaxLevels", Expression::Int(levels))]);
        all.push(annotation("Capabilities.ExpandRestrictions", value));
    }
    if let Some(top) = call::limit(list, "$top", "maximum value is") {
        all.push(annotation("Codegen.MaxTop", Expression::Int(top)));
    }
    all
}

/// The calls that are out of the usual.
fn calls(set: &Set<'_>, types: &Types<'_>, report: &mut Report) -> Option<Expression> {
    let entity = types.qualify(&set.entity);
    let one = || Some(TypeName::single(entity.clone()));
    let many = || Some(TypeName::collection(entity.clone()));
    let list_options: Vec<&str> =
        set.list.into_iter().flat_map(|list| &list.options).map(|(name, _)| name.as_str()).collect();
    let usual = |method, statuses, answer, body, options| Usual { method, statuses, answer, body, options };
    let every = [
        // Which options a list takes is said by the terms above.
        ("List", set.list, usual("GET", &[200], many(), None, &list_options)),
        ("Read", set.read, usual("GET", &[200], one(), None, &["$expand", "$select"])),
        ("Create", set.create, usual("POST", &[201], one(), one(), &[])),
        ("Replace", set.replace, usual("PUT", &[200], None, one(), &[])),
        ("Patch", set.patch, usual("PATCH", &[200], None, one(), &[])),
        ("Delete", set.delete, usual("DELETE", &[204], None, None, &[])),
    ];
    let mut members: Members = Vec::new();
    for (name, operation, usual) in every {
        let Some(operation) = operation else { continue };
        let mut extra = if name == "Patch" { differences(set, types, report) } else { Vec::new() };
        if operation.deprecated && !is_deprecated(set) {
            extra.push(member("Deprecated", Expression::Bool(true)));
            extra.extend(operation.instead().map(|instead| member("Deprecation", text(instead))));
        }
        if let Some(value) = call::peculiarities(operation, &usual, extra, types, report) {
            members.push(member(name, record(value)));
        }
    }
    (!members.is_empty()).then(|| record(members))
}

/// What a PATCH requires, where it is not what the PUT of the same set requires: the standard term has
/// one place for both.
fn differences(set: &Set<'_>, types: &Types<'_>, report: &mut Report) -> Members {
    let (Some(replace), Some(patch)) = (set.replace, set.patch) else { return Vec::new() };
    let theirs = call::restrictions(replace, types, report);
    call::overriding(&call::restrictions(patch, types, report), &theirs)
}
