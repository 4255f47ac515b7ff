//! A row that has every member of its type.

use odata_codegen::model::{Facets, Primitive, QName, Service, Structured, Type};

/// The members of a job as pairs of name and JSON, in which `#` stands for the number of the row.
///
/// They stand in an order of their own, as a server has one: it is neither that of the metadata nor the alphabet's.
pub(crate) fn job(service: &Service) -> String {
    let name = QName::new("UiPath.Server.Configuration.OData", "JobDto");
    let members = service.structured.get(&name).map(|ty| members(service, ty, 0)).unwrap_or_default();
    format!("/// Names and values of a row.\npub const JOB: &[(&str, &str)] = &{members:#?};\n")
}

fn members(service: &Service, ty: &Structured, depth: usize) -> Vec<(String, String)> {
    let named = ty.properties.iter().filter_map(|property| {
        let value = value(service, &property.name, &property.ty.ty, &property.ty.facets, depth)?;
        Some((property.name.clone(), value))
    });
    let mut members: Vec<(String, String)> = named.collect();
    // Any order would do that says nothing: here, that of the names read backwards.
    members.sort_by_key(|(name, _)| name.chars().rev().collect::<String>());
    members
}

fn value(service: &Service, name: &str, ty: &Type, facets: &Facets, depth: usize) -> Option<String> {
    Some(match ty {
        Type::Collection(_) => "[]".to_owned(),
        Type::Primitive(primitive) => scalar(name, *primitive, facets),
        Type::Enum(name) => format!("{:?}", service.enums.get(name)?.members.first()?.name),
        Type::Definition(name) => scalar(&name.name, service.definitions.get(name)?.underlying, facets),
        Type::Complex(_) | Type::Entity(_) if depth > 0 => "null".to_owned(),
        Type::Complex(name) | Type::Entity(name) => {
            let members = members(service, service.structured.get(name)?, depth + 1);
            // Of what is expanded, a few members are asked for.
            let members = members.iter().filter(|(_, value)| value != "null").take(4);
            let members: Vec<String> = members.map(|(name, value)| format!("{name:?}:{value}")).collect();
            format!("{{{}}}", members.join(","))
        }
    })
}

fn scalar(name: &str, primitive: Primitive, facets: &Facets) -> String {
    match primitive {
        Primitive::Boolean => "false".to_owned(),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 => "7".to_owned(),
        Primitive::Int32 | Primitive::Int64 => "10#".to_owned(),
        Primitive::Single | Primitive::Double | Primitive::Decimal => "12.5".to_owned(),
        Primitive::Guid => "\"2196eb07-c96a-4f47-a734-326dd5d5####\"".to_owned(),
        Primitive::DateTimeOffset => "\"2026-11-25T07:13:08.647Z\"".to_owned(),
        Primitive::Date => "\"2026-11-25\"".to_owned(),
        Primitive::TimeOfDay => "\"07:13:08\"".to_owned(),
        Primitive::Duration => "\"PT10M\"".to_owned(),
        Primitive::Geo(_) | Primitive::Untyped | Primitive::Abstract(_) => "null".to_owned(),
        // Arguments are JSON inside of a string.
        _ if name.ends_with("Arguments") => r#""{\"invoice\":\"R-#\",\"amount\":1250}""#.to_owned(),
        _ => {
            let text = format!("{name} of row #");
            let length = facets.max_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(text.len());
            format!("{:?}", &text[..text.len().min(length)])
        }
    }
}
