//! Values in the one way that the service writes them, whichever way they came.

use odata_codegen::model::{Primitive, QName, Type};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::model::Model;
use crate::query::temporal;
use crate::store::Object;

/// Writes what the members of an object of the type `name` hold as the service does.
pub(crate) fn settle(model: &Model, name: &QName, members: &mut Object) {
    let said = members.get("@odata.type").and_then(Json::as_str).and_then(|ty| model.said(ty));
    let Some(shape) = model.shape(said.unwrap_or(name)) else { return };
    for (member, json) in members {
        let ty = shape.property(member).map(|property| &property.ty.ty).or(shape.open_value.as_ref());
        if let Some(ty) = ty.filter(|_| !member.contains('@')) {
            value(model, json, ty);
        }
    }
}

/// Writes a value of the type `ty` as the service does: Guids in small letters, times in UTC, wide numbers as numbers.
pub(super) fn value(model: &Model, json: &mut Json, ty: &Type) {
    match (ty, &mut *json) {
        (Type::Collection(item), Json::Array(items)) => items.iter_mut().for_each(|json| value(model, json, item)),
        (Type::Complex(name) | Type::Entity(name), Json::Object(members)) => settle(model, name, members),
        (ty, Json::String(text)) => {
            if let Some(settled) = model.primitive(ty).and_then(|primitive| settled(text, primitive)) {
                *json = settled;
            }
        }
        _ => {}
    }
}

/// What stands in the place of a text; `None` if it is as it should be.
fn settled(text: &str, primitive: Primitive) -> Option<Json> {
    match primitive {
        Primitive::Guid => Uuid::parse_str(text).ok().map(|guid| guid.to_string().into()),
        Primitive::DateTimeOffset if !text.ends_with('Z') => {
            temporal::date_time(text).map(|time| time.to_string().into())
        }
        Primitive::Int64 => text.parse::<i64>().ok().map(Json::from),
        // One with more digits than JSON's numbers keep stays a text.
        Primitive::Decimal => text.parse::<f64>().ok().filter(|number| number.to_string() == text).map(Json::from),
        _ => None,
    }
}
