//! `StartTransaction`: one taker for each item.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::add::insert;
use super::queue;
use super::retry::patience_ends;
use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, ROBOTS};
use crate::orchestrator::webhooks;
use crate::query::temporal;
use crate::refusal::Result;
use crate::reply::Reply;
use crate::store::{Key, Object, Place, Row};

/// `Queues/StartTransaction`: the item that is next, now in progress; nothing if there is none.
///
/// A request that carries content makes its own item and takes that.
pub(in crate::orchestrator) fn start_transaction(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let data = invocation.arguments.get("transactionData").and_then(Json::as_object).cloned().unwrap_or_default();
    let queue = queue(ctx, data.get("Name").and_then(Json::as_str).unwrap_or_default())?;
    let key = if data.get("SpecificContent").is_some_and(Json::is_object) {
        insert(ctx, &queue, &data)?
    } else {
        match next(ctx, &queue.1, &data) {
            Some(key) => key,
            None => return Ok(Reply::Nothing),
        }
    };
    let robot = robot(ctx, &data);
    let time = ctx.time();
    let until = ctx.state.store.change(QUEUE_ITEMS, &key, |item| {
        item.set("Status", "InProgress");
        item.set("StartProcessing", time);
        item.clear("EndProcessing");
        if let Some(robot) = robot {
            if let Key::Int(id) = robot {
                item.set("RobotId", id);
            }
            item.link("Robot", ROBOTS, robot);
        }
        patience_ends(item)
    });
    if let (Key::Int(id), Some(Some(until))) = (&key, until) {
        ctx.state.agenda.watch(*id, until);
    }
    let now = ctx.now;
    webhooks::items(ctx.state, "queueItem.transactionStarted", std::slice::from_ref(&key), now);
    Ok(Reply::Row { set: QUEUE_ITEMS.to_owned(), key })
}

/// The item that is next, of those whose reference is the wanted one.
fn next(ctx: &mut Context<'_>, queue: &Row, data: &Object) -> Option<Key> {
    let id = queue.int("Id")?;
    let Some(wanted) = data.get("Reference").and_then(Json::as_str) else {
        return ctx.state.store.ready(QUEUE_ITEMS, id, ctx.now).next().map(|(key, _)| key.clone());
    };
    let store = &ctx.state.store;
    let prefix = data.get("ReferenceFilterOption").and_then(Json::as_str) == Some("StartsWith");
    let found: Box<dyn Iterator<Item = (&Key, &Row)>> = if prefix {
        Box::new(store.find_prefix(QUEUE_ITEMS, ctx.folder, "Reference", wanted))
    } else {
        store.find(QUEUE_ITEMS, ctx.folder, "Reference", wanted)
    };
    let ready = found.filter_map(|(key, item)| {
        let place = place(item).filter(|place| place.group == id && place.from.is_none_or(|from| from <= ctx.now))?;
        Some((place.order, key))
    });
    ready.min().map(|(_, key)| key.clone())
}

/// Where an item stands among those that wait: by priority, then by due date, then by age.
pub(in crate::orchestrator) fn place(item: &Row) -> Option<Place> {
    if item.text("Status") != Some("New") {
        return None;
    }
    let priority = match item.text("Priority") {
        Some("High") => 0,
        Some("Low") => 2,
        _ => 1,
    };
    let due = date(item, "DueDate").map_or(i64::MAX, Timestamp::as_millisecond);
    let group = item.int("QueueDefinitionId")?;
    Some(Place { group, from: date(item, "DeferDate"), order: (priority, due) })
}

fn date(item: &Row, name: &str) -> Option<Timestamp> {
    item.text(name).and_then(temporal::date_time)
}

/// The robot that names itself by its key.
fn robot(ctx: &Context<'_>, data: &Object) -> Option<Key> {
    let wanted = data.get("RobotIdentifier").and_then(Json::as_str)?;
    let mut robots = ctx.state.store.rows(ROBOTS, None);
    robots.find(|(_, robot)| robot.text("LicenseKey") == Some(wanted)).map(|(key, _)| key.clone())
}
