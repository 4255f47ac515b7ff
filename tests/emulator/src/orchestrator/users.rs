//! Roles of users.

use serde_json::Value as Json;

use super::sets::{ROLES, USERS};
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::Key;

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
    let changed = ctx.state.store.change(USERS, &key, |user| {
        let mut roles = user.items("RolesList").to_vec();
        how(&mut roles);
        user.set("RolesList", roles);
    });
    changed.map(|()| Reply::Nothing).ok_or_else(|| missing(ctx.model, USERS))
}
