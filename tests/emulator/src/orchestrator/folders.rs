//! Folders and their paths.

use serde_json::Value as Json;

use crate::context::Context;
use crate::folder::FOLDERS;
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Row};

/// Completes a new or changed folder: its path, and its parent by id and key.
pub(super) fn complete(ctx: &Context<'_>, own: Option<&Key>, row: &mut Row) -> Result<()> {
    let name = row.text("DisplayName").unwrap_or_default().to_owned();
    if name.is_empty() || name.contains('/') {
        return Err(Refusal::invalid("The folder name is not valid: it must not be empty or hold a slash."));
    }
    let store = &ctx.state.store;
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

/// Fails while the folder has folders in it.
pub(super) fn may_go(ctx: &Context<'_>, key: &Key) -> Result<()> {
    let Key::Int(id) = key else { return Ok(()) };
    if ctx.state.store.rows(FOLDERS, None).any(|(_, row)| row.int("ParentId") == Some(*id)) {
        return Err(Refusal::service(409, 0, "The folder has subfolders and cannot be deleted."));
    }
    Ok(())
}
