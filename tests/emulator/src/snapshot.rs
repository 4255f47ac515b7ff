//! The state in a file, and back.

use std::collections::BTreeMap;
use std::fs::{self, File as FsFile, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use jiff::Timestamp;
use serde_json::value::RawValue;
use serde_json::{Value as Json, json};

use crate::files::File;
use crate::orchestrator::{End, Plan};
use crate::state::State;
use crate::store::{Key, Object, Row};

/// The form of the file; it changes when old programs could not read it any more.
const FORMAT: i64 = 1;

/// Writes the state to `path`: beside it first, then in its place, so that there never is half a file.
pub(crate) fn write(state: &State, now: Timestamp, path: &Path) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = own(&beside).and_then(|file| {
        let mut out = BufWriter::new(file);
        document(state, now, &mut out)?;
        out.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&beside, path));
    if done.is_err() {
        // What is left of a failed attempt is of no use to anyone.
        let _ = fs::remove_file(&beside);
    }
    done
}

/// A new file that only its owner reads: assets hold passwords.
fn own(path: &Path) -> io::Result<FsFile> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    options.open(path)
}

/// Row by row, so that a great state needs no room twice.
fn document(state: &State, now: Timestamp, out: &mut impl Write) -> io::Result<()> {
    write!(out, "{{\n\"format\": {FORMAT},\n\"time\": {},\n\"sets\": {{", json!(now.to_string()))?;
    for (i, set) in state.store.sets().enumerate() {
        let comma = if i == 0 { "" } else { "," };
        write!(out, "{comma}\n{}: {{\"lastId\": {}, \"rows\": [", json!(set), state.store.last_id(set))?;
        for (i, (key, row)) in state.store.rows(set, None).enumerate() {
            write!(out, "{}\n{}", if i == 0 { "" } else { "," }, row_json(key, row))?;
        }
        out.write_all(b"]}")?;
    }
    out.write_all(b"\n},\n\"plans\": [")?;
    for (i, (job, plan)) in state.agenda.plans().enumerate() {
        let plan = json!({
            "job": job,
            "runs": plan.runs.map(|runs| runs.to_string()),
            "ends": plan.ends.to_string(),
            "end": plan.end.name(),
        });
        write!(out, "{}\n{plan}", if i == 0 { "" } else { "," })?;
    }
    out.write_all(b"\n],\n\"files\": [")?;
    for (i, (place, path, file)) in state.files.all().enumerate() {
        let content = STANDARD.encode(&file.content);
        let file = json!({ "place": place, "path": path, "mediaType": file.media, "content": content });
        write!(out, "{}\n{file}", if i == 0 { "" } else { "," })?;
    }
    out.write_all(b"\n]\n}\n")
}

fn row_json(key: &Key, row: &Row) -> Json {
    let links: Object =
        row.links().map(|(name, link)| (name.to_owned(), json!([*link.set, key_json(&link.key)]))).collect();
    json!({ "key": key_json(key), "folder": row.folder, "version": row.version, "members": row.to_object(), "links": links })
}

fn key_json(key: &Key) -> Json {
    match key {
        Key::Int(number) => json!(number),
        Key::Text(text) => json!(text),
        Key::Guid(guid) => json!({ "guid": guid.to_string() }),
        Key::Plain(text) => json!({ "plain": text }),
        Key::Many(parts) => parts.iter().map(|(name, key)| json!([name, key_json(key)])).collect(),
    }
}

fn key(json: &Json) -> Option<Key> {
    Some(match json {
        Json::Number(number) => Key::Int(number.as_i64()?),
        Json::String(text) => Key::Text(text.clone()),
        Json::Object(members) => match members.get("plain") {
            Some(plain) => Key::Plain(plain.as_str()?.to_owned()),
            None => Key::Guid(members.get("guid")?.as_str()?.parse().ok()?),
        },
        Json::Array(parts) => {
            let part = |part: &Json| Some((part.get(0)?.as_str()?.to_owned(), key(part.get(1)?)?));
            Key::Many(parts.iter().map(part).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// Reads what [`write`] wrote into `state`, which holds no rows yet; the reason if it is something else.
pub(crate) fn read(text: &str, state: &mut State) -> Result<(), String> {
    let parts: BTreeMap<String, &RawValue> = part(text, "the document")?;
    let get = |name: &str| parts.get(name).map_or("null", |part| part.get());
    let format: Json = part(get("format"), "format")?;
    if format != json!(FORMAT) {
        return Err(format!("its format is {format}, and only {FORMAT} can be read"));
    }
    let sets: BTreeMap<String, BTreeMap<String, &RawValue>> = part(get("sets"), "sets")?;
    for (set, parts) in sets {
        let get = |name: &str| parts.get(name).map_or("null", |part| part.get());
        let rows: Vec<&RawValue> = part(get("rows"), &format!("sets.{set}.rows"))?;
        for (i, raw) in rows.into_iter().enumerate() {
            let place = format!("sets.{set}.rows[{i}]");
            let json: Json = part(raw.get(), &place)?;
            let (key, row) = row(json).ok_or_else(|| format!("{place} is no row"))?;
            state.store.restore(&set, key, row);
        }
        state.store.set_last_id(&set, part(get("lastId"), &format!("sets.{set}.lastId"))?);
    }
    let plans: Vec<Json> = part(get("plans"), "plans")?;
    for (i, json) in plans.iter().enumerate() {
        let (job, plan) = plan(json).ok_or_else(|| format!("plans[{i}] is no plan of a job"))?;
        state.agenda.plan(job, plan);
    }
    let files: Vec<Json> = part(get("files"), "files")?;
    for (i, json) in files.iter().enumerate() {
        let text = |name: &str| json.get(name).and_then(Json::as_str);
        let content = text("content").and_then(|content| STANDARD.decode(content).ok());
        let (Some(place), Some(path), Some(media), Some(content)) =
            (text("place"), text("path"), text("mediaType"), content)
        else {
            return Err(format!("files[{i}] is no file"));
        };
        state.files.put(place, path, File { media: media.to_owned(), content: Bytes::from(content) });
    }
    Ok(())
}

fn part<'a, T: serde::Deserialize<'a>>(text: &'a str, place: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| format!("{place} cannot be read: {error}"))
}

fn row(json: Json) -> Option<(Key, Row)> {
    let key_of = json.get("key").and_then(key)?;
    let mut row = Row::new(json.get("folder").and_then(Json::as_i64), Object::new());
    row.version = json.get("version").and_then(Json::as_u64).unwrap_or_default();
    let Json::Object(mut parts) = json else { return None };
    let Some(Json::Object(members)) = parts.remove("members") else { return None };
    row.extend(members);
    for (name, link) in parts.get("links").and_then(Json::as_object)? {
        row.link(name, link.get(0)?.as_str()?, key(link.get(1)?)?);
    }
    Some((key_of, row))
}

fn plan(json: &Json) -> Option<(i64, Plan)> {
    let time = |name: &str| json.get(name).and_then(Json::as_str).and_then(|text| text.parse().ok());
    let end = json.get("end").and_then(Json::as_str).and_then(End::from_name)?;
    Some((json.get("job")?.as_i64()?, Plan { runs: time("runs"), ends: time("ends")?, end }))
}
