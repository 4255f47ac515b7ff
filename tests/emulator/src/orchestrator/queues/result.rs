//! How transactions end.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES};
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
    let again = !successful && kind == "ApplicationException" && may_retry(ctx, &item);
    let time = ctx.time();
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
    if again {
        retry(ctx, &key, &item);
    }
    Ok(Reply::Nothing)
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
    let key = invocation.key.clone().ok_or_else(|| missing(ctx, QUEUE_ITEMS))?;
    let item = ctx.state.store.get(QUEUE_ITEMS, &key).ok_or_else(|| missing(ctx, QUEUE_ITEMS))?;
    match item.text("Status") {
        Some("InProgress") => Ok((key, item.clone())),
        status => {
            let message = format!("The transaction is not in progress: its status is {}.", status.unwrap_or("New"));
            Err(Refusal::service(409, code::UNKNOWN, message))
        }
    }
}

/// Whether the queue tries the item again.
fn may_retry(ctx: &Context<'_>, item: &Row) -> bool {
    let queue = Key::Int(item.int("QueueDefinitionId").unwrap_or_default());
    ctx.state.store.get(QUEUES, &queue).is_some_and(|queue| {
        queue.is("AcceptAutomaticallyRetry") && item.int("RetryNumber") < queue.int("MaxNumberOfRetries")
    })
}

/// A new item in the place of one that failed.
fn retry(ctx: &mut Context<'_>, key: &Key, item: &Row) {
    let mut next = item.clone();
    let id = ctx.state.store.next_id(QUEUE_ITEMS);
    next.set("Id", id);
    next.set("Key", Uuid::new_v4().to_string());
    next.set("Status", "New");
    next.set("RetryNumber", item.int("RetryNumber").unwrap_or_default() + 1);
    next.set("AncestorUniqueKey", item.json("UniqueKey"));
    next.set("CreationTime", ctx.time());
    if let Key::Int(ancestor) = key {
        next.set("AncestorId", *ancestor);
    }
    for member in ["StartProcessing", "RobotId", "Progress"] {
        next.set(member, Json::Null);
    }
    next.unlink("Robot");
    ctx.state.store.put(QUEUE_ITEMS, Key::Int(id), next);
}
