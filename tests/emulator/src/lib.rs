//! A `UiPath` Orchestrator on loopback: for tests of automations, and for a first try without a tenant.
//!
//! It is driven by the service's metadata: each set and operation of it is there, bodies and URLs are held
//! against it, and queries are answered by the rules of `OData`. On top of that it does what people
//! automate: jobs run, stop and fail on a clock that tests can turn, queues give each item to one taker,
//! tokens expire, folders keep their data apart.
//!
//! ```no_run
//! use uipath_orchestrator_emulator::{Emulator, Fault};
//!
//! # async fn example() -> Result<(), uipath_orchestrator_emulator::Error> {
//! let emulator = Emulator::start().await?;
//! println!("{} {}", emulator.url(), emulator.credentials().client_id);
//!
//! emulator.fail_next(1, Fault::Status(429, None));
//! // … call it with the client under test …
//! emulator.clock().advance(std::time::Duration::from_secs(60));
//! assert!(emulator.requests().iter().any(|request| request.status == Some(429)));
//! # Ok(())
//! # }
//! ```
//!
//! Where a real server says no more than "must not be null", the emulator adds the reason in the header
//! `x-emulator-reason` and in [`LoggedRequest::reason`].
//!
//! What it does not do: it checks no permissions but OAuth scopes, robots run any number of jobs at once,
//! files are not kept, and webhooks are not called. Operations that nothing is written by hand for check
//! their input and answer the least value of their type.

mod answer;
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
mod json;
mod limit;
mod log;
mod model;
mod odata;
mod operation;
mod orchestrator;
mod outgoing;
mod pattern;
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
