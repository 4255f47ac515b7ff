//! The names in generated code that stand beside the methods: what programs can name of a call, for comparisons.

use super::Context;
use super::call::{AnswerShape, CallShape, Capabilities, Place};
use super::{container, set};
use crate::config::Config;
use crate::model::{Answer, EntitySet, OperationId, Service};
use crate::naming::Names;

/// The names of one call.
#[derive(Debug)]
pub(crate) struct CallNames {
    /// The operation, if it is one.
    pub(crate) operation: Option<OperationId>,
    /// What it is called in reports: `Patch`, `Ns.StartJobs`.
    pub(crate) shown: String,
    pub(crate) method: String,
    /// The property or `$value` whose content it reads or writes.
    pub(crate) content: Option<String>,
    /// What comes back.
    pub(crate) answer: Answer,
    /// Whether a page of that comes, and not all of it.
    pub(crate) is_paged: bool,
    /// The type that the method gives, without arguments, where it is no type of the call's own.
    pub(crate) form: &'static str,
    /// Required headers, options and parts of a form that are no parameters, in the order of the arguments.
    pub(crate) required: Vec<String>,
    /// The type that holds its optional arguments.
    pub(crate) holder: Option<String>,
    /// The type that says which query options it takes.
    pub(crate) marker: Option<String>,
    /// Optional arguments, as they are sent, and their setters.
    pub(crate) setters: Vec<(String, String)>,
}

impl CallNames {
    fn new(shape: CallShape) -> Self {
        let is_marked = matches!(shape.answer, AnswerShape::Rows(_, Capabilities::Other(_)));
        let kind = shape.trace.rsplit('.').next().unwrap_or_default();
        let name = shape.segment.as_ref().filter(|_| shape.operation.is_some());
        let is_parameter = |place: Place| match place {
            Place::Option | Place::Header => false,
            Place::File | Place::Text => shape.operation.is_some(),
            _ => true,
        };
        let required = shape.required.iter().filter(|argument| !is_parameter(argument.place));
        Self {
            operation: shape.operation,
            required: required.map(|argument| argument.wire.clone()).collect(),
            answer: shape.http.answer.clone(),
            is_paged: match &shape.answer {
                AnswerShape::Rows(_, Capabilities::Paged) => true,
                AnswerShape::Rows(_, Capabilities::Other(options)) => options.top || options.skip,
                _ => false,
            },
            form: match &shape.answer {
                AnswerShape::Plain(..) | AnswerShape::Stream => "Call",
                AnswerShape::One(..) => "Get",
                AnswerShape::Rows(_, Capabilities::Unpaged) => "Query<…, Unpaged>",
                AnswerShape::Rows(..) => "Query",
                AnswerShape::Patch(_) => "Patch",
            },
            shown: name.map_or(kind, String::as_str).to_owned(),
            marker: is_marked.then(|| shape.marker().to_string()),
            holder: shape.is_held().then(|| shape.holder.clone()),
            setters: shape.optional.into_iter().map(|argument| (argument.wire, argument.name)).collect(),
            content: shape.segment.filter(|_| shape.operation.is_none()),
            method: shape.method,
        }
    }

    /// The name of the type that the method gives.
    pub(crate) fn type_name(&self) -> String {
        match (&self.holder, &self.marker) {
            (Some(holder), _) => holder.clone(),
            (None, Some(marker)) => format!("{}<…, {marker}>", self.form),
            (None, None) => self.form.to_owned(),
        }
    }
}

/// The calls of a set or resource.
pub(crate) fn of_set(service: &Service, names: &Names, config: &Config, set: &EntitySet) -> Vec<CallNames> {
    let (own, on_entity) = set::shapes(&Context { service, names, config }, set);
    // A resource's entity has calls of its collection, whose names are told.
    let on_entity = on_entity.into_iter().filter(|shape| shape.operation.is_some());
    own.into_iter().chain(on_entity).map(CallNames::new).collect()
}

/// The calls of unbound operations.
pub(crate) fn of_imports(service: &Service, names: &Names, config: &Config) -> Vec<CallNames> {
    container::imports(&Context { service, names, config }).into_iter().map(CallNames::new).collect()
}
