//! What annotations say of calls: which exist, what they take, what they answer.

use super::Builder;
use super::details::{Spot, flag, strings};
use super::scope::Scope;
use crate::csdl::document::OperationKind;
use crate::csdl::expression::{Expression, Record};
use crate::model::annotation::{Added, Annotations, terms};
use crate::model::call::{Answer, Body, HttpCall, Method, QueryOptions};
use crate::model::name::QName;
use crate::model::operation::Parameter;
use crate::model::set::{Crud, CrudKind};
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
