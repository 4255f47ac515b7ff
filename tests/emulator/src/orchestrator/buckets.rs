//! Buckets: addresses by which bytes come and go, and what is in them.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::sets::BUCKETS;
use crate::blob::{self, Verb};
use crate::context::{Around, Context};
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::Key;

/// Where the files of a bucket are kept.
pub(crate) fn place(bucket: i64) -> String {
    format!("bucket/{bucket}")
}

/// `Buckets(key)/GetReadUri`: where a file is read, without any more rights.
pub(super) fn read_uri(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (bucket, path) = (bucket(ctx, invocation)?, path(invocation)?);
    if ctx.state.files.get(&place(bucket), &path).is_none() {
        return Err(no_file(&path));
    }
    Ok(access(ctx, invocation, bucket, &path, Verb::Get))
}

/// `Buckets(key)/GetWriteUri`: where a file is written.
pub(super) fn write_uri(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (bucket, path) = (bucket(ctx, invocation)?, path(invocation)?);
    let row = ctx.state.store.get(BUCKETS, &Key::Int(bucket));
    if row.and_then(|row| row.text("Options")).is_some_and(|options| options.contains("ReadOnly")) {
        return Err(Refusal::service(409, 0, "The bucket is read only."));
    }
    Ok(access(ctx, invocation, bucket, &path, Verb::Put))
}

fn access(ctx: &Context<'_>, invocation: &Invocation<'_>, bucket: i64, path: &str, verb: Verb) -> Reply {
    let minutes = invocation.options.get("expiryInMinutes").and_then(Json::as_i64).filter(|minutes| *minutes > 0);
    let media = invocation.options.get("contentType").and_then(Json::as_str);
    Reply::Value(access_to(&ctx.around, bucket, path, verb, minutes, media))
}

/// The address of a file for one purpose, with what must come along.
pub(super) fn access_to(
    around: &Around<'_>,
    bucket: i64,
    path: &str,
    verb: Verb,
    minutes: Option<i64>,
    media: Option<&str>,
) -> Json {
    let uri = blob::uri(around.origin(), &around.settings.secret, around.now, verb, bucket, path, minutes);
    let mut headers = Vec::new();
    if verb == Verb::Put {
        headers.push((blob::TYPE_HEADER, blob::TYPE));
        headers.extend(media.map(|media| ("Content-Type", media)));
    }
    let (keys, values): (Vec<&str>, Vec<&str>) = headers.into_iter().unzip();
    json!({
        "Uri": uri,
        "Verb": verb.name(),
        "RequiresAuth": false,
        "Headers": { "Keys": keys, "Values": values },
    })
}

/// `Buckets(key)/GetFiles`.
pub(super) fn files(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let bucket = bucket(ctx, invocation)?;
    let directory = directory(invocation);
    let recursive = invocation.options.get("recursive").and_then(Json::as_bool).unwrap_or_default();
    let place = place(bucket);
    let found = ctx.state.files.of(&place).filter(|(path, _)| {
        let inside = path.strip_prefix(directory.as_str());
        inside.is_some_and(|rest| (recursive || !rest.contains('/')) && is_like(rest, invocation))
    });
    Ok(Reply::Value(found.map(|(path, file)| described(path, &file.media, file.content.len())).collect()))
}

/// `Buckets(key)/GetDirectories`: those right below one.
pub(super) fn directories(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let bucket = bucket(ctx, invocation)?;
    let directory = directory(invocation);
    let place = place(bucket);
    let below = ctx.state.files.of(&place).filter_map(|(path, _)| {
        let (name, _) = path.strip_prefix(directory.as_str())?.split_once('/')?;
        is_like(name, invocation).then(|| format!("{directory}{name}"))
    });
    let names: BTreeSet<String> = below.collect();
    let shown = names
        .into_iter()
        .map(|path| json!({ "Id": path, "FullPath": path, "ContentType": null, "Size": 0, "IsDirectory": true }));
    Ok(Reply::Value(shown.collect()))
}

/// `Buckets(key)/GetFile`: what is known of a file.
pub(super) fn file(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (bucket, path) = (bucket(ctx, invocation)?, path(invocation)?);
    let file = ctx.state.files.get(&place(bucket), &path).ok_or_else(|| no_file(&path))?;
    Ok(Reply::Value(described(&path, &file.media, file.content.len())))
}

/// `Buckets(key)/DeleteFile`.
pub(super) fn delete_file(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let (bucket, path) = (bucket(ctx, invocation)?, path(invocation)?);
    let removed = ctx.state.files.remove(&place(bucket), &path);
    removed.map(|_| Reply::Nothing).ok_or_else(|| no_file(&path))
}

/// The files of a bucket go with it.
pub(super) fn deleted(ctx: &mut Context<'_>, key: &Key) {
    let Key::Int(bucket) = key else { return };
    let place = place(*bucket);
    let paths: Vec<String> = ctx.state.files.of(&place).map(|(path, _)| path.to_owned()).collect();
    for path in paths {
        ctx.state.files.remove(&place, &path);
    }
}

fn bucket(ctx: &Context<'_>, invocation: &Invocation<'_>) -> Result<i64> {
    match invocation.key {
        Some(Key::Int(bucket)) => Ok(bucket),
        _ => Err(missing(ctx.model, BUCKETS)),
    }
}

fn option<'a>(invocation: &'a Invocation<'_>, name: &str) -> &'a str {
    invocation.options.get(name).and_then(Json::as_str).unwrap_or_default()
}

/// The path of a file, without slashes at its ends.
fn path(invocation: &Invocation<'_>) -> Result<String> {
    let path = option(invocation, "path").replace('\\', "/");
    let path = path.trim_matches('/');
    if path.is_empty() {
        return Err(Refusal::invalid("The path field is required."));
    }
    Ok(path.to_owned())
}

/// The directory that is asked for, with a slash at its end; the whole bucket is nothing.
fn directory(invocation: &Invocation<'_>) -> String {
    let directory = option(invocation, "directory").replace('\\', "/");
    match directory.trim_matches('/') {
        "" => String::new(),
        directory => format!("{directory}/"),
    }
}

/// Whether the last part of a path is like the pattern that is asked for.
fn is_like(path: &str, invocation: &Invocation<'_>) -> bool {
    let pattern = option(invocation, "fileNameGlob");
    let name = path.rsplit('/').next().unwrap_or(path);
    pattern.is_empty() || crate::pattern::is_like(name, pattern)
}

fn described(path: &str, media: &str, size: usize) -> Json {
    json!({ "Id": path, "FullPath": path, "ContentType": media, "Size": size, "IsDirectory": false })
}

fn no_file(path: &str) -> Refusal {
    Refusal::not_found(format!("The file {path} does not exist."))
}
