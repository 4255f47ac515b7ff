//! The folder that a request names in its headers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use odata_codegen::model::HttpCall;

use crate::model::FOLDER_HEADER;
use crate::refusal::{Refusal, Result, code};
use crate::request::Request;
use crate::store::{Cell, Key, Row, Store};

/// The set that folders are kept in.
pub(crate) const FOLDERS: &str = "Folders";

/// The folder that `request` names; fails if it names one that does not exist, or none where `call` needs one and does
/// not span folders.
pub(crate) fn folder(store: &Store, request: &Request, call: &HttpCall, spans: bool) -> Result<Option<i64>> {
    let takes = call.headers.iter().find(|header| header.name.eq_ignore_ascii_case(FOLDER_HEADER));
    let Some(takes) = takes else { return Ok(None) };
    if let Some(found) = named(store, request) {
        return found.map(Some);
    }
    if takes.required && !spans { Err(none()) } else { Ok(None) }
}

/// The folder that `request` must name.
pub(crate) fn needed(store: &Store, request: &Request) -> Result<i64> {
    named(store, request).unwrap_or_else(|| Err(none()))
}

/// No folder is named.
fn none() -> Refusal {
    Refusal::service(400, code::FOLDER_MISSING, "An organization unit is required for this action.")
        .because("the call needs a folder: a header with its id, key or path is missing")
}

/// The folder of the first of the four headers that is there.
fn named(store: &Store, request: &Request) -> Option<Result<i64>> {
    let by = |member: &str, value: &str| by_text(store, member, value);
    let (written, found) = if let Some(id) = request.header(FOLDER_HEADER) {
        let id = id.parse().ok().filter(|id| store.get(FOLDERS, &Key::Int(*id)).is_some());
        (FOLDER_HEADER, id)
    } else if let Some(key) = request.header("X-UIPATH-FolderKey") {
        ("X-UIPATH-FolderKey", by("Key", key))
    } else if let Some(encoded) = request.header("X-UIPATH-FolderPath-Encoded") {
        ("X-UIPATH-FolderPath-Encoded", decode(encoded).and_then(|path| by("FullyQualifiedName", &path)))
    } else {
        let path = request.header("X-UIPATH-FolderPath")?;
        ("X-UIPATH-FolderPath", by("FullyQualifiedName", path))
    };
    Some(found.ok_or_else(|| {
        let message = "Folder does not exist or the user does not have access to the folder.";
        Refusal::service(400, code::NO_SUCH_FOLDER, message)
            .because(format!("no folder is what the header {written} says"))
    }))
}

fn by_text(store: &Store, member: &str, value: &str) -> Option<i64> {
    let mut rows = store.rows(FOLDERS, None);
    rows.find(|(_, row)| row.text(member).is_some_and(|text| text.eq_ignore_ascii_case(value)))
        .and_then(|(_, row)| row.int("Id"))
}

/// Base64 of UTF-16, the low byte first.
fn decode(encoded: &str) -> Option<String> {
    let bytes = STANDARD.decode(encoded).ok().filter(|bytes| bytes.len() % 2 == 0)?;
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).ok()
}

/// The member that shows the path of the folder that a row lives in.
pub(crate) const PATH_MEMBER: &str = "OrganizationUnitFullyQualifiedName";

/// The path of the folder that `row` lives in, as it is now: folders are renamed and moved.
pub(crate) fn path_of<'a>(store: &'a Store, row: &Row) -> Option<&'a Cell> {
    store.get(FOLDERS, &Key::Int(row.folder?))?.get("FullyQualifiedName")
}
