//! `ResumeJob`, `ValidateDynamicJob` and `ValidateExistingJob`.

use serde_json::{Value as Json, json};

use super::run::{End, Plan};
use super::start;
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::orchestrator::agenda::after;
use crate::orchestrator::sets::{JOBS, RELEASES};
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::Key;

/// `Jobs/ResumeJob`: a suspended job runs on, to its end.
pub(in crate::orchestrator) fn resume(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let wanted = invocation.text("jobKey").to_lowercase();
    let found = ctx.state.store.find(JOBS, ctx.folder, "Key", &wanted).next();
    let (key, job) = found.map(|(key, job)| (key.clone(), job.clone())).ok_or_else(|| missing(ctx.model, JOBS))?;
    let state = job.text("State").unwrap_or_default();
    if state != "Suspended" {
        return Err(Refusal::invalid(format!("Job {key} is {state} and cannot be resumed.")));
    }
    let time = ctx.time();
    ctx.state.store.change(JOBS, &key, |job| {
        job.set("State", "Resumed");
        job.set("ResumeTime", time.as_str());
        job.set("ResumeVersion", job.int("ResumeVersion").unwrap_or_default() + 1);
        job.set("LastModificationTime", time.as_str());
    });
    if let Key::Int(id) = key {
        let runs = after(ctx.now, ctx.settings.job_pending);
        let ends = after(runs, start::duration(ctx.settings, &job));
        let end = start::last_end(&job);
        // Suspended once is enough.
        let end = if end == End::Suspended { End::Successful } else { end };
        ctx.state.agenda.plan(id, Plan { runs: Some(runs), ends, end });
    }
    Ok(Reply::Row { set: JOBS.to_owned(), key })
}

/// `Jobs/ValidateDynamicJob`: whether `StartJobs` would start it.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(in crate::orchestrator) fn validate_dynamic(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let info = invocation.arguments.get("startInfo").and_then(Json::as_object).cloned().unwrap_or_default();
    Ok(verdict(start::check(ctx, &info).map(drop)))
}

/// `Jobs(key)/ValidateExistingJob`: whether `StartJobs` would start the same again.
pub(in crate::orchestrator) fn validate_existing(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = invocation.key.clone().ok_or_else(|| missing(ctx.model, JOBS))?;
    let job = visible(ctx.view(), JOBS, &key).ok_or_else(|| missing(ctx.model, JOBS))?;
    let release = job.linked("Release").and_then(|link| ctx.state.store.get(RELEASES, &link.key));
    let info = json!({
        "ReleaseKey": release.and_then(|release| release.text("Key")).unwrap_or_default(),
        "ReleaseName": job.text("ReleaseName"),
        "InputArguments": job.text("InputArguments"),
    });
    Ok(verdict(start::check(ctx, info.as_object().unwrap_or(&serde_json::Map::new())).map(drop)))
}

fn verdict(checked: Result<()>) -> Reply {
    let (errors, codes) = match checked {
        Ok(()) => (Vec::new(), Vec::new()),
        Err(refusal) => {
            let message = refusal.message().to_owned();
            let codes = if message.contains("robot") { vec!["RobotNotFound"] } else { Vec::new() };
            (vec![message], codes)
        }
    };
    Reply::Value(json!({ "IsValid": errors.is_empty(), "Errors": errors, "ErrorCodes": codes }))
}
