//! Calls that are no operations: list, read, create, replace, patch, delete.

mod read;
mod write;

pub(crate) use self::read::{count, list, one, property};
pub(crate) use self::write::{create, delete, insert, update};

use serde_json::Value as Json;

use crate::context::{Context, View};
use crate::model::declared_default;
use crate::store::{Key, Row};

/// The row at `key`, if the request may see it.
pub(crate) fn visible<'a>(ctx: View<'a>, set: &str, key: &Key) -> Option<&'a Row> {
    let row = ctx.state.store.get(set, key)?;
    let folder = ctx.folder_of(set);
    (folder.is_none() || row.folder == folder).then_some(row)
}

/// Members that the server writes and no client does.
fn is_servers(name: &str) -> bool {
    matches!(
        name,
        "Key"
            | "CreationTime"
            | "CreatorUserId"
            | "LastModificationTime"
            | "LastModifierUserId"
            | "OrganizationUnitId"
            | "OrganizationUnitFullyQualifiedName"
    )
}

/// Writes the members that the server writes into a new row, and declared defaults.
pub(crate) fn stamp(ctx: &Context<'_>, set: &str, row: &mut Row) {
    let Some(shape) = ctx.model.set(set).and_then(|set| ctx.model.shape(&set.entity_type)) else { return };
    for property in &shape.properties {
        if !row.has(&property.name)
            && let Some(value) = declared_default(ctx.model, property)
        {
            row.set(&property.name, value);
        }
    }
    let mut write = |name: &str, value: Json| {
        if shape.property(name).is_some() && !shape.is_key(name) && !row.has(name) {
            row.set(name, value);
        }
    };
    write("Key", uuid::Uuid::new_v4().to_string().into());
    write("CreationTime", ctx.time().into());
    write("CreatorUserId", 1.into());
    if let Some(folder) = ctx.folder {
        write("OrganizationUnitId", folder.into());
    }
}
