//! The storage behind buckets: addresses that carry the right to use them for a while.
//!
//! It does what storages do that clients trip over: it wants the headers that came with the address, wants
//! to know the length beforehand, and refuses the token of the service.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};

use crate::answer::Answer;
use crate::files::File;
use crate::orchestrator;
use crate::request::Request;
use crate::signature;
use crate::state::{State, World};
use crate::url::percent;
use crate::url::query::Pairs;

/// The path below which the storage is.
pub(crate) const ROOT: &str = "emulated-storage";
/// The header that a write must carry.
pub(crate) const TYPE_HEADER: &str = "x-ms-blob-type";
/// What it must say.
pub(crate) const TYPE: &str = "BlockBlob";
/// How long an address can be used if nothing is said, in minutes.
const MINUTES: i64 = 30;

/// What an address may be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verb {
    Get,
    Put,
}

impl Verb {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
        }
    }
}

/// The address of a file for one purpose, which can be used for some minutes.
pub(crate) fn uri(
    origin: &str,
    secret: &str,
    now: Timestamp,
    verb: Verb,
    bucket: i64,
    path: &str,
    minutes: Option<i64>,
) -> String {
    let lifetime = SignedDuration::from_mins(minutes.unwrap_or(MINUTES).min(7 * 24 * 60));
    let expires = now.saturating_add(lifetime).unwrap_or(Timestamp::MAX).as_second();
    let encoded: Vec<String> = path.split('/').map(percent::encode).collect();
    let place = format!("/{ROOT}/{bucket}/{}", encoded.join("/"));
    let signature =
        percent::encode_value(&signature::sign(secret, granted(verb.name(), bucket, path, expires).as_bytes()));
    format!("{origin}{place}?sp={}&se={expires}&sig={signature}", verb.name())
}

/// What a signature stands for.
fn granted(verb: &str, bucket: i64, path: &str, expires: i64) -> String {
    format!("{verb}\n{bucket}\n{path}\n{expires}")
}

/// Answers a request to the storage; `rest` is the path below its root.
pub(crate) fn serve(world: &World, state: &mut State, now: Timestamp, request: &Request, rest: &str) -> Answer {
    match answer(world, state, now, request, rest) {
        Ok(answer) => answer,
        Err((status, code, message)) => {
            let body = format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>{code}</Code><Message>{message}</Message></Error>"
            );
            let mut answer = Answer::of(status, "application/xml", body);
            answer.reason = Some(message.to_owned());
            answer
        }
    }
}

type Refused = (u16, &'static str, &'static str);

fn answer(world: &World, state: &mut State, now: Timestamp, request: &Request, rest: &str) -> Result<Answer, Refused> {
    let (bucket, path) = target(rest).ok_or((404, "ResourceNotFound", "The address names no file."))?;
    let pairs = Pairs::parse(&request.query).map_err(|_| (400, "InvalidQuery", "The query cannot be read."))?;
    let expires = pairs.get("se").and_then(|text| text.parse::<i64>().ok()).unwrap_or_default();
    let wanted = granted(pairs.get("sp").unwrap_or_default(), bucket, &path, expires);
    if pairs.get("sig") != Some(signature::sign(&world.settings.secret, wanted.as_bytes()).as_str()) {
        return Err((403, "AuthenticationFailed", "The signature does not fit the address."));
    }
    if expires <= now.as_second() {
        return Err((403, "AuthenticationFailed", "The address has expired."));
    }
    // Who may read a file may ask about it; the body of such an answer is left out where it is written.
    let method = if request.method == "HEAD" { Verb::Get.name() } else { request.method.as_str() };
    if pairs.get("sp") != Some(method) {
        return Err((403, "AuthorizationPermissionMismatch", "The address is not for this method."));
    }
    if request.header("authorization").is_some() {
        let message = "The address carries its own right: an Authorization header must not come with it.";
        return Err((400, "InvalidAuthenticationInfo", message));
    }
    let place = orchestrator::bucket_place(bucket);
    if method == Verb::Get.name() {
        let file = state.files.get(&place, &path).ok_or((404, "BlobNotFound", "There is no such file."))?;
        return read(file, request);
    }
    if request.header(TYPE_HEADER).is_none_or(|ty| !ty.eq_ignore_ascii_case(TYPE)) {
        return Err((400, "MissingRequiredHeader", "The header x-ms-blob-type must say BlockBlob."));
    }
    if request.header("content-length").is_none() {
        return Err((411, "MissingContentLengthHeader", "The header Content-Length is missing."));
    }
    let media = request.header("content-type").unwrap_or("application/octet-stream").to_owned();
    let content = request.body.clone();
    let answer = Answer::empty(201).with("etag", tag(&content));
    state.files.put(&place, &path, File { media, content });
    Ok(answer)
}

/// The tag of a file, which changes with its content.
fn tag(content: &[u8]) -> String {
    format!("\"{}\"", BASE64_STANDARD.encode(Sha256::digest(content)))
}

/// A file, or the part of it that `Range` asks for.
fn read(file: &File, request: &Request) -> Result<Answer, Refused> {
    let tag = tag(&file.content);
    let length = file.content.len();
    // A range that is none, or of another state of the file, means all of it (RFC 9110, sections 13.1.5 and 14.2).
    let same = request.header("if-range").is_none_or(|wanted| wanted == tag);
    let wanted = request.header("range").filter(|_| same).and_then(|range| part(range, length));
    let answer = match wanted {
        Some((from, end)) if from >= end => {
            return Err((416, "InvalidRange", "The range is behind the end of the file."));
        }
        Some((from, end)) => Answer::of(206, &file.media, file.content.slice(from..end))
            .with("content-range", format!("bytes {from}-{}/{length}", end - 1)),
        None => Answer::of(200, &file.media, file.content.clone()),
    };
    Ok(answer.with("accept-ranges", "bytes").with("etag", tag))
}

/// Where the part of a file begins and ends that `range` asks for: `bytes=5-`, `bytes=5-9`, `bytes=-5`. Nothing of it is
/// there where the end is not behind the beginning.
fn part(range: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.trim().parse::<usize>().ok();
    match (first.trim(), last.trim()) {
        ("", last) => Some((length.saturating_sub(number(last)?), length)),
        (first, "") => Some((number(first)?, length)),
        (first, last) => {
            let (first, last) = (number(first)?, number(last)?);
            (first <= last).then(|| (first, last.saturating_add(1).min(length)))
        }
    }
}

/// The bucket and the path in it.
fn target(rest: &str) -> Option<(i64, String)> {
    let (bucket, path) = rest.split_once('/')?;
    Some((bucket.parse().ok()?, percent::decode(path).ok().filter(|path| !path.is_empty())?))
}
