//! Adding items to queues, and editing them.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::{content, queue};
use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES};
use crate::orchestrator::webhooks;
use crate::refusal::{Refusal, Result, code};
use crate::reply::Reply;
use crate::store::{Key, Object, Row};

/// The most characters of a reference, in units of UTF-16.
const MAX_REFERENCE: usize = 128;
/// The most items of one call.
const MAX_ITEMS: usize = 15_000;

/// `Queues/AddQueueItem`.
pub(in crate::orchestrator) fn add(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let data = invocation.arguments.get("itemData").and_then(Json::as_object).cloned().unwrap_or_default();
    let name = data.get("Name").and_then(Json::as_str).unwrap_or_default();
    let queue = queue(ctx, name)?;
    let key = insert(ctx, &queue, &data)?;
    let now = ctx.now;
    webhooks::items(ctx.state, "queueItem.added", std::slice::from_ref(&key), now);
    Ok(Reply::Created { set: QUEUE_ITEMS.to_owned(), key })
}

/// `Queues/BulkAddQueueItems`: what fails is listed by its place, counted from 0.
pub(in crate::orchestrator) fn add_many(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let queue = queue(ctx, invocation.text("queueName"))?;
    let items = invocation.arguments.get("queueItems").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    if items.is_empty() || items.len() > MAX_ITEMS {
        return Err(Refusal::invalid(format!("queueItems must hold between 1 and {MAX_ITEMS} items.")));
    }
    let commit = invocation.text("commitType");
    let (mut added, mut failed) = (Vec::new(), Vec::new());
    for (ordinal, item) in items.iter().enumerate() {
        let data = item.as_object().cloned().unwrap_or_default();
        match insert(ctx, &queue, &data) {
            Ok(key) => added.push(key),
            Err(refusal) => {
                failed.push(json!({
                    "Ordinal": ordinal,
                    "ErrorCode": error_name(refusal.error_code()),
                    "ErrorMessage": refusal.message(),
                }));
                if commit == "StopOnFirstFailure" {
                    break;
                }
            }
        }
    }
    if commit == "AllOrNothing" && !failed.is_empty() {
        for key in added.drain(..) {
            ctx.state.store.remove(QUEUE_ITEMS, &key);
        }
    }
    let now = ctx.now;
    webhooks::items(ctx.state, "queueItem.added", &added, now);
    let message = format!("{} of {} items were added.", added.len(), items.len());
    Ok(Reply::Value(json!({ "Success": failed.is_empty(), "Message": message, "FailedItems": failed })))
}

/// The name that the service gives an error in lists of failures.
fn error_name(code: i64) -> &'static str {
    match code {
        code::DUPLICATE_REFERENCE => "DuplicateReference",
        code::INVALID => "InvalidArgument",
        code::NOT_FOUND => "ItemNotFound",
        _ => "Unknown",
    }
}

/// Puts an item into a queue.
pub(crate) fn insert(ctx: &mut Context<'_>, (queue_key, queue): &(Key, Row), data: &Object) -> Result<Key> {
    let mut item = new_item(ctx, queue, data)?;
    check_reference(ctx, queue, data.get("Reference").and_then(Json::as_str), None)?;
    let id = ctx.state.store.next_id(QUEUE_ITEMS);
    item.set("Id", id);
    item.link("QueueDefinition", QUEUES, queue_key.clone());
    ctx.state.store.put(QUEUE_ITEMS, Key::Int(id), item);
    Ok(Key::Int(id))
}

/// An item of a queue that waits to be taken.
fn new_item(ctx: &Context<'_>, queue: &Row, data: &Object) -> Result<Row> {
    let given =
        |name: &str, otherwise: Json| data.get(name).filter(|value| !value.is_null()).cloned().unwrap_or(otherwise);
    let content = data.get("SpecificContent").and_then(Json::as_object).cloned().unwrap_or_default();
    let content = content::flat(&content)?;
    let members = json!({
        "QueueDefinitionId": queue.int("Id"),
        "Encrypted": queue.is("Encrypted"),
        "Status": "New",
        "ReviewStatus": "None",
        "Key": Uuid::new_v4().to_string(),
        "UniqueKey": Uuid::new_v4().to_string(),
        "Reference": given("Reference", Json::Null),
        "DueDate": given("DueDate", Json::Null),
        "RiskSlaDate": given("RiskSlaDate", Json::Null),
        "DeferDate": given("DeferDate", Json::Null),
        "Priority": given("Priority", json!("Normal")),
        "Progress": given("Progress", Json::Null),
        "ParentOperationId": given("ParentOperationId", Json::Null),
        "SecondsInPreviousAttempts": 0,
        "RetryNumber": 0,
        "HasVideoRecorded": false,
        "CreationTime": ctx.time(),
        "OrganizationUnitId": ctx.folder,
    });
    let mut item = Row::new(ctx.folder, members.as_object().cloned().unwrap_or_default());
    content::write(&mut item, &content);
    Ok(item)
}

/// Fails if a reference is too long, or is in use where it must not be.
fn check_reference(ctx: &Context<'_>, queue: &Row, reference: Option<&str>, own: Option<&Key>) -> Result<()> {
    let Some(reference) = reference else { return Ok(()) };
    if reference.encode_utf16().count() > MAX_REFERENCE {
        return Err(Refusal::invalid(format!(
            "The field Reference must be a string with a maximum length of {MAX_REFERENCE}."
        )));
    }
    if !queue.is("EnforceUniqueReference") {
        return Ok(());
    }
    let in_use = |key: &Key, item: &Row| {
        Some(key) != own
            && item.int("QueueDefinitionId") == queue.int("Id")
            && !matches!(item.text("Status"), Some("Deleted" | "Retried"))
    };
    let folder = queue.folder;
    if ctx.state.store.find(QUEUE_ITEMS, folder, "Reference", reference).any(|(key, item)| in_use(key, item)) {
        let message = "Error creating Transaction. Duplicate Reference.";
        return Err(Refusal::service(409, code::DUPLICATE_REFERENCE, message));
    }
    Ok(())
}

/// `PUT QueueItems(key)`: only an item that nobody has taken yet can be edited; what one carries that is done with can
/// be erased.
pub(in crate::orchestrator) fn edited(ctx: &Context<'_>, key: &Key, old: &Row, row: &mut Row) -> Result<()> {
    match old.text("Status") {
        Some("New") => {}
        Some("Successful" | "Deleted" | "Retried") if row.object("SpecificContent").is_none_or(Object::is_empty) => {
            row.clone_from(old);
            content::write(row, &Object::new());
            return Ok(());
        }
        _ => return Err(Refusal::service(409, code::UNKNOWN, "Only queue items with the status New can be edited.")),
    }
    let queue_key = Key::Int(old.int("QueueDefinitionId").unwrap_or_default());
    let queue = ctx.state.store.get(QUEUES, &queue_key).cloned().unwrap_or_default();
    check_reference(ctx, &queue, row.text("Reference"), Some(key))?;
    let sent = row.object("SpecificContent").cloned();
    let content = content::flat(&sent.unwrap_or_default())?;
    content::write(row, &content);
    // The body is not the item but what it was made of; all else stays.
    row.clear("Name");
    row.clear("Source");
    for (name, value) in old.members() {
        if !matches!(
            name,
            "Priority" | "DeferDate" | "DueDate" | "RiskSlaDate" | "Reference" | "Progress" | "ParentOperationId"
        ) {
            row.set_default(name, value.to_json());
        }
    }
    row.set_default("Priority", "Normal");
    Ok(())
}
