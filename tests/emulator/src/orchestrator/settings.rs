//! Settings of the tenant, several at once.

use serde_json::Value as Json;

use super::sets::SETTINGS;
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::Reply;
use crate::store::{Key, Object, Row};

/// `Settings/UpdateBulk`: settings that are not there yet are made.
pub(super) fn update_many(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    for setting in list(invocation, "settings") {
        let Some(name) = setting.get("Name").and_then(Json::as_str).filter(|name| !name.is_empty()) else {
            return Err(Refusal::invalid("The Name field is required."));
        };
        let key = Key::Text(name.to_owned());
        let mut row = ctx.state.store.get(SETTINGS, &key).cloned().unwrap_or_else(|| Row::new(None, Object::new()));
        row.set("Id", name);
        row.set("Name", name);
        row.set("Value", setting.get("Value").cloned().unwrap_or_default());
        row.set_default("Scope", "Tenant");
        ctx.state.store.put(SETTINGS, key, row);
    }
    Ok(Reply::Nothing)
}

/// `Settings/DeleteBulk`.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn delete_many(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    for name in list(invocation, "settingNames").iter().filter_map(Json::as_str) {
        ctx.state.store.remove(SETTINGS, &Key::Text(name.to_owned()));
    }
    Ok(Reply::Nothing)
}

fn list<'a>(invocation: &'a Invocation<'_>, name: &str) -> &'a [Json] {
    invocation.arguments.get(name).and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default()
}
