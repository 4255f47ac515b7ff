//! How transactions end.

use serde_json::{Value as Json, json};

use super::retry::{may_retry, patience_ends, retry};
use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::QUEUE_ITEMS;
use crate::orchestrator::webhooks;
use crate::refusal::{Refusal, Result, code};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// `Queues(key)/SetTransactionResult`: successful, failed, or failed and tried again.
pub(in crate::orchestrator) fn set_result(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (key, item) = in_progress(ctx, invocation)?;
    let result = invocation.arguments.get("transactionResult").and_then(Json::as_object).cloned().unwrap_or_default();
    let given = |name: &str| result.get(name).cloned().unwrap_or_default();
    let successful = given("IsSuccessful").as_bool().unwrap_or_default();
    let exception = given("ProcessingException");
    let kind = exception.get("Type").and_then(Json::as_str).unwrap_or("ApplicationException").to_owned();
    let failed = !successful && exception.is_object();
    let deferred = given("DeferDate");
    // Who neither succeeds nor fails, but names a time, gives the item back until then.
    let postponed = !successful && !failed && deferred.is_string();
    let again = !successful && !postponed && kind == "ApplicationException" && may_retry(&ctx.state.store, &item);
    let time = ctx.time();
    unwatch(ctx, &key, &item);
    if postponed {
        ctx.state.store.change(QUEUE_ITEMS, &key, |item| {
            item.set("Status", "New");
            item.set("DeferDate", deferred);
            if given("DueDate").is_string() {
                item.set("DueDate", given("DueDate"));
            }
            item.clear("StartProcessing");
        });
        return Ok(Reply::Nothing);
    }
    ctx.state.store.change(QUEUE_ITEMS, &key, |item| {
        item.set("EndProcessing", time.as_str());
        item.set("Output", given("Output"));
        item.set("Analytics", given("Analytics"));
        if given("Output").is_object() {
            item.set("OutputData", json!({ "DynamicProperties": given("Output") }).to_string());
        }
        if given("Progress").is_string() {
            item.set("Progress", given("Progress"));
        }
        item.set(
            "Status",
            if successful {
                "Successful"
            } else if again {
                "Retried"
            } else {
                "Failed"
            },
        );
        if !successful {
            item.set("ProcessingExceptionType", kind);
            item.set("ProcessingException", exception);
        }
    });
    let now = ctx.now;
    if again {
        retry(ctx.state, &key, &item, now);
    }
    let event = if successful { "queueItem.transactionCompleted" } else { "queueItem.transactionFailed" };
    webhooks::items(ctx.state, event, &[key], now);
    Ok(Reply::Nothing)
}

/// Nobody needs to look after an item that is done with.
fn unwatch(ctx: &mut Context<'_>, key: &Key, item: &Row) {
    if let (Key::Int(id), Some(until)) = (key, patience_ends(item)) {
        ctx.state.agenda.unwatch(*id, until);
    }
}

/// `QueueItems(key)/SetTransactionProgress`.
pub(in crate::orchestrator) fn set_progress(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (key, _) = in_progress(ctx, invocation)?;
    let progress = invocation.arguments.get("progress").cloned().unwrap_or_default();
    ctx.state.store.change(QUEUE_ITEMS, &key, |item| item.set("Progress", progress));
    Ok(Reply::Nothing)
}

/// The item of the request, which somebody must have taken.
fn in_progress(ctx: &Context<'_>, invocation: &Invocation<'_>) -> Result<(Key, Row)> {
    let key = invocation.key.clone().ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    let item = ctx.state.store.get(QUEUE_ITEMS, &key).ok_or_else(|| missing(ctx.model, QUEUE_ITEMS))?;
    match item.text("Status") {
        Some("InProgress") => Ok((key, item.clone())),
        status => {
            let message = format!("The transaction is not in progress: its status is {}.", status.unwrap_or("New"));
            Err(Refusal::service(409, code::UNKNOWN, message))
        }
    }
}
