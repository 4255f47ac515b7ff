//! What is told of jobs and queue items.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::calls::raise;
use crate::orchestrator::sets::{JOBS, QUEUE_ITEMS, QUEUES, RELEASES, ROBOTS};
use crate::state::State;
use crate::store::{Key, Object, Row, Store};

/// Something happened to a job.
pub(in crate::orchestrator) fn job(state: &mut State, event: &'static str, key: &Key, at: Timestamp) {
    jobs(state, event, std::slice::from_ref(key), at);
}

/// Something happened to jobs of one folder. Some events tell of several jobs, others of one.
pub(in crate::orchestrator) fn jobs(state: &mut State, event: &'static str, keys: &[Key], at: Timestamp) {
    let Some(first) = keys.first().and_then(|key| state.store.get(JOBS, key)) else { return };
    let (folder, key) = (first.folder, first.json("Key"));
    raise(state, event, folder, at, |store| {
        let mut told = keys.iter().filter_map(|key| store.get(JOBS, key)).map(|job| told_job(store, job));
        let (name, value) = match event {
            "job.created" | "job.stopped" => ("Jobs", told.collect()),
            _ => ("Job", told.next().unwrap_or_default()),
        };
        vec![(name, value), ("EntityKey", key)]
    });
}

/// Something happened to items of one queue.
pub(in crate::orchestrator) fn items(state: &mut State, event: &'static str, keys: &[Key], at: Timestamp) {
    let Some(first) = keys.first().and_then(|key| state.store.get(QUEUE_ITEMS, key)) else { return };
    let (folder, queue, key) = (first.folder, first.int("QueueDefinitionId"), first.json("Key"));
    raise(state, event, folder, at, |store| {
        let queue = queue.and_then(|id| store.get(QUEUES, &Key::Int(id)));
        let queue = queue.map(|queue| {
            let names = [
                "Id",
                "Name",
                "Description",
                "MaxNumberOfRetries",
                "AcceptAutomaticallyRetry",
                "EnforceUniqueReference",
            ];
            chosen(queue, &names)
        });
        let mut told = keys.iter().filter_map(|key| store.get(QUEUE_ITEMS, key)).map(told_item);
        let (name, value) = match event {
            "queueItem.added" => ("QueueItems", told.collect()),
            _ => ("QueueItem", told.next().unwrap_or_default()),
        };
        vec![(name, value), ("Queue", queue.map_or(Json::Null, Json::Object)), ("EntityKey", key)]
    });
}

fn told_job(store: &Store, job: &Row) -> Json {
    let mut told = chosen(job, &["Id", "Key", "State", "StartTime", "EndTime", "Info"]);
    // Texts that hold JSON are JSON here.
    for name in ["InputArguments", "OutputArguments"] {
        let value = job.text(name).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        told.insert(name.to_owned(), value);
    }
    let mut tell = |name: &str, set: &str, members: &[&str]| {
        let row = job.linked(name).and_then(|link| store.get(set, &link.key));
        told.insert(name.to_owned(), row.map_or(Json::Null, |row| chosen(row, members).into()));
    };
    tell("Robot", ROBOTS, &["Id", "Name", "MachineName"]);
    tell("Release", RELEASES, &["Id", "Key", "ProcessKey"]);
    told.into()
}

fn told_item(item: &Row) -> Json {
    let names = [
        "Id",
        "Key",
        "QueueDefinitionId",
        "Status",
        "ReviewStatus",
        "ProcessingException",
        "Priority",
        "Reference",
        "DueDate",
        "DeferDate",
        "CreationTime",
        "StartProcessing",
        "EndProcessing",
        "SecondsInPreviousAttempts",
        "RetryNumber",
        "SpecificContent",
        "Output",
        "Progress",
    ];
    json!(chosen(item, &names))
}

fn chosen(row: &Row, names: &[&str]) -> Object {
    names.iter().map(|name| ((*name).to_owned(), row.json(name))).collect()
}
