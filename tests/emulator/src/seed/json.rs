//! Seeds from JSON: every member is known, or it is refused by its place.

use serde_json::{Map, Value as Json};

use super::{AssetValue, Folder, Process, Queue, QueueItem, Robot, Run, Seed, SeedError, Webhook};
use crate::json::{At, Misplaced};

type Result<T> = std::result::Result<T, Misplaced>;

/// Reads a seed.
pub(super) fn read(text: &str) -> std::result::Result<Seed, SeedError> {
    let refuse = |Misplaced { place, message }| SeedError::at(place, message);
    let json = crate::json::parse(text.as_bytes()).map_err(refuse)?;
    seed(&At::new(&json)).map_err(refuse)
}

fn seed(at: &At<'_>) -> Result<Seed> {
    let mut seed = Seed::new();
    for (name, at) in at.members()? {
        match name {
            "folders" => seed.folders = at.list(folder)?,
            "settings" => {
                for (name, at) in at.members()? {
                    seed = seed.setting(name, at.text()?);
                }
            }
            "webhooks" => seed.webhooks = at.list(webhook)?,
            "rows" => seed.rows = rows(&at)?,
            _ => return at.unknown("folders, settings, webhooks and rows"),
        }
    }
    Ok(seed)
}

fn folder(at: &At<'_>) -> Result<Folder> {
    let mut folder = Folder::new(at.needed("path")?);
    for (name, at) in at.members()? {
        match name {
            "path" => {}
            "robots" => folder.robots = at.list(robot)?,
            "processes" => folder.processes = at.list(process)?,
            "queues" => folder.queues = at.list(queue)?,
            "assets" => {
                for (name, at) in at.members()? {
                    folder = folder.asset(name, asset(&at)?);
                }
            }
            "buckets" => folder.buckets = at.list(|at| at.text().map(str::to_owned))?,
            "rows" => folder.rows = rows(&at)?,
            _ => return at.unknown("path, robots, processes, queues, assets, buckets and rows"),
        }
    }
    Ok(folder)
}

fn robot(at: &At<'_>) -> Result<Robot> {
    let mut robot = Robot::new(at.needed("name")?);
    for (name, at) in at.members()? {
        robot = match name {
            "name" => robot,
            "machine" => robot.machine(at.text()?),
            "account" => robot.account(at.text()?),
            "state" => robot.state(at.text()?),
            _ => return at.unknown("name, machine, account and state"),
        };
    }
    Ok(robot)
}

fn process(at: &At<'_>) -> Result<Process> {
    let mut process = Process::new(at.needed("name")?);
    for (name, at) in at.members()? {
        process = match name {
            "name" => process,
            "package" => process.package(at.text()?),
            "version" => process.version(at.text()?),
            "run" => process.run(run(&at)?),
            _ => return at.unknown("name, package, version and run"),
        };
    }
    Ok(process)
}

fn run(at: &At<'_>) -> Result<Run> {
    let mut run = Map::new();
    for (name, at) in at.members()? {
        match (name, at.json) {
            ("end", Json::String(end)) if matches!(end.as_str(), "Successful" | "Faulted") => {}
            ("end", _) => return Err(at.wrong("\"Successful\" or \"Faulted\"")),
            ("message", _) => drop(at.text()?),
            ("suspends", _) => drop(at.flag()?),
            ("output", _) => drop(at.object()?),
            ("seconds", Json::Number(seconds)) if seconds.as_f64().is_some_and(|seconds| seconds >= 0.0) => {}
            ("seconds", _) => return Err(at.wrong("a number that is not negative")),
            _ => return at.unknown("end, message, seconds, suspends and output"),
        }
        run.insert(name.to_owned(), at.json.clone());
    }
    Ok(Run(run))
}

