//! `StartJobs` and `RestartJob`.

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::has_ended;
use super::run::{End, Plan};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::orchestrator::agenda::after;
use crate::orchestrator::sets::{JOBS, RELEASES, ROBOTS};
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Object, Row};

/// The most characters of a job's arguments.
const MAX_ARGUMENTS: usize = 10_000;
/// The most jobs of one call.
const MAX_JOBS: i64 = 10_000;

/// `Jobs/StartJobs`: as many jobs as the strategy says, all pending.
pub(in crate::orchestrator) fn start(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let info = invocation.arguments.get("startInfo").and_then(Json::as_object).cloned().unwrap_or_default();
    let release = release(ctx, &info)?;
    check_arguments(&info)?;
    let robots = robots(ctx, &info)?;
    let batch = Uuid::new_v4().to_string();
    let mut keys = Vec::new();
    for robot in robots {
        let mut job = job(ctx, &info, &release, &batch);
        if let Some(robot) = robot {
            job.link("Robot", ROBOTS, robot);
        }
        keys.push(send(ctx, job, &release.1));
    }
    Ok(Reply::Rows { set: JOBS.to_owned(), keys })
}

/// `Jobs/RestartJob`: a job of the same process with the same arguments, once the first has ended.
pub(in crate::orchestrator) fn restart(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let id = invocation.arguments.get("jobId");
    let key = Key::Int(id.and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok())).unwrap_or_default());
    let ended = visible(ctx, JOBS, &key).ok_or_else(|| missing(ctx, JOBS))?;
    let state = ended.text("State").unwrap_or_default();
    if !has_ended(state) {
        return Err(Refusal::invalid(format!("Job {key} is {state} and cannot be restarted.")));
    }
    // A job keeps what it was started with under the same names.
    let mut info = ended.to_object();
    info.shift_remove("BatchExecutionKey");
    let of_job = ended.linked("Release").map(|link| link.key.clone());
    let release = of_job.and_then(|key| Some((key.clone(), ctx.state.store.get(RELEASES, &key)?.clone())));
    let release = release.ok_or_else(|| missing(ctx, RELEASES))?;
    let job = job(ctx, &info, &release, &Uuid::new_v4().to_string());
    let key = send(ctx, job, &release.1);
    Ok(Reply::Row { set: JOBS.to_owned(), key })
}

/// Puts a job on its way.
fn send(ctx: &mut Context<'_>, mut job: Row, release: &Row) -> Key {
    let id = ctx.state.store.next_id(JOBS);
    job.set("Id", id);
    plan(ctx, id, release);
    ctx.state.store.put(JOBS, Key::Int(id), job);
    Key::Int(id)
}

/// The release that is to run, by its key or its name.
fn release(ctx: &Context<'_>, info: &Object) -> Result<(Key, Row)> {
    let text = |name: &str| info.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    let (member, wanted) = match (text("ReleaseKey"), text("ReleaseName")) {
        (Some(key), _) => ("Key", key),
        (None, Some(name)) => ("Name", name),
        (None, None) => return Err(Refusal::invalid("ReleaseKey or ReleaseName is required.")),
    };
    let mut rows = ctx.state.store.rows(RELEASES, ctx.folder);
    let found = rows.find(|(_, row)| row.text(member).is_some_and(|text| text.eq_ignore_ascii_case(wanted)));
    found.map(|(key, row)| (key.clone(), row.clone())).ok_or_else(|| {
        Refusal::not_found(format!(
            "The process with the {} '{wanted}' does not exist in this folder.",
            member.to_lowercase()
        ))
    })
}

fn check_arguments(info: &Object) -> Result<()> {
    let Some(arguments) = info.get("InputArguments").and_then(Json::as_str).filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    if arguments.chars().count() > MAX_ARGUMENTS {
        return Err(Refusal::invalid(format!(
            "The field InputArguments must be a string with a maximum length of {MAX_ARGUMENTS}."
        )));
    }
    match serde_json::from_str(arguments) {
        Ok(Json::Object(_)) => Ok(()),
        _ => Err(Refusal::invalid("InputArguments is not valid: a JSON object in a string is expected.")),
    }
}

