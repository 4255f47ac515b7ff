//! JSON values against types.

use odata_codegen::model::{Primitive, QName, Type, TypeUse};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::model::{Model, enum_value, mandatory};
use crate::query::temporal;
use crate::query::value::binary;

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The value cannot be read at all: a member that is not known, or a value of another type.
    Unreadable(String),
    /// The value breaks a rule that is checked after it was read.
    Invalid(String),
}

use Problem::{Invalid, Unreadable};

/// Fails unless `json` can be an object of the type `name`.
pub(crate) fn checked(model: &Model, json: &Json, name: &QName) -> Result<(), String> {
    object(model, json, name, "").map_err(|(Unreadable(reason) | Invalid(reason))| reason)
}

/// Fails unless `value` can stand where `used` is; `path` names the place.
pub(super) fn value(model: &Model, json: &Json, used: &TypeUse, path: &str) -> Result<(), Problem> {
    if let Type::Collection(item) = &used.ty {
        let items = match json {
            Json::Array(items) => items,
            Json::Null => return Ok(()),
            _ => return Err(expected(path, json, "an array")),
        };
        let item = TypeUse { ty: (**item).clone(), nullable: used.nullable, facets: used.facets.clone() };
        return items.iter().enumerate().try_for_each(|(i, json)| value(model, json, &item, &format!("{path}[{i}]")));
    }
    if json.is_null() {
        if used.nullable {
            return Ok(());
        }
        return Err(Unreadable(format!("{path}: null is no value of {}", used.ty)));
    }
    match &used.ty {
        Type::Complex(name) | Type::Entity(name) => object(model, json, name, path),
        Type::Enum(name) => {
            let member = json.as_str().zip(model.enumeration(name)).and_then(|(text, ty)| enum_value(ty, text));
            member.map(drop).ok_or_else(|| Unreadable(format!("{path}: {json} is no member of {name}")))
        }
        ty => {
            let primitive = model.primitive(ty).unwrap_or(Primitive::Untyped);
            if !fits(json, primitive) {
                return Err(expected(path, json, &used.ty.to_string()));
            }
            length(json, used, path)
        }
    }
}

/// Fails unless all members of `json` are known to the type `name` and of the right types.
pub(super) fn object(model: &Model, json: &Json, name: &QName, path: &str) -> Result<(), Problem> {
    let Json::Object(members) = json else { return Err(expected(path, json, "an object")) };
    let said = members.get("@odata.type").and_then(Json::as_str).map(|ty| ty.trim_start_matches('#'));
    let name = match said.map(|said| (said, model.name(said))) {
        None => name,
        Some((_, Some(said))) if model.service.inherits(said, name) => said,
        Some((said, _)) => return Err(Unreadable(format!("{path}: `{said}` does not inherit from `{name}`"))),
    };
    let Some(shape) = model.shape(name) else { return Ok(()) };
    for (member, json) in members.iter().filter(|(member, _)| !member.contains('@')) {
        let path = if path.is_empty() { member.clone() } else { format!("{path}.{member}") };
        match shape.property(member) {
            Some(property) => value(model, json, &property.ty, &path)?,
            None if !shape.open => return Err(Unreadable(format!("{path}: {name} has no member `{member}`"))),
            None => {
                if let Some(ty) = &shape.open_value {
                    let used = TypeUse { nullable: true, ..mandatory(ty) };
                    value(model, json, &used, &path)?;
                }
            }
        }
    }
    Ok(())
}

/// Takes members out of an object of the type `name` that are not known to it.
pub(super) fn prune(model: &Model, json: &mut Json, name: &QName) {
    let said = json.get("@odata.type").and_then(Json::as_str).and_then(|ty| model.said(ty));
    let name = said.filter(|said| model.service.inherits(said, name)).unwrap_or(name);
    let (Some(shape), Json::Object(members)) = (model.shape(name), json) else { return };
    members.retain(|member, _| shape.open || member.contains('@') || shape.property(member).is_some());
    for (member, value) in members {
        if let Some(property) = shape.property(member) {
            prune_value(model, value, &property.ty.ty);
        }
    }
}

