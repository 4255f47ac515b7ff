//! Items that are tried again, and items that nobody finishes.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value as Json;
use uuid::Uuid;

use crate::clock::written;
use crate::orchestrator::agenda::after;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES};
use crate::orchestrator::webhooks;
use crate::query::temporal;
use crate::state::State;
use crate::store::{Key, Row, Store};

/// What an attempt at an item leaves with it.
const OF_ONE_ATTEMPT: [&str; 11] = [
    "StartProcessing",
    "EndProcessing",
    "RobotId",
    "Progress",
    "DeferDate",
    "ProcessingExceptionType",
    "ProcessingException",
    "Output",
    "OutputData",
    "Analytics",
    "ReviewerUserId",
];

/// How long somebody may work at an item.
const PATIENCE: Duration = Duration::from_secs(24 * 60 * 60);

/// When an item that was taken counts as abandoned.
pub(super) fn patience_ends(item: &Row) -> Option<Timestamp> {
    let taken = item.text("StartProcessing").and_then(temporal::date_time)?;
    Some(after(taken, PATIENCE))
}

/// The items that somebody has taken, and when they count as abandoned.
pub(in crate::orchestrator) fn taken(store: &Store) -> Vec<(i64, Timestamp)> {
    let items = store.find(QUEUE_ITEMS, None, "Status", "InProgress");
    items
        .filter_map(|(key, item)| match key {
            Key::Int(id) => Some((*id, patience_ends(item)?)),
            _ => None,
        })
        .collect()
}

/// Nobody has finished an item in time.
pub(in crate::orchestrator) fn abandon(state: &mut State, id: i64, at: Timestamp) {
    let key = Key::Int(id);
    let found = state.store.get(QUEUE_ITEMS, &key).filter(|item| item.text("Status") == Some("InProgress"));
    let Some(item) = found.filter(|item| patience_ends(item) == Some(at)).cloned() else { return };
    let again = may_retry(&state.store, &item)
        && queue(&state.store, &item).is_some_and(|queue| queue.is("RetryAbandonedItems"));
    state.store.change(QUEUE_ITEMS, &key, |item| {
        item.set("Status", "Abandoned");
        item.set("EndProcessing", written(at));
    });
    if again {
        retry(state, &key, &item, at);
    }
    webhooks::items(state, "queueItem.transactionAbandoned", &[key], at);
}

fn queue<'a>(store: &'a Store, item: &Row) -> Option<&'a Row> {
    store.get(QUEUES, &Key::Int(item.int("QueueDefinitionId")?))
}

/// Whether the queue tries the item again.
pub(super) fn may_retry(store: &Store, item: &Row) -> bool {
    queue(store, item).is_some_and(|queue| {
        queue.is("AcceptAutomaticallyRetry")
            && item.int("RetryNumber").unwrap_or_default() < queue.int("MaxNumberOfRetries").unwrap_or_default()
    })
}

/// A new item in the place of one that failed.
pub(super) fn retry(state: &mut State, key: &Key, item: &Row, at: Timestamp) {
    let mut next = item.clone();
    let id = state.store.next_id(QUEUE_ITEMS);
    next.set("Id", id);
    next.set("Key", Uuid::new_v4().to_string());
    next.set("Status", "New");
    next.set("RetryNumber", item.int("RetryNumber").unwrap_or_default() + 1);
    next.set("SecondsInPreviousAttempts", spent(item, at));
    next.set("AncestorUniqueKey", item.json("UniqueKey"));
    next.set("CreationTime", written(at));
    if let Key::Int(ancestor) = key {
        next.set("AncestorId", *ancestor);
    }
    next.set("ReviewStatus", "None");
    for member in OF_ONE_ATTEMPT {
        next.set(member, Json::Null);
    }
    next.unlink("Robot");
    state.store.put(QUEUE_ITEMS, Key::Int(id), next);
}

/// The seconds that all attempts have taken so far.
fn spent(item: &Row, at: Timestamp) -> i64 {
    let time = |name: &str| item.text(name).and_then(temporal::date_time);
    let ended = time("EndProcessing").unwrap_or(at);
    let last = time("StartProcessing").map_or(0, |taken| ended.duration_since(taken).as_secs());
    item.int("SecondsInPreviousAttempts").unwrap_or_default().saturating_add(last)
}
