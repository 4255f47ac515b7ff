//! Names of members as the metadata has them, in whichever letters' case they came.

use odata_codegen::model::{QName, Type};
use serde_json::Value as Json;

use crate::model::Model;
use crate::store::Object;

/// Gives the members of an object of the type `name` the names that the metadata has, as far as it knows them.
pub(super) fn object(model: &Model, json: &mut Json, name: &QName) {
    let said = json.get("@odata.type").and_then(Json::as_str).and_then(|ty| model.said(ty));
    let name = said.filter(|said| model.service.inherits(said, name)).unwrap_or(name);
    let (Some(shape), Json::Object(members)) = (model.shape(name), json) else { return };
    rename(members, |member| shape.meant(member).map(|property| property.name.as_str()));
    for (member, json) in members {
        if let Some(property) = shape.property(member) {
            value(model, json, &property.ty.ty);
        }
    }
}

/// Does the same for the objects in a value of the type `ty`.
pub(super) fn value(model: &Model, json: &mut Json, ty: &Type) {
    match (ty, json) {
        (Type::Collection(item), Json::Array(items)) => items.iter_mut().for_each(|json| value(model, json, item)),
        (Type::Complex(name) | Type::Entity(name), json) => object(model, json, name),
        _ => {}
    }
}

/// Renames members to what `meant` says; one whose new name is there already stays as it is.
pub(super) fn rename<'a>(members: &mut Object, meant: impl Fn(&str) -> Option<&'a str>) {
    let other = |name: &String| meant(name).filter(|meant| name != meant && !members.contains_key(*meant));
    let renamed: Vec<(String, &str)> = members.keys().filter_map(|name| Some((name.clone(), other(name)?))).collect();
    for (name, meant) in renamed {
        if let Some(value) = members.shift_remove(&name) {
            members.insert(meant.to_owned(), value);
        }
    }
}
