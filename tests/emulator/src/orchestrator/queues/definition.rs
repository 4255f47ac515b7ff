//! Queue definitions.

use serde_json::json;

use crate::context::Context;
use crate::orchestrator::sets::{QUEUE_ITEMS, QUEUES};
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Row};

/// Completes a new or changed queue.
pub(in crate::orchestrator) fn complete_definition(ctx: &Context<'_>, own: Option<&Key>, row: &mut Row) -> Result<()> {
    let name = row.text("Name").unwrap_or_default().to_owned();
    let mut rows = ctx.state.store.rows(QUEUES, row.folder);
    let same = |row: &Row| row.text("Name").is_some_and(|known| known.eq_ignore_ascii_case(&name));
    if rows.any(|(key, row)| Some(key) != own && same(row)) {
        return Err(Refusal::exists(format!("The name {name} is already used by another queue in this folder.")));
    }
    for (member, value) in [
        ("MaxNumberOfRetries", json!(1)),
        ("AcceptAutomaticallyRetry", json!(true)),
        ("RetryAbandonedItems", json!(false)),
        ("EnforceUniqueReference", json!(false)),
        ("Encrypted", json!(false)),
        ("SlaInMinutes", json!(0)),
        ("RiskSlaInMinutes", json!(0)),
        ("FoldersCount", json!(1)),
    ] {
        row.set_default(member, value);
    }
    Ok(())
}

/// Takes the items of a queue away.
pub(in crate::orchestrator) fn empty(ctx: &mut Context<'_>, queue: &Key) {
    let Key::Int(id) = queue else { return };
    let id = id.to_string();
    let items = ctx.state.store.find(QUEUE_ITEMS, None, "QueueDefinitionId", &id);
    let keys: Vec<Key> = items.map(|(key, _)| key.clone()).collect();
    for key in keys {
        ctx.state.store.remove(QUEUE_ITEMS, &key);
    }
}
