//! The files of a bucket.

use std::future::IntoFuture;

use futures_core::future::BoxFuture;

use super::bucket::BucketHandle;
use crate::EntitySets as _;
use crate::odata::Result;
use crate::types::BlobFile;

/// A list of files. It is data until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is awaited"]
pub struct FileList {
    bucket: BucketHandle,
    directory: String,
    recursive: bool,
    glob: Option<String>,
}

impl FileList {
    #[inline]
    pub(super) fn new(bucket: BucketHandle) -> Self {
        Self { bucket, directory: "/".to_owned(), recursive: false, glob: None }
    }

    /// The files of this directory.
    pub fn directory(self, directory: impl Into<String>) -> Self {
        Self { directory: directory.into(), ..self }
    }

    /// Those of the directories below as well.
    #[inline]
    pub fn recursive(self) -> Self {
        Self { recursive: true, ..self }
    }

    /// Only files whose names are like this: `*.pdf`.
    pub fn glob(self, glob: impl Into<String>) -> Self {
        Self { glob: Some(glob.into()), ..self }
    }
}

impl IntoFuture for FileList {
    type Output = Result<Vec<BlobFile>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let id = self.bucket.id().await?;
            let files = self.bucket.folder.buckets().by_key(id).get_files();
            let mut files = files.directory(self.directory).recursive(self.recursive);
            if let Some(glob) = self.glob {
                files = files.file_name_glob(glob);
            }
            let files = files.all().await?;
            Ok(files.into_iter().filter(|file| file.is_directory != Some(true)).collect())
        })
    }
}
