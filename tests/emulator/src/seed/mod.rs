//! What a tenant holds before the first request: made up in code, or read from a JSON file.
//!
//! ```no_run
//! use uipath_orchestrator_emulator::Emulator;
//! use uipath_orchestrator_emulator::seed::{AssetValue, Folder, Process, Queue, QueueItem, Robot, Run, Seed};
//!
//! # async fn example() -> Result<(), uipath_orchestrator_emulator::Error> {
//! let finance = Folder::new("Finance/Invoices")
//!     .robot(Robot::new("Ada").machine("BUILD-01"))
//!     .process(Process::new("Book").version("1.4.2"))
//!     .process(Process::new("Scan").run(Run::faulted("the scanner is off")))
//!     .asset("BaseUrl", "https://erp.acme.example")
//!     .asset("Retries", 3)
//!     .asset("ErpLogin", AssetValue::credential("robot", "secret"))
//!     .queue(
//!         Queue::new("Invoices")
//!             .unique_references()
//!             .item(QueueItem::new().reference("INV-1").value("Amount", 100))
//!             .generate(1000, |i| QueueItem::new().reference(format!("OLD-{i}"))),
//!     )
//!     .bucket("scans");
//! let emulator = Emulator::builder().empty().seed(Seed::new().folder(finance)).start().await?;
//! # Ok(())
//! # }
//! ```
//!
//! The same as JSON, for [`Seed::from_json`] and the program's `--seed`; every member but the names may be
//! left out:
//!
//! ```json
//! {
//!   "folders": [{
//!     "path": "Finance/Invoices",
//!     "robots": [{ "name": "Ada", "machine": "BUILD-01", "account": "ACME\\ada", "state": "Available" }],
//!     "processes": [
//!       { "name": "Book", "package": "Book", "version": "1.4.2" },
//!       { "name": "Scan", "run": { "end": "Faulted", "message": "the scanner is off", "seconds": 3 } },
//!       { "name": "Sum", "run": { "end": "Successful", "output": { "sum": 3 } } },
//!       { "name": "Ask", "run": { "suspends": true } }
//!     ],
//!     "queues": [{
//!       "name": "Invoices",
//!       "uniqueReferences": true,
//!       "maxRetries": 1,
//!       "retryAbandoned": false,
//!       "items": [{
//!         "reference": "INV-1",
//!         "content": { "Amount": 100 },
//!         "priority": "High",
//!         "deferUntil": "2026-03-01T12:00:00Z",
//!         "due": "2026-03-02T12:00:00Z"
//!       }]
//!     }],
//!     "assets": { "BaseUrl": "https://erp.acme.example", "Retries": 3, "DryRun": false,
//!                 "ErpLogin": { "username": "robot", "password": "secret" }, "ApiKey": { "secret": "k" } },
//!     "buckets": ["scans"],
//!     "rows": { "Jobs": [{ "ReleaseName": "Book", "State": "Successful" }] }
//!   }],
//!   "settings": { "Robot.RunDisconnectedHours": "168" },
//!   "webhooks": [{ "name": "hook", "url": "http://127.0.0.1:9000/", "secret": "s", "events": ["job.completed"] }],
//!   "rows": { "Users": [{ "UserName": "ada" }] }
//! }
//! ```

mod error;
mod folder;
mod json;
mod plant;
mod process;
mod queue;
pub(crate) mod tenant;
mod webhook;

use std::path::Path;

use serde_json::Value as Json;

pub use self::error::SeedError;
pub use self::folder::{AssetValue, Folder, Robot};
pub(crate) use self::plant::plant;
pub(crate) use self::process::RUN;
pub use self::process::{JobEnd, Process, Run};
pub use self::queue::{Priority, Queue, QueueItem};
pub use self::webhook::Webhook;

/// What a tenant holds before the first request, besides what is there usually.
#[derive(Clone, Debug, Default)]
#[must_use = "a seed does nothing until a builder gets it"]
pub struct Seed {
    folders: Vec<Folder>,
    settings: Vec<(String, String)>,
    webhooks: Vec<Webhook>,
    rows: Vec<(String, Json)>,
}

impl Seed {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A folder and what is in it. A folder that is there already gets it in addition.
    pub fn folder(mut self, folder: Folder) -> Self {
        self.folders.push(folder);
        self
    }

    /// A setting of the tenant.
    pub fn setting(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.push((name.into(), value.into()));
        self
    }

    /// A webhook.
    pub fn webhook(mut self, webhook: Webhook) -> Self {
        self.webhooks.push(webhook);
        self
    }

    /// A row of any set whose rows live in no folder, by the names of the metadata. What the server
    /// writes, such as an id, may be left out.
    pub fn row(mut self, set: impl Into<String>, members: Json) -> Self {
        self.rows.push((set.into(), members));
        self
    }

    /// Reads a seed in the form that the [module](self) shows.
    pub fn from_json(text: &str) -> Result<Self, SeedError> {
        json::read(text)
    }

    /// Reads a seed from a JSON file.
    pub fn read(path: impl AsRef<Path>) -> Result<Self, SeedError> {
        let path = path.as_ref();
        let text = std::fs::read_to_string(path)
            .map_err(|error| SeedError::at(path.display(), format!("cannot be read: {error}")))?;
        Self::from_json(&text).map_err(|error| error.within(path.display()))
    }
}
