//! Files on this machine, written as a whole or not at all.

use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::StreamExt as _;
use tokio::fs::File;
use tokio::io::AsyncWriteExt as _;

use super::download::FileStream;
use crate::odata::{Error, Result};

/// Writes what comes to a file beside `path`, and moves it there when it is whole. Answers how many bytes it has.
pub(super) async fn save(mut stream: FileStream, path: &Path) -> Result<u64> {
    let failed = |error: io::Error| Error::Input(format!("`{}` cannot be written: {error}", path.display()));
    let (part, mut file) = Part::create(path).await.map_err(failed)?;
    let mut length = 0;
    while let Some(chunk) = stream.next().await {
        let chunk = chunk?;
        file.write_all(&chunk).await.map_err(failed)?;
        length += chunk.len() as u64;
    }
    // What has become of the last write is told here, and nowhere else: the disk may be full.
    file.flush().await.map_err(failed)?;
    file.sync_all().await.map_err(failed)?;
    drop(file);
    tokio::fs::rename(&part.0, path).await.map_err(failed)?;
    part.keep();
    Ok(length)
}

/// A file that is not whole yet. It goes when it is dropped.
struct Part(PathBuf);

impl Part {
    async fn create(path: &Path) -> io::Result<(Self, File)> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it names no file"))?;
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut part = name.to_owned();
        part.push(format!(".{}-{number}.part", std::process::id()));
        let part = path.with_file_name(part);
        // As a part from the moment when it is there: whoever goes away while it is opened leaves nothing behind.
        let created = tokio::task::spawn_blocking(move || {
            let file = OpenOptions::new().write(true).create_new(true).open(&part)?;
            Ok((Self(part), File::from_std(file)))
        });
        created.await.map_err(io::Error::other)?
    }

    #[inline]
    fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Part {
    #[inline]
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            // It is of no use, and in nobody's way if it stays.
            let _ = std::fs::remove_file(&self.0);
        }
    }
}
