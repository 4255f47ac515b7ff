//! What one call requires, takes and answers beyond the usual.

use std::collections::BTreeSet;

use super::build::{Members, annotation, member, record, text, texts};
use crate::csdl::document::TypeName;
use crate::csdl::expression::{Expression, Record};
use crate::import::openapi::{Body, Operation, Parameter, Place};
use crate::import::operations::answer_type;
use crate::import::report::{Report, Topic};
use crate::import::types::Types;
use crate::import::{requirements, values};

/// What is not written down for a call because it goes without saying.
pub(super) struct Usual<'u> {
    pub(super) method: &'static str,
    pub(super) statuses: &'u [u16],
    /// The type of the answer; `None` if it has none.
    pub(super) answer: Option<TypeName>,
    /// The type of the body; `None` if it has none, or if its members are parameters.
    pub(super) body: Option<TypeName>,
    /// The query options.
    pub(super) options: &'u [&'u str],
}

/// What a call requires and takes.
const RESTRICTIONS: [&str; 3] = ["Permissions", "CustomHeaders", "CustomQueryOptions"];

/// `own` as seen from `other`, which holds for what is not said: only the differences, and an empty
/// collection for what `other` has and `own` has not.
pub(super) fn overriding(own: &[(String, Expression)], other: &[(String, Expression)]) -> Members {
    let find = |members: &[(String, Expression)], wanted: &str| {
        members.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone())
    };
    let differing = RESTRICTIONS.iter().filter(|name| find(own, name) != find(other, name));
    differing.map(|name| member(name, find(own, name).unwrap_or_else(|| Expression::Collection(Vec::new())))).collect()
}

/// `Permissions`, `CustomHeaders` and `CustomQueryOptions`, those of them that there are.
pub(super) fn restrictions(operation: &Operation, types: &Types<'_>, report: &mut Report) -> Members {
    let mut members = Vec::new();
    members.extend(permissions(operation, types, report).map(|value| member("Permissions", value)));
    for (name, place) in [("CustomHeaders", Place::Header), ("CustomQueryOptions", Place::Query)] {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place == place);
        let items: Vec<Expression> = parameters.map(|parameter| custom(parameter, operation, types, report)).collect();
        if !items.is_empty() {
            members.push(member(name, Expression::Collection(items)));
        }
    }
    members
}

/// OAuth's scopes and the service's permissions, each alternative a record.
pub(super) fn permissions(operation: &Operation, types: &Types<'_>, report: &mut Report) -> Option<Expression> {
    let found = requirements::read(&operation.description);
    let label = operation.label();
    if !found.is_stated {
        report.note(Topic::Permission, format!("{label}: the description says nothing"));
    }
    for phrase in &found.strange {
        report.note(Topic::Permission, format!("{label}: left out, not understood: {phrase}"));
    }
    if found.remarks > 0 {
        report.note(Topic::Permission, format!("{label}: {} conditions in words were dropped", found.remarks));
    }
    if found.host_only {
        report.note(Topic::Permission, format!("{label}: only for the host of all tenants"));
    }
    if operation.anonymous {
        report.note(Topic::Permission, format!("{label}: can be called without signing in"));
    }
    let schemes = [(types.profile.oauth_scheme, &found.oauth), (types.profile.permission_scheme, &found.permissions)];
    let items: Vec<Expression> = schemes
        .into_iter()
        .flat_map(|(scheme, alternatives)| alternatives.iter().map(move |scopes| (scheme, scopes)))
        .map(|(scheme, scopes)| {
            let scopes = scopes.iter().map(|scope| record(vec![member("Scope", text(scope))])).collect();
            record(vec![member("SchemeName", text(scheme)), member("Scopes", Expression::Collection(scopes))])
        })
        .collect();
    (!items.is_empty()).then_some(Expression::Collection(items))
}

fn custom(parameter: &Parameter, operation: &Operation, types: &Types<'_>, report: &mut Report) -> Expression {
    if let Some(default) = &parameter.schema.default {
        let text = format!("{}: the default `{default}` of `{}`", operation.label(), parameter.name);
        report.note(Topic::LeftOut, text);
    }
    let ty = types.of(&parameter.name, &parameter.schema);
    Expression::Record(Record {
        properties: vec![
            member("Name", text(&parameter.name)),
            member("Required", Expression::Bool(parameter.required)),
        ],
        annotations: vec![annotation("Codegen.Type", text(ty.to_string()))],
        ..Record::default()
    })
}

