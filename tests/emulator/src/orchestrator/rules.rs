//! What happens to rows when clients write them.

use super::{assets, attachments, buckets, folders, packages, queues, releases, schedules, sets, users, webhooks};
use crate::context::Context;
use crate::folder::FOLDERS;
use crate::refusal::{Refusal, Result};
use crate::store::{Key, Row};

/// What tells the rows of a set apart, beside their keys: for folders' rows, within the folder.
const UNIQUE: [(&str, &str); 9] = [
    (sets::BUCKETS, "Name"),
    (sets::RELEASES, "Name"),
    (sets::CALENDARS, "Name"),
    ("CredentialStores", "Name"),
    (sets::MACHINES, "Name"),
    ("ProcessSchedules", "Name"),
    ("Roles", "Name"),
    (sets::CATALOGS, "Name"),
    ("Users", "UserName"),
];

/// A client makes a row.
pub(crate) fn created(ctx: &mut Context<'_>, set: &str, row: &mut Row) -> Result<()> {
    unique(ctx, set, None, row)?;
    match set {
        sets::ASSETS => assets::complete(ctx, None, None, row),
        sets::QUEUES => queues::complete_definition(ctx, None, row),
        FOLDERS => folders::complete(ctx, None, row),
        sets::RELEASES => releases::complete(ctx, row),
        sets::SCHEDULES => schedules::complete(ctx, row),
        sets::USERS => {
            users::complete(ctx, row);
            Ok(())
        }
        sets::WEBHOOKS => webhooks::check(row),
        sets::MACHINES => {
            row.set_default("LicenseKey", uuid::Uuid::new_v4().to_string());
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A client changes a row.
pub(crate) fn updated(ctx: &mut Context<'_>, set: &str, key: &Key, old: &Row, row: &mut Row) -> Result<()> {
    unique(ctx, set, Some(key), row)?;
    match set {
        sets::ASSETS => assets::complete(ctx, Some(key), Some(old), row),
        sets::QUEUES => queues::complete_definition(ctx, Some(key), row),
        sets::QUEUE_ITEMS => queues::edited(ctx, key, old, row),
        FOLDERS => {
            folders::complete(ctx, Some(key), row)?;
            folders::moved(ctx, key, old, row);
            Ok(())
        }
        sets::RELEASES => {
            releases::updated(ctx, old, row);
            Ok(())
        }
        sets::SCHEDULES => schedules::complete(ctx, row),
        sets::USERS => {
            users::complete(ctx, row);
            Ok(())
        }
        sets::WEBHOOKS => webhooks::check(row),
        _ => Ok(()),
    }
}

/// A client takes a row away, and with it what goes along.
pub(crate) fn delete(ctx: &mut Context<'_>, set: &str, key: &Key) -> Result<()> {
    match set {
        sets::QUEUE_ITEMS => {
            queues::delete_one(ctx, key);
            return Ok(());
        }
        sets::QUEUES => queues::empty(ctx, key),
        FOLDERS => folders::may_go(ctx, key)?,
        sets::ATTACHMENTS => attachments::deleted(ctx, key),
        sets::BUCKETS => buckets::deleted(ctx, key),
        sets::PROCESSES | sets::LIBRARIES => packages::deleted(ctx, set, key),
        _ => {}
    }
    ctx.state.store.remove(set, key);
    Ok(())
}

/// Fails if another row has the name that tells this one apart.
fn unique(ctx: &Context<'_>, set: &str, own: Option<&Key>, row: &Row) -> Result<()> {
    let Some((_, member)) = UNIQUE.iter().find(|(known, _)| *known == set) else { return Ok(()) };
    let Some(name) = row.text(member) else { return Ok(()) };
    if ctx.state.store.find(set, row.folder, member, name).any(|(key, _)| Some(key) != own) {
        let place = if row.folder.is_some() { " in this folder" } else { "" };
        return Err(Refusal::exists(format!("The name {name} is already used{place}.")));
    }
    Ok(())
}
