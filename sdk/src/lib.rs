//! Typed SDK for the UiPath Orchestrator OData API.
//!
//! A [`Client`] knows an Orchestrator and how to sign in there. Its entity sets come from the trait [`EntitySets`]:
//! `client.in_folder("Shared").jobs()`. Each set has a method for every call that the service has, and a call is data
//! until it is awaited; for what takes a future, as `tokio::spawn` and `join_all` do, `into_future()` makes it one.
//!
//! | module | what it holds |
//! |---|---|
//! | [`types`] | entities, complex types and enumerations, each with the tokens of its properties |
//! | [`sets`] | entity sets with their calls, actions and functions |
//! | [`auth`] | ways to sign in, and the trait for one of your own |
//! | [`folders`] | folders by path, key or name, kept for a while |
//! | [`assets`] | assets by name: read as Rust types, written without losing the values of robots |
//! | [`files`] | files of buckets, packages and jobs, up and down as streams, with progress |
//! | [`webhooks`] | signatures of webhooks, and typed events |
//! | [`admin`] | schedules, users and their roles, machines, the license |
//! | [`jobs`] | jobs by the name of their process: started, followed, stopped |
//! | [`queues`] | queues by name: items added by the thousand, and taken one by one |
//! | [`transport`] | how requests travel: reqwest, or something of your own |
//! | [`odata`] | the runtime of the generated code: queries, filters, pages, values, errors |
//!
//! `types` and `sets` are written from the metadata of the current cloud version. For a server of another version, turn
//! off the default features and put code that `odata-codegen` wrote from that server's `$metadata` on the core that
//! remains.
//!
//! Every function answers the one [`Error`]. None of it shows a secret, neither in `Debug` nor in traces.
//!
//! Each call is a span of the crate `tracing`, `http_call` at the level INFO: with the operation as `otel.name`, path,
//! status, and how often it was sent again; no query, header or body. What is sent again, or held back, is an event.
//!
//! Crates whose types stand in these interfaces are re-exported, so that a program need not name their versions:
//! [`secrecy::SecretString`] for passwords, [`jiff`] for points in time, [`bytes`], [`http`] and
//! [`futures_core::future::BoxFuture`] for a transport of your own. To derive serde's traits for a struct with a
//! [`Timestamp`](odata::Timestamp), a [`Guid`](odata::Guid) or a [`Decimal`](odata::Decimal) in it, name `jiff`, `uuid` or
//! `rust_decimal` in your `Cargo.toml` with its feature `serde`.

#[cfg(feature = "conveniences")]
pub mod admin;
#[cfg(feature = "conveniences")]
pub mod assets;
mod client;
mod environment;
#[cfg(feature = "conveniences")]
pub mod files;
mod folder;
#[cfg(feature = "conveniences")]
pub mod folders;
#[cfg(feature = "conveniences")]
pub mod jobs;
#[cfg(feature = "conveniences")]
mod json_text;
#[cfg(feature = "conveniences")]
mod lookup;
mod profile;
#[cfg(feature = "conveniences")]
pub mod queues;
mod settings;
#[cfg(feature = "conveniences")]
pub mod webhooks;

// The last, since the metadata of the crate has tables over all items that end with the last item in them: what only
// the code above has takes no room for the many items of this.
#[cfg(feature = "generated")]
#[rustfmt::skip]
pub mod generated;

use uipath_orchestrator_core::parts;
#[doc(inline)]
pub use uipath_orchestrator_core::{FolderRef, auth, odata, transport};

#[cfg(feature = "reqwest")]
pub use uipath_orchestrator_core::reqwest;
pub use uipath_orchestrator_core::{bytes, futures_core, http, jiff, rust_decimal, secrecy, serde_json, uuid};

pub use auth::Credentials;
pub use client::{Client, ClientBuilder};
pub use folder::InFolder;
#[cfg(feature = "generated")]
pub use generated::{EntitySets, sets, types};
pub use odata::{Error, Result};
