//! Who and what belongs to folders: users, each with roles, and machines.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::sets::{MACHINES, ROLES, USERS};
use crate::context::Context;
use crate::folder::FOLDERS;
use crate::operation::Invocation;
use crate::refusal::Result;
use crate::reply::{Reply, missing};
use crate::store::{Key, Row, Store};

/// The member of a folder's row that lists its users: their ids, and those of their roles.
pub(crate) const USERS_OF: &str = "@emulator.users";
/// The member that lists the ids of its machines.
pub(crate) const MACHINES_OF: &str = "@emulator.machines";

/// `Folders/AssignUsers`: these users get these roles in each of the folders, in the place of those they had there.
pub(super) fn assign_users(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let given = invocation.arguments.get("assignments").cloned().unwrap_or_default();
    let users = ids(given.get("UserIds"));
    let places = given.get("RolesPerFolder").and_then(Json::as_array).cloned().unwrap_or_default();
    there(ctx, USERS, &users)?;
    for place in &places {
        there(ctx, FOLDERS, &ids_in(place, "FolderId"))?;
        there(ctx, ROLES, &ids_in(place, "RoleIds"))?;
    }
    for place in &places {
        let roles = ids_in(place, "RoleIds");
        for folder in ids_in(place, "FolderId") {
            change(ctx, &Key::Int(folder), USERS_OF, |list| {
                list.retain(|one| !ids_in(one, "UserId").iter().any(|user| users.contains(user)));
                list.extend(users.iter().map(|user| json!({ "UserId": user, "RoleIds": roles })));
            })?;
        }
    }
    Ok(Reply::Nothing)
}

/// `Folders(key)/RemoveUserFromFolder`, also by key.
pub(super) fn remove_user(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let folder = own(ctx, invocation)?;
    let user = match invocation.arguments.get("userId").and_then(Json::as_i64) {
        Some(id) => id,
        None => {
            let wanted = invocation.text("userKey").to_lowercase();
            let found = ctx.state.store.find(USERS, None, "Key", &wanted).next();
            found.and_then(|(_, user)| user.int("Id")).ok_or_else(|| missing(ctx.model, USERS))?
        }
    };
    change(ctx, &folder, USERS_OF, |list| list.retain(|one| !ids_in(one, "UserId").contains(&user)))?;
    Ok(Reply::Nothing)
}

/// `Folders/GetUsersForFolder`: its users with their roles, and if it is asked for, those of the folders above.
pub(super) fn users(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let inherited = invocation.arguments.get("includeInherited").and_then(Json::as_bool).unwrap_or_default();
    let mut roles_of: BTreeMap<i64, (bool, Vec<Json>)> = BTreeMap::new();
    for (i, place) in places(ctx, invocation)?.into_iter().take(if inherited { usize::MAX } else { 1 }).enumerate() {
        for assigned in place.items(USERS_OF) {
            for user in ids_in(assigned, "UserId") {
                let (above, roles) = roles_of.entry(user).or_insert((i > 0, Vec::new()));
                *above &= i > 0;
                roles.extend(ids_in(assigned, "RoleIds").into_iter().filter_map(|role| {
                    let row = ctx.state.store.get(ROLES, &Key::Int(role))?;
                    let (origin, from) = if i == 0 { ("Assigned", Json::Null) } else { ("Inherited", simple(place)) };
                    Some(json!({
                        "Id": role,
                        "Name": row.json("Name"),
                        "RoleType": row.json("Type"),
                        "Origin": origin,
                        "InheritedFromFolder": from,
                    }))
                }));
            }
        }
    }
    let shown = roles_of.into_iter().filter_map(|(id, (above, roles))| {
        let user = ctx.state.store.get(USERS, &Key::Int(id))?;
        Some(json!({ "Id": id, "UserEntity": entity(id, user, above), "Roles": roles, "HasAlertsEnabled": false }))
    });
    Ok(Reply::Whole(shown.collect()))
}

/// `Folders/GetAllRolesForUser`: the folders of a user, a page of them, and its roles in each.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn roles_of_user(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let store = &ctx.state.store;
    let name = invocation.text("username");
    let mut users = store.rows(USERS, None);
    let found = users.find(|(_, user)| user.text("UserName").is_some_and(|known| known.eq_ignore_ascii_case(name)));
    let Some((id, user)) = found.and_then(|(_, user)| Some((user.int("Id")?, user))) else {
        return Ok(Reply::Whole(json!({ "Id": 0, "Count": 0, "TenantRoles": [], "PageItems": [] })));
    };
    let entity = entity(id, user, false);
    let role = |role: &Row| json!({ "Id": role.json("Id"), "Name": role.json("Name"), "Users": [&entity] });
    let of_tenant = user.items("RolesList").iter().filter_map(Json::as_str);
    let of_tenant = of_tenant.filter_map(|name| Some(role(store.find(ROLES, None, "Name", name).next()?.1)));
    let tenant_roles: Vec<Json> = of_tenant.collect();
    let folders = store.rows(FOLDERS, None).filter_map(|(_, folder)| {
        let assigned = folder.items(USERS_OF).iter().find(|one| ids_in(one, "UserId").contains(&id))?;
        let roles = ids_in(assigned, "RoleIds").into_iter().filter_map(|id| store.get(ROLES, &Key::Int(id)));
        Some(json!({ "Folder": simple(folder), "Roles": roles.map(role).collect::<Vec<_>>() }))
    });
    let folders: Vec<Json> = folders.collect();
    let number = |name: &str| invocation.arguments.get(name).and_then(Json::as_u64);
    let number = |name: &str| number(name).and_then(|number| usize::try_from(number).ok()).unwrap_or_default();
    let (count, skip, take) = (folders.len(), number("skip"), number("take"));
    let page: Vec<Json> = folders.into_iter().skip(skip).take(take).collect();
    Ok(Reply::Whole(json!({ "Id": 0, "Count": count, "TenantRoles": tenant_roles, "PageItems": page })))
}

