//! Assets by their types, by robot and by user.

use serde_json::{Value as Json, json};

use super::sets::{ASSETS, ROBOTS};
use crate::context::Context;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Object, Row};

/// The lists of values that an asset has for robots and for users.
const LISTS: [&str; 2] = ["RobotValues", "UserValues"];
/// What a value is made of.
const VALUE: [&str; 9] = [
    "StringValue",
    "BoolValue",
    "IntValue",
    "CredentialUsername",
    "CredentialPassword",
    "SecretValue",
    "ExternalName",
    "CredentialStoreId",
    "KeyValueList",
];

/// What the service keeps to itself, so that nobody can send it again.
const SECRETS: [&str; 2] = ["CredentialPassword", "SecretValue"];
/// What tells the values of a list apart.
const HOLDER: [&str; 3] = ["RobotId", "UserId", "MachineId"];

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
    // A password that is left out stays as it was.
    for secret in SECRETS {
        if let Some(kept) = old.map(|old| old.json(secret)) {
            row.set_default(secret, kept);
        }
    }
    row.set("Value", as_text(&ty, |member| row.json(member)));
    for list in LISTS {
        let kept = old.map(|old| old.items(list)).unwrap_or_default();
        let items: Vec<Json> = (1..).zip(row.items(list)).map(|(id, item)| completed(id, &ty, item, kept)).collect();
        if !items.is_empty() {
            row.set(list, items);
        }
    }
    row.set("HasDefaultValue", row.text("ValueScope") == Some("Global") || VALUE.iter().any(|member| row.has(member)));
    row.set("CanBeDeleted", true);
    row.set("FoldersCount", 1);
    Ok(())
}

/// A value for a robot or user, with what is not said; `old` are the values that there were.
fn completed(id: i64, ty: &str, item: &Json, old: &[Json]) -> Json {
    let mut item = item.clone();
    let holder = |value: &Json| HOLDER.map(|name| value.get(name).and_then(Json::as_i64));
    let old = old.iter().find(|old| holder(old) == holder(&item));
    if let Json::Object(members) = &mut item {
        for secret in SECRETS {
            let kept = old.and_then(|old| old.get(secret)).filter(|_| members.get(secret).is_none_or(Json::is_null));
            if let Some(kept) = kept {
                members.insert(secret.to_owned(), kept.clone());
            }
        }
        members.insert("Id".to_owned(), id.into());
        members.insert("ValueType".to_owned(), ty.into());
        let text = as_text(ty, |member| members.get(member).cloned().unwrap_or_default());
        members.insert("Value".to_owned(), text.into());
    }
    item
}

/// A value as the member `Value` shows it.
fn as_text(ty: &str, member: impl Fn(&str) -> Json) -> String {
    let text = |name: &str| member(name).as_str().unwrap_or_default().to_owned();
    match ty {
        "Bool" => if member("BoolValue") == json!(true) { "True" } else { "False" }.to_owned(),
        "Integer" => member("IntValue").as_i64().unwrap_or_default().to_string(),
        "Credential" | "WindowsCredential" => format!("username: {}", text("CredentialUsername")),
        "Secret" => String::new(),
        _ => text("StringValue"),
    }
}

/// The type that is named, or that the value shows.
fn value_type(row: &Row) -> &str {
    match row.text("ValueType") {
        Some(ty) => ty,
        None if row.has("BoolValue") => "Bool",
        None if row.has("IntValue") => "Integer",
        None if row.has("CredentialUsername") => "Credential",
        None if row.has("SecretValue") => "Secret",
        None => "Text",
    }
}

