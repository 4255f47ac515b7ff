//! What a call is and answers, decided once for the set's own file, the contract test and the list of the API.

use super::call::{AnswerShape, CallShape, Capabilities, Optional, Place, Receiver};
use super::{Context, docs};
use crate::config::JsonArguments;
use crate::model::{
    Answer, Body, CrudKind, EntitySet, HttpCall, Import, Method, Operation, OperationId, Parameter, Primitive,
    QueryOptions, Type,
};
use crate::naming;

impl Context<'_> {
    /// The call of a set that is no operation.
    pub(super) fn crud_shape(&self, set: &EntitySet, kind: CrudKind, http: &HttpCall) -> CallShape {
        let (method, summary, receiver) = match kind {
            CrudKind::List => ("query", "Reads rows of the set.", Receiver::Itself),
            CrudKind::Read => ("get", "Reads one entity.", Receiver::ByKey),
            CrudKind::Create => {
                ("create", "Creates an entity. Members that are not set are not sent.", Receiver::Itself)
            }
            CrudKind::Replace => ("replace", "Replaces an entity: what is left out becomes null.", Receiver::ByKey),
            CrudKind::Patch => ("patch", "Changes members of an entity, and leaves the others alone.", Receiver::ByKey),
            CrudKind::Delete => ("delete", "Deletes an entity.", Receiver::ByKey),
        };
        let receiver = if set.is_singleton { Receiver::Itself } else { receiver };
        let path = match receiver {
            Receiver::Itself => place(set),
            Receiver::ByKey => self.entity_path(set),
        };
        let mut docs = vec![summary.to_owned()];
        docs.extend(docs::http(http, &path, &self.config.context_headers));
        docs.extend(docs::since(http.added.as_ref()));
        let set_name = self.names.set(&set.name);
        let mut shape = CallShape {
            method: method.to_owned(),
            trace: format!("{}.{kind}", short(set)),
            holder: naming::call_type(set_name, method),
            docs,
            http: http.clone(),
            receiver,
            segment: None,
            operation: None,
            required: Vec::new(),
            optional: Vec::new(),
            answer: self.answer(http),
        };
        if kind == CrudKind::Patch {
            let ty = http.answer.ty().cloned().unwrap_or_else(|| Type::Entity(set.entity_type.clone()));
            let body = if let Body::Object(body) = &http.body { body.clone() } else { ty };
            shape.answer = AnswerShape::Patch(body);
            shape.http.body = Body::None;
        }
        self.arguments(&mut shape, &[]);
        if kind == CrudKind::Patch {
            // A `Patch` has setters of its own, for members and for anything else.
            for argument in std::mem::take(&mut shape.optional) {
                let what = if argument.place == Place::Header { "header" } else { "option" };
                shape.docs.extend([String::new(), format!("`{}` can be set by `{what}`.", argument.wire)]);
            }
        }
        shape
    }

    /// The call of an operation on a set or on one of its entities.
    pub(super) fn operation_shape(&self, set: &EntitySet, id: OperationId, on_entity: bool) -> CallShape {
        let operation = self.service.operation(id);
        let key = if on_entity && !set.is_singleton { format!("({})", self.key_pattern(set)) } else { String::new() };
        let path = format!("{}{key}/{}{}", place(set), operation.name, self.url_pattern(operation));
        let method = self.names.method(&set.name, id);
        let trace = format!("{}.{}", short(set), operation.name.name);
        let mut shape =
            self.shape(operation, method, trace, self.names.set(&set.name), operation.name.to_string(), &path);
        shape.operation = Some(id);
        let added = operation.call.added.clone().or_else(|| set.annotations.added());
        shape.docs.extend(docs::since(added.as_ref()));
        shape
    }

    /// The call of an unbound operation.
    pub(super) fn import_shape(&self, import: &Import, id: OperationId) -> CallShape {
        let operation = self.service.operation(id);
        let path = format!("/{}{}", import.name, self.url_pattern(operation));
        let method = self.names.method(&import.name, id);
        let mut shape = self.shape(operation, method, import.name.clone(), "", import.name.clone(), &path);
        shape.operation = Some(id);
        shape.docs.extend(docs::since(operation.call.added.as_ref()));
        shape
    }

    fn shape(
        &self,
        operation: &Operation,
        method: &str,
        trace: String,
        owner: &str,
        segment: String,
        path: &str,
    ) -> CallShape {
        let kind = if operation.call.method == Method::Get { "function" } else { "action" };
        let mut docs = docs::described(&operation.annotations, format!("Calls the {kind} `{}`.", operation.name.name));
        docs.extend(docs::http(&operation.call, path, &self.config.context_headers));
        docs.extend(operation.parameters.iter().filter_map(docs::without).flatten());
        let mut shape = CallShape {
            trace,
            holder: naming::call_type(owner, method),
            method: method.to_owned(),
            docs,
            http: operation.call.clone(),
            receiver: Receiver::Itself,
            segment: Some(segment),
            operation: None,
            required: Vec::new(),
            optional: Vec::new(),
            answer: self.answer(&operation.call),
        };
        self.arguments(&mut shape, &operation.parameters);
        shape
    }

    /// The path of one entity of a set, in documentation.
    pub(super) fn entity_path(&self, set: &EntitySet) -> String {
        if set.is_singleton { place(set) } else { format!("{}({})", place(set), self.key_pattern(set)) }
    }

    /// The key in documentation: `key`, or `A={a},B={b}`.
    fn key_pattern(&self, set: &EntitySet) -> String {
        match self.key_of(set) {
            [] | [_] => "{key}".to_owned(),
            parts => parts.iter().map(|part| format!("{0}={{{0}}}", part.name)).collect::<Vec<_>>().join(","),
        }
    }

    fn answer(&self, http: &HttpCall) -> AnswerShape {
        let (ty, optional) = match &http.answer {
            Answer::Nothing => return AnswerShape::Plain(None, Optional::Always),
            Answer::Stream => return AnswerShape::Stream,
            Answer::Value(ty) => (&ty.ty, Optional::Always),
            Answer::Maybe(ty) => (&ty.ty, Optional::Maybe),
        };
        let options = &http.query;
        match ty {
            Type::Collection(item) if *options != QueryOptions::NONE && self.is_struct(item) => {
                AnswerShape::Rows((**item).clone(), capabilities(*options))
            }
            Type::Complex(name) | Type::Entity(name)
                if (options.select || options.expand) && self.alias(name).is_none() =>
            {
                AnswerShape::One(ty.clone(), optional)
            }
            ty => AnswerShape::Plain(Some(ty.clone()), optional),
        }
    }

    /// Whether values of the type have members that can be named.
    pub(super) fn is_struct(&self, ty: &Type) -> bool {
        matches!(ty, Type::Complex(name) | Type::Entity(name) if self.alias(name).is_none())
    }

    /// The arguments in the URL of an operation, in documentation.
    fn url_pattern(&self, operation: &Operation) -> String {
        let (mut arguments, mut aliases) = (Vec::new(), Vec::new());
        for Parameter { name, ty, .. } in operation.parameters.iter().filter(|parameter| parameter.in_url) {
            if self.is_aliased(&ty.ty) {
                arguments.push(format!("{name}=@{name}"));
                aliases.push(format!("@{name}={{{name}}}"));
            } else {
                arguments.push(format!("{name}={{{name}}}"));
            }
        }
        if arguments.is_empty() {
            return String::new();
        }
        let query = if aliases.is_empty() { "" } else { "?" };
        format!("({}){query}{}", arguments.join(","), aliases.join("&"))
    }

    /// Whether an argument of the type stands behind the path, which can hold no JSON.
    pub(super) fn is_aliased(&self, ty: &Type) -> bool {
        let is_json = match self.service.underlying(ty) {
            Type::Collection(_) | Type::Complex(_) | Type::Entity(_) => true,
            Type::Primitive(primitive) => {
                matches!(primitive, Primitive::Geo(_) | Primitive::Abstract(_) | Primitive::Untyped)
            }
            Type::Enum(_) | Type::Definition(_) => false,
        };
        is_json && self.config.json_arguments == JsonArguments::Aliased
    }
}

fn capabilities(options: QueryOptions) -> Capabilities {
    let unpaged = QueryOptions { top: false, skip: false, ..QueryOptions::COLLECTION };
    if options == QueryOptions::COLLECTION {
        Capabilities::Paged
    } else if options == unpaged {
        Capabilities::Unpaged
    } else {
        Capabilities::Other(options)
    }
}

/// The path of a set, in documentation. That of a resource depends on what led to it.
pub(super) fn place(set: &EntitySet) -> String {
    if set.is_resource() { "…".to_owned() } else { format!("/{}", set.name) }
}

/// The name of a set, or the last part of a resource's.
pub(super) fn short(set: &EntitySet) -> &str {
    if set.is_resource() { &set.entity_type.name } else { &set.name }
}
