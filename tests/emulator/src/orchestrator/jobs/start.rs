//! `StartJobs` and `RestartJob`.

use std::time::Duration;

use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::has_ended;
use super::run::{End, Plan, finish};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::orchestrator::agenda::after;
use crate::orchestrator::attachments::{self, OF_JOB};
use crate::orchestrator::robots::is_on;
use crate::orchestrator::sets::{JOBS, RELEASES, ROBOTS};
use crate::orchestrator::webhooks;
use crate::refusal::{Refusal, Result, code};
use crate::reply::{Reply, missing};
use crate::seed::RUN;
use crate::settings::Settings;
use crate::store::{Key, Object, Row};

/// The most characters of a job's arguments.
const MAX_ARGUMENTS: usize = 10_000;
/// The most jobs of one call.
const MAX_JOBS: i64 = 10_000;

/// `Jobs/StartJobs`: as many jobs as the strategy says, all pending.
pub(in crate::orchestrator) fn start(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let info = invocation.arguments.get("startInfo").and_then(Json::as_object).cloned().unwrap_or_default();
    let (release, robots) = check(ctx, &info)?;
    let batch = Uuid::new_v4().to_string();
    let mut keys = Vec::new();
    for robot in robots {
        let mut job = job(ctx, &info, &release, &batch);
        if let Some(robot) = robot {
            job.link("Robot", ROBOTS, robot);
        }
        keys.push(send(ctx, job));
    }
    let now = ctx.now;
    webhooks::jobs(ctx.state, "job.created", &keys, now);
    Ok(Reply::Rows { set: JOBS.to_owned(), keys })
}

/// A process, and one entry for each job of it: the robot that must run it, if one was asked for.
pub(super) type Startable = ((Key, Row), Vec<Option<Key>>);

/// What is to be started; fails if it cannot be.
pub(super) fn check(ctx: &Context<'_>, info: &Object) -> Result<Startable> {
    let release = release(ctx, info)?;
    check_arguments(info)?;
    Ok((release, robots(ctx, info)?))
}

/// A job that has run already.
pub(crate) fn past(ctx: &mut Context<'_>, release: &(Key, Row), end: End) {
    let mut job = job(ctx, &Object::new(), release, &Uuid::new_v4().to_string());
    let id = ctx.state.store.next_id(JOBS);
    job.set("Id", id);
    job.set("StartTime", ctx.time());
    finish(&mut job, ctx.now, end);
    ctx.state.store.put(JOBS, Key::Int(id), job);
}

/// `Jobs/RestartJob`: a job of the same process with the same arguments, once the first has ended.
pub(in crate::orchestrator) fn restart(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let id = invocation.arguments.get("jobId");
    let key = Key::Int(id.and_then(|id| id.as_i64().or_else(|| id.as_str()?.parse().ok())).unwrap_or_default());
    let ended = visible(ctx.view(), JOBS, &key).ok_or_else(|| missing(ctx.model, JOBS))?;
    let state = ended.text("State").unwrap_or_default();
    if !has_ended(state) {
        return Err(Refusal::invalid(format!("Job {key} is {state} and cannot be restarted.")));
    }
    // A job keeps what it was started with under the same names.
    let mut info = ended.to_object();
    info.remove("BatchExecutionKey");
    let of_job = ended.linked("Release").map(|link| link.key.clone());
    let release = of_job.and_then(|key| Some((key.clone(), ctx.state.store.get(RELEASES, &key)?.clone())));
    let release = release.ok_or_else(|| missing(ctx.model, RELEASES))?;
    let job = job(ctx, &info, &release, &Uuid::new_v4().to_string());
    let key = send(ctx, job);
    let now = ctx.now;
    webhooks::jobs(ctx.state, "job.created", std::slice::from_ref(&key), now);
    Ok(Reply::Row { set: JOBS.to_owned(), key })
}

/// Puts a job on its way.
fn send(ctx: &mut Context<'_>, mut job: Row) -> Key {
    let id = ctx.state.store.next_id(JOBS);
    job.set("Id", id);
    let runs = after(ctx.now, ctx.settings.job_pending);
    let plan = Plan { runs: Some(runs), ends: after(runs, duration(ctx.settings, &job)), end: first_end(&job) };
    ctx.state.agenda.plan(id, plan);
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

/// Whether arguments can stand in a job itself.
pub(super) fn fits(arguments: &str) -> bool {
    arguments.encode_utf16().count() <= MAX_ARGUMENTS
}

fn check_arguments(info: &Object) -> Result<()> {
    let Some(arguments) = info.get("InputArguments").and_then(Json::as_str).filter(|text| !text.is_empty()) else {
        return Ok(());
    };
    if !fits(arguments) {
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
            let robots = ctx.state.store.rows(ROBOTS, ctx.folder).filter(|(_, robot)| is_on(robot));
            let robots: Vec<_> = robots.map(|(key, _)| Some(key.clone())).collect();
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
    match robot {
        Some(robot) if is_on(robot) => Ok(key),
        Some(_) => Err(Refusal::service(409, code::UNKNOWN, format!("The robot {id} is disabled."))),
        None => Err(Refusal::not_found(format!("The robot {id} does not exist in this folder."))),
    }
}

fn job(ctx: &Context<'_>, info: &Object, (release_key, release): &(Key, Row), batch: &str) -> Row {
    let given =
        |name: &str, otherwise: Json| info.get(name).filter(|value| !value.is_null()).cloned().unwrap_or(otherwise);
    let source = given("Source", json!("Manual"));
    let key = Uuid::new_v4().to_string();
    let members = json!({
        "Key": key,
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
    });
    let mut job = Row::new(ctx.folder, members.as_object().cloned().unwrap_or_default());
    job.link("Release", RELEASES, release_key.clone());
    job.set(OF_JOB, attachments::links(&ctx.state.store, info.get("Attachments"), &key, &ctx.time()));
    // The job keeps how it runs, whatever becomes of its process.
    job.set(RUN, release.json(RUN));
    job
}

/// What the process's seed tells of its jobs.
fn told<'a>(job: &'a Row, name: &str) -> Option<&'a Json> {
    job.object(RUN)?.get(name)
}

/// How long a job runs.
pub(super) fn duration(settings: &Settings, job: &Row) -> Duration {
    let told = told(job, "seconds").and_then(Json::as_f64);
    told.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or(settings.job_running)
}

/// How a job ends when it has run for the first time.
fn first_end(job: &Row) -> End {
    let suspends = told(job, "suspends").and_then(Json::as_bool).unwrap_or_else(|| speaks_of(job, "suspend"));
    if suspends { End::Suspended } else { last_end(job) }
}

/// How a job ends in the end.
pub(super) fn last_end(job: &Row) -> End {
    let told = told(job, "end").and_then(Json::as_str).and_then(End::from_name);
    told.unwrap_or(if speaks_of(job, "fault") { End::Faulted } else { End::Successful })
}

/// A process of which nothing is told goes by its name.
fn speaks_of(job: &Row, word: &str) -> bool {
    !job.has(RUN) && job.text("ReleaseName").is_some_and(|name| name.to_lowercase().contains(word))
}
