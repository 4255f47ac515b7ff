//! What annotations say of calls: which exist, what they take, what they answer.

use super::Builder;
use super::scope::Scope;
use crate::csdl::document::{OperationKind, TypeName};
use crate::csdl::expression::{Expression, Record};
use crate::diagnostic::{Code, Position, Severity};
use crate::model::annotation::{Added, Annotations, terms};
use crate::model::call::{Answer, Body, CustomParameter, HttpCall, Method, Part, QueryOptions, StatusAnswer};
use crate::model::name::QName;
use crate::model::operation::Parameter;
use crate::model::primitive::Primitive;
use crate::model::set::{Crud, CrudKind};
use crate::model::source::Source;
use crate::model::types::{Facets, Type, TypeUse};

impl Builder<'_> {
    /// The calls that a set supports.
    pub(super) fn crud_calls(
        &mut self,
        scope: &Scope<'_>,
        entity_type: &QName,
        is_singleton: bool,
        annotations: &Annotations,
    ) -> Vec<Crud> {
        let record = |term| annotations.get(term).and_then(Expression::as_record);
        let read = record(terms::READ_RESTRICTIONS);
        let by_key = read.and_then(|read| read.get("ReadByKeyRestrictions")).and_then(Expression::as_record);
        let update = record(terms::UPDATE_RESTRICTIONS);
        let insert = record(terms::INSERT_RESTRICTIONS);
        let delete = record(terms::DELETE_RESTRICTIONS);
        let readable = flag(read, "Readable").unwrap_or(true);
        let updatable = flag(update, "Updatable").unwrap_or(true);
        let method = update.and_then(|update| update.get("UpdateMethod")).and_then(Expression::as_str);
        let updates_by = |wanted: &str| {
            method
                .is_none_or(|methods| methods.split([' ', ',']).any(|method| method.rsplit('/').next() == Some(wanted)))
        };
        let entity = Type::Entity(entity_type.clone());
        let value = |ty: Type| Answer::Value(TypeUse { ty, nullable: false, facets: Facets::default() });
        let maybe = |ty: Type| Answer::Maybe(TypeUse { ty, nullable: false, facets: Facets::default() });
        let details = annotations.get(terms::CODEGEN_CALLS).and_then(Expression::as_record);
        let mut calls = Vec::new();
        for kind in CrudKind::ALL {
            let (exists, restrictions, method) = match kind {
                CrudKind::List => (readable && !is_singleton, vec![read], Method::Get),
                CrudKind::Read => (flag(by_key, "Readable").unwrap_or(readable), vec![by_key, read], Method::Get),
                CrudKind::Create => {
                    (flag(insert, "Insertable").unwrap_or(true) && !is_singleton, vec![insert], Method::Post)
                }
                CrudKind::Replace => (updatable && updates_by("PUT"), vec![update], Method::Put),
                CrudKind::Patch => (updatable && updates_by("PATCH"), vec![update], Method::Patch),
                CrudKind::Delete => {
                    (flag(delete, "Deletable").unwrap_or(true) && !is_singleton, vec![delete], Method::Delete)
                }
            };
            if !exists {
                continue;
            }
            let mut call = HttpCall::new(method);
            call.deprecated = annotations.is_deprecated();
            call.deprecation = annotations.deprecation().map(str::to_owned);
            match kind {
                CrudKind::List => {
                    call.query = list_options(annotations);
                    call.max_top = annotations
                        .get(terms::CODEGEN_MAX_TOP)
                        .and_then(Expression::as_int)
                        .and_then(|n| n.try_into().ok());
                    call.answer = value(Type::Collection(Box::new(entity.clone())));
                }
                CrudKind::Read => {
                    call.query = QueryOptions::SINGLE;
                    call.answer = value(entity.clone());
                }
                CrudKind::Create => {
                    call.body = Body::Object(entity.clone());
                    call.answer = value(entity.clone());
                }
                CrudKind::Replace | CrudKind::Patch => {
                    call.body = Body::Object(entity.clone());
                    call.answer = maybe(entity.clone());
                }
                CrudKind::Delete => {}
            }
            let details = details.and_then(|details| details.get(&kind.to_string())).and_then(Expression::as_record);
            // What is said of this very call comes before what PUT and PATCH share.
            let restrictions: Vec<&Record> = details.into_iter().chain(restrictions.into_iter().flatten()).collect();
            let own = restrictions.iter().find_map(|record| Added::of_record(record));
            call.added = own.or_else(|| annotations.added());
            let terms = match kind {
                CrudKind::List | CrudKind::Read => terms::READ_RESTRICTIONS,
                CrudKind::Create => terms::INSERT_RESTRICTIONS,
                CrudKind::Replace | CrudKind::Patch => terms::UPDATE_RESTRICTIONS,
                CrudKind::Delete => terms::DELETE_RESTRICTIONS,
            };
            self.restrict(&Spot::new(scope, annotations, &[terms, terms::CODEGEN_CALLS]), &mut call, &restrictions);
            if let Some(details) = details {
                let spot = Spot::new(scope, annotations, &[terms::CODEGEN_CALLS]);
                self.detail(&spot, &mut call, details, kind == CrudKind::List);
            }
            calls.push(Crud { kind, call });
        }
        calls
    }

    /// How an operation is called.
    pub(super) fn operation_call(
        &mut self,
        scope: &Scope<'_>,
        kind: OperationKind,
        parameters: &mut [Parameter],
        return_type: Option<&TypeUse>,
        annotations: &Annotations,
    ) -> HttpCall {
        let mut call = HttpCall::new(if kind == OperationKind::Function { Method::Get } else { Method::Post });
        call.deprecated = annotations.is_deprecated();
        call.deprecation = annotations.deprecation().map(str::to_owned);
        call.added = annotations.added();
        call.answer = match return_type {
            None => Answer::Nothing,
            Some(ty) if self.service.is_stream(&ty.ty) => Answer::Stream,
            // For a collection `Nullable` speaks of its items; the collection itself is always there.
            Some(ty) if ty.nullable && !ty.ty.is_collection() => Answer::Maybe(ty.clone()),
            Some(ty) => Answer::Value(ty.clone()),
        };
        if kind == OperationKind::Function {
            call.query = match return_type.map(|ty| &ty.ty) {
                Some(ty) if ty.is_collection() && ty.structured().is_some() => QueryOptions::COLLECTION,
                Some(Type::Entity(_) | Type::Complex(_)) => QueryOptions::SINGLE,
                _ => QueryOptions::NONE,
            };
        }
        if let Some(record) = annotations.get(terms::OPERATION_RESTRICTIONS).and_then(Expression::as_record) {
            self.restrict(&Spot::new(scope, annotations, &[terms::OPERATION_RESTRICTIONS]), &mut call, &[record]);
        }
        call.max_top =
            annotations.get(terms::CODEGEN_MAX_TOP).and_then(Expression::as_int).and_then(|n| n.try_into().ok());
        let spot = Spot::new(scope, annotations, &[terms::CODEGEN_CALL]);
        let details = annotations.get(terms::CODEGEN_CALL).and_then(Expression::as_record);
        if let Some(details) = details {
            for name in strings(details.get("UrlParameters")) {
                match parameters.iter_mut().find(|parameter| parameter.name == name) {
                    Some(parameter) => parameter.in_url = true,
                    None => {
                        self.bad_annotation(&spot, &format!("`UrlParameters` names `{name}`, which is no parameter"));
                    }
                }
            }
        }
        if parameters.iter().any(|parameter| !parameter.in_url) {
            call.body = Body::Parameters;
        }
        if let Some(details) = details {
            self.detail(&spot, &mut call, details, false);
        }
        call
    }

    /// Permissions, headers and query options; a later record fills in what an earlier one leaves open.
    fn restrict(&mut self, spot: &Spot<'_>, call: &mut HttpCall, records: &[&Record]) {
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
    fn detail(&mut self, spot: &Spot<'_>, call: &mut HttpCall, details: &Record, is_list: bool) {
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

    fn bad_annotation(&mut self, spot: &Spot<'_>, message: &str) {
        self.report(Severity::Warning, Code::BadAnnotation, &spot.scope, spot.at, &[], message);
    }
}

/// Where something is said of a call, and what names mean there.
struct Spot<'s> {
    scope: Scope<'s>,
    at: Position,
}

