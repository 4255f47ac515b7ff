//! Types with serde's derive.

use std::fmt::Write as _;

use odata_codegen::model::{Enum, Primitive, QName, Service, Structured, Type};

/// All types of the service. Members bear their names on the wire, so that nothing needs to be renamed.
pub(crate) fn types(service: &Service) -> String {
    let mut out = String::new();
    for ty in service.structured.values() {
        structured(service, ty, &mut out);
    }
    for ty in service.enums.values() {
        enumeration(ty, &mut out);
    }
    out
}

fn structured(service: &Service, ty: &Structured, out: &mut String) {
    let _ = writeln!(out, "#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]");
    let _ = writeln!(out, "pub struct {} {{", ty.name.name);
    let mut base = Some(&ty.name);
    while let Some(declaring) = base.and_then(|name| service.structured.get(name)) {
        for property in &declaring.properties {
            let is_key = ty.key.iter().any(|part| part.name == property.name);
            let value = rust_type(&property.ty.ty);
            // Two names begin with a small letter, and one of them is a keyword; serde takes the mark off.
            let name = if property.name == "type" { "r#type" } else { &property.name };
            if is_key {
                let _ = writeln!(out, "    pub {name}: {value},");
            } else {
                let _ = writeln!(out, "    #[serde(skip_serializing_if = \"Option::is_none\")]");
                let _ = writeln!(out, "    pub {name}: Option<{value}>,");
            }
        }
        base = declaring.base.as_ref();
    }
    let _ = writeln!(out, "}}\n");
}

fn enumeration(ty: &Enum, out: &mut String) {
    let _ = writeln!(out, "#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]");
    let _ = writeln!(out, "pub enum {} {{", ty.name.name);
    for member in &ty.members {
        let _ = writeln!(out, "    {},", member.name);
    }
    let _ = writeln!(out, "}}\n");
}

fn rust_type(ty: &Type) -> String {
    match ty {
        Type::Collection(item) => match item.structured() {
            Some(QName { name, .. }) => format!("Vec<{name}>"),
            None => format!("Vec<{}>", rust_type(item)),
        },
        Type::Complex(name) | Type::Entity(name) => format!("Box<{}>", name.name),
        Type::Enum(name) | Type::Definition(name) => name.name.clone(),
        Type::Primitive(primitive) => scalar(*primitive).to_owned(),
    }
}

fn scalar(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "bool",
        Primitive::Byte => "u8",
        Primitive::SByte => "i8",
        Primitive::Int16 => "i16",
        Primitive::Int32 => "i32",
        Primitive::Int64 => "i64",
        Primitive::Single => "f32",
        Primitive::Double => "f64",
        Primitive::Decimal => "rust_decimal::Decimal",
        Primitive::Guid => "uuid::Uuid",
        Primitive::DateTimeOffset => "jiff::Timestamp",
        Primitive::Date => "jiff::civil::Date",
        Primitive::TimeOfDay => "jiff::civil::Time",
        Primitive::Duration => "jiff::SignedDuration",
        Primitive::Binary | Primitive::String | Primitive::Stream => "String",
        Primitive::Geo(_) | Primitive::Untyped | Primitive::Abstract(_) => "serde_json::Value",
    }
}
