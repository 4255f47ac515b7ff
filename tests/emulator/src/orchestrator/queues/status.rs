//! How far queues are.

use serde_json::{Value as Json, json};

use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES};
use crate::query::temporal;
use crate::refusal::Result;
use crate::reply::Reply;
use crate::store::{Row, Store};

/// `QueueProcessingRecords/RetrieveQueuesProcessingStatus`: a row for each queue of the folder.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(in crate::orchestrator) fn of_all(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let store = &ctx.state.store;
    let queues = store.rows(QUEUES, ctx.folder_of(QUEUES));
    Ok(Reply::Value(queues.filter_map(|(_, queue)| Some(of(store, queue.int("Id")?, queue))).collect()))
}

fn of(store: &Store, id: i64, queue: &Row) -> Json {
    let id = id.to_string();
    let items: Vec<&Row> = store.find(QUEUE_ITEMS, None, "QueueDefinitionId", &id).map(|(_, item)| item).collect();
    let are = |status: &str| items.iter().copied().filter(|item| item.text("Status") == Some(status)).collect();
    let (new, taken, successful): (Vec<&Row>, Vec<&Row>, Vec<&Row>) =
        (are("New"), are("InProgress"), are("Successful"));
    let failed: Vec<&Row> = are("Failed");
    let is_business = |item: &&Row| item.text("ProcessingExceptionType") == Some("BusinessException");
    let (business, application): (Vec<&Row>, Vec<&Row>) = failed.into_iter().partition(is_business);
    let ended = successful.len() + business.len() + application.len();
    let last = items.iter().filter_map(|item| item.text("EndProcessing")).max();
    json!({
        "QueueDefinitionId": queue.json("Id"),
        "QueueDefinitionKey": queue.json("Key"),
        "QueueDefinitionName": queue.json("Name"),
        "QueueDefinitionDescription": queue.json("Description"),
        "QueueDefinitionAcceptAutomaticallyRetry": queue.json("AcceptAutomaticallyRetry"),
        "QueueDefinitionRetryAbandonedItems": queue.json("RetryAbandonedItems"),
        "QueueDefinitionMaxNumberOfRetries": queue.json("MaxNumberOfRetries"),
        "QueueDefinitionEnforceUniqueReference": queue.json("EnforceUniqueReference"),
        "ItemsToProcess": new.len(),
        "ItemsInProgress": taken.len(),
        "SuccessfulTransactionsNo": successful.len(),
        "ApplicationExceptionsNo": application.len(),
        "BusinessExceptionsNo": business.len(),
        "TotalNumberOfTransactions": ended,
        "ProcessingMeanTime": mean(&successful),
        "SuccessfulTransactionsProcessingTime": mean(&successful),
        "ApplicationExceptionsProcessingTime": mean(&application),
        "BusinessExceptionsProcessingTime": mean(&business),
        "LastProcessed": last,
    })
}

/// The seconds that these items took, one with another.
fn mean(items: &[&Row]) -> i64 {
    let time = |item: &Row, member: &str| item.text(member).and_then(temporal::date_time);
    let seconds =
        |item: &Row| Some(time(item, "EndProcessing")?.duration_since(time(item, "StartProcessing")?).as_secs());
    let all: i64 = items.iter().filter_map(|item| seconds(item)).sum();
    i64::try_from(items.len()).ok().and_then(|count| all.checked_div(count)).unwrap_or_default()
}
