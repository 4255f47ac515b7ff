//! Files: of buckets, of packages, of jobs. They go up and come down as streams, and need not fit into memory.
//!
//! ```no_run
//! use std::path::Path;
//!
//! # async fn example(client: uipath_orchestrator::Client) -> uipath_orchestrator::Result<()> {
//! let invoices = client.in_folder("Shared").bucket("Invoices");
//! invoices
//!     .upload("2026/03/INV-1.pdf", Path::new("INV-1.pdf"))
//!     .content_type("application/pdf")
//!     .on_progress(|progress| println!("{} bytes", progress.done))
//!     .await?;
//! for file in invoices.list().directory("2026").recursive().await? {
//!     println!("{:?} {:?}", file.full_path, file.size);
//! }
//! let bytes = invoices.download("2026/03/INV-1.pdf").to_file("copy.pdf").await?;
//! # Ok(()) }
//! ```
//!
//! The bytes of buckets are not at the service but in a store, at addresses that the service hands out for a while.
//! Uploads and downloads ask for those, send the headers that come with them, and keep the token of the service to the
//! service. An upload that breaks begins anew where its body can be read again; a download that breaks goes on where
//! it was, as far as the store allows.

mod access;
mod attachments;
mod body;
mod bucket;
mod download;
mod list;
mod packages;
mod progress;
mod resume;
mod save;
mod upload;

pub use attachments::{AttachmentUpload, JobFile};
pub use body::FileBody;
pub use bucket::BucketHandle;
pub use download::{FileDownload, FileStream};
pub use list::FileList;
pub use packages::{PackageUpload, UploadOutcome};
pub use progress::Progress;
pub use upload::{FileUpload, Uploaded};
