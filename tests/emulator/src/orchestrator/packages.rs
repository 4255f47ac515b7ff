//! Packages of processes and libraries: uploaded, downloaded, and their versions.

use bytes::Bytes;
use odata_codegen::model::KeyPart;
use serde_json::{Value as Json, json};

use super::releases;
use super::sets::{LIBRARIES, PROCESSES};
use crate::body::FormPart;
use crate::context::Context;
use crate::crud::stamp;
use crate::files::File;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// Where the bytes of packages are kept.
const PLACE: &str = "package";
/// An archive without files, for packages whose bytes nobody gave.
const EMPTY_ARCHIVE: [u8; 22] = [b'P', b'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// `UploadPackage`: one answer for each file; one file that exists is refused as a whole.
pub(super) fn upload(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = set(invocation);
    let files: Vec<&FormPart> = invocation.form.0.iter().filter(|part| part.file_name.is_some()).collect();
    let single = files.len() == 1;
    let mut answers = Vec::new();
    for part in files {
        let file = part.file_name.as_deref().unwrap_or_default();
        let (name, version) = identity(file);
        let id = format!("{name}:{version}");
        if ctx.state.store.get(set, &Key::Text(id.clone())).is_some() {
            let message = "Package already exists.";
            if single {
                return Err(Refusal::service(409, 1004, message));
            }
            let body = json!({ "message": message }).to_string();
            answers.push(json!({ "Key": file, "Status": "Conflict", "Body": body }));
            continue;
        }
        let media = "application/octet-stream".to_owned();
        ctx.state.files.put(&format!("{PLACE}/{set}"), &id, File { media, content: part.content.clone() });
        add(ctx, set, name, version);
        let body = json!({ "Id": name, "Version": version }).to_string();
        answers.push(json!({ "Key": file, "Status": "OK", "Body": body }));
    }
    Ok(Reply::Value(answers.into()))
}

/// The name and the version that the name of a file says: `Name.1.2.3.nupkg`. Without a version it is the
/// first.
fn identity(file: &str) -> (&str, &str) {
    let stem = file.strip_suffix(".nupkg").unwrap_or(file);
    let begins = stem.match_indices('.').map(|(at, _)| at).find(|at| {
        let rest = &stem[at + 1..];
        let mut parts = rest.split(['.', '-']);
        parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
    });
    begins.map_or((stem, "1.0.0"), |at| (&stem[..at], &stem[at + 1..]))
}

fn add(ctx: &mut Context<'_>, set: &str, name: &str, version: &str) {
    let older: Vec<Key> = versions(ctx, set, name);
    for key in older {
        ctx.state.store.change(set, &key, |package| package.set("IsLatestVersion", false));
    }
    if set == PROCESSES {
        releases::outdated(ctx, name);
    }
    let id = format!("{name}:{version}");
    let members = json!({
        "Id": name,
        "Key": id,
        "Title": name,
        "Version": version,
        "IsActive": true,
        "IsLatestVersion": true,
        "Published": ctx.time(),
        "Created": ctx.time(),
        "ProjectType": "Process",
        "PackageType": "Process",
    });
    let mut members = members.as_object().cloned().unwrap_or_default();
    let shape = ctx.model.set(set).and_then(|set| ctx.model.shape(&set.entity_type));
    members.retain(|name, _| shape.is_none_or(|shape| shape.property(name).is_some()));
    let mut row = Row::new(ctx.folder_of(set), members);
    stamp(ctx, set, &mut row);
    ctx.state.store.put(set, Key::Text(id), row);
}

/// `DownloadPackage`: the bytes that were uploaded.
pub(super) fn download(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = set(invocation);
    let id = invocation.text("key");
    if ctx.state.store.get(set, &Key::Text(id.to_owned())).is_none() {
        return Err(missing(ctx.model, set));
    }
    let file = ctx.state.files.get(&format!("{PLACE}/{set}"), id);
    let content = file.map_or(Bytes::from_static(&EMPTY_ARCHIVE), |file| file.content.clone());
    Ok(Reply::File { name: format!("{}.nupkg", id.replace(':', ".")), content })
}

/// `GetProcessVersions` and `GetVersions`: the versions of a package.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn all_versions(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let set = set(invocation);
    let named = invocation.arguments.values().find_map(Json::as_str).unwrap_or_default();
    Ok(Reply::Rows { set: set.to_owned(), keys: versions(ctx, set, named) })
}

fn versions(ctx: &Context<'_>, set: &str, name: &str) -> Vec<Key> {
    ctx.state.store.find(set, ctx.folder_of(set), "Id", name).map(|(key, _)| key.clone()).collect()
}

/// The version of a package that was uploaded last.
pub(super) fn latest_version(ctx: &Context<'_>, set: &str, name: &str) -> Option<String> {
    let versions = ctx.state.store.find(set, ctx.folder_of(set), "Id", name);
    let newest = versions.max_by_key(|(_, package)| package.is("IsLatestVersion"));
    newest.and_then(|(_, package)| package.text("Version").map(str::to_owned))
}

/// The key at which a row is kept. The versions of a package have one `Id`, so that each is kept at its `Key`.
pub(crate) fn key_of(set: &str, row: &Row, parts: &[KeyPart]) -> Option<Key> {
    match set {
        PROCESSES | LIBRARIES => row.text("Key").map(|key| Key::Text(key.to_owned())).or_else(|| Key::of(row, parts)),
        _ => Key::of(row, parts),
    }
}

/// The bytes of a package go with it.
pub(super) fn deleted(ctx: &mut Context<'_>, set: &str, key: &Key) {
    if let Key::Text(id) = key {
        ctx.state.files.remove(&format!("{PLACE}/{set}"), id);
    }
}

fn set(invocation: &Invocation<'_>) -> &'static str {
    match invocation.set {
        Some(set) if set.name == LIBRARIES => LIBRARIES,
        _ => PROCESSES,
    }
}

#[cfg(test)]
mod tests {
    use super::identity;

    #[test]
    fn names_and_versions() {
        for (file, wanted) in [
            ("Invoice.Processing.1.4.2.nupkg", ("Invoice.Processing", "1.4.2")),
            ("A.1.0.0-beta.2.nupkg", ("A", "1.0.0-beta.2")),
            ("A2.B.3.nupkg", ("A2.B", "3")),
            ("A.nupkg", ("A", "1.0.0")),
            ("a.bin", ("a.bin", "1.0.0")),
        ] {
            assert_eq!(identity(file), wanted, "{file}");
        }
    }
}
