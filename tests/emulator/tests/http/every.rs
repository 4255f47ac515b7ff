//! Every set and every operation of the metadata, called once with the least that it takes.

use std::collections::BTreeMap;

use odata_codegen::csdl;
use odata_codegen::diagnostic::Diagnostics;
use odata_codegen::model::{
    Answer, Body, CrudKind, EntitySet, HttpCall, Operation, Primitive, Property, QName, Service, Type, TypeUse, build,
};
use serde_json::{Map, Value, json};
use uipath_orchestrator_metadata::{ANNOTATIONS, ORCHESTRATOR};

use crate::common::{Client, Reply, still};

const GUID: &str = "11111111-2222-3333-4444-555555555555";

fn service() -> Service {
    let mut diagnostics = Diagnostics::default();
    let mut read = |name: &str, bytes: &[u8]| csdl::read(name, bytes, &mut diagnostics).unwrap();
    let document = read("orchestrator", ORCHESTRATOR);
    let overlay = read("annotations", ANNOTATIONS);
    build(&[document], &[overlay], &mut diagnostics)
}

/// The least value of a type that is not null.
fn sample(service: &Service, ty: &Type) -> Value {
    match service.underlying(ty) {
        Type::Collection(item) => json!([sample(service, &item)]),
        Type::Enum(name) => json!(service.enums[&name].members[0].name),
        Type::Complex(name) | Type::Entity(name) => object(service, &name),
        Type::Primitive(primitive) => match primitive {
            Primitive::Boolean => json!(true),
            Primitive::String => json!("a"),
            Primitive::Guid => json!(GUID),
            Primitive::DateTimeOffset => json!("2026-01-01T00:00:00Z"),
            Primitive::Binary => json!("AAAA"),
            Primitive::Untyped => json!({}),
            _ => json!(1),
        },
        Type::Definition(_) => unreachable!("the underlying type is none"),
    }
}

fn is_needed(service: &Service, name: &QName, property: &Property) -> bool {
    let is_key = service.lineage(name).iter().any(|ty| ty.key.iter().any(|part| part.name == property.name));
    !property.ty.nullable && !property.ty.ty.is_collection() && property.navigation.is_none() && !is_key
}

fn object(service: &Service, name: &QName) -> Value {
    let needed = service.properties(name).into_iter().filter(|property| is_needed(service, name, property));
    let value = |property: &Property| match property.name.as_str() {
        "Url" => json!("http://127.0.0.1:1/"),
        _ => sample(service, &property.ty.ty),
    };
    Value::Object(needed.map(|property| (property.name.clone(), value(property))).collect())
}

/// The value as a literal in a URL.
fn literal(value: &Value, ty: &Type) -> String {
    match (value, ty) {
        (Value::Array(items), ty) => {
            format!("%5B{}%5D", items.iter().map(|item| literal(item, ty.item())).collect::<Vec<_>>().join(","))
        }
        (Value::String(text), Type::Primitive(Primitive::Guid | Primitive::DateTimeOffset)) => text.clone(),
        (Value::String(text), _) => format!("'{text}'"),
        (value, _) => value.to_string(),
    }
}

fn key(service: &Service, set: &EntitySet, row: Option<&Value>) -> String {
    let part = &service.structured[&set.entity_type].key[0];
    // The versions of a package have one id: each goes by its key.
    let name = if matches!(set.name.as_str(), "Processes" | "Libraries") { "Key" } else { &part.name };
    let value = row.map_or_else(|| sample(service, &part.ty), |row| row[name].clone());
    literal(&value, &part.ty)
}

