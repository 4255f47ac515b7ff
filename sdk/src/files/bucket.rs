//! One bucket of a folder.

use std::fmt;
use std::sync::Arc;

use tokio::sync::OnceCell;

use super::access::Addresses;
use super::body::FileBody;
use super::download::FileDownload;
use super::list::FileList;
use super::upload::FileUpload;
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::lookup::{CANDIDATES, only};
use crate::odata::{Error, LookupError, Result};
use crate::types::{BlobFile, bucket};

impl InFolder {
    /// The bucket `name` of this folder. Nothing is sent.
    pub fn bucket(&self, name: impl Into<String>) -> BucketHandle {
        BucketHandle { folder: self.clone(), name: name.into(), id: Arc::default() }
    }
}

/// One bucket of a folder, by its name. It is a name until a method of it is awaited; clones look its id up once.
#[derive(Clone)]
pub struct BucketHandle {
    pub(super) folder: InFolder,
    name: String,
    id: Arc<OnceCell<i64>>,
}

impl BucketHandle {
    /// The name.
    #[inline]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id.
    ///
    /// # Errors
    /// [`Error::Lookup`] where there is no such bucket.
    pub async fn id(&self) -> Result<i64> {
        self.id.get_or_try_init(|| self.look_up()).await.copied()
    }

    async fn look_up(&self) -> Result<i64> {
        let buckets = self.folder.buckets();
        let found = buckets.query().filter(bucket::NAME.eq(self.name.as_str())).select((bucket::ID,)).await?;
        let names = async {
            let rows = buckets.query().select((bucket::NAME,)).top(CANDIDATES).await?;
            Ok(rows.into_iter().filter_map(|(name,)| name).collect())
        };
        let error = LookupError::none("bucket", self.name.as_str()).within(self.folder.folder());
        Ok(only(found.into_iter().collect(), error, |(id,): &(i64,)| id.to_string(), names).await?.0)
    }

    /// Uploads `body` to `path`; a file that is there already is replaced.
    ///
    /// Scope `OR.Administration.Read`, permission `BlobFiles.Create`.
    pub fn upload(&self, path: impl Into<String>, body: impl Into<FileBody>) -> FileUpload {
        FileUpload::new(self.clone(), path.into(), body.into())
    }

    /// Downloads the file at `path`: awaited it is a stream, and there are ways to have it as a whole or in a file.
    ///
    /// Scope `OR.Administration.Read`, permission `BlobFiles.View`.
    pub fn download(&self, path: impl Into<String>) -> FileDownload {
        let (bucket, path) = (self.clone(), path.into());
        let addresses = Addresses {
            client: self.folder.client().clone(),
            operation: "Buckets.Download",
            ask: Arc::new(move || {
                let (bucket, path) = (bucket.clone(), path.clone());
                Box::pin(async move {
                    let id = bucket.id().await?;
                    bucket.folder.buckets().by_key(id).get_read_uri().path(path).await
                })
            }),
        };
        FileDownload::of_store(addresses)
    }

    /// The files at the top of the bucket; [`FileList`] says which others.
    #[inline]
    pub fn list(&self) -> FileList {
        FileList::new(self.clone())
    }

    /// What is known of the file at `path`; nothing where there is none.
    pub async fn file(&self, path: impl Into<String>) -> Result<Option<BlobFile>> {
        let id = self.id().await?;
        match self.folder.buckets().by_key(id).get_file().path(path.into()).await {
            Ok(file) => Ok(Some(file)),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Deletes the file at `path`. Answers whether it was there.
    ///
    /// Scope `OR.Administration`, permission `BlobFiles.Delete`.
    pub async fn delete(&self, path: impl Into<String>) -> Result<bool> {
        let id = self.id().await?;
        match self.folder.buckets().by_key(id).delete_file().path(path.into()).await {
            Ok(()) => Ok(true),
            Err(error) if is_missing(&error) => Ok(false),
            Err(error) => Err(error),
        }
    }
}

/// A bucket that is not found is an error, a file that is not found an answer.
#[inline]
fn is_missing(error: &Error) -> bool {
    error.api().is_some() && error.is_not_found()
}

impl fmt::Debug for BucketHandle {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BucketHandle").field("folder", &self.folder).field("name", &self.name).finish_non_exhaustive()
    }
}
