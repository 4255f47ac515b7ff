//! Files that only their owner can read, written whole or not at all, and locks between processes.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::time::Instant;

/// The longest time between two looks at a lock that another process holds.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// Tells the temporary files of this process apart.
static WRITTEN: AtomicU64 = AtomicU64::new(0);

/// Does `work` where it stops no other task.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    // A task is compiled for each type of result: there is one for all, which leaves the result in a place.
    let place = Arc::new(Mutex::new(None));
    let there = place.clone();
    run(Box::new(move || *there.lock().unwrap_or_else(PoisonError::into_inner) = Some(work()))).await?;
    let done = place.lock().unwrap_or_else(PoisonError::into_inner).take();
    done.unwrap_or_else(|| Err(io::Error::other("the work was not done")))
}

async fn run(work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)
}

/// Held until it is dropped, and no longer than its process lives.
#[derive(Debug)]
pub(super) struct Lock(#[expect(dead_code, reason = "the lock lives as long as the open file")] File);

/// Waits for the lock file `path` for up to `patience`. `None`: somebody else still holds it, or this file system has
/// no locks, and to go on without is better than not to go on.
pub(super) async fn lock(path: &Path, patience: Duration) -> Option<Lock> {
    let until = Instant::now() + patience;
    let mut pause = Duration::from_millis(5);
    loop {
        let place = path.to_owned();
        match blocking(move || try_lock(&place)).await {
            Ok(Some(lock)) => return Some(lock),
            Ok(None) if Instant::now() < until => {
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LOOK_AGAIN);
            }
            Ok(None) => {
                tracing::warn!(path = %path.display(), "another process holds the lock of a token for too long");
                return None;
            }
            Err(error) => {
                tracing::debug!(path = %path.display(), %error, "the lock of a token cannot be used");
                return None;
            }
        }
    }
}

/// `None` while somebody else holds the lock.
fn try_lock(path: &Path) -> io::Result<Option<Lock>> {
    make_private_folder(folder_of(path))?;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

pub(super) fn read(path: &Path) -> io::Result<String> {
    use io::Read as _;
    let file = File::open(path)?;
    if !is_private(&file.metadata()?) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "others can read it"));
    }
    let mut text = String::new();
    file.take(1024 * 1024).read_to_string(&mut text)?;
    Ok(text)
}

/// Writes `text` under another name first, so that whoever reads sees the old file or the new one, and whole.
pub(super) fn write(path: &Path, text: &str) -> io::Result<()> {
    use io::Write as _;
    make_private_folder(folder_of(path))?;
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
    let temporary = path.with_extension(format!("{}-{number}-{nanos}.tmp", std::process::id()));
    let mut file = private_file(&temporary)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    drop(file);
    let moved = written.and_then(|()| std::fs::rename(&temporary, path));
    if moved.is_err() {
        // What is left over holds a token.
        let _ = std::fs::remove_file(&temporary);
    }
    moved
}

/// The bits of a file's mode that let the group and everybody in.
#[cfg(unix)]
const OTHERS: u32 = 0o077;

#[cfg(unix)]
fn is_private(metadata: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    metadata.permissions().mode() & OTHERS == 0
}

#[cfg(not(unix))]
fn is_private(_: &std::fs::Metadata) -> bool {
    // The folder of a user's local data is his own.
    true
}

fn make_private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn private_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
