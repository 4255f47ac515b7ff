//! Folders and their paths.

use serde_json::Value as Json;

use crate::context::Context;
use crate::folder::FOLDERS;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row, Store};

/// Completes a new or changed folder: its path, and its parent by id and key.
pub(super) fn complete(ctx: &Context<'_>, own: Option<&Key>, row: &mut Row) -> Result<()> {
    let name = row.text("DisplayName").unwrap_or_default().to_owned();
    if name.is_empty() || name.contains('/') {
        return Err(Refusal::invalid("The folder name is not valid: it must not be empty or hold a slash."));
    }
    let store = &ctx.state.store;
    if own.is_some_and(|own| is_below(store, row, own)) {
        return Err(Refusal::invalid("A folder cannot be moved into itself, or into a folder below it."));
    }
    let parent = match row.int("ParentId") {
        None => None,
        Some(id) => {
            let parent = store.get(FOLDERS, &Key::Int(id));
            Some(parent.ok_or_else(|| Refusal::not_found("The parent folder does not exist."))?)
        }
    };
    let mut rows = store.rows(FOLDERS, None);
    let taken = rows.any(|(key, other)| {
        Some(key) != own
            && other.int("ParentId") == row.int("ParentId")
            && other.text("DisplayName").is_some_and(|other| other.eq_ignore_ascii_case(&name))
    });
    if taken {
        return Err(Refusal::exists(format!("The name {name} is already used by another folder.")));
    }
    let path = match parent.and_then(|parent| parent.text("FullyQualifiedName")) {
        Some(parent) => format!("{parent}/{name}"),
        None => name,
    };
    row.set("FullyQualifiedName", path);
    row.set("ParentKey", parent.and_then(|parent| parent.text("Key")).map_or(Json::Null, Json::from));
    for (member, value) in [
        ("ProvisionType", "Automatic"),
        ("PermissionModel", "FineGrained"),
        ("FeedType", "Processes"),
        ("FolderType", "Standard"),
    ] {
        if row.text(member).is_none() {
            row.set(member, value);
        }
    }
    Ok(())
}

/// Whether the folder `row` is in the folder at `key`, or would be.
fn is_below(store: &Store, row: &Row, key: &Key) -> bool {
    let parent = row.int("ParentId").map(Key::Int);
    parent.is_some_and(|parent| {
        parent == *key || store.get(FOLDERS, &parent).is_some_and(|parent| is_below(store, parent, key))
    })
}

/// Gives the folders below one that was renamed or moved their new paths.
pub(super) fn moved(ctx: &mut Context<'_>, key: &Key, old: &Row, new: &Row) {
    let path = |row: &Row| row.text("FullyQualifiedName").unwrap_or_default().to_owned();
    let (old, new) = (path(old), path(new));
    let store = &mut ctx.state.store;
    let below = store.rows(FOLDERS, None).filter(|(_, row)| is_below(store, row, key));
    let paths = below.filter_map(|(key, row)| Some((key.clone(), format!("{new}{}", path(row).strip_prefix(&old)?))));
    for (key, path) in paths.collect::<Vec<_>>() {
        store.change(FOLDERS, &key, |row| row.set("FullyQualifiedName", path));
    }
}

/// `Folders(folderId)/MoveFolder`: below another folder, or to the top.
pub(super) fn move_to(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = invocation.key.as_ref();
    let found = key.and_then(|key| Some((key.clone(), ctx.state.store.get(FOLDERS, key)?.clone())));
    let (key, old) = found.ok_or_else(|| missing(ctx.model, FOLDERS))?;
    let mut row = old.clone();
    row.set("ParentId", invocation.options.get("targetParentId").cloned().unwrap_or_default());
    complete(ctx, Some(&key), &mut row)?;
    moved(ctx, &key, &old, &row);
    ctx.state.store.put(FOLDERS, key, row);
    Ok(Reply::Nothing)
}

/// Fails while the folder has folders in it.
pub(super) fn may_go(ctx: &Context<'_>, key: &Key) -> Result<()> {
    let Key::Int(id) = key else { return Ok(()) };
    if ctx.state.store.rows(FOLDERS, None).any(|(_, row)| row.int("ParentId") == Some(*id)) {
        return Err(Refusal::service(409, 0, "The folder has subfolders and cannot be deleted."));
    }
    Ok(())
}