/// One entry for each job: the robot that must run it, if one was asked for.
fn robots(ctx: &Context<'_>, info: &Object) -> Result<Vec<Option<Key>>> {
    let number = |names: &[&str]| {
        let given = names.iter().filter_map(|name| info.get(*name)).find_map(Json::as_i64);
        let count = given.filter(|count| *count != 0).unwrap_or(1);
        if (1..=MAX_JOBS).contains(&count) {
            Ok(vec![None; usize::try_from(count).unwrap_or_default()])
        } else {
            Err(Refusal::invalid(format!("The number of jobs must be between 1 and {MAX_JOBS}.")))
        }
    };
    match info.get("Strategy").and_then(Json::as_str) {
        Some("All") => {
            let robots: Vec<_> = ctx.state.store.rows(ROBOTS, ctx.folder).map(|(key, _)| Some(key.clone())).collect();
            if robots.is_empty() {
                return Err(Refusal::service(409, 1670, "There are no robots available in this folder."));
            }
            Ok(robots)
        }
        Some("Specific") => {
            let ids = info.get("RobotIds").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
            if ids.is_empty() {
                return Err(Refusal::invalid("RobotIds is required for the strategy Specific."));
            }
            ids.iter().map(|id| robot(ctx, id).map(Some)).collect()
        }
        Some("RobotCount") => number(&["NoOfRobots", "JobsCount"]),
        Some("JobsCount") => number(&["JobsCount", "NoOfRobots"]),
        _ => number(&["JobsCount"]),
    }
}

fn robot(ctx: &Context<'_>, id: &Json) -> Result<Key> {
    let id = id.as_i64().or_else(|| id.as_str()?.parse().ok()).unwrap_or_default();
    let key = Key::Int(id);
    let robot = ctx.state.store.get(ROBOTS, &key).filter(|robot| ctx.folder.is_none() || robot.folder == ctx.folder);
    robot.map(|_| key).ok_or_else(|| Refusal::not_found(format!("The robot {id} does not exist in this folder.")))
}

fn job(ctx: &Context<'_>, info: &Object, (release_key, release): &(Key, Row), batch: &str) -> Row {
    let given =
        |name: &str, otherwise: Json| info.get(name).filter(|value| !value.is_null()).cloned().unwrap_or(otherwise);
    let source = given("Source", json!("Manual"));
    let members = json!({
        "Key": Uuid::new_v4().to_string(),
        "State": "Pending",
        "JobPriority": given("JobPriority", release.text("JobPriority").unwrap_or("Normal").into()),
        "SpecificPriorityValue": given("SpecificPriorityValue", json!(45)),
        "Source": source,
        "SourceType": source,
        "BatchExecutionKey": given("BatchExecutionKey", json!(batch)),
        "CreationTime": ctx.time(),
        "LastModificationTime": ctx.time(),
        "ReleaseName": release.text("Name"),
        "ReleaseVersionId": 1,
        "Type": "Unattended",
        "RuntimeType": given("RuntimeType", json!("Unattended")),
        "InputArguments": given("InputArguments", Json::Null),
        "InputFile": given("InputFile", Json::Null),
        "EnvironmentVariables": given("EnvironmentVariables", Json::Null),
        "Reference": given("Reference", Json::Null),
        "EntryPointPath": given("EntryPointPath", Json::Null),
        "ProcessType": release.text("ProcessType").unwrap_or("Process"),
        "HasMediaRecorded": false,
        "HasVideoRecorded": false,
        "RequiresUserInteraction": given("RequiresUserInteraction", json!(true)),
        "ResumeOnSameContext": given("ResumeOnSameContext", json!(false)),
        "RemoteControlAccess": given("RemoteControlAccess", json!("None")),
        "OrganizationUnitId": ctx.folder,
        "OrganizationUnitFullyQualifiedName": ctx.folder.map(|id| crate::folder::path(&ctx.state.store, id)),
    });
    let mut job = Row::new(ctx.folder, members.as_object().cloned().unwrap_or_default());
    job.link("Release", RELEASES, release_key.clone());
    job
}

/// A process whose name speaks of faults ends in one.
fn plan(ctx: &mut Context<'_>, job: i64, release: &Row) {
    let runs = after(ctx.now, ctx.settings.job_pending);
    let faults = release.text("Name").is_some_and(|name| name.to_lowercase().contains("fault"));
    let end = if faults { End::Faulted } else { End::Successful };
    ctx.state.agenda.plan(job, Plan { runs: Some(runs), ends: after(runs, ctx.settings.job_running), end });
}
