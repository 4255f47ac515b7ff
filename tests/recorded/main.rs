//! Bodies that real servers have sent, from 2018 to 2024, where the folder with them is at hand: the types of today
//! read them, and give every member back.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use uipath_orchestrator::types;

fn folder() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/recorded");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: the recorded bodies are not at hand");
    None
}

fn read(folder: &Path, file: &str) -> Value {
    let text = fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The entities of a body: rows of a page, an array, or the one that it is.
fn entities(body: Value) -> Vec<Value> {
    match body {
        Value::Array(items) => items,
        Value::Object(mut members) => match members.remove("value") {
            Some(Value::Array(items)) => items,
            Some(other) => panic!("`value` is {other}"),
            None => vec![Value::Object(members)],
        },
        other => panic!("the body is {other}"),
    }
}

/// Reads each entity as a `T` and writes it again.
fn holds<T: DeserializeOwned + Serialize>(folder: &Path, file: &str) {
    let entities = entities(read(folder, file));
    assert!(!entities.is_empty(), "{file} is empty");
    for (i, mut sent) in entities.into_iter().enumerate() {
        unmask(&mut sent);
        let sent = &sent;
        let read: T = serde_json::from_value(sent.clone()).unwrap_or_else(|error| panic!("{file}[{i}]: {error}"));
        let given_back = serde_json::to_value(&read).unwrap();
        compare(&format!("{file}[{i}]"), sent, &given_back);
    }
}

/// The author of one body masked its keys, so that they are no GUIDs any more: `7d382470-abc`.
fn unmask(entity: &mut Value) {
    for name in ["Key", "BatchExecutionKey"] {
        let masked = entity[name].as_str().and_then(|key| key.split_once('-')).filter(|(_, rest)| rest.len() < 5);
        if let Some((first, _)) = masked {
            entity[name] = format!("{first}-0000-4000-8000-000000000000").into();
        }
    }
}

/// Whether everything that was sent is given back. Null and absent are the same, and so are two spellings of a time.
fn compare(path: &str, sent: &Value, given_back: &Value) {
    match (sent, given_back) {
        (Value::Object(sent), Value::Object(given_back)) => {
            for (name, value) in sent.iter().filter(|(name, value)| !value.is_null() && *name != "@odata.context") {
                // A key that holds its default is not sent.
                if name == "Id" && *value == 0 {
                    continue;
                }
                // Some servers of old wrote a name in another case than the metadata has it.
                let found = given_back.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
                let (_, found) = found.unwrap_or_else(|| panic!("{path}.{name} is lost"));
                compare(&format!("{path}.{name}"), value, found);
            }
        }
        (Value::Array(sent), Value::Array(given_back)) => {
            assert_eq!(sent.len(), given_back.len(), "{path}");
            for (i, (sent, given_back)) in sent.iter().zip(given_back).enumerate() {
                compare(&format!("{path}[{i}]"), sent, given_back);
            }
        }
        (Value::String(one), Value::String(other)) if one != other => {
            let time = |text: &str| text.parse::<uipath_orchestrator::odata::Timestamp>().ok();
            assert!(time(one).is_some() && time(one) == time(other), "{path}: {one} became {other}");
        }
        (sent, given_back) => assert_eq!(sent, given_back, "{path}"),
    }
}

#[test]
fn bodies_of_real_servers_are_read_and_given_back() {
    let Some(folder) = folder() else { return };
    let folder = folder.as_path();
    holds::<types::Release>(folder, "cloud2019_releases_list.json");
    holds::<types::Release>(folder, "cloud2020_releases_list.json");
    holds::<types::Job>(folder, "cloud2019_startjobs_201.json");
    holds::<types::Job>(folder, "cloud2020_startjobs_201.json");
    holds::<types::Job>(folder, "onprem1910_startjobs_value.json");
    holds::<types::Job>(folder, "onprem182_jobs_value.json");
    holds::<types::Robot>(folder, "cloud2020_robots_list.json");
    holds::<types::Robot>(folder, "onprem182_robots_value.json");
    holds::<types::Robot>(folder, "onprem1910_robot_post.json");
    holds::<types::Machine>(folder, "onprem1910_machine_post.json");
    holds::<types::Folder>(folder, "cloud2022_folders_value.json");
    holds::<types::Folder>(folder, "onprem1910_folder.json");
    holds::<types::UserRoles>(folder, "onprem1910_folder_user_1.json");
    holds::<types::UserRoles>(folder, "onprem1910_folder_user_2.json");
    holds::<uipath_orchestrator::webhooks::Event>(folder, "webhook2018_events.json");
    holds::<types::UserRoleAssignments>(folder, "onprem1910_user_folder_roles.json");
    holds::<types::LicenseNamedUser>(folder, "cloud2022_licenses_named_user_value.json");
    holds::<types::QueueDefinition>(folder, "onprem1910_queuedefinition.json");
    holds::<types::QueueItem>(folder, "cloud2024_queueitems_values_uipathorch.json");
    holds::<types::QueueItem>(folder, "onprem1910_start_transaction.json");
    holds::<types::QueueItemEvent>(folder, "docs2018_queueitemevents_list.json");
    holds::<types::AuditLog>(folder, "onprem1910_auditlog_1.json");
    holds::<types::Log>(folder, "onprem1910_robotlog_1.json");
    holds::<types::BulkItemOfString>(folder, "onprem1910_library_upload_result.json");
    holds::<types::BulkItemOfString>(folder, "onprem1910_process_upload_result.json");
}

#[test]
fn the_body_of_an_added_item_is_read() {
    let Some(folder) = folder() else { return };
    let recorded = read(&folder, "cloud2023_addqueueitem_201_with_headers.json");
    let item: types::QueueItem = serde_json::from_value(recorded["body"].clone()).unwrap();
    compare("body", &recorded["body"], &serde_json::to_value(&item).unwrap());
    assert!(item.id > 0);
}

#[test]
fn a_license_holds_counts_by_kind_and_its_end_in_epoch_seconds() {
    let Some(folder) = folder() else { return };
    let mut recorded = read(&folder, "cloud2022_license_partial.json");
    // The source showed no key.
    recorded["Id"] = 1.into();
    let license: types::License = serde_json::from_value(recorded.clone()).unwrap();
    compare("license", &recorded, &serde_json::to_value(&license).unwrap());
    assert_eq!(license.expire_date, recorded["ExpireDate"].as_i64());
    assert_eq!(license.allowed.unwrap().len(), recorded["Allowed"].as_object().unwrap().len());
}
