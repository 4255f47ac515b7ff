//! Values where nothing else is known: what a column that was never written to holds.

use odata_codegen::model::{Primitive, Property, QName, Type, TypeUse};
use serde_json::{Map, Value as Json, json};

use super::Model;

/// How deep objects that must be there are filled in.
const MAX_DEPTH: u32 = 8;

/// The least that a value of this type can be: null where it is allowed.
pub(crate) fn empty_value(model: &Model, used: &TypeUse) -> Json {
    value(model, used, 0)
}

/// The least object of the type `name`: each structural property with its least value.
pub(crate) fn empty_object(model: &Model, name: &QName) -> Json {
    object(model, name, 0)
}

fn value(model: &Model, used: &TypeUse, depth: u32) -> Json {
    match &used.ty {
        Type::Collection(_) => json!([]),
        _ if used.nullable => Json::Null,
        Type::Complex(name) | Type::Entity(name) => object(model, name, depth + 1),
        Type::Enum(name) => {
            let first = model.enumeration(name).and_then(|ty| ty.members.first());
            first.map_or(Json::Null, |member| member.name.clone().into())
        }
        ty => model.primitive(ty).map_or(Json::Null, primitive),
    }
}

fn object(model: &Model, name: &QName, depth: u32) -> Json {
    let Some(shape) = model.shape(name).filter(|_| depth < MAX_DEPTH) else { return json!({}) };
    let members = shape.properties.iter().filter(|property| property.navigation.is_none());
    let members = members.map(|property| (property.name.clone(), default(model, property, depth)));
    Json::Object(members.collect::<Map<_, _>>())
}

fn default(model: &Model, property: &Property, depth: u32) -> Json {
    declared_default(model, property).unwrap_or_else(|| value(model, &property.ty, depth))
}

/// The value that the metadata gives a property of new rows.
pub(crate) fn declared_default(model: &Model, property: &Property) -> Option<Json> {
    let written = property.default_value.as_ref()?;
    match model.primitive(&property.ty.ty) {
        Some(Primitive::Boolean) => Some(json!(written == "true")),
        Some(primitive) if is_number(primitive) => serde_json::from_str(written).ok(),
        _ => Some(written.clone().into()),
    }
}

/// Whether values of the type are JSON numbers.
fn is_number(primitive: Primitive) -> bool {
    matches!(
        primitive,
        Primitive::Byte
            | Primitive::SByte
            | Primitive::Int16
            | Primitive::Int32
            | Primitive::Int64
            | Primitive::Single
            | Primitive::Double
            | Primitive::Decimal
    )
}

fn primitive(primitive: Primitive) -> Json {
    match primitive {
        Primitive::Boolean => json!(false),
        Primitive::Date => json!("0001-01-01"),
        Primitive::DateTimeOffset => json!("0001-01-01T00:00:00Z"),
        Primitive::Duration => json!("PT0S"),
        Primitive::Guid => json!("00000000-0000-0000-0000-000000000000"),
        Primitive::TimeOfDay => json!("00:00:00"),
        Primitive::Binary | Primitive::String => json!(""),
        Primitive::Geo(_) | Primitive::Stream | Primitive::Untyped | Primitive::Abstract(_) => Json::Null,
        _ => json!(0),
    }
}
