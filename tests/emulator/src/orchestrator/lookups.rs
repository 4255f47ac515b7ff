//! Reads that many sets have in the same form.

use serde_json::{Value as Json, json};

use super::assignments::simple;
use super::kept_in;
use crate::context::Context;
use crate::folder::FOLDERS;
use crate::operation::Invocation;
use crate::refusal::Result;
use crate::reply::{Reply, missing};
use crate::store::Key;

/// `GetByKey(identifier=…)`: the row with this `Key`, or `Identifier` as buckets call it.
pub(super) fn by_key(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = invocation.set.map_or("", |set| kept_in(&set.name));
    let wanted = invocation.text("identifier").to_lowercase();
    let shape = ctx.model.set(set).and_then(|set| ctx.model.shape(&set.entity_type));
    let member = if shape.is_some_and(|shape| shape.property("Key").is_some()) { "Key" } else { "Identifier" };
    let found = ctx.state.store.find(set, ctx.folder_of(set), member, &wanted).next();
    let key = found.map(|(key, _)| key.clone()).ok_or_else(|| missing(ctx.model, set))?;
    Ok(Reply::Row { set: set.to_owned(), key })
}

/// `Get…AcrossFolders`: the rows of all folders, but for one that is named.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn across_folders(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = invocation.set.map_or("", |set| kept_in(&set.name));
    let Some(excluded) = invocation.options.get("excludeFolderId").and_then(Json::as_i64) else {
        return Ok(Reply::All { set: set.to_owned(), folder: None });
    };
    let rows = ctx.state.store.rows(set, None).filter(|(_, row)| row.folder != Some(excluded));
    let keys = rows.map(|(key, _)| key.clone()).collect();
    Ok(Reply::Rows { set: set.to_owned(), keys })
}

/// `GetFoldersForAsset` and its kind: a row lives in one folder.
pub(super) fn folders_of(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = invocation.set.map_or("", |set| kept_in(&set.name));
    let id = invocation.arguments.get("id").and_then(Json::as_i64).map(Key::Int);
    let row = id.and_then(|id| ctx.state.store.get(set, &id)).ok_or_else(|| missing(ctx.model, set))?;
    let folder = row.folder.and_then(|folder| ctx.state.store.get(FOLDERS, &Key::Int(folder)));
    let folders: Vec<Json> = folder.map(simple).into_iter().collect();
    Ok(Reply::Whole(json!({ "TotalFoldersCount": folders.len(), "AccessibleFolders": folders })))
}

/// `GetFiltered`: the rows of the folder, which is what the list of the set answers too.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn in_folder(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = invocation.set.map_or("", |set| kept_in(&set.name));
    Ok(Reply::All { set: set.to_owned(), folder: ctx.folder_of(set) })
}