/// Takes members out of the objects in a value of the type `ty` that are not known to them.
pub(super) fn prune_value(model: &Model, json: &mut Json, ty: &Type) {
    match (ty, json) {
        (Type::Collection(item), Json::Array(items)) => {
            for json in items {
                prune_value(model, json, item);
            }
        }
        (Type::Complex(name) | Type::Entity(name), json) => prune(model, json, name),
        _ => {}
    }
}

/// Fails if `json` lacks a member that a new entity of the type `name` must have.
pub(super) fn complete(model: &Model, json: &Json, name: &QName) -> Result<(), Problem> {
    let Some(shape) = model.shape(name) else { return Ok(()) };
    let missing = shape.properties.iter().find(|property| {
        let must = !property.ty.nullable && !property.ty.ty.is_collection() && property.default_value.is_none();
        must && property.navigation.is_none() && !shape.is_key(&property.name) && json.get(&property.name).is_none()
    });
    missing.map_or(Ok(()), |property| Err(Invalid(format!("The {} field is required.", property.name))))
}

fn length(json: &Json, used: &TypeUse, path: &str) -> Result<(), Problem> {
    let Some((text, max)) = json.as_str().zip(used.facets.max_length) else { return Ok(()) };
    // The service counts units of UTF-16.
    if text.encode_utf16().count() <= max as usize {
        return Ok(());
    }
    let field = path.rsplit('.').next().unwrap_or(path);
    Err(Invalid(format!("The field {field} must be a string with a maximum length of {max}.")))
}

fn expected(path: &str, json: &Json, wanted: &str) -> Problem {
    let found = match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "an array",
        Json::Object(_) => "an object",
    };
    let path = if path.is_empty() { "the body" } else { path };
    Unreadable(format!("{path}: expected {wanted}, found {found}"))
}

/// Whether the JSON value is one of the primitive type.
fn fits(json: &Json, primitive: Primitive) -> bool {
    let integer = |min: i64, max: i64| json.as_i64().is_some_and(|n| (min..=max).contains(&n));
    let text = json.as_str();
    match primitive {
        Primitive::Boolean => json.is_boolean(),
        Primitive::Byte => integer(0, u8::MAX.into()),
        Primitive::SByte => integer(i8::MIN.into(), i8::MAX.into()),
        Primitive::Int16 => integer(i16::MIN.into(), i16::MAX.into()),
        Primitive::Int32 => integer(i32::MIN.into(), i32::MAX.into()),
        // Clients that have no wide integers send them as text.
        Primitive::Int64 => json.is_i64() || text.is_some_and(|text| text.parse::<i64>().is_ok()),
        Primitive::Decimal => {
            json.is_number() || text.is_some_and(|text| text.parse::<f64>().is_ok_and(f64::is_finite))
        }
        Primitive::Double | Primitive::Single => json.is_number() || matches!(text, Some("INF" | "-INF" | "NaN")),
        Primitive::String => text.is_some(),
        Primitive::Guid => text.is_some_and(|text| Uuid::parse_str(text).is_ok()),
        Primitive::Date => text.is_some_and(|text| temporal::date(text).is_some()),
        Primitive::DateTimeOffset => text.is_some_and(|text| temporal::date_time(text).is_some()),
        Primitive::TimeOfDay => text.is_some_and(|text| temporal::time(text).is_some()),
        Primitive::Duration => text.is_some_and(|text| temporal::duration(text).is_some()),
        Primitive::Binary => text.is_some_and(|text| binary(text).is_some()),
        Primitive::Geo(_) => json.is_object(),
        Primitive::Stream | Primitive::Untyped | Primitive::Abstract(_) => true,
    }
}
