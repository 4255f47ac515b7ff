//! Calls that wait to be made, and the operations of webhooks.

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::clock::written;
use crate::context::Context;
use crate::folder::FOLDERS;
use crate::operation::Invocation;
use crate::orchestrator::sets::WEBHOOKS;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::signature::sign;
use crate::state::State;
use crate::store::{Key, Object, Row, Store};

/// A call that a webhook asks for.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// What has happened.
    pub(crate) event: String,
    /// The URL that is called.
    pub(crate) url: String,
    /// The signature, if the webhook has a secret.
    pub(crate) signature: Option<String>,
    /// What is said.
    pub(crate) body: Bytes,
}

/// What is told of, by groups.
const EVENTS: [(&str, &[&str]); 2] = [
    ("Job", &["job.completed", "job.created", "job.faulted", "job.started", "job.stopped", "job.suspended"]),
    (
        "QueueItem",
        &[
            "queueItem.added",
            "queueItem.transactionAbandoned",
            "queueItem.transactionCompleted",
            "queueItem.transactionFailed",
            "queueItem.transactionStarted",
        ],
    ),
];

/// Tells all webhooks that want to know. What there is to say is worked out only if there is one.
pub(super) fn raise(
    state: &mut State,
    event: &str,
    folder: Option<i64>,
    at: Timestamp,
    say: impl FnOnce(&Store) -> Vec<(&'static str, Json)>,
) {
    let wants = |(_, hook): &(&Key, &Row)| {
        let named = || hook.items("Events").iter().any(|named| named["EventType"] == event);
        hook.is("Enabled") && (hook.is("SubscribeToAllEvents") || named())
    };
    let hooks: Vec<Row> = state.store.rows(WEBHOOKS, None).filter(wants).map(|(_, hook)| hook.clone()).collect();
    if hooks.is_empty() {
        return;
    }
    let mut body = envelope(&state.store, event, folder, at);
    body.extend(say(&state.store).into_iter().map(|(name, value)| (name.to_owned(), value)));
    let body = Bytes::from(Json::Object(body).to_string());
    state.calls.extend(hooks.iter().map(|hook| call(hook, event, body.clone())));
}

fn call(hook: &Row, event: &str, body: Bytes) -> Call {
    let signature = hook.text("Secret").filter(|secret| !secret.is_empty()).map(|secret| sign(secret, &body));
    Call { event: event.to_owned(), url: hook.text("Url").unwrap_or_default().to_owned(), signature, body }
}

/// What every event says.
fn envelope(store: &Store, event: &str, folder: Option<i64>, at: Timestamp) -> Object {
    let folder_key = folder.and_then(|id| store.get(FOLDERS, &Key::Int(id))).and_then(|folder| folder.text("Key"));
    let members = json!({
        "Type": event,
        "EventId": Uuid::new_v4().simple().to_string(),
        "Timestamp": written(at),
        "EventTime": written(at),
        "TenantId": 1,
        "UserId": 1,
        "OrganizationUnitId": folder,
        "OrganizationUnitKey": folder_key,
    });
    members.as_object().cloned().unwrap_or_default()
}

/// A webhook needs a URL.
pub(in crate::orchestrator) fn check(row: &Row) -> Result<()> {
    let url = row.text("Url").unwrap_or_default();
    if url.starts_with("http://") || url.starts_with("https://") {
        return Ok(());
    }
    Err(Refusal::invalid(format!("The URL '{url}' is not valid: it must begin with http:// or https://.")))
}

/// `Webhooks/GetEventTypes`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(in crate::orchestrator) fn event_types(_: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let types = EVENTS.iter().flat_map(|(group, names)| names.iter().map(move |name| (group, name)));
    Ok(Reply::Value(types.map(|(group, name)| json!({ "Name": name, "Group": group })).collect()))
}

/// `Webhooks(key)/Ping`: one call, whatever the webhook wants to know.
pub(in crate::orchestrator) fn ping(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = invocation.key.clone().ok_or_else(|| missing(ctx.model, WEBHOOKS))?;
    let hook = ctx.state.store.get(WEBHOOKS, &key).cloned().ok_or_else(|| missing(ctx.model, WEBHOOKS))?;
    let said = Json::Object(envelope(&ctx.state.store, "ping", ctx.folder, ctx.now));
    ctx.state.calls.push(call(&hook, "ping", Bytes::from(said.to_string())));
    Ok(Reply::Value(said))
}

/// `Webhooks/TriggerCustom`: an event with what the caller says.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(in crate::orchestrator) fn trigger(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let data = invocation.arguments.get("body").cloned().unwrap_or_default();
    let mut said = envelope(&ctx.state.store, "custom", ctx.folder, ctx.now);
    said.insert("EventData".to_owned(), data.clone());
    raise(ctx.state, "custom", ctx.folder, ctx.now, |_| vec![("EventData", data)]);
    Ok(Reply::Value(said.into()))
}
