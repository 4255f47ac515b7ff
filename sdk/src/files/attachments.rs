//! Attachments, and what jobs they belong to.
//!
//! That the cloud hands out addresses for the bytes of attachments is not in its API description of version 20; servers
//! on premises may hand out none, and then the error says so.

use std::future::IntoFuture;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::Method;
use serde_json::json;

use super::access::Addresses;
use super::body::FileBody;
use super::download::FileDownload;
use super::progress::{Progress, Watcher};
use super::upload::upload;
use crate::EntitySets as _;
use crate::folder::InFolder;
use crate::odata::{
    Answer as _, DecodeError, Extra, Guid, Operation, Request, RequestBody, Result, Service as _, Target, Timestamp,
    structured,
};
use crate::types::{Attachment, BlobFileAccess};

/// The member that has the address.
const ADDRESS: &str = "BlobFileAccess";
const IN_FOLDER: &[&str] = &["X-UIPATH-OrganizationUnitId"];

impl InFolder {
    /// Uploads `body` as an attachment called `name`; [`AttachmentUpload::to_job`] says of which job.
    ///
    /// Scope `OR.Folders`, permission `BlobFiles.Create`; to a job `OR.Jobs` too.
    pub fn attach(&self, name: impl Into<String>, body: impl Into<FileBody>) -> AttachmentUpload {
        AttachmentUpload {
            folder: self.clone(),
            name: name.into(),
            body: body.into(),
            job: None,
            category: None,
            content_type: None,
            watcher: Watcher::default(),
        }
    }

    /// Downloads the attachment `id`.
    ///
    /// Scope `OR.Folders.Read`, permission `BlobFiles.View`.
    #[inline]
    pub fn download_attachment(&self, id: Guid) -> FileDownload {
        let folder = self.clone();
        FileDownload::of_store(Addresses {
            client: self.client().clone(),
            operation: "Attachments.Download",
            ask: Arc::new(move || {
                let read = folder.attachments().get(id);
                Box::pin(async move { address(&read.await?) })
            }),
        })
    }

    /// The attachments of a job, by the job's key.
    ///
    /// Scope `OR.Jobs.Read`.
    pub async fn attachments_of_job(&self, job_key: Guid) -> Result<Vec<JobFile>> {
        let path = format!("GetByJobKey?jobKey={job_key}");
        let request = self.beside_odata("JobAttachments.GetByJobKey", Method::GET, &path);
        Vec::<JobFile>::read(self.send(request).await?)
    }

    /// A request to a part of the service that is not below `/odata`.
    #[inline]
    fn beside_odata(&self, name: &'static str, method: Method, path: &str) -> Request {
        let root = self.client().url();
        let root = root.strip_suffix("/odata").unwrap_or(&root);
        let target = Target::Link(format!("{root}/api/JobAttachments/{path}"));
        Request::new(Operation::new(name).with_headers(IN_FOLDER), method, target)
    }
}

/// A file that is attached to a job.
#[derive(Default)]
pub struct JobFile {
    /// The id of the attachment.
    pub attachment_id: Guid,
    /// Its name.
    pub attachment_name: Option<String>,
    /// What it is for, in a word of whoever has attached it.
    pub category: Option<String>,
    /// When it was attached.
    pub creation_time: Option<Timestamp>,
    /// Members that this version does not know.
    pub extra: Extra,
}

structured! {
    JobFile: "UiPath.JobAttachment", keys 1, secrets [] {
        0 attachment_id: "attachmentId",
        1 attachment_name: "attachmentName",
        2 category: "category",
        3 creation_time: "creationTime",
    }
}

/// An upload of an attachment. It is data until it is awaited; then it is the attachment's id.
#[derive(Debug)]
#[must_use = "an upload does nothing until it is awaited"]
pub struct AttachmentUpload {
    folder: InFolder,
    name: String,
    body: FileBody,
    job: Option<Guid>,
    category: Option<String>,
    content_type: Option<String>,
    watcher: Watcher,
}

impl AttachmentUpload {
    /// Attaches it to a job, by the job's key.
    #[inline]
    pub fn to_job(self, job_key: Guid) -> Self {
        Self { job: Some(job_key), ..self }
    }

    /// What it is for, in a word; the job keeps it.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self { category: Some(category.into()), ..self }
    }

    /// The media type: `application/pdf`.
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: Some(content_type.into()), ..self }
    }

    /// Calls `tell` when a part of the file has gone.
    pub fn on_progress(self, tell: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self { watcher: Watcher::new(tell), ..self }
    }

    async fn run(self) -> Result<Guid> {
        let new = Attachment { name: Some(self.name), ..Attachment::default() };
        let made = self.folder.attachments().create(new).await?;
        // An attachment has one address to be written to: another would be of another attachment.
        let address = address(&made)?;
        let addresses = Addresses {
            client: self.folder.client().clone(),
            operation: "Attachments.Upload",
            ask: Arc::new(move || {
                let address = address.clone();
                Box::pin(async move { Ok(address) })
            }),
        };
        upload(&addresses, self.body, self.content_type.as_deref(), &self.watcher).await?;
        if let Some(job) = self.job {
            let mut request = self.folder.beside_odata("JobAttachments.Post", Method::POST, "Post");
            let (attachment, job) = (made.id.to_string(), job.to_string());
            let link = json!({ "attachmentId": attachment, "jobKey": job, "category": self.category });
            request.body = RequestBody::Json(link.to_string().into());
            self.folder.send(request).await?;
        }
        Ok(made.id)
    }
}

/// The address in what the service says of an attachment.
#[inline]
fn address(attachment: &Attachment) -> Result<BlobFileAccess> {
    let address = attachment.extra.get_as::<BlobFileAccess>(ADDRESS)?;
    let missing = || DecodeError::new("Attachments", "this server hands out no address for the bytes of attachments");
    address.ok_or_else(|| missing().into())
}

impl IntoFuture for AttachmentUpload {
    type Output = Result<Guid>;
    type IntoFuture = BoxFuture<'static, Result<Guid>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
