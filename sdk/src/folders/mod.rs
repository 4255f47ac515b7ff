//! Folders: found by path, name, key or id, and kept for a while.
//!
//! ```no_run
//! # async fn example(client: uipath_orchestrator::Client) -> uipath_orchestrator::Result<()> {
//! let invoices = client.find_folder("Finance/Invoices").await?;
//! println!("{} is folder {}, {:?}", invoices.path, invoices.id, invoices.kind);
//! let here = client.in_folder(&invoices);
//! # Ok(()) }
//! ```

mod cache;
mod find;
mod info;

pub(crate) use cache::FolderCache;
pub use find::FindFolder;
pub use info::{FolderInfo, FolderKind};