/// Own query options that must be there.
fn query(service: &Service, call: &HttpCall) -> String {
    let needed = call.options.iter().filter(|option| option.required);
    let text = |value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let parts: Vec<String> =
        needed.map(|option| format!("{}={}", option.name, text(sample(service, option.ty.item())))).collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// Calls with the body that the call takes.
async fn send(
    client: &Client<'_>,
    service: &Service,
    call: &HttpCall,
    path: &str,
    operation: Option<&Operation>,
) -> Reply {
    let path = format!("{path}{}", query(service, call));
    let needed = call
        .headers
        .iter()
        .filter(|header| header.required && !header.name.eq_ignore_ascii_case("X-UIPATH-OrganizationUnitId"));
    let values: Vec<(String, String)> = needed
        .map(|header| (header.name.clone(), sample(service, &header.ty).as_str().unwrap_or("1").to_owned()))
        .collect();
    let mut headers: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let parts: Vec<(String, bool)> = match &call.body {
        Body::Form => operation
            .unwrap()
            .parameters
            .iter()
            .filter(|p| !p.in_url)
            .map(|p| (p.name.clone(), p.ty.ty == Type::Primitive(Primitive::Binary)))
            .collect(),
        Body::Parts(parts) => {
            parts.iter().map(|part| (part.name.clone(), part.ty == Type::Primitive(Primitive::Binary))).collect()
        }
        _ => Vec::new(),
    };
    let body = match &call.body {
        Body::None => String::new(),
        Body::Object(ty) => sample(service, ty).to_string(),
        Body::Whole(name) => {
            let parameter = operation.unwrap().parameters.iter().find(|parameter| parameter.name == *name).unwrap();
            sample(service, &parameter.ty.ty).to_string()
        }
        Body::Parameters => {
            let own = operation.unwrap().parameters.iter().filter(|parameter| !parameter.in_url);
            let members: Map<String, Value> = own.map(|p| (p.name.clone(), sample(service, &p.ty.ty))).collect();
            Value::Object(members).to_string()
        }
        Body::Form | Body::Parts(_) => {
            let part = |(name, file): &(String, bool)| {
                let file = if *file { "; filename=\"a.bin\"" } else { "" };
                format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\nx\r\n")
            };
            parts.iter().map(part).collect::<String>() + "--b--\r\n"
        }
    };
    if !parts.is_empty() {
        headers.push(("content-type", "multipart/form-data; boundary=b"));
    } else if !body.is_empty() {
        headers.push(("content-type", "application/json"));
    }
    client.send(&call.method.to_string(), &path, &headers, body.as_bytes()).await
}

/// Holds a successful answer against the type that the call answers.
fn check(service: &Service, call: &HttpCall, reply: &Reply, what: &str) {
    let documented = call.statuses.contains(&reply.status);
    assert!(call.statuses.is_empty() || documented, "{what}: {} is not among {:?}", reply.status, call.statuses);
    match &call.answer {
        Answer::Nothing => assert!(reply.body.is_empty(), "{what}"),
        Answer::Stream => assert!(!reply.body.is_empty(), "{what}"),
        Answer::Maybe(_) if reply.body.is_empty() => {}
        Answer::Value(used) | Answer::Maybe(used) => {
            let json = reply.json();
            assert!(json["@odata.context"].is_string(), "{what}: {json}");
            let value = if used.ty.structured().is_some() && !used.ty.is_collection() { &json } else { &json["value"] };
            value_fits(service, value, used, what);
        }
    }
}

fn value_fits(service: &Service, value: &Value, used: &TypeUse, what: &str) {
    match service.underlying(&used.ty) {
        Type::Collection(item) => {
            let used = TypeUse { ty: *item, ..used.clone() };
            let items = value.as_array().unwrap_or_else(|| panic!("{what}: {value} is no list"));
            for value in items {
                value_fits(service, value, &used, what);
            }
        }
        _ if value.is_null() => assert!(used.nullable, "{what}: null"),
        Type::Complex(name) | Type::Entity(name) => {
            for property in service.properties(&name) {
                match value.get(&property.name) {
                    Some(member) => value_fits(service, member, &property.ty, &format!("{what}.{}", property.name)),
                    None => assert!(!is_needed(service, &name, property), "{what}: {} is missing", property.name),
                }
            }
        }
        Type::Enum(name) => {
            let known = service.enums[&name].members.iter().any(|member| Some(member.name.as_str()) == value.as_str());
            assert!(known, "{what}: {value} is no member of {name}");
        }
        Type::Primitive(Primitive::Boolean) => assert!(value.is_boolean(), "{what}: {value}"),
        Type::Primitive(Primitive::Int32 | Primitive::Int64) => assert!(value.is_i64(), "{what}: {value}"),
        Type::Primitive(Primitive::String | Primitive::Guid | Primitive::DateTimeOffset) => {
            assert!(value.is_string(), "{what}: {value}");
        }
        _ => {}
    }
}

#[tokio::test]
async fn every_list_can_be_read_with_all_that_it_takes() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let service = service();
    let mut lists = 0;
    for set in &service.sets {
        let Some(call) = set.crud(CrudKind::List) else { continue };
        lists += 1;
        check(&service, call, &send(&client, &service, call, &set.name, None).await, &set.name);
        let property = service.properties(&set.entity_type).into_iter().find(|property| {
            property.navigation.is_none() && !property.ty.ty.is_collection() && property.ty.ty.structured().is_none()
        });
        let name = &property.unwrap().name;
        let options = [
            (call.query.filter, format!("$filter={name}%20ne%20null")),
            (call.query.order_by, format!("$orderby={name}%20desc")),
            (call.query.select, format!("$select={name}")),
            (call.query.top, "$top=2".to_owned()),
            (call.query.skip, "$skip=1".to_owned()),
            (call.query.count, "$count=true".to_owned()),
            (call.query.expand, "$expand=*".to_owned()),
        ];
        for (taken, option) in options {
            let own = query(&service, call);
            let path = format!("{}{}{option}", set.name, if own.is_empty() { "?".to_owned() } else { own + "&" });
            let reply = client.get(&path).await;
            assert_eq!(reply.status, if taken { 200 } else { 400 }, "{path}: {}", reply.text());
        }
    }
    assert_eq!(lists, 45);
}

