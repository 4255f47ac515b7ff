//! Uploads to a store.

use std::future::IntoFuture;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::{HeaderValue, Method, header};

use super::access::Addresses;
use super::body::FileBody;
use super::bucket::BucketHandle;
use super::progress::{Progress, Watcher};
use crate::EntitySets as _;
use crate::odata::{Error, Result};

/// An upload to a bucket. It is data until it is awaited.
#[derive(Debug)]
#[must_use = "an upload does nothing until it is awaited"]
pub struct FileUpload {
    bucket: BucketHandle,
    path: String,
    body: FileBody,
    content_type: Option<String>,
    watcher: Watcher,
}

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Uploaded {
    /// How many bytes it has.
    pub length: u64,
    /// The entity tag that the store gives it, where it says one.
    pub etag: Option<String>,
}

impl FileUpload {
    #[inline]
    pub(super) fn new(bucket: BucketHandle, path: String, body: FileBody) -> Self {
        Self { bucket, path, body, content_type: None, watcher: Watcher::default() }
    }

    /// The media type: `application/pdf`.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: Some(content_type.into()), ..self }
    }

    /// Calls `tell` when a part of the file has gone.
    pub fn on_progress(self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { watcher: Watcher::new(tell), ..self }
    }

    #[inline]
    fn addresses(&self) -> Addresses {
        let (bucket, path, content_type) = (self.bucket.clone(), self.path.clone(), self.content_type.clone());
        Addresses {
            client: self.bucket.folder.client().clone(),
            operation: "Buckets.Upload",
            ask: Arc::new(move || {
                let (bucket, path, content_type) = (bucket.clone(), path.clone(), content_type.clone());
                Box::pin(async move {
                    let id = bucket.id().await?;
                    let address = bucket.folder.buckets().by_key(id).get_write_uri().path(path);
                    match content_type {
                        Some(content_type) => address.content_type(content_type).await,
                        None => address.await,
                    }
                })
            }),
        }
    }
}

/// Sends `body` to the store by as many addresses as it takes.
pub(super) async fn upload(
    addresses: &Addresses,
    mut body: FileBody,
    content_type: Option<&str>,
    watcher: &Watcher,
) -> Result<Uploaded> {
    let core = addresses.client.core.clone();
    let content_type = content_type.map(HeaderValue::try_from).transpose();
    let content_type =
        content_type.map_err(|_| Error::Input("the media type of the upload cannot be sent".to_owned()))?;
    let mut attempt = 1;
    loop {
        let mut call = addresses.fresh(Method::PUT).await?;
        if let Some(content_type) = &content_type {
            call.headers_mut().entry(header::CONTENT_TYPE).or_insert_with(|| content_type.clone());
        }
        let opened = body.open(watcher).await?;
        let length = opened.length;
        let error = match core.write_store(&call, opened).await {
            Ok(answer) => {
                let etag = answer.headers.get(header::ETAG).and_then(|etag| etag.to_str().ok()).map(str::to_owned);
                return Ok(Uploaded { length, etag });
            }
            Err(error) => error,
        };
        let retry_after = error.api().and_then(|error| error.retry_after);
        let wait = if error.is_retryable() && body.is_there() {
            core.shared.retry.wait_after(attempt, retry_after)
        } else {
            None
        };
        let Some(wait) = wait else { return Err(error) };
        tokio::time::sleep(wait).await;
        attempt += 1;
    }
}

impl IntoFuture for FileUpload {
    type Output = Result<Uploaded>;
    type IntoFuture = BoxFuture<'static, Result<Uploaded>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let addresses = self.addresses();
            upload(&addresses, self.body, self.content_type.as_deref(), &self.watcher).await
        })
    }
}
