//! Downloads.

use std::fmt;
use std::future::IntoFuture;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_core::future::BoxFuture;
use futures_util::{StreamExt as _, TryStreamExt as _};
use http::header;

use super::access::Addresses;
use super::progress::{Progress, Watcher};
use super::resume::open;
use super::save::save;
use crate::odata::{ByteStream, Download, Result};

/// A download. It is data until it is awaited; then it is a [`FileStream`].
#[must_use = "a download does nothing until it is awaited"]
pub struct FileDownload {
    source: Source,
    watcher: Watcher,
}

enum Source {
    Store(Addresses),
    Call(BoxFuture<'static, Result<Download>>),
}

impl FileDownload {
    #[inline]
    pub(super) fn of_store(addresses: Addresses) -> Self {
        Self { source: Source::Store(addresses), watcher: Watcher::default() }
    }

    #[inline]
    pub(super) fn of_call(call: BoxFuture<'static, Result<Download>>) -> Self {
        Self { source: Source::Call(call), watcher: Watcher::default() }
    }

    /// Calls `tell` when a part of the file has come.
    pub fn on_progress(self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { watcher: Watcher::new(tell), ..self }
    }

    /// The whole file, in memory.
    pub async fn bytes(self) -> Result<Bytes> {
        self.await?.bytes().await
    }

    /// Writes the file to `path`, which gets it as a whole or stays as it is; a file that is there is replaced. Answers
    /// how many bytes it has.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64> {
        save(self.await?, path.as_ref()).await
    }
}

impl IntoFuture for FileDownload {
    type Output = Result<FileStream>;
    type IntoFuture = BoxFuture<'static, Result<FileStream>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut file = match self.source {
                Source::Store(addresses) => {
                    let opened = open(addresses).await?;
                    let text = |name| opened.headers.get(name).and_then(|value| value.to_str().ok());
                    FileStream {
                        size: text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok()),
                        content_type: text(header::CONTENT_TYPE).map(str::to_owned),
                        etag: text(header::ETAG).map(str::to_owned),
                        file_name: None,
                        chunks: opened.chunks,
                    }
                }
                Source::Call(call) => {
                    let download = call.await?;
                    FileStream {
                        size: download.content_length(),
                        content_type: download.content_type().map(str::to_owned),
                        etag: None,
                        file_name: download.file_name(),
                        chunks: download.boxed(),
                    }
                }
            };
            let (watcher, size, mut done) = (self.watcher, file.size, 0);
            watcher.tell(0, size);
            let watched = file.chunks.inspect_ok(move |chunk| {
                done += chunk.len() as u64;
                watcher.tell(done, size);
            });
            file.chunks = watched.boxed();
            Ok(file)
        })
    }
}

impl fmt::Debug for FileDownload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileDownload").field("watcher", &self.watcher).finish_non_exhaustive()
    }
}

/// A file that comes in: a stream of its bytes.
pub struct FileStream {
    size: Option<u64>,
    content_type: Option<String>,
    etag: Option<String>,
    file_name: Option<String>,
    chunks: ByteStream,
}

impl FileStream {
    /// How many bytes there are, where it is said.
    #[inline]
    pub fn size(&self) -> Option<u64> {
        self.size
    }

    /// The media type, where it is said.
    #[inline]
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The entity tag, where the store gives one.
    #[inline]
    pub fn etag(&self) -> Option<&str> {
        self.etag.as_deref()
    }

    /// The name under which the service offers a package. It is the service's word: never a path to write to as it is.
    #[inline]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The next bytes; nothing at the end.
    pub async fn next_chunk(&mut self) -> Option<Result<Bytes>> {
        self.chunks.next().await
    }

    /// The whole file, in memory.
    pub async fn bytes(self) -> Result<Bytes> {
        let body = self.chunks.try_fold(BytesMut::new(), |mut body, chunk| async move {
            body.extend_from_slice(&chunk);
            Ok(body)
        });
        Ok(body.await?.freeze())
    }

    /// Writes the file to `path`, as [`FileDownload::to_file`] does.
    pub async fn to_file(self, path: impl AsRef<Path>) -> Result<u64> {
        save(self, path.as_ref()).await
    }
}

impl Stream for FileStream {
    type Item = Result<Bytes>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.as_mut().poll_next(context)
    }
}

impl fmt::Debug for FileStream {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream")
            .field("size", &self.size)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}
