//! A `UiPath` Orchestrator on loopback: for tests of automations, and for a first try without a tenant.
//!
//! It is driven by the service's metadata: each set and operation of it is there, bodies and URLs are held
//! against it, and queries are answered by the rules of `OData`. On top of that it does what people
//! automate: jobs run, stop and fail on a clock that tests can turn, queues give each item to one taker,
//! buckets keep files, webhooks call, tokens expire, folders keep their data apart.
//!
//! # Test your own automation
//!
//! The automation below puts an invoice into a queue. It is any code that is told where the service is: it
//! may use the SDK or another client, and be written in another language.
//!
//! ```
//! use uipath_orchestrator_emulator::seed::{Folder, Queue};
//! use uipath_orchestrator_emulator::{Emulator, Fault, Injection, Seed};
//! # mod automation {
//! #     /// A client in a few lines: it tries again when it is told to.
//! #     pub(crate) async fn submit(url: &str, token: &str, reference: &str) -> std::io::Result<()> {
//! #         use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
//! #         let (host, path) = url.trim_start_matches("http://").split_once('/').unwrap();
//! #         let body = format!("{{\"itemData\":{{\"Name\":\"Invoices\",\"Reference\":\"{reference}\"}}}}");
//! #         let request = format!(
//! #             "POST /{path}/odata/Queues/UiPathODataSvc.AddQueueItem HTTP/1.1\r\nhost: {host}\r\n\
//! #              connection: close\r\nauthorization: Bearer {token}\r\nx-uipath-folderpath: Finance\r\n\
//! #              content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
//! #             body.len()
//! #         );
//! #         loop {
//! #             let mut stream = tokio::net::TcpStream::connect(host).await?;
//! #             stream.write_all(request.as_bytes()).await?;
//! #             let mut answer = String::new();
//! #             stream.read_to_string(&mut answer).await?;
//! #             match answer.split(' ').nth(1) {
//! #                 Some("429") => {}
//! #                 Some("201") => return Ok(()),
//! #                 _ => return Err(std::io::Error::other(answer)),
//! #             }
//! #         }
//! #     }
//! # }
//! # async fn submits_each_invoice_once() -> Result<(), Box<dyn std::error::Error>> {
//!
//! // What the tenant holds: a folder with a queue.
//! let finance = Folder::new("Finance").queue(Queue::new("Invoices").unique_references());
//! let orchestrator = Emulator::builder().empty().seed(Seed::new().folder(finance)).start().await?;
//! let (url, token) = (orchestrator.url(), orchestrator.credentials().personal_access_token.clone());
//!
//! // The service is busy for the first two times.
//! orchestrator.inject(Injection::new(Fault::Status(429, None)).operation("AddQueueItem").times(2));
//! automation::submit(&url, &token, "INV-1").await?;
//!
//! // The invoice is there once, and the automation has tried three times.
//! let items = orchestrator.read("Finance", "QueueItems?$filter=Status eq 'New'&$select=Reference")?;
//! assert_eq!(items["value"], serde_json::json!([{ "Reference": "INV-1" }]));
//! assert_eq!(orchestrator.requests().iter().filter(|request| request.method == "POST").count(), 3);
//! # Ok(())
//! # }
//! # tokio::runtime::Runtime::new().unwrap().block_on(submits_each_invoice_once()).unwrap();
//! ```
//!
//! Each test starts its own emulator on a port of its own; that takes some milliseconds, and it ends when it
//! is dropped.
//!
//! # Lead a client here
//!
//! | what | where |
//! |---|---|
//! | tenant, as in the cloud | [`Emulator::url`]; the `OData` root is under `/odata` |
//! | host, as on premises | [`Emulator::host_url`]; the tenant is in the header `X-UIPATH-TenantName` |
//! | external application, users by their browsers | [`Emulator::identity_url`] with `/connect/token` and `/connect/authorize` |
//! | user key | [`Emulator::user_key_url`] |
//! | user and password | [`Emulator::host_url`] with `/api/Account/Authenticate` |
//!
//! [`Emulator::credentials`] holds what all these flows take, and a personal access token;
//! [`Emulator::environment`] is all of it as the environment variables that clients read. Tokens hold for as
//! long as the real ones and end early by [`Emulator::expire_tokens`]. The browser of a user is sent back at
//! once: he is signed in and agrees to everything.
//!
//! # The tenant
//!
//! Usually there are the folders `Shared`, `Finance` and `Finance/Invoices`, robots, processes, jobs that have
//! ended, a queue `Invoices`, and assets, whose ids never change. [`Builder::empty`] begins without them, and a [`Seed`],
//! made up in [code or JSON](seed), adds one's own. [`Emulator::snapshot`] writes all of it to a file,
//! [`Emulator::restore`] takes it from there, also in another process, and [`Emulator::reset`] goes back to
//! the start.
//!
//! # Time
//!
//! Jobs are pending, run and end, tokens expire, deferred items come due, and items that nobody finishes
//! are abandoned by the emulator's [`Clock`]. It goes as the world's does, and [`Clock::advance`] turns it
//! forward; with [`Builder::manual_clock`] it stands still otherwise, so that a test sees each state for as
//! long as it likes.
//!
//! # What goes wrong
//!
//! A [`Fault`] is a status with or without `Retry-After`, an error in one of the service's seven
//! [shapes](ErrorShape), any other answer, a reset before, after or in the middle of the work, latency, or a
//! token that ends. [`Emulator::fail_next`] makes the next requests fail, and an [`Injection`] those that are
//! like something: by method, path, or the name of the call. [`Builder::rate_limit`] limits lists as the
//! service does. The service refuses bodies with members that it does not know, without saying which;
//! [`Builder::lenient`] is like servers that ignore them. [`Builder::api_version`] says another version,
//! [`Builder::page_size`] ends pages early, [`Builder::etags`] adds tags of rows, and [`Builder::metadata`]
//! makes it another service altogether.
//!
//! Where a real server says no more than "must not be null", the emulator adds the reason in the header
//! `x-emulator-reason` and in [`LoggedRequest::reason`].
//!
//! # What it does
//!
//! - Each set of the metadata: lists with `$filter`, `$select`, `$expand`, `$orderby`, `$top`, `$skip`,
//!   `$count` and `/$count`, reads by key, of properties and of what they lead to, and create, replace,
//!   patch and delete where the service has them. All of the functions and operators of `OData` 4.01 but
//!   the spatial ones.
//! - Jobs: `StartJobs` by each strategy, `StopJob` and `StopJobs`, `RestartJob`, `ResumeJob`,
//!   `ValidateDynamicJob`, `ValidateExistingJob`, logs.
//! - Queues: adding one and many, unique references, transactions, retries, abandoned, deferred and
//!   due items, priorities, progress, reviews, history.
//! - Assets by type, robot and user; buckets and their presigned addresses; packages, their versions, and
//!   processes that are brought to another one;
//!   webhooks, with signatures; settings; the license; schedules.
//! - Users, their roles, and the folders that they and machines are given to; robots, switched on and off.
//! - What the vendor's clients rely on although no description lists it: jobs and buckets by their keys, names in
//!   any letters' case, `+` for a blank in queries, Guids in quotes in lists, `Prefer: odata.maxpagesize`, and
//!   outside of `OData` the folders of the user, the files of a bucket and the attachments of a job.
//! - All other operations check their input and answer the least value of their type.
//!
//! # What it does not
//!
//! - It runs no automations: what becomes of a job is what its process [was told](seed::Run). A robot runs
//!   any number of jobs at once.
//! - It checks scopes of tokens, and no other permissions.
//! - A queue, an asset and a bucket live in one folder: the calls that share them among folders change
//!   nothing.
//! - It starts no jobs by itself: schedules and triggers are kept, and nothing comes of them. A schedule has a next
//!   time in UTC only; other time zones, calendars and the day that it ends are not heeded.
//! - Rows that another one contains come with it when it is created, and are listed at `/Orders(1)/Items`. It creates
//!   none there, and does not know them by their keys.
//! - It makes no tasks: those of the Action Center come by other calls than `OData`'s. Tasks that a seed puts into a
//!   folder as rows are read, assigned and deleted.
//! - Webhooks call addresses on loopback only. There is no TLS and no HTTP/2.
//! - Decimals are compared by all their digits, but calculated with as doubles; in a body, those with more digits
//!   than a double has are texts.
//! - Answers have minimal metadata, or none if none is asked for; never full metadata, nor
//!   numbers as texts (`IEEE754Compatible`).
//! - It does not know spatial functions, `$apply`, `$compute`, batches, and expressions that call
//!   functions of the service. `HEAD` is answered 405, but by the storage of files.
//! - Where nobody knows for sure what a server does, it does what the standard says.

mod answer;
mod api;
mod auth;
mod blob;
mod body;
mod builder;
mod clock;
mod context;
mod crud;
mod delivery;
mod document;
mod emulator;
mod error;
mod etag;
mod fault;
mod files;
mod folder;
mod glance;
mod json;
mod limit;
mod log;
mod model;
mod odata;
mod operation;
mod orchestrator;
mod outgoing;
mod pattern;
mod prefer;
mod query;
mod refusal;
mod reply;
mod request;
mod route;
pub mod seed;
mod server;
mod service;
mod settings;
mod signature;
mod snapshot;
mod socket;
mod state;
mod store;
mod target;
mod url;

pub use crate::builder::Builder;
pub use crate::clock::Clock;
pub use crate::delivery::Delivery;
pub use crate::emulator::Emulator;
pub use crate::error::Error;
pub use crate::fault::{ErrorShape, Fault, Injection, RetryAfter};
pub use crate::limit::RateLimit;
pub use crate::log::LoggedRequest;
pub use crate::model::MetadataError;
pub use crate::seed::Seed;
pub use crate::settings::Credentials;
