//! What every call must look like, by the metadata.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use odata_codegen::csdl;
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::model::{self, Body as ModelBody, CrudKind, EntitySet, HttpCall, Operation, Service, Type};

use crate::sample::{json_of, literal};
use crate::seen::{Body, Seen};

/// The model of the repository's own metadata.
pub(crate) fn service() -> Service {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../metadata");
    let mut diagnostics = Diagnostics::default();
    let mut read = |name: &str| {
        let bytes = fs::read(folder.join(name)).expect("the metadata is in the repository");
        csdl::read(name, &bytes, &mut diagnostics).expect("it is well-formed")
    };
    let (document, overlay) = (read("orchestrator.edmx"), read("annotations.edmx"));
    let service = model::build(&[document], &[overlay], &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics}");
    service
}

/// All calls by their names.
pub(crate) fn calls(service: &Service) -> BTreeMap<String, Seen> {
    let mut calls = BTreeMap::new();
    for set in &service.sets {
        for crud in &set.crud {
            calls.insert(format!("{}.{}", set.name, crud.kind), crud_call(service, set, crud.kind, &crud.call));
        }
        for id in &set.collection_operations {
            let operation = service.operation(*id);
            let path = format!("/{}/{}", set.name, operation.name);
            calls.insert(format!("{}.{}", set.name, operation.name.name), operation_call(service, operation, path));
        }
        for id in &set.entity_operations {
            let operation = service.operation(*id);
            let path = format!("{}/{}", entity(service, set), operation.name);
            calls.insert(format!("{}.{}", set.name, operation.name.name), operation_call(service, operation, path));
        }
    }
    calls
}

fn entity(service: &Service, set: &EntitySet) -> String {
    let [key] = service.structured[&set.entity_type].key.as_slice() else { panic!("{} has no single key", set.name) };
    format!("/{}({})", set.name, literal(service, &key.ty))
}

fn crud_call(service: &Service, set: &EntitySet, kind: CrudKind, call: &HttpCall) -> Seen {
    let path = match kind {
        CrudKind::List | CrudKind::Create => format!("/{}", set.name),
        _ => entity(service, set),
    };
    let body = match (&call.body, kind) {
        // Nothing has been named to be changed.
        (_, CrudKind::Patch) => Body::Members(BTreeSet::new()),
        (ModelBody::Object(ty), _) => Body::Members(members(service, ty)),
        (ModelBody::Parts(parts), _) => Body::Form(parts.iter().map(|part| part.name.clone()).collect()),
        _ => Body::Nothing,
    };
    seen(call, path, body)
}

fn operation_call(service: &Service, operation: &Operation, mut path: String) -> Seen {
    let in_url: Vec<String> = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.in_url)
        .map(|parameter| format!("{}={}", parameter.name, literal(service, &parameter.ty.ty)))
        .collect();
    if !in_url.is_empty() {
        path = format!("{path}({})", in_url.join(","));
    }
    let rest = operation.parameters.iter().filter(|parameter| !parameter.in_url);
    let body = match &operation.call.body {
        ModelBody::Parameters => Body::Members(rest.map(|parameter| parameter.name.clone()).collect()),
        ModelBody::Form => Body::Form(rest.map(|parameter| parameter.name.clone()).collect()),
        ModelBody::Whole(name) => {
            let parameter = rest.into_iter().find(|parameter| parameter.name == *name).expect("the body's parameter");
            Body::Members(members(service, &parameter.ty.ty))
        }
        ModelBody::None => Body::Nothing,
        other => panic!("{}: {other:?}", operation.name),
    };
    seen(&operation.call, path, body)
}

fn members(service: &Service, ty: &Type) -> BTreeSet<String> {
    let json = json_of(service, ty, 0);
    json.as_object().expect("a structured type").keys().cloned().collect()
}

fn seen(call: &HttpCall, path: String, body: Body) -> Seen {
    Seen {
        method: call.method.to_string(),
        path,
        query: call.options.iter().map(|option| option.name.clone()).collect(),
        headers: call.headers.iter().map(|header| header.name.to_ascii_lowercase()).collect(),
        body,
    }
}
