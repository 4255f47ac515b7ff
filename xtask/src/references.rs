//! A service of several documents: those that a document refers to, as far as they are files that lie where it says.

use std::collections::{BTreeSet, VecDeque};
use std::path::{Path, PathBuf};

use odata_codegen::csdl::Document;
use odata_codegen::csdl::document::Reference;

/// The document at `first`, and all that its references lead to, each once, in the order in which they are found.
///
/// Only ways from one file to another that exists are followed: nothing is asked of a network. What else is referred
/// to is missing then, and the model says so where something uses it. `None` stands for what `read` cannot read.
pub(crate) fn follow(
    first: &Path,
    mut read: impl FnMut(&Path) -> Result<Option<Document>, String>,
) -> Result<Vec<(PathBuf, Option<Document>)>, String> {
    let mut seen: BTreeSet<PathBuf> = identity(first).into_iter().collect();
    let mut waiting = VecDeque::from([first.to_path_buf()]);
    let mut found = Vec::new();
    while let Some(path) = waiting.pop_front() {
        let document = read(&path)?;
        for reference in document.iter().flat_map(|document| &document.references) {
            let file = local(&path, reference);
            let unseen = file.filter(|file| identity(file).is_some_and(|identity| seen.insert(identity)));
            waiting.extend(unseen);
        }
        found.push((path, document));
    }
    Ok(found)
}

/// What two ways to one file have in common.
fn identity(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

/// The file that a document's reference leads to, if it is one.
fn local(from: &Path, reference: &Reference) -> Option<PathBuf> {
    let file = |way: &str| {
        // With a scheme or from a root, it is no way from this document on.
        if way.is_empty() || way.contains(':') || way.starts_with(['/', '\\']) {
            return None;
        }
        let file = from.parent().unwrap_or(Path::new("")).join(way);
        file.is_file().then_some(file)
    };
    // Who writes references by hand may write names of files as they are.
    file(&reference.way()).or_else(|| file(reference.uri.trim()))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_ways_to_files_are_followed() {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        fs::create_dir(here.join("common")).unwrap();
        fs::write(here.join("common/ref.edmx"), "").unwrap();
        fs::write(here.join("common/my notes.edmx"), "").unwrap();
        fs::write(here.join("common/50%25#.edmx"), "").unwrap();
        let from = here.join("shop.edmx");
        let local =
            |from: &Path, uri: &str| super::local(from, &Reference { uri: uri.to_owned(), ..Reference::default() });
        assert_eq!(local(&from, "common/ref.edmx"), Some(here.join("common/ref.edmx")));
        assert_eq!(local(&from, "./common/ref.edmx?x=1#y"), Some(here.join("./common/ref.edmx")));
        assert_eq!(local(&from, "common/my%20notes.edmx"), Some(here.join("common/my notes.edmx")));
        assert_eq!(local(&from, "common/my notes.edmx"), Some(here.join("common/my notes.edmx")));
        assert_eq!(local(&from, "common/50%25#.edmx"), Some(here.join("common/50%25#.edmx")));
        let absolute = here.join("common/ref.edmx").display().to_string();
        for uri in [
            "",
            "common",
            "none.edmx",
            "https://example.com/common/ref.edmx",
            "file:common/ref.edmx",
            "%2Fetc/hosts",
            &absolute,
        ] {
            assert_eq!(local(&from, uri), None, "{uri}");
        }
    }
}
