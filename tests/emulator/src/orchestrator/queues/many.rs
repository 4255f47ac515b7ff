//! What is done to several items at once, and the attempts at one.

use serde_json::{Value as Json, json};

use super::retry::retry;
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, USERS};
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// What people say of items.
const COMMENTS: &str = "QueueItemComments";

/// `QueueItems/DeleteBulk`: items that wait are deleted, which is a status; others fail.
pub(in crate::orchestrator) fn delete(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    each(ctx, invocation, |ctx, key| {
        let item = ctx.state.store.get(QUEUE_ITEMS, key);
        let waits = item.is_some_and(|item| item.text("Status") == Some("New"));
        if waits {
            delete_one(ctx, key);
        }
        waits
    })
}

/// `DELETE QueueItems(key)`: the item stays, and nobody gets it any more.
pub(in crate::orchestrator) fn delete_one(ctx: &mut Context<'_>, key: &Key) {
    ctx.state.store.change(QUEUE_ITEMS, key, |item| item.set("Status", "Deleted"));
}

/// `QueueItems/SetItemReviewStatus`: of items that failed or were abandoned. Those that are `Retried` come again.
pub(in crate::orchestrator) fn review(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let status = invocation.text("status").to_owned();
    if !matches!(status.as_str(), "None" | "InReview" | "Verified" | "Retried") {
        return Err(Refusal::invalid(format!("The review status '{status}' is not valid.")));
    }
    let again = status == "Retried";
    each(ctx, invocation, |ctx, key| {
        let item = ctx.state.store.get(QUEUE_ITEMS, key);
        let failed = item.filter(|item| matches!(item.text("Status"), Some("Failed" | "Abandoned")));
        let Some(item) = failed.cloned() else { return false };
        if again {
            let now = ctx.now;
            retry(ctx.state, key, &item, now);
        }
        change(ctx, key, |item| {
            item.set("ReviewStatus", status.as_str());
            if again {
                item.set("Status", "Retried");
            }
        })
    })
}

/// `QueueItems/SetItemReviewer`.
pub(in crate::orchestrator) fn set_reviewer(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let user = invocation.arguments.get("userId").and_then(Json::as_i64).unwrap_or_default();
    if ctx.state.store.get(USERS, &Key::Int(user)).is_none() {
        return Err(missing(ctx.model, USERS));
    }
    each(ctx, invocation, |ctx, key| change(ctx, key, |item| item.set("ReviewerUserId", user)))
}

/// `QueueItems/UnsetItemReviewer`.
pub(in crate::orchestrator) fn unset_reviewer(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    each(ctx, invocation, |ctx, key| change(ctx, key, |item| item.clear("ReviewerUserId")))
}

/// Changes an item; whether it is there.
fn change(ctx: &mut Context<'_>, key: &Key, how: impl FnOnce(&mut Row)) -> bool {
    ctx.state.store.change(QUEUE_ITEMS, key, how).is_some()
}

/// Does something with each of the items; those for which `act` says no are listed by their ids.
fn each(
    ctx: &mut Context<'_>,
    invocation: &Invocation<'_>,
    act: impl Fn(&mut Context<'_>, &Key) -> bool,
) -> Result<Reply> {
    let items = invocation.arguments.get("queueItems").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    if items.is_empty() {
        return Err(Refusal::invalid("queueItems must not be empty."));
    }
    let mut failed = Vec::new();
    for item in items {
        let id = item.get("Id").and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok())).unwrap_or_default();
        let key = Key::Int(id);
        let there = visible(ctx.view(), QUEUE_ITEMS, &key).is_some();
        if !(there && act(ctx, &key)) {
            failed.push(id);
        }
    }
    let message = format!("{} of {} items were changed.", items.len() - failed.len(), items.len());
    Ok(Reply::Value(json!({ "Success": failed.is_empty(), "Message": message, "FailedItems": failed })))
}

/// `QueueItems(key)/GetItemProcessingHistory`: all attempts at the item, the first one first.
pub(in crate::orchestrator) fn history(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = invocation.key.clone().ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    let item = visible(ctx.view(), QUEUE_ITEMS, &key).ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    Ok(Reply::Rows { set: QUEUE_ITEMS.to_owned(), keys: attempts(ctx, item) })
}

/// `QueueItems/GetItemLastRetryByKey`: the last attempt at the item with this key.
pub(in crate::orchestrator) fn last_retry(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let wanted = invocation.text("key").to_lowercase();
    let found = ctx.state.store.find(QUEUE_ITEMS, ctx.folder, "Key", &wanted).next();
    let last = found.and_then(|(_, item)| attempts(ctx, item).pop());
    let key = last.ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    Ok(Reply::Row { set: QUEUE_ITEMS.to_owned(), key })
}

/// `QueueItemComments/GetQueueItemCommentsHistory`: what is said of all attempts at an item.
pub(in crate::orchestrator) fn comments(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let id = invocation.arguments.get("queueItemId").and_then(Json::as_i64).map(Key::Int);
    let item =
        id.and_then(|id| visible(ctx.view(), QUEUE_ITEMS, &id)).ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    let attempts = attempts(ctx, item);
    let about = |row: &Row| row.int("QueueItemId").is_some_and(|id| attempts.contains(&Key::Int(id)));
    let comments = ctx.state.store.rows(COMMENTS, None).filter(|(_, row)| about(row));
    Ok(Reply::Rows { set: COMMENTS.to_owned(), keys: comments.map(|(key, _)| key.clone()).collect() })
}

/// `QueueItems(key)/GetItemLastRetry`.
pub(in crate::orchestrator) fn last_retry_of(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let item = invocation.key.as_ref().and_then(|key| visible(ctx.view(), QUEUE_ITEMS, key));
    let key = item.and_then(|item| attempts(ctx, item).pop()).ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    Ok(Reply::Row { set: QUEUE_ITEMS.to_owned(), key })
}

/// Attempts at one item share its unique key.
fn attempts(ctx: &Context<'_>, item: &Row) -> Vec<Key> {
    let unique = item.text("UniqueKey").unwrap_or_default();
    let found = ctx.state.store.find(QUEUE_ITEMS, item.folder, "UniqueKey", unique);
    found.map(|(key, _)| key.clone()).collect()
}
