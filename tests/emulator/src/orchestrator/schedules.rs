//! Schedules, switched on and off.

use serde_json::Value as Json;

use super::sets::{RELEASES, SCHEDULES};
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::Reply;
use crate::store::{Key, Row};

/// A client writes a schedule: what its process is called goes by the process.
pub(super) fn complete(ctx: &Context<'_>, row: &mut Row) {
    let Some(id) = row.int("ReleaseId") else { return };
    let release = ctx.state.store.get(RELEASES, &Key::Int(id)).filter(|release| release.folder == row.folder);
    let Some(release) = release else { return };
    row.set("ReleaseName", release.json("Name"));
    row.set("ReleaseKey", release.json("Key"));
    row.set("PackageName", release.json("ProcessKey"));
}

/// `ProcessSchedules/SetEnabled`: all of them, or none.
pub(super) fn set_enabled(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let enabled = invocation.arguments.get("enabled").and_then(Json::as_bool).unwrap_or_default();
    let ids = invocation.arguments.get("scheduleIds").and_then(Json::as_array).cloned().unwrap_or_default();
    let keys: Vec<Key> = ids.iter().filter_map(Json::as_i64).map(Key::Int).collect();
    let known = |key: &Key| ctx.state.store.get(SCHEDULES, key).is_some_and(|row| row.folder == ctx.folder);
    if !keys.iter().all(known) {
        return Err(Refusal::not_found("One of the schedules does not exist."));
    }
    for key in &keys {
        ctx.state.store.change(SCHEDULES, key, |schedule| schedule.set("Enabled", enabled));
    }
    Ok(Reply::Value(true.into()))
}