/// `GetRobotAsset` and its kind: the asset as a robot gets it, with what no one else is shown: the robot's
/// own value, that of its user, or the value for all.
pub(super) fn of_robot(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let robot = robot(ctx, invocation)?;
    let (_, row) = named(ctx, invocation.text("assetName"))?;
    let mut asset: Object =
        ["Id", "Name", "ValueType"].into_iter().map(|name| (name.to_owned(), row.json(name))).collect();
    let own = robot.and_then(|robot| own_value(row, robot));
    if own.is_none() && !row.is("HasDefaultValue") {
        let message = format!("The asset '{}' has no value for this robot.", invocation.text("assetName"));
        return Err(Refusal::not_found(message));
    }
    for name in VALUE {
        let value = own.map_or_else(|| row.json(name), |own| own.get(name).cloned().unwrap_or_default());
        if !value.is_null() {
            asset.insert(name.to_owned(), value);
        }
    }
    Ok(Reply::Secret(Json::Object(asset)))
}

/// The value for a robot, or for the user that it belongs to.
fn own_value<'a>(asset: &'a Row, robot: &Row) -> Option<&'a Json> {
    let of = |list: &str, member: &str, id: Option<i64>| {
        asset.items(list).iter().find(|item| id.is_some() && item.get(member).and_then(Json::as_i64) == id)
    };
    of("RobotValues", "RobotId", robot.int("Id")).or_else(|| of("UserValues", "UserId", robot.int("UserId")))
}

/// `SetRobotAssetByRobotKey`: the value for one robot.
pub(super) fn set_for_robot(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let robot = robot(ctx, invocation)?.ok_or_else(|| missing(ctx.model, ROBOTS))?;
    let (robot_id, robot_name) = (robot.int("Id"), robot.json("Name"));
    let given = invocation.arguments.get("robotAsset").and_then(Json::as_object).cloned().unwrap_or_default();
    let name = given.get("Name").and_then(Json::as_str).unwrap_or_default().to_owned();
    let (key, row) = named(ctx, &name)?;
    let mut value: Object = given.into_iter().filter(|(name, _)| VALUE.contains(&name.as_str())).collect();
    value.insert("RobotId".to_owned(), json!(robot_id));
    value.insert("RobotName".to_owned(), robot_name);
    let ty = value_type(row).to_owned();
    let old = row.items("RobotValues");
    let mut values = old.to_vec();
    values.retain(|item| item.get("RobotId").and_then(Json::as_i64) != robot_id);
    values.push(value.into());
    let values: Vec<Json> = (1..).zip(&values).map(|(id, item)| completed(id, &ty, item, old)).collect();
    let key = key.clone();
    ctx.state.store.change(ASSETS, &key, |asset| asset.set("RobotValues", values));
    Ok(Reply::Nothing)
}

/// The asset `name` of the folder.
fn named<'a>(ctx: &'a Context<'_>, name: &'a str) -> Result<(&'a Key, &'a Row)> {
    let found = ctx.state.store.find(ASSETS, ctx.folder, "Name", name).next();
    found.ok_or_else(|| Refusal::not_found(format!("Could not find an asset with the name '{name}'.")))
}

/// The robot that is named by its id or its key; `None` if none is named.
fn robot<'a>(ctx: &'a Context<'_>, invocation: &Invocation<'_>) -> Result<Option<&'a Row>> {
    let store = &ctx.state.store;
    if !["robotId", "robotKey"].iter().any(|name| invocation.arguments.get(*name).is_some_and(|id| !id.is_null())) {
        return Ok(None);
    }
    let found = match invocation.arguments.get("robotId").and_then(Json::as_i64) {
        Some(id) => store.get(ROBOTS, &Key::Int(id)),
        None => {
            // `GetRobotAsset` calls the key an id.
            let key = ["robotKey", "robotId"].map(|name| invocation.text(name)).concat();
            let mut robots = store.rows(ROBOTS, None).map(|(_, robot)| robot);
            robots.find(|robot| robot.text("LicenseKey").is_some_and(|known| known.eq_ignore_ascii_case(&key)))
        }
    };
    found.map(Some).ok_or_else(|| Refusal::not_found("Robot does not exist."))
}