#[tokio::test]
async fn every_entity_can_be_made_changed_and_deleted() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let service = service();
    let mut calls = BTreeMap::new();
    for set in &service.sets {
        let mut row = None;
        if set.crud(CrudKind::List).is_some() {
            let listed = client.get(&set.name).await;
            row = listed.json()["value"].as_array().and_then(|rows| rows.first().cloned());
        }
        for crud in &set.crud {
            let what = format!("{} {:?}", set.name, crud.kind);
            *calls.entry(crud.kind).or_insert(0) += 1;
            let path = match crud.kind {
                CrudKind::List | CrudKind::Create => set.name.clone(),
                _ => format!("{}({})", set.name, key(&service, set, row.as_ref())),
            };
            let reply = send(&client, &service, &crud.call, &path, None).await;
            match reply.status {
                // A row that was not made, or a process that the least release does not have.
                404 => assert!(row.is_none() || what == "Releases Create", "{what}: {}", reply.text()),
                // The last version of a row that others stand on.
                409 => assert!(what.starts_with("Folders") || what.starts_with("QueueItems"), "{what}"),
                200..300 => check(&service, &crud.call, &reply, &what),
                status => panic!("{what}: {status} {} {}", reply.reason(), reply.text()),
            }
            if crud.kind == CrudKind::Create && reply.status == 201 {
                assert!(reply.header("location").is_some(), "{what}");
                row = Some(reply.json());
            }
        }
    }
    let total: i32 = calls.values().sum();
    assert_eq!(total, 158, "{calls:?}");
}