/// `Folders/AssignMachines`: these machines to each of these folders.
pub(super) fn assign_machines(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let given = invocation.arguments.get("assignments").cloned().unwrap_or_default();
    let folders = ids_in(&given, "FolderIds");
    there(ctx, FOLDERS, &folders)?;
    for folder in folders {
        change_machines(ctx, &Key::Int(folder), &ids_in(&given, "MachineIds"), &[])?;
    }
    Ok(Reply::Nothing)
}

/// `Folders(key)/RemoveMachinesFromFolder`.
pub(super) fn remove_machines(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let folder = own(ctx, invocation)?;
    change_machines(ctx, &folder, &[], &ids(invocation.arguments.get("machineIds")))
}

/// `Folders/UpdateMachinesToFolderAssociations`: some more and some less.
pub(super) fn update_machines(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let given = invocation.arguments.get("associations").cloned().unwrap_or_default();
    let folder = Key::Int(given.get("FolderId").and_then(Json::as_i64).unwrap_or_default());
    change_machines(ctx, &folder, &ids_in(&given, "AddedMachineIds"), &ids_in(&given, "RemovedMachineIds"))
}

fn change_machines(ctx: &mut Context<'_>, folder: &Key, added: &[i64], removed: &[i64]) -> Result<Reply> {
    there(ctx, MACHINES, added)?;
    change(ctx, folder, MACHINES_OF, |list| {
        list.retain(|id| !id.as_i64().is_some_and(|id| added.contains(&id) || removed.contains(&id)));
        list.extend(added.iter().map(|id| Json::from(*id)));
    })?;
    Ok(Reply::Nothing)
}

/// `Folders/GetMachinesForFolder`.
pub(super) fn machines(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let folder = places(ctx, invocation)?.swap_remove(0);
    let shown = ids(folder.get(MACHINES_OF).and_then(|list| list.as_json())).into_iter().filter_map(|id| {
        let mut machine = ctx.state.store.get(MACHINES, &Key::Int(id))?.to_object();
        machine.remove("@odata.type");
        machine.insert("IsAssignedToFolder".to_owned(), true.into());
        Some(Json::Object(machine))
    });
    Ok(Reply::Value(shown.collect()))
}

/// `Machines/GetAssignedMachines`.
pub(super) fn assigned_machines(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let folder = places(ctx, invocation)?.swap_remove(0);
    let keys = ids(folder.get(MACHINES_OF).and_then(|list| list.as_json())).into_iter().map(Key::Int).collect();
    Ok(Reply::Rows { set: MACHINES.to_owned(), keys })
}

/// Makes a machine belong to a folder.
pub(crate) fn assign_machine(store: &mut Store, folder: i64, machine: i64) {
    store.change(FOLDERS, &Key::Int(folder), |row| {
        row.change_items(MACHINES_OF, |list| {
            if !list.contains(&machine.into()) {
                list.push(machine.into());
            }
        });
    });
}

/// The folder that a call is made on.
fn own(ctx: &Context<'_>, invocation: &Invocation<'_>) -> Result<Key> {
    invocation.key.clone().ok_or_else(|| missing(ctx.model, FOLDERS))
}

/// The folder that a parameter names, and those above it, the nearest first.
fn places<'a>(ctx: &'a Context<'_>, invocation: &Invocation<'_>) -> Result<Vec<&'a Row>> {
    let named = ["key", "folderId"].iter().find_map(|name| invocation.arguments.get(*name)?.as_i64());
    let get = |id: Option<i64>| ctx.state.store.get(FOLDERS, &Key::Int(id?));
    let folder = get(named).ok_or_else(|| missing(ctx.model, FOLDERS))?;
    Ok(std::iter::successors(Some(folder), |folder| get(folder.int("ParentId"))).collect())
}

/// Changes a list that is kept with a folder.
fn change(ctx: &mut Context<'_>, folder: &Key, member: &str, how: impl FnOnce(&mut Vec<Json>)) -> Result<()> {
    let changed = ctx.state.store.change(FOLDERS, folder, |row| row.change_items(member, how));
    changed.ok_or_else(|| missing(ctx.model, FOLDERS))
}

/// Fails unless all these rows are there.
fn there(ctx: &Context<'_>, set: &str, ids: &[i64]) -> Result<()> {
    match ids.iter().find(|id| ctx.state.store.get(set, &Key::Int(**id)).is_none()) {
        Some(id) => Err(missing(ctx.model, set).because(format!("no row of `{set}` has the id {id}"))),
        None => Ok(()),
    }
}

/// A number, or the numbers of a list.
fn ids(json: Option<&Json>) -> Vec<i64> {
    match json {
        Some(Json::Array(items)) => items.iter().filter_map(Json::as_i64).collect(),
        Some(one) => one.as_i64().into_iter().collect(),
        None => Vec::new(),
    }
}

fn ids_in(json: &Json, member: &str) -> Vec<i64> {
    ids(json.get(member))
}

/// A user, as lists of folders show it.
fn entity(id: i64, user: &Row, inherited: bool) -> Json {
    json!({
        "Id": id,
        "UserName": user.json("UserName"),
        "FullName": user.json("FullName"),
        "Type": user.json("Type"),
        "IsInherited": inherited,
        "AssignedToFolderIds": [],
    })
}

/// A folder, as lists of those that belong to folders show it.
pub(super) fn simple(folder: &Row) -> Json {
    let members = ["Id", "DisplayName", "FullyQualifiedName"];
    Json::Object(members.into_iter().map(|name| (name.to_owned(), folder.json(name))).collect())
}
