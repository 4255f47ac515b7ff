//! Releases: which version of its package a process runs.

use serde_json::{Value as Json, json};

use super::packages::latest_version;
use super::sets::{PROCESSES, RELEASES};
use crate::context::Context;
use crate::crud::visible;
use crate::operation::Invocation;
use crate::refusal::{Refusal, Result};
use crate::reply::{Reply, missing};
use crate::store::{Key, Row};

/// The member of a release's row that says which version it had before.
const BEFORE: &str = "@emulator.before";

/// A client makes a release: its package must be there.
pub(super) fn complete(ctx: &Context<'_>, row: &mut Row) -> Result<()> {
    let package = row.text("ProcessKey").unwrap_or_default().to_owned();
    let Some(latest) = latest_version(ctx, PROCESSES, &package) else {
        return Err(Refusal::not_found(format!("The package {package} does not exist.")));
    };
    let is_latest = row.text("ProcessVersion").is_none_or(|version| version == latest);
    row.set_default("IsLatestVersion", is_latest);
    row.set_default("IsProcessDeleted", false);
    Ok(())
}

/// A client changes a release, maybe to another version.
pub(super) fn updated(ctx: &Context<'_>, old: &Row, row: &mut Row) {
    let version = row.text("ProcessVersion");
    if version.is_some() && version != old.text("ProcessVersion") {
        let latest = latest_version(ctx, PROCESSES, row.text("ProcessKey").unwrap_or_default());
        let is_latest = version == latest.as_deref();
        row.set(BEFORE, old.json("ProcessVersion"));
        row.set("IsLatestVersion", is_latest);
    }
}

/// A newer version of a package has come: what runs it does not run the latest any more.
pub(super) fn outdated(ctx: &mut Context<'_>, package: &str) {
    let releases = ctx.state.store.find(RELEASES, None, "ProcessKey", package);
    let keys: Vec<Key> = releases.map(|(key, _)| key.clone()).collect();
    for key in keys {
        ctx.state.store.change(RELEASES, &key, |release| release.set("IsLatestVersion", false));
    }
}

/// `UpdateToLatestPackageVersion`, also by key.
pub(super) fn to_latest(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = named(ctx, invocation)?;
    to_newest(ctx, &key)?;
    answer(ctx, invocation, &key)
}

/// `UpdateToLatestPackageVersionBulk`, also by keys: those that are not there are listed.
#[allow(clippy::unnecessary_wraps, reason = "handlers are of one type")]
pub(super) fn all_to_latest(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let named = ["releaseIds", "releaseKeys"].iter().find_map(|name| invocation.arguments.get(*name)?.as_array());
    let mut failed = Vec::new();
    for name in named.cloned().unwrap_or_default() {
        let key = match name.as_str() {
            Some(key) => by_key(ctx, key),
            None => name.as_i64().map(Key::Int).ok_or_else(|| missing(ctx.model, RELEASES)),
        };
        if key.and_then(|key| to_newest(ctx, &key)).is_err() {
            failed.push(name);
        }
    }
    Ok(Reply::Value(json!({ "Success": failed.is_empty(), "Message": Json::Null, "FailedItems": failed })))
}

/// `UpdateToSpecificPackageVersion`, also by key.
pub(super) fn to_specific(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = named(ctx, invocation)?;
    to_version(ctx, &key, invocation.text("packageVersion").to_owned())?;
    answer(ctx, invocation, &key)
}

fn to_version(ctx: &mut Context<'_>, key: &Key, version: String) -> Result<()> {
    let package = package(ctx, key)?;
    if ctx.state.store.get(PROCESSES, &Key::Text(format!("{package}:{version}"))).is_none() {
        return Err(Refusal::not_found(format!("The package {package}:{version} does not exist.")));
    }
    run(ctx, key, &package, version);
    Ok(())
}

/// `UpdateByKey`: another version, entry point or input, of those that are named.
pub(super) fn update(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = by_key(ctx, invocation.text("releaseKey"))?;
    let version = invocation.text("processVersion").to_owned();
    if !version.is_empty() {
        to_version(ctx, &key, version)?;
    }
    for (argument, member) in [("entryPointPath", "EntryPointPath"), ("inputArgs", "InputArguments")] {
        if let Some(value) = invocation.arguments.get(argument).filter(|value| !value.is_null()) {
            ctx.state.store.change(RELEASES, &key, |release| release.set(member, value.clone()));
        }
    }
    Ok(Reply::Nothing)
}

/// `RollbackToPreviousReleaseVersion`, also by key.
pub(super) fn back(ctx: &mut Context<'_>, invocation: &Invocation<'_>) -> Result<Reply> {
    let key = named(ctx, invocation)?;
    let package = package(ctx, &key)?;
    let before = visible(ctx.view(), RELEASES, &key).and_then(|release| release.text(BEFORE).map(str::to_owned));
    let before = before.ok_or_else(|| Refusal::invalid("The release has had no version before this one."))?;
    run(ctx, &key, &package, before);
    answer(ctx, invocation, &key)
}

fn to_newest(ctx: &mut Context<'_>, key: &Key) -> Result<()> {
    let package = package(ctx, key)?;
    let latest = latest_version(ctx, PROCESSES, &package);
    let latest = latest.ok_or_else(|| Refusal::not_found(format!("The package {package} does not exist.")))?;
    run(ctx, key, &package, latest);
    Ok(())
}

/// The package of a release that the caller can see.
fn package(ctx: &Context<'_>, key: &Key) -> Result<String> {
    let release = visible(ctx.view(), RELEASES, key).ok_or_else(|| missing(ctx.model, RELEASES))?;
    Ok(release.text("ProcessKey").unwrap_or_default().to_owned())
}

/// Lets a release run this version.
fn run(ctx: &mut Context<'_>, key: &Key, package: &str, version: String) {
    let is_latest = latest_version(ctx, PROCESSES, package).as_ref() == Some(&version);
    ctx.state.store.change(RELEASES, key, |release| {
        if release.text("ProcessVersion") != Some(version.as_str()) {
            release.set(BEFORE, release.json("ProcessVersion"));
            release.set("ProcessVersion", version);
        }
        release.set("IsLatestVersion", is_latest);
    });
}

/// The release that an operation is called on, or that its `identifier` names.
fn named(ctx: &Context<'_>, invocation: &Invocation<'_>) -> Result<Key> {
    match &invocation.key {
        Some(key) => Ok(key.clone()),
        None => by_key(ctx, invocation.text("identifier")),
    }
}

fn by_key(ctx: &Context<'_>, key: &str) -> Result<Key> {
    let key = key.to_lowercase();
    let found = ctx.state.store.find(RELEASES, ctx.folder, "Key", &key).next();
    found.map(|(key, _)| key.clone()).ok_or_else(|| missing(ctx.model, RELEASES))
}

/// What names the release, in the way that the caller did.
fn answer(ctx: &Context<'_>, invocation: &Invocation<'_>, key: &Key) -> Result<Reply> {
    let name = if invocation.key.is_some() { "Id" } else { "Key" };
    let release = visible(ctx.view(), RELEASES, key).ok_or_else(|| missing(ctx.model, RELEASES))?;
    Ok(Reply::Value(release.json(name)))
}
