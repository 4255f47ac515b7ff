//! Attachments: files of a folder, each with an address for its bytes, and which of them belong to a job.

use bytes::Bytes;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use super::buckets::{access_to, place};
use super::sets::{ATTACHMENTS, JOBS};
use crate::blob::Verb;
use crate::clock::written;
use crate::context::{Context, View};
use crate::files::File;
use crate::refusal::{Refusal, Result};
use crate::state::State;
use crate::store::{Key, Row, Store};

/// Where their bytes are kept: no bucket has this id.
const BUCKET: i64 = 0;
/// The member of a job's row that lists what is attached to it.
pub(super) const OF_JOB: &str = "@emulator.attachments";
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

/// What the jobs that are started with these attachments keep of them; those that are not there are none.
pub(super) fn links(store: &Store, given: Option<&Json>, job: &str, time: &str) -> Vec<Json> {
    let given = given.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    given.iter().filter_map(|given| link(store, given, job, time)).collect()
}

/// What a job keeps of an attachment.
fn link(store: &Store, given: &Json, job: &str, time: &str) -> Option<Json> {
    let id = given.get("attachmentId").and_then(Json::as_str).and_then(|id| Uuid::parse_str(id).ok())?;
    let attachment = store.get(ATTACHMENTS, &Key::Guid(id))?;
    Some(json!({
        "id": Uuid::new_v4().to_string(),
        "attachmentId": id.to_string(),
        "attachmentName": attachment.json("Name"),
        "category": given.get("category"),
        "jobKey": job,
        "creationTime": time,
        "creatorUserId": 1,
    }))
}

/// What is attached to the job with this key.
pub(crate) fn job_attachments(store: &Store, folder: i64, job: &str) -> Result<Json> {
    let job = job.to_lowercase();
    let found = store.find(JOBS, Some(folder), "Key", &job).next();
    found.map(|(_, job)| job.items(OF_JOB).into()).ok_or_else(no_job)
}

/// Attaches a file to a job, both of them named by `given`.
pub(crate) fn attach_to_job(state: &mut State, folder: i64, given: &Json, now: jiff::Timestamp) -> Result<Json> {
    let job = given.get("jobKey").and_then(Json::as_str).unwrap_or_default().to_lowercase();
    let found = state.store.find(JOBS, Some(folder), "Key", &job).next();
    let key = found.map(|(key, _)| key.clone()).ok_or_else(no_job)?;
    let link = link(&state.store, given, &job, &written(now));
    let link = link.ok_or_else(|| Refusal::not_found("Attachment does not exist."))?;
    state.store.change(JOBS, &key, |job| job.change_items(OF_JOB, |links| links.push(link.clone())));
    Ok(link)
}

fn no_job() -> Refusal {
    Refusal::not_found("Job does not exist.")
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
