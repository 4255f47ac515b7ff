//! Assets by their types.

use serde_json::Value as Json;

use super::sets::{ASSETS, ROBOTS};
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::Reply;
use crate::store::{Key, Row};

/// Completes a new or changed asset: its type, and `Value` as text.
pub(super) fn complete(ctx: &Context<'_>, own: Option<&Key>, old: Option<&Row>, row: &mut Row) -> Result<()> {
    let name = row.text("Name").unwrap_or_default().to_owned();
    let taken = ctx.state.store.find(ASSETS, row.folder, "Name", &name).any(|(key, _)| Some(key) != own);
    if taken {
        return Err(Refusal::exists(format!("The name {name} is already used by another asset in this folder.")));
    }
    let ty = value_type(row).to_owned();
    if let Some(old) = old.and_then(|old| old.text("ValueType")).filter(|old| **old != ty) {
        return Err(Refusal::invalid(format!("The type of an asset cannot be changed: it is {old}.")));
    }
    row.set("ValueType", ty.as_str());
    let text = |member: &str| row.text(member).unwrap_or_default().to_owned();
    let value = match ty.as_str() {
        "Bool" => if row.is("BoolValue") { "True" } else { "False" }.to_owned(),
        "Integer" => row.int("IntValue").unwrap_or_default().to_string(),
        "Credential" | "WindowsCredential" => format!("username: {}", text("CredentialUsername")),
        "Secret" => String::new(),
        _ => text("StringValue"),
    };
    // A password that is left out stays as it was: the service never gives it back to be sent again.
    for secret in ["CredentialPassword", "SecretValue"] {
        if let Some(kept) = old.map(|old| old.json(secret)) {
            row.set_default(secret, kept);
        }
    }
    row.set("Value", value);
    row.set("HasDefaultValue", row.text("ValueScope") == Some("Global"));
    row.set("CanBeDeleted", true);
    row.set("FoldersCount", 1);
    Ok(())
}

/// The type that is named, or that the value shows.
fn value_type(row: &Row) -> &str {
    let is = |member: &str| row.has(member);
    match row.text("ValueType") {
        Some(ty) => ty,
        None if is("BoolValue") => "Bool",
        None if is("IntValue") => "Integer",
        None if is("CredentialUsername") => "Credential",
        None if is("SecretValue") => "Secret",
        None => "Text",
    }
}

/// `GetRobotAsset` and its kind: the asset as a robot gets it, with what no one else is shown.
pub(super) fn of_robot(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let store = &ctx.state.store;
    if let Some(id) = invocation.arguments.get("robotId") {
        let id = id.as_i64().or_else(|| id.as_str()?.parse().ok());
        if id.is_none_or(|id| store.get(ROBOTS, &Key::Int(id)).is_none()) {
            return Err(Refusal::not_found("Robot does not exist."));
        }
    }
    let found = store.find(ASSETS, ctx.folder, "Name", invocation.text("assetName")).next();
    let (_, row) = found.ok_or_else(|| {
        Refusal::not_found(format!("Could not find an asset with the name '{}'.", invocation.text("assetName")))
    })?;
    let mut asset = row.to_object();
    asset.retain(|member, _| {
        matches!(
            member.as_str(),
            "Id" | "Name"
                | "ValueType"
                | "StringValue"
                | "BoolValue"
                | "IntValue"
                | "CredentialUsername"
                | "CredentialPassword"
                | "SecretValue"
                | "ExternalName"
                | "CredentialStoreId"
                | "KeyValueList"
        )
    });
    Ok(Reply::Secret(Json::Object(asset)))
}
