//! A sample of every type, made from the metadata: what the calls are made with, and how.

use std::sync::{Arc, LazyLock};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use http::{HeaderMap, StatusCode};
use odata_codegen::csdl::document::TypeName;
use odata_codegen::model::{Primitive, QName, Service as Model, Type};
use serde_json::{Map, Value, json};
use uipath_orchestrator::odata::{Answer, FilePart, Request, Resource, Response, ResponseBody, Result, Service};

use crate::expected;

static MODEL: LazyLock<Model> = LazyLock::new(expected::service);

/// A call that was made, and waits to be sent. What it answers is read, and forgotten.
pub(crate) type Made = BoxFuture<'static, Result<()>>;

/// A generated call, whatever it answers.
pub(crate) fn made<C, A>(call: C) -> Made
where
    C: IntoFuture<Output = Result<A>, IntoFuture: Send> + Send + 'static,
{
    async move { call.await.map(drop) }.boxed()
}

/// A file for uploads.
pub(crate) fn file() -> FilePart {
    FilePart::new("sample.nupkg", "PK")
}

/// The sample of a type, read by the SDK's own decoder from the JSON that stands for it.
pub(crate) fn sample<T: Answer>(ty: &str) -> T {
    let text = json!({ "value": json_of(&MODEL, &named(&MODEL, ty), 0) });
    let bare = text["value"].is_object();
    let body = if bare { text["value"].to_string() } else { text.to_string() };
    let call = Resource::root(Arc::new(Fixed(body)), "Samples").get("Sample").call::<T>();
    let answer = call.into_future().now_or_never().expect("nothing is waited for");
    answer.unwrap_or_else(|error| panic!("no sample of {ty}: {error}"))
}

/// The type of this name: `Edm.Int64`, `Collection(Ns.Type)`.
pub(crate) fn named(model: &Model, name: &str) -> Type {
    let written = TypeName::parse(name);
    let item = match written.name.strip_prefix("Edm.") {
        Some(primitive) => Type::Primitive(Primitive::parse(primitive).expect("a primitive type")),
        None => {
            let (namespace, local) = written.name.rsplit_once('.').expect("a qualified name");
            let name = QName::new(namespace, local);
            if model.enums.contains_key(&name) {
                Type::Enum(name)
            } else {
                assert!(model.structured.contains_key(&name), "no type {name}");
                Type::Complex(name)
            }
        }
    };
    if written.collection { Type::Collection(Box::new(item)) } else { item }
}

/// The JSON of a sample. Structured values hold all their members, and stop at the second level.
pub(crate) fn json_of(model: &Model, ty: &Type, depth: usize) -> Value {
    match ty {
        Type::Collection(item) => json!([json_of(model, item, depth)]),
        Type::Primitive(primitive) => primitive_json(*primitive),
        Type::Enum(name) => json!(model.enums[name].members[0].name),
        Type::Definition(_) => json_of(model, &model.underlying(ty), depth),
        Type::Complex(name) | Type::Entity(name) => {
            let declared = &model.structured[name];
            let mut members = Map::new();
            for property in model.properties(name) {
                let is_key = declared.key.iter().any(|part| part.path[0] == property.name);
                if depth < 2 || is_key {
                    members.insert(property.name.clone(), json_of(model, &property.ty.ty, depth + 1));
                }
            }
            if members.is_empty() && declared.open {
                let value = declared.open_value.clone().unwrap_or(Type::Primitive(Primitive::String));
                members.insert("Member".to_owned(), json_of(model, &value, depth));
            }
            Value::Object(members)
        }
    }
}

fn primitive_json(primitive: Primitive) -> Value {
    match primitive {
        Primitive::Binary => json!("AQI="),
        Primitive::Boolean => json!(true),
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 | Primitive::Int64 => json!(7),
        Primitive::Date => json!("2026-02-28"),
        Primitive::DateTimeOffset => json!("2026-02-28T12:30:00Z"),
        Primitive::Decimal | Primitive::Double | Primitive::Single => json!(1.5),
        Primitive::Duration => json!("PT1H"),
        Primitive::Guid => json!("7f1c2d2e-0a1b-4c3d-8e9f-001122334455"),
        Primitive::String => json!("O'Brien & co"),
        Primitive::TimeOfDay => json!("12:30:00"),
        Primitive::Stream | Primitive::Geo(_) | Primitive::Untyped | Primitive::Abstract(_) => json!({"a": 1}),
    }
}

/// The sample of a type as a URL has it, percent-encoded.
pub(crate) fn literal(model: &Model, ty: &Type) -> String {
    match ty {
        Type::Collection(item) => format!("%5B{}%5D", literal(model, item)),
        Type::Enum(name) => format!("'{}'", model.enums[name].members[0].name),
        Type::Primitive(Primitive::String) => "'O''Brien%20%26%20co'".to_owned(),
        Type::Primitive(Primitive::Guid) => "7f1c2d2e-0a1b-4c3d-8e9f-001122334455".to_owned(),
        Type::Primitive(Primitive::Boolean) => "true".to_owned(),
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => "7".to_owned(),
        other => panic!("no call has a {other} in its URL"),
    }
}

/// A service that answers the same to everything.
struct Fixed(String);

impl Service for Fixed {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response>> {
        let body = ResponseBody::Whole(self.0.clone().into());
        let mut headers = HeaderMap::new();
        headers.insert("content-type", http::HeaderValue::from_static("application/json"));
        let response = Response::new(request.operation, StatusCode::OK, headers, body);
        std::future::ready(Ok(response)).boxed()
    }
}
