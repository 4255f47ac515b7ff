//! Jobs on their way.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::logs;
use super::start::fits;
use crate::clock::written;
use crate::orchestrator::robots::is_on;
use crate::orchestrator::sets::{JOBS, ROBOTS, SESSIONS};
use crate::orchestrator::{attachments, webhooks};
use crate::seed::RUN;
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

/// How a job ends, or pauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Successful,
    Faulted,
    Stopped,
    Suspended,
}

impl End {
    const ALL: [Self; 4] = [Self::Successful, Self::Faulted, Self::Stopped, Self::Suspended];

    /// The state of a job that has ended so.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Successful => "Successful",
            Self::Faulted => "Faulted",
            Self::Stopped => "Stopped",
            Self::Suspended => "Suspended",
        }
    }

    /// The end that `name` names.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|end| end.name() == name)
    }
}

impl Plan {
    /// When the job goes on.
    pub(crate) fn next(&self) -> Timestamp {
        self.runs.unwrap_or(self.ends)
    }
}

/// The job begins to run, or to run on.
pub(in crate::orchestrator) fn run(state: &mut State, key: &Key, at: Timestamp) {
    let store = &mut state.store;
    let Some(job) = store.get(JOBS, key) else { return };
    let robot = job.linked("Robot").cloned().or_else(|| next_robot(store, key, job.folder));
    let found = robot.as_ref().and_then(|robot| store.get(ROBOTS, &robot.key));
    let place = found.map(|robot| (robot.json("MachineName"), robot.json("Username")));
    store.change(JOBS, key, |job| {
        job.set("State", "Running");
        job.set_default("StartTime", written(at));
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
    logs::write(state, key, at, "Info", "execution started");
    webhooks::job(state, "job.started", key, at);
}

/// The robot that is next in the folder, of those that are on; jobs go round.
fn next_robot(store: &Store, key: &Key, folder: Option<i64>) -> Option<Link> {
    let robots: Vec<&Key> = store.rows(ROBOTS, folder).filter(|(_, robot)| is_on(robot)).map(|(key, _)| key).collect();
    let Key::Int(job) = key else { return None };
    let next = usize::try_from(*job).ok()? % robots.len().max(1);
    robots.get(next).map(|robot| Link { set: ROBOTS.into(), key: (*robot).clone() })
}

/// The job ends, or pauses.
pub(in crate::orchestrator) fn end(state: &mut State, key: &Key, at: Timestamp, end: End) {
    let ended = state.store.change(JOBS, key, |job| {
        finish(job, at, end);
        (job.folder, job.text("OutputArguments").filter(|text| !fits(text)).map(str::to_owned))
    });
    if let Some((folder, Some(output))) = ended {
        let file = attachments::keep(state, folder, "output.json", output, at);
        state.store.change(JOBS, key, |job| {
            job.clear("OutputArguments");
            job.set("OutputFile", file.to_string());
        });
    }
    let store = &mut state.store;
    let robot = store.change(JOBS, key, |job| job.linked("Robot").cloned());
    let Some(robot) = robot else { return };
    if let Some(robot) = robot
        && !is_busy(store, &robot)
    {
        show_session(store, &robot, key, "Available");
    }
    let (event, level) = match end {
        End::Successful => ("job.completed", "Info"),
        End::Faulted => ("job.faulted", "Error"),
        End::Stopped => ("job.stopped", "Warn"),
        End::Suspended => ("job.suspended", "Info"),
    };
    logs::write(state, key, at, level, if end == End::Suspended { "execution suspended" } else { "execution ended" });
    webhooks::job(state, event, key, at);
}

/// Whether a robot runs another job.
fn is_busy(store: &Store, robot: &Link) -> bool {
    let states = ["Running", "Stopping", "Terminating"].map(str::to_owned).to_vec();
    let equal = vec![("Robot".to_owned(), vec![robot.key.to_string()]), ("State".to_owned(), states)];
    let running = store.select(JOBS, None, &Lookup { equal, ..Lookup::default() });
    running.is_some_and(|running| running.keys().next().is_some())
}

/// Writes down how a job has ended.
pub(super) fn finish(job: &mut Row, at: Timestamp, end: End) {
    let told = |name: &str| job.object(RUN).and_then(|run| run.get(name)).cloned().unwrap_or_default();
    let (output, message) = (told("output"), told("message"));
    job.set("State", end.name());
    job.set("LastModificationTime", written(at));
    if end == End::Suspended {
        job.set("Info", "Job suspended");
        return;
    }
    job.set("EndTime", written(at));
    match end {
        End::Successful => {
            job.set("Info", "Job completed");
            job.set("OutputArguments", if output.is_null() { "{}".to_owned() } else { output.to_string() });
        }
        End::Stopped | End::Suspended => job.set("Info", "Job stopped by the user"),
        End::Faulted => {
            let info = message.as_str().unwrap_or("The process threw an exception: the element was not found.");
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
