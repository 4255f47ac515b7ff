//! `StartTransaction`: one taker for each item.

use std::cmp::Reverse;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::add::new_item;
use super::queue;
use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES, ROBOTS};
use crate::query::temporal;
use crate::refusal::Result;
use crate::reply::Reply;
use crate::store::{Key, Object, Row};

/// `Queues/StartTransaction`: the item that is next, now in progress; nothing if there is none.
///
/// A request that carries content makes its own item and takes that.
pub(in crate::orchestrator) fn start_transaction(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let data = invocation.arguments.get("transactionData").and_then(Json::as_object).cloned().unwrap_or_default();
    let (queue_key, queue) = queue(ctx, data.get("Name").and_then(Json::as_str).unwrap_or_default())?;
    let key = if data.get("SpecificContent").is_some_and(Json::is_object) {
        let mut item = new_item(ctx, &queue, &data)?;
        let id = ctx.state.store.next_id(QUEUE_ITEMS);
        item.set("Id", id);
        item.link("QueueDefinition", QUEUES, queue_key);
        ctx.state.store.put(QUEUE_ITEMS, Key::Int(id), item);
        Key::Int(id)
    } else {
        match next(ctx, &queue, &data) {
            Some(key) => key,
            None => return Ok(Reply::Nothing),
        }
    };
    let robot = robot(ctx, &data);
    let time = ctx.time();
    ctx.state.store.change(QUEUE_ITEMS, &key, |item| {
        item.set("Status", "InProgress");
        item.set("StartProcessing", time);
        if let Some(robot) = robot {
            if let Key::Int(id) = robot {
                item.set("RobotId", id);
            }
            item.link("Robot", ROBOTS, robot);
        }
    });
    Ok(Reply::Row { set: QUEUE_ITEMS.to_owned(), key })
}

/// The item that is next: by priority, then by due date, then by age.
fn next(ctx: &Context<'_>, queue: &Row, data: &Object) -> Option<Key> {
    let id = json!(queue.int("Id"));
    let items = ctx.state.store.find(QUEUE_ITEMS, None, "QueueDefinitionId", &id);
    let ready = items.filter(|(_, item)| {
        item.text("Status") == Some("New")
            && date(item, "DeferDate").is_none_or(|defer| defer <= ctx.now)
            && matches_reference(item, data)
    });
    let order =
        |item: &Row, key: &Key| (priority(item), date(item, "DueDate").is_none(), date(item, "DueDate"), key.clone());
    ready.min_by_key(|(key, item)| order(item, key)).map(|(key, _)| key.clone())
}

fn priority(item: &Row) -> Reverse<u8> {
    Reverse(match item.text("Priority") {
        Some("High") => 2,
        Some("Low") => 0,
        _ => 1,
    })
}

fn date(item: &Row, name: &str) -> Option<Timestamp> {
    item.text(name).and_then(temporal::date_time)
}

fn matches_reference(item: &Row, data: &Object) -> bool {
    let Some(wanted) = data.get("Reference").and_then(Json::as_str) else { return true };
    let reference = item.text("Reference").unwrap_or_default();
    match data.get("ReferenceFilterOption").and_then(Json::as_str) {
        Some("StartsWith") => reference.starts_with(wanted),
        _ => reference == wanted,
    }
}

/// The robot that names itself by its key.
fn robot(ctx: &Context<'_>, data: &Object) -> Option<Key> {
    let wanted = data.get("RobotIdentifier").and_then(Json::as_str)?;
    let mut robots = ctx.state.store.rows(ROBOTS, None);
    robots.find(|(_, robot)| robot.text("LicenseKey") == Some(wanted)).map(|(key, _)| key.clone())
}
