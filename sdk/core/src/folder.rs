//! The folder that a call is about.

use std::fmt;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use uuid::Uuid;

use crate::odata::Operation;

const BY_ID: HeaderName = HeaderName::from_static("x-uipath-organizationunitid");
const BY_KEY: HeaderName = HeaderName::from_static("x-uipath-folderkey");
const BY_PATH: HeaderName = HeaderName::from_static("x-uipath-folderpath");
const BY_ENCODED_PATH: HeaderName = HeaderName::from_static("x-uipath-folderpath-encoded");

/// Names a folder.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FolderRef {
    /// By its id (`OrganizationUnitId`), which can change when a tenant is moved.
    Id(i64),
    /// By its key, which stays.
    Key(Uuid),
    /// By its full path: `Shared/Finance`.
    Path(String),
}

impl From<i64> for FolderRef {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<Uuid> for FolderRef {
    fn from(key: Uuid) -> Self {
        Self::Key(key)
    }
}

impl From<&str> for FolderRef {
    fn from(path: &str) -> Self {
        Self::Path(path.to_owned())
    }
}

impl From<&String> for FolderRef {
    fn from(path: &String) -> Self {
        Self::Path(path.clone())
    }
}

impl From<String> for FolderRef {
    fn from(path: String) -> Self {
        Self::Path(path)
    }
}

impl From<&FolderRef> for FolderRef {
    fn from(folder: &FolderRef) -> Self {
        folder.clone()
    }
}

impl fmt::Display for FolderRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id(id) => write!(f, "folder {id}"),
            Self::Key(key) => write!(f, "folder {key}"),
            Self::Path(path) => write!(f, "folder `{path}`"),
        }
    }
}

/// A folder as the header that names it.
#[derive(Clone, Debug)]
pub struct FolderHeader {
    name: HeaderName,
    value: HeaderValue,
    /// Whether it goes with every call, and not with those alone that take it.
    pub every_call: bool,
}

impl FolderHeader {
    /// The header that names `folder`.
    pub fn new(folder: &FolderRef) -> Self {
        let (name, value) = match folder {
            FolderRef::Id(id) => (BY_ID, HeaderValue::from(*id)),
            FolderRef::Key(key) => (BY_KEY, ascii(&key.to_string())),
            FolderRef::Path(path) if survives_a_header(path) => (BY_PATH, ascii(path)),
            FolderRef::Path(path) => (BY_ENCODED_PATH, ascii(&encoded(path))),
        };
        Self { name, value, every_call: false }
    }

    /// Whether the header goes with a call of `operation`, which says so itself in its `own` headers or not.
    pub(crate) fn is_wanted(&self, operation: &Operation, own: &HeaderMap) -> bool {
        let names = [BY_ID, BY_KEY, BY_PATH, BY_ENCODED_PATH];
        let takes = self.every_call || names.iter().any(|name| operation.takes_header(name.as_str()));
        takes && !names.iter().any(|name| own.contains_key(name))
    }

    /// The folder that the header names.
    pub fn folder(&self) -> Option<FolderRef> {
        let value = self.value.to_str().ok()?;
        Some(match &self.name {
            name if *name == BY_ID => FolderRef::Id(value.parse().ok()?),
            name if *name == BY_KEY => FolderRef::Key(value.parse().ok()?),
            name if *name == BY_PATH => FolderRef::Path(value.to_owned()),
            _ => FolderRef::Path(decoded(value)?),
        })
    }

    /// Puts the header among `headers`.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) {
        headers.insert(self.name.clone(), self.value.clone());
    }
}

fn ascii(text: &str) -> HeaderValue {
    // Every caller gives visible ASCII; an empty header would be answered with the service's own error.
    HeaderValue::from_str(text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Whether a path arrives as it was sent: headers are ASCII, and white space at their ends is lost.
fn survives_a_header(path: &str) -> bool {
    path.bytes().all(|byte| (b' '..=b'~').contains(&byte)) && path.trim() == path
}

fn encoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(2 * path.len());
    for unit in path.encode_utf16() {
        bytes.extend_from_slice(&unit.to_le_bytes());
    }
    BASE64_STANDARD.encode(bytes)
}

/// The path that a header has encoded.
pub fn decoded(text: &str) -> Option<String> {
    let bytes = BASE64_STANDARD.decode(text).ok()?;
    let (units, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = units.iter().copied().map(u16::from_le_bytes).collect();
    rest.is_empty().then(|| String::from_utf16(&units).ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(folder: impl Into<FolderRef>) -> (String, String) {
        let header = FolderHeader::new(&folder.into());
        (header.name.to_string(), header.value.to_str().unwrap().to_owned())
    }

    #[test]
    fn each_way_of_naming_a_folder_has_its_header() {
        assert_eq!(header(-7).1, "-7");
        assert_eq!(header(i64::MAX), ("x-uipath-organizationunitid".to_owned(), i64::MAX.to_string()));
        let key = "2196EB07-c96a-4f47-a734-326dd5d58a9d".parse::<Uuid>().unwrap();
        let expected = ("x-uipath-folderkey".to_owned(), "2196eb07-c96a-4f47-a734-326dd5d58a9d".to_owned());
        assert_eq!(header(key), expected);
        assert_eq!(header("Shared/R & D"), ("x-uipath-folderpath".to_owned(), "Shared/R & D".to_owned()));
        let path = "Shared/R & D".to_owned();
        assert_eq!(header(&path), header(path.as_str()));
    }

    #[test]
    fn a_header_says_which_folder_it_names() {
        let key = FolderRef::Key(Uuid::from_u128(5));
        for folder in [FolderRef::Id(-7), key, "Shared/R & D".into(), "é/😀 ".into()] {
            assert_eq!(FolderHeader::new(&folder).folder(), Some(folder));
        }
    }

    #[test]
    fn a_path_that_a_header_would_mangle_is_encoded() {
        for (path, expected) in [("é", "6QA="), ("a ", "YQAgAA=="), ("a\r\nb", "YQANAAoAYgA="), ("😀", "PdgA3g==")] {
            assert_eq!(header(path), ("x-uipath-folderpath-encoded".to_owned(), expected.to_owned()));
            assert_eq!(decoded(expected).as_deref(), Some(path));
        }
    }
}
