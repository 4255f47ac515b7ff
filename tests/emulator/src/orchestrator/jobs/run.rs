//! Jobs on their way.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::clock::written;
use crate::orchestrator::sets::{JOBS, ROBOTS, SESSIONS};
use crate::state::State;
use crate::store::{Key, Link, Lookup, Row, Store};

/// When a job goes on, and how it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// When it begins to run, if it does not run already.
    pub(crate) runs: Option<Timestamp>,
    /// When it ends.
    pub(crate) ends: Timestamp,
    /// How it ends.
    pub(crate) end: End,
}

/// How a job ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Successful,
    Faulted,
    Stopped,
}

impl Plan {
    /// When the job goes on.
    pub(crate) fn next(&self) -> Timestamp {
        self.runs.unwrap_or(self.ends)
    }
}

/// The job begins to run.
pub(in crate::orchestrator) fn run(state: &mut State, key: &Key, at: Timestamp) {
    let store = &mut state.store;
    let Some(job) = store.get(JOBS, key) else { return };
    let robot = job.linked("Robot").cloned().or_else(|| next_robot(store, key, job.folder));
    let found = robot.as_ref().and_then(|robot| store.get(ROBOTS, &robot.key));
    let place = found.map(|robot| (robot.json("MachineName"), robot.json("Username")));
    store.change(JOBS, key, |job| {
        job.set("State", "Running");
        job.set("StartTime", written(at));
        job.set("LastModificationTime", written(at));
        if let Some((machine, account)) = place {
            job.set("HostMachineName", machine);
            job.set("LocalSystemAccount", account);
        }
        if let Some(robot) = &robot {
            job.link("Robot", &robot.set, robot.key.clone());
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
    robots.get(next).map(|robot| Link { set: ROBOTS.into(), key: (*robot).clone() })
}

/// The job ends.
pub(in crate::orchestrator) fn end(state: &mut State, key: &Key, at: Timestamp, end: End) {
    let store = &mut state.store;
    let robot = store.change(JOBS, key, |job| {
        finish(job, at, end);
        job.linked("Robot").cloned()
    });
    let Some(robot) = robot.flatten() else { return };
    if !is_busy(store, &robot) {
        show_session(store, &robot, key, "Available");
    }
}

/// Whether a robot runs another job.
fn is_busy(store: &Store, robot: &Link) -> bool {
    let states = ["Running", "Stopping", "Terminating"].map(str::to_owned).to_vec();
    let equal = vec![("Robot".to_owned(), vec![robot.key.to_string()]), ("State".to_owned(), states)];
    let running = store.select(JOBS, None, &Lookup { equal, ..Lookup::default() });
    running.is_some_and(|running| running.keys().next().is_some())
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
    let sessions = store.rows(SESSIONS, None).filter(|(_, session)| session.linked("Robot") == Some(robot));
    let keys: Vec<Key> = sessions.map(|(key, _)| key.clone()).collect();
    for key in keys {
        store.change(SESSIONS, &key, |session| {
            session.set("State", state);
            if state == "Busy" {
                session.link("Job", JOBS, job.clone());
            } else {
                session.unlink("Job");
                session.set("Job", Json::Null);
            }
        });
    }
}