fn queue(at: &At<'_>) -> Result<Queue> {
    let mut queue = Queue::new(at.needed("name")?);
    for (name, at) in at.members()? {
        queue = match name {
            "name" => queue,
            "uniqueReferences" => queue.with("EnforceUniqueReference", at.flag()?),
            "maxRetries" => queue.max_retries(at.count()?),
            "retryAbandoned" => queue.with("RetryAbandonedItems", at.flag()?),
            "items" => at.list(item)?.into_iter().fold(queue, Queue::item),
            _ => return at.unknown("name, uniqueReferences, maxRetries, retryAbandoned and items"),
        };
    }
    Ok(queue)
}

fn item(at: &At<'_>) -> Result<QueueItem> {
    let mut item = QueueItem::new();
    for (name, at) in at.members()? {
        item = match name {
            "reference" => item.reference(at.text()?),
            "content" => {
                item.content.clone_from(at.object()?);
                item
            }
            "priority" => item.with("Priority", at.text()?),
            "deferUntil" => item.defer_until(at.time()?),
            "due" => item.due(at.time()?),
            "status" => item.status(at.text()?),
            _ => return at.unknown("reference, content, priority, deferUntil, due and status"),
        };
    }
    Ok(item)
}

fn asset(at: &At<'_>) -> Result<AssetValue> {
    let wrong = || at.wrong("text, a whole number, true, false, {username, password} or {secret}");
    Ok(match at.json {
        Json::String(text) => text.as_str().into(),
        Json::Bool(value) => (*value).into(),
        Json::Number(number) => number.as_i64().and_then(|number| i32::try_from(number).ok()).ok_or_else(wrong)?.into(),
        Json::Object(members) if members.contains_key("secret") && members.len() == 1 => {
            AssetValue::secret(at.needed("secret")?)
        }
        Json::Object(members) if members.len() == 2 => {
            AssetValue::credential(at.needed("username")?, at.needed("password")?)
        }
        _ => return Err(wrong()),
    })
}

fn webhook(at: &At<'_>) -> Result<Webhook> {
    let mut webhook = Webhook::new(at.needed("url")?);
    for (name, at) in at.members()? {
        webhook = match name {
            "url" => webhook,
            "name" => webhook.name(at.text()?),
            "secret" => webhook.secret(at.text()?),
            "events" => at.list(|at| at.text().map(str::to_owned))?.into_iter().fold(webhook, Webhook::event),
            _ => return at.unknown("url, name, secret and events"),
        };
    }
    Ok(webhook)
}

fn rows(at: &At<'_>) -> Result<Vec<(String, Json)>> {
    let mut rows = Vec::new();
    for (set, at) in at.members()? {
        let of_set = at.list(|at| at.object().map(|_| at.json.clone()))?;
        rows.extend(of_set.into_iter().map(|row| (set.to_owned(), row)));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named_by_its_place() {
        for (text, place) in [
            ("{", "1:1: this is no JSON"),
            ("[]", "the document: an object"),
            (r#"{"folder":[]}"#, "folder: this member is not known; folders,"),
            (r#"{"folders":[{}]}"#, "folders[0]: text under `path`"),
            (
                r#"{"folders":[{"path":"a","queues":[{"name":"q"},{"name":1}]}]}"#,
                "folders[0].queues[1]: text under `name`",
            ),
            (
                r#"{"folders":[{"path":"a","queues":[{"name":"q","maxRetries":-1}]}]}"#,
                "folders[0].queues[0].maxRetries:",
            ),
            (r#"{"folders":[{"path":"a","assets":{"x":1.5}}]}"#, "folders[0].assets.x:"),
            (
                r#"{"folders":[{"path":"a","queues":[{"name":"q","items":[{"due":"soon"}]}]}]}"#,
                "folders[0].queues[0].items[0].due: a time",
            ),
            (
                r#"{"folders":[{"path":"a","processes":[{"name":"p","run":{"end":"Well"}}]}]}"#,
                "run.end: \"Successful\"",
            ),
            (r#"{"rows":{"Users":[1]}}"#, "rows.Users[0]: an object"),
        ] {
            let error = read(text).unwrap_err().to_string();
            assert!(error.contains(place), "{text}: {error}");
        }
    }
}
