//! Tasks of the Action Center: who is to do them, and their catalogs.

use serde_json::{Value as Json, json};

use super::rules;
use super::sets::{CATALOGS, TASKS, USERS};
use crate::context::Context;
use crate::crud::{self, visible};
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result, code};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// `Tasks/AssignTasks` and `ReassignTasks`: the answer lists what could not be done.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn assign(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let wanted = invocation.arguments.get("taskAssignments").and_then(Json::as_array).cloned().unwrap_or_default();
    let time = ctx.time();
    each(ctx, &wanted, |ctx, wanted| {
        let user = user(ctx, wanted)?;
        let (id, name) = (user.json("Id"), user.json("UserName"));
        let shown = json!({
            "id": id,
            "name": user.json("Name"),
            "surname": user.json("Surname"),
            "userName": name,
            "emailAddress": user.json("EmailAddress"),
            "displayName": user.json("FullName"),
        });
        let criteria = wanted.get("AssignmentCriteria").cloned().filter(|criteria| !criteria.is_null());
        change(ctx, wanted, |task| {
            task.set("Status", "Pending");
            task.set("AssignedToUserId", id);
            task.set("AssignedToUser", shown);
            task.set("TaskAssigneeName", name);
            task.set("TaskAssignmentCriteria", criteria.unwrap_or_else(|| "SingleUser".into()));
            task.set("LastAssignedTime", time.as_str());
        })
    })
}

/// `Tasks/UnassignTasks`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn unassign(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    each(ctx, &named(invocation), |ctx, wanted| {
        change(ctx, wanted, |task| {
            task.set("Status", "Unassigned");
            for member in ["AssignedToUserId", "AssignedToUser", "TaskAssigneeName", "TaskAssignmentCriteria"] {
                task.clear(member);
            }
        })
    })
}

/// `Tasks/DeleteTasks`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn delete(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    each(ctx, &named(invocation), |ctx, wanted| {
        let key = key(ctx, wanted)?;
        ctx.state.store.remove(TASKS, &key);
        Ok(())
    })
}

/// `TaskCatalogs/CreateTaskCatalog`, which the service has in the place of a plain create.
pub(super) fn create_catalog(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = invocation.set.ok_or_else(|| missing(ctx.model, CATALOGS))?;
    let key = crud::insert(ctx, set, invocation.arguments.clone(), false)?;
    Ok(Reply::Created { set: CATALOGS.to_owned(), key })
}

/// `TaskCatalogs(key)/UpdateTaskCatalog`.
pub(super) fn update_catalog(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = invocation.key.as_ref();
    let found = key.and_then(|key| Some((key, visible(ctx.view(), CATALOGS, key)?.clone())));
    let (key, old) = found.ok_or_else(|| missing(ctx.model, CATALOGS))?;
    let mut row = old.clone();
    row.extend(invocation.arguments.clone());
    rules::updated(ctx, CATALOGS, key, &old, &mut row)?;
    ctx.state.store.put(CATALOGS, key.clone(), row);
    Ok(Reply::Nothing)
}

/// The tasks that a call names by their ids.
fn named(invocation: &Invocation<'_>) -> Vec<Json> {
    let ids = invocation.arguments.get("taskIds").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    ids.iter().map(|id| json!({ "TaskId": id })).collect()
}

/// Does something to each of the tasks; those that it fails for are answered.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
fn each(
    ctx: &mut Context<'_>,
    wanted: &[Json],
    mut act: impl FnMut(&mut Context<'_>, &Json) -> Result<()>,
) -> Result<Reply> {
    let mut failed = Vec::new();
    for wanted in wanted {
        if let Err(refusal) = act(ctx, wanted) {
            failed.push(json!({
                "TaskId": wanted.get("TaskId"),
                "UserId": wanted.get("UserId"),
                "UserNameOrEmail": wanted.get("UserNameOrEmail"),
                "ErrorCode": refusal.error_code(),
                "ErrorMessage": refusal.message(),
            }));
        }
    }
    Ok(Reply::Value(failed.into()))
}

/// The key of a task that the caller may see.
fn key(ctx: &Context<'_>, wanted: &Json) -> Result<Key> {
    let key = wanted.get("TaskId").and_then(Json::as_i64).map(Key::Int);
    key.filter(|key| visible(ctx.view(), TASKS, key).is_some()).ok_or_else(|| missing(ctx.model, TASKS))
}

/// Changes a task that is not done yet.
fn change(ctx: &mut Context<'_>, wanted: &Json, how: impl FnOnce(&mut Row)) -> Result<()> {
    let key = key(ctx, wanted)?;
    if visible(ctx.view(), TASKS, &key).is_some_and(|task| task.text("Status") == Some("Completed")) {
        return Err(Refusal::service(409, code::UNKNOWN, "The task is completed."));
    }
    ctx.state.store.change(TASKS, &key, how);
    Ok(())
}

/// The user of an assignment, by id, name or address; of several the first.
fn user<'a>(ctx: &'a Context<'_>, wanted: &Json) -> Result<&'a Row> {
    let text = |member: &str| wanted.get(member).and_then(Json::as_str);
    let first = wanted.get("AssigneeNamesOrEmails").and_then(|names| names.get(0)).and_then(Json::as_str);
    let name = text("UserNameOrEmail").or(first).unwrap_or_default();
    let id = wanted.get("UserId").and_then(Json::as_i64);
    let is = |user: &Row| {
        let called = ["UserName", "EmailAddress"].into_iter().filter_map(|member| user.text(member));
        match id {
            Some(id) => user.int("Id") == Some(id),
            None => called.into_iter().any(|known| known.eq_ignore_ascii_case(name)),
        }
    };
    let found = ctx.state.store.rows(USERS, None).map(|(_, user)| user).find(|user| is(user));
    found.ok_or_else(|| missing(ctx.model, USERS))
}
