//! `StopJob` and `StopJobs`.

use serde_json::Value as Json;

use super::has_ended;
use super::run::{End, Plan};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::orchestrator::agenda::after;
use crate::orchestrator::sets::JOBS;
use crate::refusal::{Refusal, Result};
use crate::reply::Reply;
use crate::store::Key;

/// `Jobs(key)/StopJob`.
pub(in crate::orchestrator) fn stop_one(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let keys: Vec<Key> = invocation.key.iter().cloned().collect();
    stop(ctx, &keys, invocation.text("strategy"))
}

/// `Jobs/StopJobs`: all of them, or none if one cannot be stopped.
pub(in crate::orchestrator) fn stop_many(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let ids = invocation.arguments.get("jobIds").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    if ids.is_empty() {
        return Err(Refusal::invalid("jobIds must not be empty."));
    }
    let id = |id: &Json| id.as_i64().or_else(|| id.as_str()?.parse().ok()).map(Key::Int);
    let keys: Vec<Key> = ids.iter().filter_map(id).collect();
    stop(ctx, &keys, invocation.text("strategy"))
}

fn stop(ctx: &mut Context<'_>, keys: &[Key], strategy: &str) -> Result<Reply> {
    for key in keys {
        let job =
            visible(ctx.view(), JOBS, key).ok_or_else(|| Refusal::not_found(format!("Job {key} does not exist.")))?;
        let state = job.text("State").unwrap_or_default();
        if has_ended(state) {
            return Err(Refusal::invalid(format!("Job {key} is {state} and cannot be stopped.")));
        }
    }
    let kill = strategy == "Kill";
    let time = ctx.time();
    for key in keys {
        // What is being killed is not asked to stop any more.
        let killed = ctx.state.store.get(JOBS, key).is_some_and(|job| job.text("State") == Some("Terminating"));
        if killed && !kill {
            continue;
        }
        ctx.state.store.change(JOBS, key, |job| {
            job.set("State", if kill { "Terminating" } else { "Stopping" });
            job.set("StopStrategy", strategy);
            job.set("LastModificationTime", time.as_str());
        });
        if let Key::Int(id) = key {
            let ends = after(ctx.now, ctx.settings.job_stopping);
            ctx.state.agenda.plan(*id, Plan { runs: None, ends, end: End::Stopped });
        }
    }
    Ok(Reply::Nothing)
}
