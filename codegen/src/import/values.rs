//! What a schema means in CSDL: primitive types, envelopes, keys.

use super::openapi::{Answer, Description, Operation, Schema, Shape};
use super::profile::Profile;

/// The primitive type of a scalar; `Edm.String` where nothing better is known.
pub(super) fn primitive(schema: &Schema) -> &'static str {
    let format = schema.format.as_deref();
    match (&schema.shape, format) {
        (Shape::Boolean, _) => "Edm.Boolean",
        (Shape::Integer, Some("int64")) => "Edm.Int64",
        (Shape::Integer, Some("int16")) => "Edm.Int16",
        (Shape::Integer, Some("uint8")) => "Edm.Byte",
        (Shape::Integer, _) => "Edm.Int32",
        (Shape::Number, Some("decimal")) => "Edm.Decimal",
        (Shape::Number, Some("float")) => "Edm.Single",
        (Shape::Number, _) => "Edm.Double",
        (Shape::Text, Some("uuid" | "guid")) => "Edm.Guid",
        (Shape::Text, Some("date-time")) => "Edm.DateTimeOffset",
        (Shape::Text, Some("date")) => "Edm.Date",
        (Shape::Text, Some("duration")) => "Edm.Duration",
        (Shape::Text, Some("byte" | "binary")) | (Shape::File, _) => "Edm.Binary",
        _ => "Edm.String",
    }
}

/// Whether a format is a type of its own, and not a mere hint at the text.
pub(super) fn knows_format(format: &str) -> bool {
    matches!(
        format,
        "int64"
            | "int32"
            | "int16"
            | "uint8"
            | "decimal"
            | "float"
            | "double"
            | "uuid"
            | "date-time"
            | "date"
            | "duration"
            | "byte"
            | "binary"
            | "file"
    )
}

/// The answer that an operation gives when all went well, if it has a body.
pub(super) fn primary(operation: &Operation) -> Option<&Answer> {
    operation.answers.iter().find(|answer| answer.is_success() && answer.schema.is_some())
}

/// The schema of that answer.
pub(super) fn answer(operation: &Operation) -> Option<&Schema> {
    primary(operation).and_then(|answer| answer.schema.as_ref())
}

/// What is behind a schema: OData's own envelope taken off, and names that stand for no object followed.
pub(super) fn unwrap<'a>(description: &'a Description, profile: &Profile, schema: &'a Schema) -> &'a Schema {
    let Shape::Named(name) = &schema.shape else { return schema };
    let target = match description.schema(name) {
        Some(target) if target.object().is_none() && target.members.is_empty() => Some(target),
        _ => inside(description, profile, name),
    };
    // That names do not lead in a circle was checked when the description was read; an envelope may.
    match target {
        Some(target) if !matches!(&target.shape, Shape::Named(next) if is_envelope(description, profile, next)) => {
            unwrap(description, profile, target)
        }
        Some(target) => target,
        None => schema,
    }
}

/// The value in the schema `name`, if that is OData's own envelope.
fn inside<'a>(description: &'a Description, profile: &Profile, name: &str) -> Option<&'a Schema> {
    if !profile.envelopes.iter().any(|prefix| name.starts_with(prefix)) {
        return None;
    }
    description.schema(name)?.object()?.properties.get("value")
}

/// Whether the schema `name` is OData's own envelope around a value.
pub(super) fn is_envelope(description: &Description, profile: &Profile, name: &str) -> bool {
    inside(description, profile, name).is_some()
}

/// The name of the schema that a value has, or that its items have.
pub(super) fn named(description: &Description, profile: &Profile, schema: &Schema) -> Option<String> {
    let name = |schema: &Schema| match &schema.shape {
        Shape::Named(name) => Some(name.clone()),
        _ => None,
    };
    let schema = unwrap(description, profile, schema);
    match &schema.shape {
        Shape::Array(items) => name(unwrap(description, profile, items)),
        _ => name(schema),
    }
}

/// The `Id` of a schema, inherited or its own.
///
/// The server's framework takes it as the key without regard to case.
pub(super) fn id_of<'a>(description: &'a Description, name: &str) -> Option<&'a str> {
    let object = description.schema(name)?.object()?;
    let mut all = object.properties.keys().filter(|property| property.eq_ignore_ascii_case("id"));
    let own = object.properties.get_key_value("Id").map(|(id, _)| id).or_else(|| all.next());
    own.map(String::as_str).or_else(|| id_of(description, object.base.as_deref()?))
}

/// A schema's name as an identifier, without the ending that says nothing: `BulkItemDtoOfString` is
/// `BulkItemOfString`.
pub(super) fn stem(name: &str, profile: &Profile) -> String {
    let name = identifier(name).replace(&format!("{}Of", profile.type_suffix), "Of");
    match name.strip_suffix(profile.type_suffix) {
        Some(stem) if !stem.is_empty() => stem.to_owned(),
        _ => name,
    }
}

/// A schema's name as a simple identifier: `Bulk[Int64]` is `BulkOfInt64`.
pub(super) fn identifier(name: &str) -> String {
    let mut identifier = String::with_capacity(name.len());
    for character in name.chars() {
        match character {
            '[' | '<' => identifier.push_str("Of"),
            c if c.is_alphanumeric() || c == '_' => identifier.push(c),
            _ => {}
        }
    }
    if identifier.starts_with(|c: char| c.is_numeric()) {
        identifier.insert(0, '_');
    }
    identifier
}
