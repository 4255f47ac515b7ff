//! Users and their roles.

use serde_json::{Value as Json, json};

use super::sets::{ROLES, USERS};
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// `Users(key)/AssignRoles`: these roles, and no others.
pub(super) fn assign_roles(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let ids = invocation.arguments.get("roleIds").and_then(Json::as_array).cloned().unwrap_or_default();
    let mut names = Vec::new();
    for id in ids.iter().filter_map(Json::as_i64) {
        let role = ctx.state.store.get(ROLES, &Key::Int(id));
        names.push(role.ok_or_else(|| Refusal::not_found("The role does not exist."))?.json("Name"));
    }
    change(ctx, invocation, |roles| *roles = names)
}

/// `Users(key)/ToggleRole`: one role more, or less.
pub(super) fn toggle_role(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let name = invocation.text("role").to_owned();
    let on = invocation.arguments.get("toggle").and_then(Json::as_bool).unwrap_or_default();
    if ctx.state.store.find(ROLES, None, "Name", &name).next().is_none() {
        return Err(Refusal::not_found(format!("The role {name} does not exist.")));
    }
    change(ctx, invocation, |roles| {
        roles.retain(|role| *role != name);
        if on {
            roles.push(name.into());
        }
    })
}

fn change(ctx: &mut Context<'_>, invocation: &Invocation<'_>, how: impl FnOnce(&mut Vec<Json>)) -> Result<Reply> {
    let key = invocation.key.clone().ok_or_else(|| missing(ctx.model, USERS))?;
    change_at(ctx, &key, how).map(|()| Reply::Nothing).ok_or_else(|| missing(ctx.model, USERS))
}

fn change_at(ctx: &mut Context<'_>, user: &Key, how: impl FnOnce(&mut Vec<Json>)) -> Option<()> {
    let mut row = ctx.state.store.get(USERS, user)?.clone();
    row.change_items("RolesList", how);
    complete(ctx, &mut row);
    ctx.state.store.put(USERS, user.clone(), row);
    Some(())
}

/// Writes the roles of `RolesList` into `UserRoles`, where clients find their ids.
pub(super) fn complete(ctx: &Context<'_>, user: &mut Row) {
    if !user.has("RolesList") {
        return;
    }
    let id = user.int("Id").unwrap_or_default();
    let roles = user.items("RolesList").iter().filter_map(Json::as_str);
    let roles = roles.filter_map(|name| ctx.state.store.find(ROLES, None, "Name", name).next());
    let roles = roles.map(|(_, role)| {
        let (key, name) = (role.int("Id").unwrap_or_default(), role.json("Name"));
        user_role((id, &user.json("UserName")), (key, &name), &role.json("Type"))
    });
    let roles: Vec<Json> = roles.collect();
    user.set("UserRoles", roles);
}

/// What says that a user has a role, each by key and name.
pub(crate) fn user_role(user: (i64, &Json), role: (i64, &Json), ty: &Json) -> Json {
    json!({
        // One for each role of each user, and always the same.
        "Id": user.0 * 10_000 + role.0,
        "UserId": user.0,
        "UserName": user.1,
        "RoleId": role.0,
        "RoleName": role.1,
        "RoleType": ty,
    })
}

/// `Roles(key)/SetUsers`: some users more, and some less.
pub(super) fn set_of_role(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let role = invocation.key.as_ref().and_then(|key| ctx.state.store.get(ROLES, key));
    let name = role.ok_or_else(|| missing(ctx.model, ROLES))?.json("Name");
    let users = |list: &str| -> Vec<Key> {
        let ids = invocation.arguments.get(list).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
        ids.iter().filter_map(Json::as_i64).map(Key::Int).collect()
    };
    let (added, removed) = (users("addedUserIds"), users("removedUserIds"));
    if !added.iter().chain(&removed).all(|user| ctx.state.store.get(USERS, user).is_some()) {
        return Err(missing(ctx.model, USERS));
    }
    for user in removed.iter().chain(&added) {
        change_at(ctx, user, |roles| roles.retain(|role| *role != name));
    }
    for user in &added {
        change_at(ctx, user, |roles| roles.push(name.clone()));
    }
    Ok(Reply::Nothing)
}

/// `Roles/GetUsersForRole`.
pub(super) fn of_role(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    Ok(Reply::Rows { set: USERS.to_owned(), keys: with_role(ctx, invocation)? })
}

/// `Roles/GetUserIdsForRole`.
pub(super) fn ids_of_role(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let ids = with_role(ctx, invocation)?.into_iter().filter_map(|key| match key {
        Key::Int(id) => Some(Json::from(id)),
        _ => None,
    });
    Ok(Reply::Value(ids.collect()))
}

/// The users that have a role.
fn with_role(ctx: &Context<'_>, invocation: &Invocation<'_>) -> Result<Vec<Key>> {
    let id = invocation.arguments.get("key").and_then(Json::as_i64).unwrap_or_default();
    let role = ctx.state.store.get(ROLES, &Key::Int(id)).ok_or_else(|| missing(ctx.model, ROLES))?.json("Name");
    let users = ctx.state.store.rows(USERS, None).filter(|(_, user)| user.items("RolesList").contains(&role));
    Ok(users.map(|(key, _)| key.clone()).collect())
}

/// `Users/GetCurrentUser`: all tokens are those of the first user.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn current(ctx: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    let first = ctx.state.store.rows(USERS, None).next();
    Ok(first.map_or(Reply::Value(Json::Null), |(key, _)| Reply::Row { set: USERS.to_owned(), key: key.clone() }))
}

/// `QueueItems/GetReviewers`: any user may review.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn all(_: &mut Context<'_>, _: &Invocation<'_>) -> Result<Reply> {
    Ok(Reply::All { set: USERS.to_owned(), folder: None })
}
