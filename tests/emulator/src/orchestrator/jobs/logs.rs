//! What robots write down.

use jiff::Timestamp;
use serde_json::json;

use crate::clock::written;
use crate::context::Context;
use crate::operation::Invocation;
use crate::orchestrator::sets::{JOBS, LOGS, ROBOTS};
use crate::refusal::Result;
use crate::reply::Reply;
use crate::state::State;
use crate::store::{Key, Lookup, Row};

/// Writes a line about a job: what its process does, or what went wrong with it.
pub(super) fn write(state: &mut State, job: &Key, at: Timestamp, level: &str, what: &str) {
    let store = &mut state.store;
    let Some(row) = store.get(JOBS, job) else { return };
    let process = row.text("ReleaseName").unwrap_or_default();
    let message = match row.text("Info").filter(|_| level == "Error") {
        Some(info) => info.to_owned(),
        None => format!("{process} {what}"),
    };
    let robot = row.linked("Robot").and_then(|robot| store.get(ROBOTS, &robot.key));
    let robot_name = robot.and_then(|robot| robot.text("Name"));
    let machine = row.text("HostMachineName");
    let raw = json!({
        "message": message,
        "level": if level == "Info" { "Information" } else { level },
        "logType": "Default",
        "timeStamp": written(at),
        "processName": process,
        "jobId": row.text("Key"),
        "robotName": robot_name,
        "machineName": machine,
    });
    let members = json!({
        "Level": level,
        "Message": message,
        "RawMessage": raw.to_string(),
        "TimeStamp": written(at),
        "ProcessName": process,
        "RobotName": robot_name,
        "HostMachineName": machine,
        "MachineId": robot.and_then(|robot| robot.int("MachineId")),
        "WindowsIdentity": row.text("LocalSystemAccount"),
        "JobKey": row.text("Key"),
    });
    let mut line = Row::new(row.folder, members.as_object().cloned().unwrap_or_default());
    let id = store.next_id(LOGS);
    line.set("Id", id);
    store.put(LOGS, Key::Int(id), line);
}

/// `RobotLogs/GetTotalCount`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(in crate::orchestrator) fn count(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let lines = ctx.state.store.select(LOGS, ctx.folder_of(LOGS), &Lookup::default());
    Ok(Reply::Value(lines.map_or(0, |lines| lines.len()).into()))
}