#[tokio::test]
async fn every_operation_checks_its_input_and_answers_by_its_type() {
    let emulator = still().start().await.unwrap();
    let client = Client::new(&emulator);
    let service = service();
    let mut count = 0;
    for set in &service.sets {
        let listed = set.crud(CrudKind::List).is_some();
        let rows = if listed { client.get(&set.name).await.json()["value"].as_array().cloned() } else { None };
        let row = rows.and_then(|rows| rows.first().cloned());
        for (id, bound) in set
            .collection_operations
            .iter()
            .map(|id| (id, false))
            .chain(set.entity_operations.iter().map(|id| (id, true)))
        {
            let operation = service.operation(*id);
            count += 1;
            let in_url = operation.parameters.iter().filter(|parameter| parameter.in_url);
            let arguments: Vec<String> = in_url
                .map(|parameter| {
                    format!("{}={}", parameter.name, literal(&sample(&service, &parameter.ty.ty), &parameter.ty.ty))
                })
                .collect();
            let arguments = if arguments.is_empty() { String::new() } else { format!("({})", arguments.join(",")) };
            let entity = if bound { format!("({})", key(&service, set, row.as_ref())) } else { String::new() };
            let path = format!("{}{entity}/{}{arguments}", set.name, operation.name);
            let reply = send(&client, &service, &operation.call, &path, Some(operation)).await;
            match reply.status {
                200..300 => check(&service, &operation.call, &reply, &path),
                // What the least values do not name.
                404 if by_hand(operation) || (bound && row.is_none()) => {}
                400 | 409 if by_hand(operation) => {}
                status => panic!("{path}: {status} {} {}", reply.reason(), reply.text()),
            }
            if operation.call.body == Body::Parameters {
                let wrong = json!({ "thisIsNoParameter": 1 });
                let path = format!("{path}{}", query(&service, &operation.call));
                let reply = client.write(&operation.call.method.to_string(), &path, &wrong).await;
                let missing =
                    operation.call.headers.iter().any(|header| header.required && header.name.contains("Audited"));
                assert!(reply.status == 400 || missing, "{path}: {}", reply.status);
            }
        }
    }
    assert_eq!(count, 188);
}

/// Operations that look for things that the least values do not name.
fn by_hand(operation: &Operation) -> bool {
    matches!(
        operation.name.name.as_str(),
        "RestartJob"
            | "ResumeJob"
            | "SetItemReviewStatus"
            | "GetItemLastRetryByKey"
            | "StartJobs"
            | "StopJobs"
            | "StopJob"
            | "AddQueueItem"
            | "BulkAddQueueItems"
            | "StartTransaction"
            | "SetTransactionResult"
            | "SetTransactionProgress"
            | "GetRobotAsset"
            | "GetRobotAssetByRobotId"
            | "GetRobotAssetByNameForRobotKey"
            | "GetByKey"
            | "SetRobotAssetByRobotKey"
            | "GetReadUri"
            | "GetWriteUri"
            | "GetFile"
            | "DeleteFile"
            | "UploadPackage"
            | "DownloadPackage"
            | "UpdateToLatestPackageVersion"
            | "UpdateToLatestPackageVersionByKey"
            | "UpdateToSpecificPackageVersion"
            | "UpdateToSpecificPackageVersionByKey"
            | "RollbackToPreviousReleaseVersion"
            | "RollbackToPreviousReleaseVersionByKey"
            | "SetEnabled"
            | "AssignRoles"
            | "ToggleRole"
            | "GetFoldersForAsset"
            | "GetFoldersForBucket"
            | "GetFoldersForBusinessRule"
            | "GetFoldersForQueue"
            | "GetFoldersForTaskCatalog"
            | "GetQueueItemCommentsHistory"
            | "CreateTaskCatalog"
            | "UpdateTaskCatalog"
            | "AssignUsers"
            | "AssignMachines"
            | "UpdateMachinesToFolderAssociations"
            | "RemoveUserFromFolder"
            | "RemoveUserFromFolderByKey"
            | "RemoveMachinesFromFolder"
            | "GetUsersForFolder"
            | "GetMachinesForFolder"
            | "GetAssignedMachines"
            | "MoveFolder"
            | "SetUsers"
            | "GetUsersForRole"
            | "GetUserIdsForRole"
            | "SetItemReviewer"
            | "UnsetItemReviewer"
            | "GetItemLastRetry"
            | "UpdateByKey"
            | "ToggleEnabledStatus"
    )
}