/// The members of the record that says how a call differs from the usual; `None` if it does not.
pub(super) fn peculiarities(
    operation: &Operation,
    usual: &Usual<'_>,
    extra: Members,
    types: &Types<'_>,
    report: &mut Report,
) -> Option<Members> {
    let mut members = Vec::new();
    if operation.method.name() != usual.method {
        members.push(member("Method", text(operation.method.name())));
    }
    let statuses: Vec<u16> = operation.answers.iter().map(|answer| answer.status).collect();
    if statuses != usual.statuses {
        let items = statuses.into_iter().map(|status| Expression::Int(status.into()));
        members.push(member("Statuses", Expression::Collection(items.collect())));
    }
    body(operation, usual, types, &mut members);
    answers(operation, usual, types, &mut members, report);
    let options: BTreeSet<&str> = operation.options.iter().map(|(name, _)| name.as_str()).collect();
    if options != usual.options.iter().copied().collect() {
        members.push(member("QueryOptions", texts(options)));
    }
    if requirements::read(&operation.description).no_oauth {
        members.push(member("NoOAuth", Expression::Bool(true)));
    }
    members.extend(extra);
    (!members.is_empty()).then_some(members)
}

fn body(operation: &Operation, usual: &Usual<'_>, types: &Types<'_>, members: &mut Members) {
    match &operation.body {
        Body::None => {}
        Body::Json(schema) => {
            let ty = types.of("", schema);
            if operation.path.operation.is_none() && Some(&ty) != usual.body.as_ref() {
                members.push(member("Body", text(ty.to_string())));
            }
        }
        Body::Multipart(parts) => {
            members.push(member("MediaType", text("multipart/form-data")));
            if operation.path.operation.is_none() {
                let parts = parts.properties.iter().map(|(name, schema)| {
                    record(vec![
                        member("Name", text(name)),
                        member("Type", text(types.of(name, schema).to_string())),
                        member("Required", Expression::Bool(parts.required.contains(name))),
                    ])
                });
                members.push(member("Parts", Expression::Collection(parts.collect())));
            }
        }
    }
}

fn answers(operation: &Operation, usual: &Usual<'_>, types: &Types<'_>, members: &mut Members, report: &mut Report) {
    let primary = values::primary(operation);
    let ty = primary.and_then(|answer| answer_type(answer, types));
    if operation.path.operation.is_none() && ty != usual.answer {
        match &ty {
            // Of a list the items are named.
            Some(ty) if ty.collection && usual.answer.as_ref().is_some_and(|usual| usual.collection) => {
                members.push(member("Answer", text(&ty.name)));
            }
            Some(ty) => members.push(member("Answer", text(ty.to_string()))),
            None => report.note(Topic::Operation, format!("{}: answers nothing", operation.label())),
        }
    }
    let mut others = Vec::new();
    for answer in &operation.answers {
        let Some(other) = answer_type(answer, types) else { continue };
        if !answer.is_success() {
            let text = format!("{}: the type {other} of its answer {}", operation.label(), answer.status);
            report.note(Topic::LeftOut, text);
        } else if Some(&other) != ty.as_ref() {
            others.push(record(vec![
                member("Status", Expression::Int(answer.status.into())),
                member("Type", text(other.to_string())),
            ]));
        }
    }
    if !others.is_empty() {
        members.push(member("AlternativeAnswers", Expression::Collection(others)));
    }
    if ty.is_some_and(|ty| ty.name == "Edm.Stream") {
        members.push(member("MediaType", text("application/octet-stream")));
    }
}

/// The number that a query option's description ends its limit with.
pub(super) fn limit(operation: &Operation, option: &str, phrase: &str) -> Option<i64> {
    let (_, said) = operation.options.iter().find(|(name, _)| name == option)?;
    let (_, rest) = said.split_once(phrase)?;
    let digits = rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// Limits of query options that no term says.
pub(super) fn report_limits(operation: &Operation, report: &mut Report) {
    for (option, phrase) in [("$filter", "number of expressions is"), ("$orderby", "number of expressions is")] {
        if let Some(limit) = limit(operation, option, phrase) {
            report.note(Topic::LeftOut, format!("at most {limit} expressions in {option}, wherever it is taken"));
        }
    }
    for (option, said) in &operation.options {
        for phrase in ["allowed functions", "allowed properties"] {
            if said.contains(phrase) {
                report.note(Topic::LeftOut, format!("{}: the {phrase} of {option}", operation.label()));
            }
        }
    }
}
