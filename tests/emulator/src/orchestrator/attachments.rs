//! Attachments: files of a folder, each with an address for its bytes.

use bytes::Bytes;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::buckets::{access_to, place};
use super::sets::ATTACHMENTS;
use crate::blob::Verb;
use crate::clock::written;
use crate::context::{Context, View};
use crate::files::File;
use crate::state::State;
use crate::store::{Key, Row};

/// Where their bytes are kept: no bucket has this id.
const BUCKET: i64 = 0;
/// The member that has the address. The service's description does not know it.
const ADDRESS: &str = "BlobFileAccess";

/// What an answer about an attachment has besides its members: where its bytes are to be written, and once they are,
/// where they are read.
pub(super) fn address(ctx: View<'_>, key: &Key) -> (&'static str, Json) {
    let path = key.to_string();
    let is_there = ctx.state.files.get(&place(BUCKET), &path).is_some();
    let verb = if is_there { Verb::Get } else { Verb::Put };
    (ADDRESS, access_to(ctx.around, BUCKET, &path, verb, None, None))
}

/// The bytes go with the attachment.
pub(super) fn deleted(ctx: &mut Context<'_>, key: &Key) {
    ctx.state.files.remove(&place(BUCKET), &key.to_string());
}

/// Keeps a text as a new attachment, and answers its id.
pub(super) fn keep(state: &mut State, folder: Option<i64>, name: &str, text: String, now: jiff::Timestamp) -> Uuid {
    let id = Uuid::new_v4();
    let members = json!({ "Id": id.to_string(), "Name": name, "CreationTime": written(now), "CreatorUserId": 1 });
    let row = Row::new(folder, members.as_object().cloned().unwrap_or_default());
    let key = Key::Guid(id);
    let file = File { media: "application/json".to_owned(), content: Bytes::from(text) };
    state.files.put(&place(BUCKET), &key.to_string(), file);
    state.store.put(ATTACHMENTS, key, row);
    id
}
