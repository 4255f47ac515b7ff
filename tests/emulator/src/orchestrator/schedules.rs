//! Schedules, switched on and off, and the calendars that they heed.

use serde_json::{Value as Json, json};

use super::sets::{CALENDARS, RELEASES, SCHEDULES};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
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

/// `ProcessSchedules/ValidateProcessSchedule`: its process must be there.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn validate(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let schedule = invocation.arguments.get("processSchedule");
    let release = schedule.and_then(|schedule| schedule.get("ReleaseId")).and_then(Json::as_i64);
    let found = release.is_none_or(|id| visible(ctx.view(), RELEASES, &Key::Int(id)).is_some());
    let errors = if found { Vec::new() } else { vec![missing(ctx.model, RELEASES).message().to_owned()] };
    Ok(Reply::Value(json!({ "IsValid": found, "Errors": errors, "ErrorCodes": [] })))
}

/// `Calendars/CalendarExists`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn calendar_exists(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let exists = ctx.state.store.find(CALENDARS, None, "Name", invocation.text("calendarName")).next().is_some();
    Ok(Reply::Value(exists.into()))
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
