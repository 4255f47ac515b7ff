//! Schedules, switched on and off, their next times, and the calendars that they heed.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value as Json, json};

use super::cron::Cron;
use super::sets::{CALENDARS, RELEASES, SCHEDULES};
use crate::clock::written;
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::state::State;
use crate::store::{Key, Row, Store};

/// The member that says when a schedule starts its process.
const CRON: &str = "StartProcessCron";
/// The member that says when it does so next.
const NEXT: &str = "StartProcessNextOccurrence";

/// A client writes a schedule: what its process is called goes by the process, its next time by the expression.
pub(super) fn complete(ctx: &mut Context<'_>, row: &mut Row) -> Result<()> {
    if let Some(text) = cron_of(row) {
        Cron::parse(text).map_err(|reason| no_cron(text).because(reason))?;
    }
    let release = row.int("ReleaseId").and_then(|id| ctx.state.store.get(RELEASES, &Key::Int(id)));
    if let Some(release) = release.filter(|release| release.folder == row.folder) {
        row.set("ReleaseName", release.json("Name"));
        row.set("ReleaseKey", release.json("Key"));
        row.set("PackageName", release.json("ProcessKey"));
    }
    set_next(ctx.state, ctx.around.now, row);
    Ok(())
}

fn cron_of(row: &Row) -> Option<&str> {
    row.text(CRON).filter(|text| !text.is_empty())
}

fn no_cron(text: &str) -> Refusal {
    Refusal::invalid(format!("The cron expression '{text}' is not valid."))
}

/// The first time after `now` that a schedule starts its process. None if it is off, if it does not go by time, and in
/// another time zone than UTC: what others have of their own is not known here.
fn next(row: &Row, now: Timestamp) -> Option<Timestamp> {
    let in_utc = row.text("TimeZoneId").is_none_or(|zone| matches!(zone, "" | "UTC" | "Etc/UTC"));
    let cron = cron_of(row).filter(|_| row.is("Enabled") && in_utc)?;
    let next = Cron::parse(cron).ok()?.next(TimeZone::UTC.to_datetime(now))?;
    TimeZone::UTC.to_timestamp(next).ok()
}

/// Works out the next time of a schedule, and has it worked out again when that has come.
fn set_next(state: &mut State, now: Timestamp, row: &mut Row) {
    let next = next(row, now);
    row.set(NEXT, next.map(written));
    if let Some((id, at)) = row.int("Id").zip(next) {
        state.agenda.await_schedule(id, at);
    }
}

/// The time of a schedule has come.
pub(super) fn pass(state: &mut State, id: i64, at: Timestamp, now: Timestamp) {
    // One that was changed or switched since has another time, or none.
    let due = state.store.get(SCHEDULES, &Key::Int(id)).filter(|row| row.text(NEXT) == Some(&written(at)));
    if let Some(mut row) = due.cloned() {
        set_next(state, now, &mut row);
        state.store.put(SCHEDULES, Key::Int(id), row);
    }
}

/// The schedules that have a next time, and when.
pub(super) fn awaited(store: &Store) -> Vec<(i64, Timestamp)> {
    let rows = store.rows(SCHEDULES, None);
    rows.filter_map(|(_, row)| Some((row.int("Id")?, row.text(NEXT)?.parse().ok()?))).collect()
}

/// `ProcessSchedules/ValidateProcessSchedule`: its process must be there, and its expression be one.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn validate(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let schedule = invocation.arguments.get("processSchedule");
    let release = schedule.and_then(|schedule| schedule.get("ReleaseId")).and_then(Json::as_i64);
    let found = release.is_none_or(|id| visible(ctx.view(), RELEASES, &Key::Int(id)).is_some());
    let mut errors = if found { Vec::new() } else { vec![missing(ctx.model, RELEASES).message().to_owned()] };
    let cron = schedule.and_then(|schedule| schedule.get(CRON)?.as_str()).filter(|text| !text.is_empty());
    errors.extend(cron.filter(|text| Cron::parse(text).is_err()).map(|text| no_cron(text).message().to_owned()));
    Ok(Reply::Value(json!({ "IsValid": errors.is_empty(), "Errors": errors, "ErrorCodes": [] })))
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
    for key in keys {
        if let Some(mut schedule) = ctx.state.store.get(SCHEDULES, &key).cloned() {
            schedule.set("Enabled", enabled);
            set_next(ctx.state, ctx.around.now, &mut schedule);
            ctx.state.store.put(SCHEDULES, key, schedule);
        }
    }
    Ok(Reply::Value(true.into()))
}
