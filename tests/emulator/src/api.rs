//! The calls outside of `OData` that clients make on their way to it: for the folders of the user, and for the files
//! of a bucket, page by page.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use crate::answer::Answer;
use crate::auth::caller;
use crate::folder::{self, FOLDERS};
use crate::orchestrator::bucket_place;
use crate::orchestrator::sets::BUCKETS;
use crate::refusal::{Refusal, Result};
use crate::request::Request;
use crate::state::{State, World};
use crate::store::{Key, Row, Store};
use crate::url::query::Pairs;

/// The most folders that one page has.
const MOST_FOLDERS: usize = 100;
/// The most files that one page has, and how many it has if nothing is said.
const FILES: (usize, usize) = (1000, 500);

/// Answers a request for `rest`, which is below `/api`.
pub(crate) fn serve(
    world: &World,
    state: &State,
    now: Timestamp,
    request: &Request,
    rest: &[&str],
) -> Option<Result<Answer>> {
    let is = |segment: &str, name: &str| segment.eq_ignore_ascii_case(name);
    let call: fn(&State, &Request, &Pairs, &str) -> Result<Json> = match rest {
        [folders, of_user] if is(folders, "FoldersNavigation") && is(of_user, "GetFoldersForCurrentUser") => {
            self::folders
        }
        [buckets, _, files] if is(buckets, "Buckets") && is(files, "ListFiles") => self::files,
        _ => return None,
    };
    if request.method != "GET" {
        let refusal = Refusal::odata(405, "UnsupportedMethod", "Only GET is answered here.");
        return Some(Err(refusal.with("allow", "GET".to_owned())));
    }
    let answer = || {
        caller(world, state, now, request)?;
        let pairs = Pairs::plain(&request.query).map_err(Refusal::invalid)?;
        call(state, request, &pairs, rest.get(1).copied().unwrap_or_default())
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
fn folders(state: &State, _: &Request, pairs: &Pairs, _: &str) -> Result<Json> {
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

/// The files of a bucket whose paths begin with a prefix; here, unlike elsewhere, paths begin with a slash. What leads to the next page is the last path of this one.
fn files(state: &State, request: &Request, pairs: &Pairs, bucket: &str) -> Result<Json> {
    let folder = folder::needed(&state.store, request)?;
    let id = bucket.parse().ok().filter(|id| is_in(&state.store, *id, folder));
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

fn is_in(store: &Store, bucket: i64, folder: i64) -> bool {
    store.get(BUCKETS, &Key::Int(bucket)).is_some_and(|row| row.folder == Some(folder))
}
