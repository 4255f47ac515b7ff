//! The calls outside of `OData` that clients make on their way to it: for the folders of the user, for the files of a
//! bucket, page by page, and for what is attached to a job.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::answer::Answer;
use crate::auth::caller;
use crate::folder::{self, FOLDERS};
use crate::orchestrator::sets::BUCKETS;
use crate::orchestrator::{attach_to_job, bucket_place, job_attachments};
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};
use crate::store::{Key, Row, Store};
use crate::url::query::Pairs;

/// The most folders that one page has.
const MOST_FOLDERS: usize = 100;
/// The most files that one page has, and how many it has if nothing is said.
const FILES: (usize, usize) = (1000, 500);

/// A request below `/api`.
struct Call<'a> {
    request: &'a Request,
    pairs: Pairs,
    /// What stands between the name of the controller and that of the call, if anything does.
    id: &'a str,
    now: Timestamp,
}

/// Does what a call asks for.
type Act = fn(&mut State, &Call<'_>) -> Result<Json>;

/// The calls: their methods, their paths, where a star is for an id, and what they do.
const CALLS: [(&str, &[&str], Act); 4] = [
    ("GET", &["FoldersNavigation", "GetFoldersForCurrentUser"], folders),
    ("GET", &["Buckets", "*", "ListFiles"], files),
    ("GET", &["JobAttachments", "GetByJobKey"], attachments),
    ("POST", &["JobAttachments", "Post"], attach),
];

/// Answers a request for `rest`, which is below `/api`.
pub(crate) fn serve(
    world: &World,
    state: &mut State,
    now: Timestamp,
    request: &Request,
    rest: &[String],
) -> Option<Result<Answer>> {
    let fits = |(segment, name): (&String, &&str)| *name == "*" || segment.eq_ignore_ascii_case(name);
    let is = |path: &[&str]| path.len() == rest.len() && rest.iter().zip(path).all(fits);
    let (method, path, act) = CALLS.iter().find(|(_, path, _)| is(path))?;
    if request.method != *method {
        let refusal = Refusal::odata(405, "UnsupportedMethod", format!("Only {method} is answered here."));
        return Some(Err(refusal.with("allow", (*method).to_owned())));
    }
    let mut answer = || {
        caller(world, state, now, request)?;
        let pairs = Pairs::plain(&request.query).map_err(Refusal::invalid)?;
        let id = if path.len() == 3 { rest[1].as_str() } else { "" };
        act(state, &Call { request, pairs, id, now })
    };
    Some(answer().map(|body| Answer::json(200, &body)))
}

/// A number that is asked for; `usual` if none is, and an error if there is more than `most`.
fn number(pairs: &Pairs, name: &str, usual: usize, most: usize) -> Result<usize> {
    let Some(text) = pairs.all(name).next() else { return Ok(usual) };
    let number = text.parse().ok().filter(|number| *number <= most);
    number.ok_or_else(|| Refusal::invalid(format!("The field {name} must be between 0 and {most}")))
}

/// The folders whose names hold a text.
fn folders(state: &mut State, call: &Call<'_>) -> Result<Json> {
    let pairs = &call.pairs;
    let wanted = pairs.all("searchText").next().unwrap_or_default().to_lowercase();
    let (skip, take) = (number(pairs, "skip", 0, usize::MAX)?, number(pairs, "take", MOST_FOLDERS, MOST_FOLDERS)?);
    let is_like = |row: &&Row| row.text("DisplayName").unwrap_or_default().to_lowercase().contains(&wanted);
    let found: Vec<&Row> = state.store.rows(FOLDERS, None).map(|(_, row)| row).filter(is_like).collect();
    let shown = found.iter().skip(skip).take(take).map(|row| {
        let mut folder = row.to_object();
        folder.retain(|name, _| !name.contains('@'));
        Json::Object(folder)
    });
    Ok(json!({ "PageItems": shown.collect::<Vec<_>>(), "Count": found.len() }))
}

/// The files of a bucket whose paths begin with a prefix; here, unlike elsewhere, paths begin with a slash. What leads to
/// the next page is the last path of this one.
fn files(state: &mut State, call: &Call<'_>) -> Result<Json> {
    let pairs = &call.pairs;
    let folder = folder::needed(&state.store, call.request)?;
    let id = call.id.parse().ok().filter(|id| is_in(&state.store, *id, folder));
    let place = bucket_place(id.ok_or_else(|| Refusal::not_found("Bucket does not exist."))?);
    let prefix = pairs.all("prefix").next().unwrap_or_default().trim_start_matches('/');
    let after = pairs.all("continuationToken").next().unwrap_or_default();
    let take = match number(pairs, "takeHint", 0, FILES.0)? {
        0 => FILES.1,
        take => take,
    };
    let mut found = state.files.of(&place).filter(|(path, _)| path.starts_with(prefix) && *path > after);
    let page: Vec<_> = found.by_ref().take(take).collect();
    let next = found.next().and(page.last()).map(|(path, _)| *path);
    let items = page.iter().map(
        |(path, file)| json!({ "fullPath": format!("/{path}"), "contentType": file.media, "size": file.content.len() }),
    );
    Ok(json!({ "items": items.collect::<Vec<_>>(), "continuationToken": next }))
}

/// What is attached to a job.
fn attachments(state: &mut State, call: &Call<'_>) -> Result<Json> {
    let folder = folder::needed(&state.store, call.request)?;
    job_attachments(&state.store, folder, call.pairs.all("jobKey").next().unwrap_or_default())
}

/// Attaches a file to a job.
fn attach(state: &mut State, call: &Call<'_>) -> Result<Json> {
    let folder = folder::needed(&state.store, call.request)?;
    let body: Json = serde_json::from_slice(&call.request.body)
        .map_err(|error| Refusal::invalid("The body is no JSON.").because(error.to_string()))?;
    attach_to_job(state, folder, &body, call.now)
}

fn is_in(store: &Store, bucket: i64, folder: i64) -> bool {
    store.get(BUCKETS, &Key::Int(bucket)).is_some_and(|row| row.folder == Some(folder))
}
