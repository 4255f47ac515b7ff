//! What is uploaded.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _};
use tokio::fs::File;
use tokio::io::AsyncReadExt as _;

use super::progress::Watcher;
use crate::odata::{ByteStream, Error, Result};
use crate::transport::{ChunkStream, SendError, SendStage, UploadBody};

/// How many bytes of a file are read at a time.
const CHUNK: usize = 64 * 1024;

/// What is uploaded: bytes, a file by its path, or a stream.
pub struct FileBody(Source);

enum Source {
    Bytes(Bytes),
    File(PathBuf),
    /// A stream that can be read once; nothing after that.
    Stream(u64, Option<ByteStream>),
}

impl FileBody {
    /// The bytes of a stream, which must be `length`: a store wants to know beforehand. An upload of it that breaks is
    /// not begun anew, because the stream is gone.
    pub fn stream(length: u64, stream: impl Stream<Item = Result<Bytes>> + Send + 'static) -> Self {
        Self(Source::Stream(length, Some(stream.boxed())))
    }

    /// Whether it can be read once more.
    #[inline]
    pub(super) fn is_there(&self) -> bool {
        !matches!(self.0, Source::Stream(_, None))
    }

    /// The body of one attempt.
    pub(super) async fn open(&mut self, watcher: &Watcher) -> Result<UploadBody> {
        let (length, chunks) = match &mut self.0 {
            Source::Bytes(bytes) => (bytes.len() as u64, pieces(bytes.clone())),
            Source::File(path) => file(path).await?,
            Source::Stream(length, stream) => {
                let gone = || Error::Input("the stream of the upload has been read already".to_owned());
                (*length, stream.take().ok_or_else(gone)?.map_err(failed).boxed())
            }
        };
        let watcher = watcher.clone();
        watcher.tell(0, Some(length));
        let mut done = 0;
        let chunks = chunks.inspect_ok(move |chunk| {
            done += chunk.len() as u64;
            watcher.tell(done, Some(length));
        });
        Ok(UploadBody::new(length, chunks.boxed()))
    }

    /// All of it, in memory.
    pub(super) async fn bytes(self) -> Result<Bytes> {
        match self.0 {
            Source::Bytes(bytes) => Ok(bytes),
            Source::File(path) => Ok(tokio::fs::read(&path).await.map_err(|error| cannot_read(&path, &error))?.into()),
            Source::Stream(length, stream) => {
                let stream = stream.unwrap_or_else(|| futures_util::stream::empty().boxed());
                let body = UploadBody::new(length, stream.map_err(failed).boxed());
                body.collect().await.map_err(unread)
            }
        }
    }
}

/// Bytes in pieces, so that progress shows.
#[inline]
fn pieces(mut bytes: Bytes) -> ChunkStream {
    let pieces = std::iter::from_fn(move || {
        let next = bytes.split_to(bytes.len().min(CHUNK));
        (!next.is_empty()).then_some(Ok(next))
    });
    futures_util::stream::iter(pieces).boxed()
}

async fn file(path: &Path) -> Result<(u64, ChunkStream)> {
    let opened = async {
        let file = File::open(path).await?;
        let length = file.metadata().await?.len();
        Ok((file, length))
    };
    let (file, length) = opened.await.map_err(|error: io::Error| cannot_read(path, &error))?;
    let name = path.display().to_string();
    let chunks = futures_util::stream::try_unfold((file, name), |(mut file, name)| async move {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        match file.read_buf(&mut chunk).await {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some((chunk.freeze(), (file, name)))),
            Err(error) => Err(SendError::new(SendStage::Unsendable, format!("`{name}` cannot be read: {error}"))),
        }
    });
    Ok((length, chunks.boxed()))
}

#[inline]
fn cannot_read(path: &Path, error: &io::Error) -> Error {
    Error::Input(format!("`{}` cannot be uploaded: {error}", path.display()))
}

#[inline]
fn failed(error: Error) -> SendError {
    SendError::new(SendStage::Unsendable, format!("the stream of the upload has failed: {error}")).caused_by(error)
}

/// What the stream itself has said, else what is wrong with it.
#[inline]
fn unread(error: SendError) -> Error {
    match error.source.map(|source| source.downcast()) {
        Some(Ok(own)) => *own,
        _ => Error::Input(error.message),
    }
}

impl From<Bytes> for FileBody {
    #[inline]
    fn from(bytes: Bytes) -> Self {
        Self(Source::Bytes(bytes))
    }
}

impl From<Vec<u8>> for FileBody {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self(Source::Bytes(bytes.into()))
    }
}

impl From<&'static [u8]> for FileBody {
    #[inline]
    fn from(bytes: &'static [u8]) -> Self {
        Self(Source::Bytes(Bytes::from_static(bytes)))
    }
}

/// The file at this path.
impl From<&Path> for FileBody {
    #[inline]
    fn from(path: &Path) -> Self {
        Self(Source::File(path.to_owned()))
    }
}

/// The file at this path.
impl From<PathBuf> for FileBody {
    #[inline]
    fn from(path: PathBuf) -> Self {
        Self(Source::File(path))
    }
}

impl fmt::Debug for FileBody {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Bytes(bytes) => write!(f, "{} bytes", bytes.len()),
            Source::File(path) => write!(f, "the file `{}`", path.display()),
            Source::Stream(length, _) => write!(f, "a stream of {length} bytes"),
        }
    }
}