impl<'s> Spot<'s> {
    /// The place of the first of these terms that is said.
    fn new(scope: &'s Scope<'_>, annotations: &'s Annotations, terms: &[&str]) -> Self {
        static NOWHERE: Source = Source { file: String::new(), at: Position { line: 0, column: 0 } };
        let source = terms.iter().find_map(|term| annotations.source(term)).unwrap_or(&NOWHERE);
        Self { scope: scope.said_at(source), at: source.at }
    }
}

fn flag(record: Option<&Record>, name: &str) -> Option<bool> {
    record?.get(name)?.as_bool()
}

fn items(expression: Option<&Expression>) -> impl Iterator<Item = &Record> {
    expression.and_then(Expression::as_collection).unwrap_or_default().iter().filter_map(Expression::as_record)
}

fn strings(expression: Option<&Expression>) -> Vec<String> {
    let items = expression.and_then(Expression::as_collection).unwrap_or_default();
    items.iter().filter_map(Expression::as_str).map(str::to_owned).collect()
}

/// The query options of a set: all that no annotation takes away.
fn list_options(annotations: &Annotations) -> QueryOptions {
    let denied = |term, property| flag(annotations.get(term).and_then(Expression::as_record), property) == Some(false);
    let tag = |term| annotations.get(term).and_then(Expression::as_bool) != Some(false);
    QueryOptions {
        filter: !denied(terms::FILTER_RESTRICTIONS, "Filterable"),
        select: !denied(terms::SELECT_SUPPORT, "Supported"),
        expand: !denied(terms::EXPAND_RESTRICTIONS, "Expandable"),
        order_by: !denied(terms::SORT_RESTRICTIONS, "Sortable"),
        top: tag(terms::TOP_SUPPORTED),
        skip: tag(terms::SKIP_SUPPORTED),
        count: !denied(terms::COUNT_RESTRICTIONS, "Countable"),
        // Nobody expects it of a set of which nothing is said; restrictions that do not deny it are on what there is.
        search: annotations.get(terms::SEARCH_RESTRICTIONS).is_some_and(|it| it.as_record().is_some())
            && !denied(terms::SEARCH_RESTRICTIONS, "Searchable"),
    }
}
