//! Details of a call: what restrictions say of it, and what only our own vocabulary can say.

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::TypeName;
use crate::csdl::expression::{Expression, Record};
use crate::diagnostic::{Code, Position, Severity};
use crate::model::annotation::{Annotations, terms};
use crate::model::call::{Answer, Body, CustomParameter, HttpCall, Method, Part, QueryOptions, StatusAnswer};
use crate::model::primitive::Primitive;
use crate::model::source::Source;
use crate::model::types::{Facets, Type, TypeUse};

impl Builder<'_> {
    /// Permissions, headers and query options; a later record fills in what an earlier one leaves open.
    pub(super) fn restrict(&mut self, spot: &Spot<'_>, call: &mut HttpCall, records: &[&Record]) {
        let first = |name: &str| records.iter().find_map(|record| record.get(name));
        for permission in items(first("Permissions")) {
            let scheme = permission.get("SchemeName").and_then(Expression::as_str).unwrap_or_default();
            let scopes: Vec<String> = items(permission.get("Scopes"))
                .filter_map(|scope| scope.get("Scope").and_then(Expression::as_str).map(str::to_owned))
                .collect();
            if scheme == "OAuth2" {
                call.scopes.push(scopes);
            } else {
                call.permissions.push((scheme.to_owned(), scopes));
            }
        }
        call.headers = items(first("CustomHeaders")).filter_map(|record| self.custom(spot, record)).collect();
        call.options = items(first("CustomQueryOptions")).filter_map(|record| self.custom(spot, record)).collect();
    }

    fn custom(&mut self, spot: &Spot<'_>, record: &Record) -> Option<CustomParameter> {
        let Some(name) = record.get("Name").and_then(Expression::as_str) else {
            self.bad_annotation(spot, "a custom header or query option without `Name`");
            return None;
        };
        let typed = record.annotations.iter().find(|annotation| annotation.term == terms::CODEGEN_TYPE);
        let ty = match typed.and_then(|annotation| annotation.value.as_ref()).and_then(Expression::as_str) {
            Some(written) => self.resolve(&spot.scope, &TypeName::parse(written), spot.at, &[name])?,
            None => Type::Primitive(Primitive::String),
        };
        Some(CustomParameter { name: name.to_owned(), ty, required: flag(Some(record), "Required").unwrap_or(false) })
    }

    /// What only our own vocabulary can say.
    pub(super) fn detail(&mut self, spot: &Spot<'_>, call: &mut HttpCall, details: &Record, is_list: bool) {
        if let Some(written) = details.get("Method").and_then(Expression::as_str) {
            match Method::parse(written) {
                Some(method) => call.method = method,
                None => self.bad_annotation(spot, &format!("`{written}` is no method that a call can have")),
            }
        }
        call.statuses = details
            .get("Statuses")
            .and_then(Expression::as_collection)
            .unwrap_or_default()
            .iter()
            .filter_map(|status| status.as_int().and_then(|status| u16::try_from(status).ok()))
            .collect();
        call.statuses.sort_unstable();
        if details.get("NoOAuth").and_then(Expression::as_bool) == Some(true) {
            call.oauth = false;
        }
        if details.get("Deprecated").and_then(Expression::as_bool) == Some(true) {
            call.deprecated = true;
            call.deprecation = details.get("Deprecation").and_then(Expression::as_str).map(str::to_owned);
        }
        if details.get("QueryOptions").is_some() {
            call.query = QueryOptions::NONE;
            for option in strings(details.get("QueryOptions")) {
                if !call.query.allow(&option) {
                    self.bad_annotation(spot, &format!("`{option}` is no query option of OData"));
                }
            }
        }
        if let Some(ty) = self.named(spot, details.get("Body")) {
            call.body = Body::Object(ty);
        }
        if let Some(ty) = self.named(spot, details.get("Answer")) {
            let ty = if is_list { Type::Collection(Box::new(ty)) } else { ty };
            let used = TypeUse { ty, nullable: false, facets: Facets::default() };
            call.answer =
                if matches!(call.answer, Answer::Maybe(_)) { Answer::Maybe(used) } else { Answer::Value(used) };
        }
        if let Some(parameter) = details.get("WholeBody").and_then(Expression::as_str) {
            call.body = Body::Whole(parameter.to_owned());
        }
        if details.get("MediaType").and_then(Expression::as_str) == Some("multipart/form-data") {
            call.body = Body::Form;
        }
        let parts: Vec<Part> = items(details.get("Parts"))
            .filter_map(|part| {
                let name = part.get("Name").and_then(Expression::as_str)?.to_owned();
                let ty = self.named(spot, part.get("Type")).unwrap_or(Type::Primitive(Primitive::String));
                Some(Part { name, ty, required: flag(Some(part), "Required").unwrap_or(false) })
            })
            .collect();
        if !parts.is_empty() {
            call.body = Body::Parts(parts);
        }
        call.alternatives = items(details.get("AlternativeAnswers"))
            .filter_map(|answer| {
                let status = answer.get("Status").and_then(Expression::as_int)?.try_into().ok()?;
                Some(StatusAnswer { status, ty: self.named(spot, answer.get("Type"))? })
            })
            .collect();
    }

    fn named(&mut self, spot: &Spot<'_>, expression: Option<&Expression>) -> Option<Type> {
        let written = expression?.as_str()?;
        self.resolve(&spot.scope, &TypeName::parse(written), spot.at, &[written])
    }

    pub(super) fn bad_annotation(&mut self, spot: &Spot<'_>, message: &str) {
        self.report(Severity::Warning, Code::BadAnnotation, &spot.scope, spot.at, &[], message);
    }
}

/// Where something is said of a call, and what names mean there.
pub(super) struct Spot<'s> {
    scope: Scope<'s>,
    at: Position,
}

impl<'s> Spot<'s> {
    /// The place of the first of these terms that is said.
    pub(super) fn new(scope: &'s Scope<'_>, annotations: &'s Annotations, terms: &[&str]) -> Self {
        static NOWHERE: Source = Source { file: String::new(), at: Position { line: 0, column: 0 } };
        let source = terms.iter().find_map(|term| annotations.source(term)).unwrap_or(&NOWHERE);
        Self { scope: scope.said_at(source), at: source.at }
    }
}

pub(super) fn flag(record: Option<&Record>, name: &str) -> Option<bool> {
    record?.get(name)?.as_bool()
}

fn items(expression: Option<&Expression>) -> impl Iterator<Item = &Record> {
    expression.and_then(Expression::as_collection).unwrap_or_default().iter().filter_map(Expression::as_record)
}

pub(super) fn strings(expression: Option<&Expression>) -> Vec<String> {
    let items = expression.and_then(Expression::as_collection).unwrap_or_default();
    items.iter().filter_map(Expression::as_str).map(str::to_owned).collect()
}
