//! The service document and the metadata document.

use odata_codegen::csdl::document::OperationKind;
use odata_codegen::model::{Operation, Type, TypeUse};
use serde_json::{Map, Value as Json, json};

use crate::answer::Answer;
use crate::model::{Model, mandatory};
use crate::request::Request;
use crate::url::query::Pairs;

/// The list of the sets.
pub(crate) fn service(model: &Model, root: &str) -> Answer {
    let sets = model.service.sets.iter().map(|set| {
        let kind = if set.is_singleton { "Singleton" } else { "EntitySet" };
        json!({ "name": set.name, "kind": kind, "url": set.name })
    });
    Answer::odata(200, &json!({ "@odata.context": format!("{root}/$metadata"), "value": sets.collect::<Vec<_>>() }))
}

/// The metadata: XML to those who ask for it, JSON to everyone else.
pub(crate) fn metadata(model: &Model, request: &Request, pairs: &Pairs) -> Answer {
    let xml = match pairs.get("$format") {
        Some(format) => matches!(format, "xml" | "application/xml"),
        None => request.header("accept").is_some_and(|accept| accept.contains("application/xml")),
    };
    if xml {
        return Answer::of(200, "application/xml", model.document.clone());
    }
    Answer::of(200, "application/json", json_metadata(model).to_string())
}

/// The metadata as CSDL JSON: types, operations and sets, without annotations.
fn json_metadata(model: &Model) -> Json {
    let service = &model.service;
    let mut document = Map::new();
    document.insert("$Version".to_owned(), json!("4.0"));
    let mut put = |namespace: &str, name: &str, value: Json| {
        let schema = document.entry(namespace).or_insert_with(|| json!({}));
        if let Some(Json::Array(overloads)) = schema.get_mut(name) {
            overloads.extend(value.as_array().cloned().unwrap_or_default());
        } else {
            schema[name] = value;
        }
    };
    for (name, ty) in &service.structured {
        let mut members = Map::new();
        let kind = if ty.key.is_empty() { "ComplexType" } else { "EntityType" };
        members.insert("$Kind".to_owned(), kind.into());
        if let Some(base) = &ty.base {
            members.insert("$BaseType".to_owned(), base.to_string().into());
        } else if !ty.key.is_empty() {
            members.insert("$Key".to_owned(), ty.key.iter().map(|part| part.path.join("/")).collect());
        }
        if ty.open {
            members.insert("$OpenType".to_owned(), true.into());
        }
        for property in &ty.properties {
            let mut described = type_use(&property.ty);
            if property.navigation.is_some() {
                described["$Kind"] = "NavigationProperty".into();
            }
            members.insert(property.name.clone(), described);
        }
        put(&name.namespace, &name.name, members.into());
    }
    for (name, ty) in &service.enums {
        let mut members = Map::new();
        members.insert("$Kind".to_owned(), "EnumType".into());
        members.extend(ty.members.iter().map(|member| (member.name.clone(), member.value.into())));
        put(&name.namespace, &name.name, members.into());
    }
    for operation in &service.operations {
        put(&operation.name.namespace, &operation.name.name, json!([described(operation)]));
    }
    if let Some(container) = &service.container {
        let mut members = Map::new();
        members.insert("$Kind".to_owned(), "EntityContainer".into());
        for set in &service.sets {
            let described = json!({ "$Collection": !set.is_singleton, "$Type": set.entity_type.to_string() });
            members.insert(set.name.clone(), described);
        }
        put(&container.namespace, &container.name, members.into());
        document.insert("$EntityContainer".to_owned(), container.to_string().into());
    }
    document.into()
}

fn described(operation: &Operation) -> Json {
    let kind = if operation.kind == OperationKind::Function { "Function" } else { "Action" };
    let binding = operation.binding.as_ref().map(|binding| (binding.parameter.clone(), mandatory(&binding.ty)));
    let own = operation.parameters.iter().map(|parameter| (parameter.name.clone(), parameter.ty.clone()));
    let parameters = binding.into_iter().chain(own).map(|(name, used)| {
        let mut described = type_use(&used);
        described["$Name"] = name.into();
        described
    });
    let mut members = json!({
        "$Kind": kind,
        "$IsBound": operation.binding.is_some(),
        "$Parameter": parameters.collect::<Vec<_>>(),
    });
    if let Some(used) = &operation.return_type {
        members["$ReturnType"] = type_use(used);
    }
    members
}

fn type_use(used: &TypeUse) -> Json {
    let mut described = json!({ "$Type": used.ty.item().to_string() });
    if matches!(used.ty, Type::Collection(_)) {
        described["$Collection"] = true.into();
    }
    if used.nullable {
        described["$Nullable"] = true.into();
    }
    if let Some(length) = used.facets.max_length {
        described["$MaxLength"] = length.into();
    }
    described
}
