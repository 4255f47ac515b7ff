//! Packages of processes and of libraries.

use std::future::IntoFuture;

use futures_core::future::BoxFuture;
use http::StatusCode;

use super::body::FileBody;
use super::download::FileDownload;
use crate::EntitySets as _;
use crate::client::Client;
use crate::odata::{ApiError, Error, FilePart, Guid, Result};
use crate::types::{BulkItemOfString, BulkItemStatus};

const UPLOAD: &str = "Processes.UploadPackage";

impl Client {
    /// Uploads the package of a process: `file_name` is `Name.1.0.0.nupkg`, as the studio has made it. Its bytes are
    /// held in memory.
    ///
    /// Scope `OR.Execution`, permission `Packages.Create`.
    pub fn upload_package(&self, file_name: impl Into<String>, body: impl Into<FileBody>) -> PackageUpload {
        PackageUpload::new(self, Kind::Process, file_name.into(), body.into())
    }

    /// Uploads the package of a library, as [`upload_package`](Self::upload_package) does that of a process.
    pub fn upload_library(&self, file_name: impl Into<String>, body: impl Into<FileBody>) -> PackageUpload {
        PackageUpload::new(self, Kind::Library, file_name.into(), body.into())
    }

    /// Downloads the package of a process by its key: `Name:1.0.0`.
    ///
    /// Scope `OR.Execution.Read`, permission `Packages.View`.
    pub fn download_package(&self, id: impl Into<String>) -> FileDownload {
        FileDownload::of_call(self.processes().download_package(id).into_future())
    }

    /// Downloads the package of a library by its key: `Name:1.0.0`.
    pub fn download_library(&self, id: impl Into<String>) -> FileDownload {
        FileDownload::of_call(self.libraries().download_package(id).into_future())
    }
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Process,
    Library,
}

/// An upload of a package. It is data until it is awaited.
#[derive(Debug)]
#[must_use = "an upload does nothing until it is awaited"]
pub struct PackageUpload {
    client: Client,
    kind: Kind,
    file_name: String,
    body: FileBody,
    feed: Option<Guid>,
}

/// What became of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadOutcome {
    /// It was uploaded.
    Uploaded {
        /// What the service says of it, which is JSON for most versions.
        said: Option<String>,
    },
    /// This version of it is there already, and stays as it is.
    AlreadyExists,
}

impl PackageUpload {
    #[inline]
    fn new(client: &Client, kind: Kind, file_name: String, body: FileBody) -> Self {
        Self { client: client.clone(), kind, file_name, body, feed: None }
    }

    /// Uploads to this feed: that of a folder which has its own, by its id.
    #[inline]
    pub fn feed(self, id: Guid) -> Self {
        Self { feed: Some(id), ..self }
    }

    async fn run(self) -> Result<UploadOutcome> {
        let file = FilePart::new(self.file_name.clone(), self.body.bytes().await?);
        let sent = match self.kind {
            Kind::Process => {
                let call = self.client.processes().upload_package(file);
                if let Some(feed) = self.feed { call.feed_id(feed).await } else { call.await }
            }
            Kind::Library => {
                let call = self.client.libraries().upload_package(file);
                if let Some(feed) = self.feed { call.feed_id(feed).await } else { call.await }
            }
        };
        match sent {
            Ok(answers) => outcome(answers.into_iter().next()),
            Err(error) if error.status() == Some(StatusCode::CONFLICT) => Ok(UploadOutcome::AlreadyExists),
            Err(error) => Err(error),
        }
    }
}

/// One of the answers to an upload, each of which has a status of its own inside of a success.
#[inline]
fn outcome(answer: Option<BulkItemOfString>) -> Result<UploadOutcome> {
    let Some(answer) = answer else { return Ok(UploadOutcome::Uploaded { said: None }) };
    match answer.status {
        Some(BulkItemStatus::Conflict) => Ok(UploadOutcome::AlreadyExists),
        Some(status) if !is_success(&status) => {
            let said = answer.body.unwrap_or_default();
            let message = format!("the package was refused ({status}): {said}");
            Err(Error::from(ApiError::new(UPLOAD, StatusCode::MULTI_STATUS, message)))
        }
        _ => Ok(UploadOutcome::Uploaded { said: answer.body }),
    }
}

#[inline]
fn is_success(status: &BulkItemStatus) -> bool {
    ["OK", "Created", "Accepted", "NoContent"].contains(&status.as_str())
}

impl IntoFuture for PackageUpload {
    type Output = Result<UploadOutcome>;
    type IntoFuture = BoxFuture<'static, Result<UploadOutcome>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
