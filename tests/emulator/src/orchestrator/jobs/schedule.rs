//! What becomes of jobs when time passes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::clock::written;
use crate::orchestrator::sets::{JOBS, ROBOTS, SESSIONS};
use crate::store::{Key, Link, Row, Store};

/// Jobs that are on their way.
#[derive(Debug, Default)]
pub(crate) struct Schedule(BTreeMap<i64, Plan>);

/// When a job goes on, and how it ends.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// When it begins to run, if it does not run already.
    pub(super) runs: Option<Timestamp>,
    /// When it ends.
    pub(super) ends: Timestamp,
    /// How it ends.
    pub(super) end: End,
}

/// How a job ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Successful,
    Faulted,
    Stopped,
}

impl Schedule {
    /// Puts a job on its way, or on another way.
    pub(super) fn plan(&mut self, job: i64, plan: Plan) {
        self.0.insert(job, plan);
    }

    /// Brings all jobs to where they are at `now`.
    pub(crate) fn advance(&mut self, store: &mut Store, now: Timestamp) {
        self.0.retain(|job, plan| {
            let key = Key::Int(*job);
            if let Some(runs) = plan.runs.filter(|runs| *runs <= now) {
                run(store, &key, runs);
                plan.runs = None;
            }
            if plan.ends <= now {
                end(store, &key, plan.ends, plan.end);
                return false;
            }
            true
        });
    }
}

fn run(store: &mut Store, key: &Key, at: Timestamp) {
    let folder = store.get(JOBS, key).and_then(|job| job.folder);
    let chosen = store.get(JOBS, key).and_then(|job| job.links.get("Robot")).cloned();
    let robot = chosen.or_else(|| next_robot(store, key, folder));
    let members = robot.as_ref().and_then(|robot| store.get(ROBOTS, &robot.key)).map(|robot| robot.members.clone());
    store.change(JOBS, key, |job| {
        job.set("State", "Running");
        job.set("StartTime", written(at));
        job.set("LastModificationTime", written(at));
        if let Some(robot) = members {
            let machine = robot.get("MachineName").cloned().unwrap_or_default();
            job.set("HostMachineName", machine);
            job.set("LocalSystemAccount", robot.get("Username").cloned().unwrap_or_default());
        }
        if let Some(robot) = robot.clone() {
            job.links.insert("Robot".to_owned(), robot);
        }
    });
    if let Some(robot) = robot {
        show_session(store, &robot, key, "Busy");
    }
}

/// The robot that is next in the folder; jobs go round.
fn next_robot(store: &Store, key: &Key, folder: Option<i64>) -> Option<Link> {
    let robots: Vec<&Key> = store.rows(ROBOTS, folder).map(|(key, _)| key).collect();
    let Key::Int(job) = key else { return None };
    let next = usize::try_from(*job).ok()? % robots.len().max(1);
    robots.get(next).map(|robot| Link { set: ROBOTS, key: (*robot).clone() })
}

fn end(store: &mut Store, key: &Key, at: Timestamp, end: End) {
    let robot = store.change(JOBS, key, |job| {
        finish(job, at, end);
        job.links.get("Robot").cloned()
    });
    let Some(robot) = robot.flatten() else { return };
    let busy = store.rows(JOBS, None).any(|(_, job)| {
        job.links.get("Robot") == Some(&robot)
            && matches!(job.text("State"), Some("Running" | "Stopping" | "Terminating"))
    });
    if !busy {
        show_session(store, &robot, key, "Available");
    }
}

fn finish(job: &mut Row, at: Timestamp, end: End) {
    job.set("EndTime", written(at));
    job.set("LastModificationTime", written(at));
    match end {
        End::Successful => {
            job.set("State", "Successful");
            job.set("Info", "Job completed");
            job.set("OutputArguments", "{}");
        }
        End::Stopped => {
            job.set("State", "Stopped");
            job.set("Info", "Job stopped by the user");
        }
        End::Faulted => {
            let info = "The process threw an exception: the element was not found.";
            job.set("State", "Faulted");
            job.set("Info", info);
            job.set("ErrorCode", "Robot.Faulted");
            job.set(
                "JobError",
                json!({
                    "code": "Robot.Faulted",
                    "title": "The job faulted",
                    "detail": info,
                    "category": "User",
                    "status": 500,
                    "timestamp": written(at),
                }),
            );
        }
    }
}

/// Shows what the robot of a job does.
fn show_session(store: &mut Store, robot: &Link, job: &Key, state: &str) {
    let sessions = store.rows(SESSIONS, None).filter(|(_, session)| session.links.get("Robot") == Some(robot));
    let keys: Vec<Key> = sessions.map(|(key, _)| key.clone()).collect();
    for key in keys {
        store.change(SESSIONS, &key, |session| {
            session.set("State", state);
            if state == "Busy" {
                session.link("Job", JOBS, job.clone());
            } else {
                session.links.remove("Job");
                session.set("Job", Json::Null);
            }
        });
    }
}
