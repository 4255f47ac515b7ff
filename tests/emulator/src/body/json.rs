//! JSON bodies: entities, and the parameters of actions.

use odata_codegen::model::{Operation, Parameter, QName};
use serde_json::Value as Json;

use super::check::{self, Problem};
use super::names;
use super::settle;
use crate::json::unmarked;
use crate::model::Model;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::store::Object;

/// What bodies are read by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    pub(crate) model: &'a Model,
    /// Whether members that are not known are ignored.
    pub(crate) lenient: bool,
}

/// A JSON body and the name that the service gives it in its errors.
#[derive(Debug)]
struct Body {
    json: Json,
    parameter: String,
}

impl Body {
    /// Reads the body of `request`; an absent one counts as null.
    fn read(request: &Request, parameter: &str) -> Result<Self> {
        let media = request.media_type();
        if !(media.is_empty() || media == "application/json" || media.ends_with("+json")) {
            return Err(Refusal::odata(415, "UnsupportedMediaType", format!("the media type `{media}` is not JSON")));
        }
        let json = if request.body.is_empty() {
            Json::Null
        } else {
            serde_json::from_slice(unmarked(&request.body))
                .map_err(|error| Refusal::unbound(parameter, format!("the body is no JSON: {error}")))?
        };
        Ok(Self { json, parameter: parameter.to_owned() })
    }

    fn refuse(&self, problem: Problem) -> Refusal {
        match problem {
            Problem::Unreadable(reason) => Refusal::unbound(&self.parameter, reason),
            Problem::Invalid(message) => Refusal::invalid(message),
        }
    }

    fn object(self) -> Result<Object> {
        match self.json {
            Json::Object(members) => Ok(without_annotations(members)),
            _ => Err(Refusal::unbound(&self.parameter, "the body must be a JSON object")),
        }
    }
}

/// The name that the service gives the parameter of a body of the type `name`: `assetDto`.
fn parameter_name(name: &QName) -> String {
    let mut chars = name.name.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// The body of `request` as an entity of the type `name`; `whole` if it must have all that a new one needs.
pub(crate) fn entity(reader: Reader<'_>, request: &Request, name: &QName, whole: bool) -> Result<Object> {
    let Reader { model, lenient } = reader;
    let mut body = Body::read(request, &parameter_name(name))?;
    names::object(model, &mut body.json, name);
    if lenient {
        check::prune(model, &mut body.json, name);
    }
    check::object(model, &body.json, name, "").map_err(|problem| body.refuse(problem))?;
    if whole {
        check::complete(model, &body.json, name).map_err(|problem| body.refuse(problem))?;
    }
    let mut members = body.object()?;
    settle::settle(model, name, &mut members);
    Ok(members)
}

/// The body of `request` as the parameters of `operation`; with `whole`, the body is that parameter's value.
pub(crate) fn parameters(
    reader: Reader<'_>,
    request: &Request,
    operation: &Operation,
    whole: Option<&str>,
) -> Result<Object> {
    let Reader { model, lenient } = reader;
    let mut body = Body::read(request, whole.unwrap_or("parameters"))?;
    name(model, &mut body.json, operation, whole);
    if lenient {
        ignore_unknown(model, &mut body.json, operation, whole);
    }
    if let Some(whole) = whole {
        if let Some(parameter) = operation.parameters.iter().find(|parameter| parameter.name == whole) {
            check::value(model, &body.json, &parameter.ty, "").map_err(|problem| body.refuse(problem))?;
            settle::value(model, &mut body.json, &parameter.ty.ty);
        }
        return Ok([(whole.to_owned(), body.json)].into_iter().collect());
    }
    let wanted = || operation.parameters.iter().filter(|parameter| !parameter.in_url);
    let mut members = match &body.json {
        Json::Object(members) => members.clone(),
        Json::Null if !wanted().any(Parameter::is_required) => Object::new(),
        _ => return Err(Refusal::unbound(&body.parameter, "the body must be a JSON object")),
    };
    for (name, json) in members.iter_mut().filter(|(name, _)| !name.contains('@')) {
        let Some(parameter) = wanted().find(|parameter| parameter.name == *name) else {
            let reason = format!("{} has no parameter `{name}`", operation.name);
            return Err(Refusal::unbound(&body.parameter, reason));
        };
        check::value(model, json, &parameter.ty, name).map_err(|problem| body.refuse(problem))?;
        settle::value(model, json, &parameter.ty.ty);
    }
    let missing = |parameter: &&Parameter| members.get(&parameter.name).is_none_or(Json::is_null);
    if let Some(missing) = wanted().filter(|parameter| parameter.is_required()).find(missing) {
        return Err(Refusal::unbound(&missing.name, format!("the parameter `{}` is missing", missing.name)));
    }
    Ok(without_annotations(members))
}

/// Gives parameters, and the members of their values, the names that the metadata has.
fn name(model: &Model, body: &mut Json, operation: &Operation, whole: Option<&str>) {
    let parameters = || operation.parameters.iter().filter(|parameter| !parameter.in_url);
    if let Some(parameter) = whole.and_then(|whole| parameters().find(|parameter| parameter.name == whole)) {
        names::value(model, body, &parameter.ty.ty);
    } else if let (None, Json::Object(members)) = (whole, body) {
        let meant = |name: &str| parameters().find(|parameter| parameter.name.eq_ignore_ascii_case(name));
        names::rename(members, |name| meant(name).map(|parameter| parameter.name.as_str()));
        for (name, value) in members {
            if let Some(parameter) = parameters().find(|parameter| parameter.name == *name) {
                names::value(model, value, &parameter.ty.ty);
            }
        }
    }
}

/// Takes out of the body what `operation` does not know.
fn ignore_unknown(model: &Model, body: &mut Json, operation: &Operation, whole: Option<&str>) {
    let find = |name: &str| operation.parameters.iter().find(|parameter| parameter.name == name);
    if let Some(parameter) = whole.and_then(find) {
        check::prune_value(model, body, &parameter.ty.ty);
    } else if let (None, Json::Object(members)) = (whole, body) {
        members.retain(|name, _| name.contains('@') || find(name).is_some());
        for (name, value) in members {
            if let Some(parameter) = find(name) {
                check::prune_value(model, value, &parameter.ty.ty);
            }
        }
    }
}

/// The members without control information, but for the type.
fn without_annotations(members: Object) -> Object {
    members.into_iter().filter(|(name, _)| !name.contains('@') || name == "@odata.type").collect()
}
