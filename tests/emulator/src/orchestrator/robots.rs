//! Robots: those of a folder, switched on and off, and the machines that they run on.

use serde_json::{Value as Json, json};

use super::sets::{MACHINES, ROBOTS, SESSIONS};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::refusal::Result;
use crate::reply::{Reply, missing};
use crate::store::{Cell, Key, Row};

/// Whether a robot runs jobs: those of whom nothing is said do.
pub(super) fn is_on(robot: &Row) -> bool {
    robot.get("Enabled") != Some(&Cell::Bool(false))
}

/// `Robots/ToggleEnabledStatus`: all of them, or none.
pub(super) fn set_enabled(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let enabled = invocation.arguments.get("enabled").and_then(Json::as_bool).unwrap_or_default();
    let ids = invocation.arguments.get("robotIds").and_then(Json::as_array).cloned().unwrap_or_default();
    let keys: Vec<Key> = ids.iter().filter_map(Json::as_i64).map(Key::Int).collect();
    if !keys.iter().all(|key| visible(ctx.view(), ROBOTS, key).is_some()) {
        return Err(missing(ctx.model, ROBOTS));
    }
    for key in &keys {
        ctx.state.store.change(ROBOTS, key, |robot| robot.set("Enabled", enabled));
    }
    Ok(Reply::Nothing)
}

/// `GetFolderRobots` and `GetRobotsFromFolder`: the robots of the folder that is named, of one machine if one is named.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn of_folder(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let number = |name: &str| {
        let named = invocation.arguments.get(name).or_else(|| invocation.options.get(name));
        named.and_then(Json::as_i64)
    };
    let machine = number("machineId").filter(|machine| *machine != 0);
    let robots = ctx
        .state
        .store
        .rows(ROBOTS, number("folderId"))
        .filter(|(_, robot)| machine.is_none() || robot.int("MachineId") == machine);
    Ok(Reply::Rows { set: ROBOTS.to_owned(), keys: robots.map(|(key, _)| key.clone()).collect() })
}

/// `Robots/GetMachineNameToLicenseKeyMappings`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn license_keys(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let machines = ctx.state.store.rows(MACHINES, None).map(|(_, machine)| machine);
    let keys = machines.map(|machine| json!({ "Key": machine.json("Name"), "Value": machine.json("LicenseKey") }));
    Ok(Reply::Value(keys.collect()))
}

/// `Sessions/GetMachineSessionRuntimesByFolderId`, and those of the tenant: where unattended jobs can run.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn runtimes(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let store = &ctx.state.store;
    let folder = invocation.arguments.get("folderId").and_then(Json::as_i64);
    let runtimes = store.rows(SESSIONS, folder).map(|(_, session)| {
        let machine = session.int("MachineId").and_then(|id| store.get(MACHINES, &Key::Int(id)));
        json!({
            "SessionId": session.json("Id"),
            "MachineId": session.json("MachineId"),
            "MachineName": session.json("MachineName"),
            "HostMachineName": session.json("HostMachineName"),
            "MachineType": machine.map(|machine| machine.json("Type")),
            "MachineScope": machine.map(|machine| machine.json("Scope")),
            "RuntimeType": "Unattended",
            "Status": session.json("State"),
            "IsUnresponsive": session.json("IsUnresponsive"),
            "Runtimes": machine.map(|machine| machine.json("UnattendedSlots")),
            "UsedRuntimes": i64::from(session.text("State") == Some("Busy")),
            "ReportingTime": session.json("ReportingTime"),
        })
    });
    Ok(Reply::Value(runtimes.collect()))
}

/// `Robots/GetUsernames`: the users of the folder's robots.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn user_names(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let robots = ctx.state.store.rows(ROBOTS, ctx.folder_of(ROBOTS));
    Ok(Reply::Value(robots.filter_map(|(_, robot)| robot.text("Username")).map(Json::from).collect()))
}
