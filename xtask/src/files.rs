//! Reading and writing files, so that none is ever half written.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// A path as it stands if it exists, otherwise below the workspace: so that tasks run from any of its folders.
pub(crate) fn in_workspace(path: &Path) -> PathBuf {
    if path.exists() || path.is_absolute() { path.to_path_buf() } else { root().join(path) }
}

/// Reads a file; the error names it.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Reads a file of text; the error names it.
pub(crate) fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// What files that are not in their places yet have at the end of their names.
pub(crate) const BESIDE: &str = ".new";

fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(BESIDE);
    path.with_file_name(name)
}

/// Writes a file if its content differs: first beside it, then in its place.
pub(crate) fn write(path: &Path, content: &str) -> Result<bool, String> {
    if fs::read(path).is_ok_and(|old| old == content.as_bytes()) {
        return Ok(false);
    }
    let inner = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = beside(path);
        fs::write(&beside, content)?;
        fs::rename(&beside, path)
    };
    inner().map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    Ok(true)
}

/// Writes all of `files`, or none: each goes to a file beside its place first, and only when all are on
/// the disk they are moved there.
pub(crate) fn write_all<P: AsRef<Path>, C: AsRef<[u8]>>(files: &[(P, C)]) -> Result<(), String> {
    let fail = |path: &Path, error: &io::Error| format!("cannot write {}: {error}", path.display());
    let mut ready: Vec<(PathBuf, &Path)> = Vec::new();
    let mut prepare = || -> Result<(), String> {
        for (path, content) in files {
            let path = path.as_ref();
            if path.is_dir() {
                return Err(format!("cannot write {}: it is a folder", path.display()));
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|error| fail(folder, &error))?;
            }
            let beside = beside(path);
            ready.push((beside.clone(), path));
            fs::write(&beside, content).map_err(|error| fail(path, &error))?;
        }
        Ok(())
    };
    let mut result = prepare();
    for (beside, path) in &ready {
        if result.is_ok() {
            result = fs::rename(beside, path).map_err(|error| fail(path, &error));
        }
        if result.is_err() {
            // It is of no use any more; that it cannot be removed changes nothing.
            let _ = fs::remove_file(beside);
        }
    }
    result
}

/// All files below a folder, as paths relative to it with slashes; none if it does not exist. Links to folders are followed.
pub(crate) fn list(folder: &Path) -> Result<BTreeSet<String>, String> {
    fn walk(folder: &Path, prefix: &str, above: &mut Vec<PathBuf>, found: &mut BTreeSet<String>) -> io::Result<()> {
        let whole = folder.canonicalize()?;
        // A link may lead back to where it stands.
        if above.contains(&whole) {
            return Ok(());
        }
        above.push(whole);
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                walk(&entry.path(), &format!("{name}/"), above, found)?;
            } else {
                found.insert(name);
            }
        }
        above.pop();
        Ok(())
    }
    let mut found = BTreeSet::new();
    if folder.is_dir() {
        let walked = walk(folder, "", &mut Vec::new(), &mut found);
        walked.map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    }
    Ok(found)
}
