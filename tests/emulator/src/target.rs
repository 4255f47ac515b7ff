//! What a path of the `OData` service names, by the model.

use odata_codegen::model::{
    Absence, CrudKind, EntitySet, HttpCall, KeyPart, Operation, OperationId, Parameter, Property, TypeUse,
};

use crate::model::{Model, mandatory};
use crate::query::literal;
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Object};
use crate::url::path::{Argument, Segment};
use crate::url::query::Pairs;

/// What a request is about.
#[derive(Clone, Debug)]
pub(crate) enum Target<'m> {
    /// The list of the sets.
    Service,
    /// The metadata document.
    Metadata,
    /// A call that is no operation. A set's list has no key.
    Crud { set: &'m EntitySet, kind: CrudKind, key: Option<Key>, call: &'m HttpCall },
    /// The number of rows of a set.
    Count { set: &'m EntitySet, call: &'m HttpCall },
    /// What the properties of a row lead to, one after the other.
    Property { set: &'m EntitySet, key: Key, steps: Vec<&'m Property>, form: Form, call: &'m HttpCall },
    /// An operation; one that is bound to no set is an import.
    Operation { set: Option<&'m EntitySet>, key: Option<Key>, operation: &'m Operation, arguments: Object },
}

/// How a property is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// As JSON.
    Json,
    /// As plain text: `/$value`.
    Raw,
    /// Only the number of its items: `/$count`.
    Count,
}

impl<'m> Target<'m> {
    /// The set and the name of the call.
    pub(crate) fn name(&self) -> Option<(Option<&'m EntitySet>, String)> {
        Some(match self {
            Self::Service | Self::Metadata => return None,
            Self::Crud { set, kind, .. } => (Some(*set), kind.to_string()),
            Self::Count { set, .. } => (Some(*set), "Count".to_owned()),
            Self::Property { set, .. } => (Some(*set), "Property".to_owned()),
            Self::Operation { set, operation, .. } => (*set, operation.name.name.clone()),
        })
    }

    /// The set that it belongs to.
    pub(crate) fn set(&self) -> Option<&'m EntitySet> {
        match self {
            Self::Service | Self::Metadata => None,
            Self::Crud { set, .. } | Self::Count { set, .. } | Self::Property { set, .. } => Some(set),
            Self::Operation { set, .. } => *set,
        }
    }

    /// The call behind it, if it is one of the model.
    pub(crate) fn call(&self) -> Option<&'m HttpCall> {
        match self {
            Self::Service | Self::Metadata => None,
            Self::Crud { call, .. } | Self::Count { call, .. } | Self::Property { call, .. } => Some(call),
            Self::Operation { operation, .. } => Some(&operation.call),
        }
    }
}

struct Resolver<'m, 'r> {
    model: &'m Model,
    method: &'r str,
    pairs: &'r Pairs,
}

/// Finds what `segments` name for a request by `method`.
pub(crate) fn resolve<'m>(model: &'m Model, method: &str, segments: &[Segment], pairs: &Pairs) -> Result<Target<'m>> {
    let resolver = Resolver { model, method, pairs };
    let Some((first, rest)) = segments.split_first() else {
        return resolver.only_get(Target::Service);
    };
    if first.name == "$metadata" && rest.is_empty() {
        return resolver.only_get(Target::Metadata);
    }
    if let Some(set) = model.meant_set(&first.name) {
        return resolver.set(set, first, rest);
    }
    if let Some(import) = model.service.imports.iter().find(|import| import.name == first.name)
        && rest.is_empty()
    {
        return resolver.operation(None, None, &import.operations, first);
    }
    Err(unknown(format!("there is no set, action or function `{}`", first.name)))
}

/// A path that leads nowhere.
fn unknown(reason: String) -> Refusal {
    Refusal::odata(404, "NotFound", "No HTTP resource was found that matches the request URI.").because(reason)
}

impl<'m> Resolver<'m, '_> {
    fn only_get(&self, target: Target<'m>) -> Result<Target<'m>> {
        if self.method == "GET" { Ok(target) } else { Err(self.no_method(&["GET".to_owned()])) }
    }

    fn no_method(&self, allowed: &[String]) -> Refusal {
        let message = format!("The requested resource does not support HTTP method '{}'.", self.method);
        Refusal::odata(405, "UnsupportedMethod", message).with("allow", allowed.join(", "))
    }

    fn set(&self, set: &'m EntitySet, first: &Segment, rest: &[Segment]) -> Result<Target<'m>> {
        let key = match &first.arguments {
            _ if set.is_singleton => Some(Key::Text(String::new())),
            None => None,
            Some(arguments) if arguments.is_empty() => None,
            Some(arguments) => Some(self.key(set, arguments)?),
        };
        match (rest, key) {
            ([], key) => self.crud(set, key),
            ([count], None) if count.name == "$count" => {
                let call = set.crud(CrudKind::List).ok_or_else(|| self.no_method(&[]))?;
                self.only_get(Target::Count { set, call })
            }
            ([segment], None) => self.operation(Some(set), None, &set.collection_operations, segment),
            ([segment, more @ ..], Some(key)) => match self.property(set, &key, rest)? {
                Some(target) => self.only_get(target),
                None if more.is_empty() => self.operation(Some(set), Some(key), &set.entity_operations, segment),
                None => Err(unknown(format!("nothing follows after `{}`", segment.name))),
            },
            _ => Err(unknown(format!("nothing follows after `{}`", rest[0].name))),
        }
    }

    fn crud(&self, set: &'m EntitySet, key: Option<Key>) -> Result<Target<'m>> {
        let on_entity = |kind: CrudKind| !matches!(kind, CrudKind::List | CrudKind::Create);
        let possible = || set.crud.iter().filter(|crud| on_entity(crud.kind) == key.is_some());
        match possible().find(|crud| crud.call.method.to_string() == self.method) {
            Some(crud) => Ok(Target::Crud { set, kind: crud.kind, key, call: &crud.call }),
            None => {
                let allowed: Vec<String> = possible().map(|crud| crud.call.method.to_string()).collect();
                Err(self.no_method(&allowed).because(format!("the set `{}` does not have this call", set.name)))
            }
        }
    }

    /// What a path of properties leads to; `None` if its first name is none of a property.
    fn property(&self, set: &'m EntitySet, key: &Key, path: &[Segment]) -> Result<Option<Target<'m>>> {
        let Some(call) = set.crud(CrudKind::Read) else { return Ok(None) };
        let mut ty = Some(&set.entity_type);
        let mut steps: Vec<&'m Property> = Vec::new();
        let mut form = Form::Json;
        for segment in path {
            let last = steps.last();
            let is_list = last.is_some_and(|property| property.ty.ty.is_collection());
            let shape = ty.and_then(|ty| self.model.shape(ty)).filter(|_| !is_list);
            match (segment.name.as_str(), shape.and_then(|shape| shape.meant(&segment.name))) {
                _ if form != Form::Json || segment.arguments.is_some() => return no_path(&steps, segment),
                ("$count", _) if is_list => form = Form::Count,
                ("$value", _) if ty.is_none() && last.is_some() => form = Form::Raw,
                (_, Some(property)) => {
                    ty = property.ty.ty.structured();
                    steps.push(property);
                }
                (_, None) => return no_path(&steps, segment),
            }
        }
        Ok(Some(Target::Property { set, key: key.clone(), steps, form, call }))
    }

    fn operation(
        &self,
        set: Option<&'m EntitySet>,
        key: Option<Key>,
        ids: &[OperationId],
        segment: &Segment,
    ) -> Result<Target<'m>> {
        let model = self.model;
        let named =
            |operation: &&'m Operation| set.is_none() || operation.name.to_string().eq_ignore_ascii_case(&segment.name);
        let all = || ids.iter().map(|id| model.service.operation(*id));
        let overloads: Vec<&'m Operation> = all().filter(named).collect();
        if overloads.is_empty() {
            // Not every server takes names without their namespaces, and no description says that one does.
            let meant = all().find(|operation| operation.name.name.eq_ignore_ascii_case(&segment.name));
            let hint = meant.map(|meant| format!("; it is called `{}`", meant.name)).unwrap_or_default();
            return Err(unknown(format!("there is no operation `{}` here{hint}", segment.name)));
        }
        let given = segment.arguments.as_deref().unwrap_or_default();
        let matching: Vec<&'m Operation> =
            overloads.iter().copied().filter(|operation| takes(operation, given)).collect();
        let Some(first) = matching.first() else {
            let wanted: Vec<String> = overloads.iter().map(|operation| signature(operation)).collect();
            return Err(Refusal::invalid(format!("The parameters of '{}' are not right.", segment.name))
                .because(format!("the operation is called as {}", wanted.join(" or "))));
        };
        let by_method = matching.iter().find(|operation| operation.call.method.to_string() == self.method);
        let Some(operation) = by_method else {
            return Err(self.no_method(&[first.call.method.to_string()]));
        };
        let mut arguments = Object::new();
        for argument in given {
            let name = argument.name.as_deref().unwrap_or_default();
            let parameter = operation.parameters.iter().find(|parameter| parameter.name.eq_ignore_ascii_case(name));
            if let Some(parameter) = parameter {
                arguments.insert(parameter.name.clone(), self.literal(argument, &parameter.ty)?);
            }
        }
        Ok(Target::Operation { set, key, operation, arguments })
    }

    fn key(&self, set: &EntitySet, arguments: &[Argument]) -> Result<Key> {
        let parts = self.model.shape(&set.entity_type).map(|shape| shape.key.as_slice()).unwrap_or_default();
        let value = |argument: &Argument, part: &KeyPart| {
            let json = self.literal(argument, &mandatory(&part.ty))?;
            Key::from_json(&json, &part.ty).ok_or_else(|| Refusal::invalid("The key is not valid."))
        };
        match (parts, arguments) {
            ([part], [argument]) if argument.name.is_none() || names(argument, &part.name) => value(argument, part),
            (parts, arguments) if parts.len() == arguments.len() && parts.len() > 1 => {
                let by_name = |part: &KeyPart| {
                    let argument = arguments.iter().find(|argument| names(argument, &part.name));
                    let argument = argument.ok_or_else(|| wrong_key(parts))?;
                    Ok((part.name.clone(), value(argument, part)?))
                };
                parts.iter().map(by_name).collect::<Result<_>>().map(Key::Many)
            }
            _ => Err(wrong_key(parts)),
        }
    }

    fn literal(&self, argument: &Argument, used: &TypeUse) -> Result<serde_json::Value> {
        let text = match argument.text.strip_prefix('@') {
            Some(_) => self
                .pairs
                .get(&argument.text)
                .ok_or_else(|| Refusal::invalid(format!("The alias '{}' has no value.", argument.text)))?,
            None => &argument.text,
        };
        literal::argument(self.model, text, used)
            .map_err(|reason| Refusal::invalid(format!("The value '{text}' is not valid.")).because(reason))
    }
}

/// A path that goes on from a property to something that is not there; at its start, it may name an
/// operation.
fn no_path<'m>(steps: &[&Property], segment: &Segment) -> Result<Option<Target<'m>>> {
    match steps.last() {
        None => Ok(None),
        Some(last) => Err(unknown(format!("`{}` does not follow after `{}`", segment.name, last.name))),
    }
}

fn wrong_key(parts: &[KeyPart]) -> Refusal {
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    Refusal::invalid("The key is not valid.").because(format!("the key is made of {}", names.join(" and ")))
}

/// Whether an argument stands for `name`, which may be in any letters' case.
fn names(argument: &Argument, name: &str) -> bool {
    argument.name.as_ref().is_some_and(|known| known.eq_ignore_ascii_case(name))
}

/// Whether the arguments are those that the operation takes in the URL.
fn takes(operation: &Operation, given: &[Argument]) -> bool {
    let in_url = || operation.parameters.iter().filter(|parameter| parameter.in_url);
    let known = |argument: &Argument| in_url().any(|parameter| names(argument, &parameter.name));
    let may_lack = |parameter: &Parameter| parameter.absence() == Absence::LeftOut;
    given.iter().all(known)
        && in_url()
            .all(|parameter| may_lack(parameter) || given.iter().any(|argument| names(argument, &parameter.name)))
}

fn signature(operation: &Operation) -> String {
    let in_url = operation.parameters.iter().filter(|parameter| parameter.in_url);
    let parameters: Vec<String> =
        in_url.map(|parameter| format!("{}={{{}}}", parameter.name, parameter.ty.ty)).collect();
    if parameters.is_empty() {
        operation.name.to_string()
    } else {
        format!("{}({})", operation.name, parameters.join(","))
    }
}
