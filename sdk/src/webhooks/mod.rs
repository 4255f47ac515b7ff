//! Webhooks at the receiving end: signatures, and typed events.
//!
//! ```
//! use uipath_orchestrator::webhooks::{EventKind, Secret};
//!
//! # fn example(headers: &http::HeaderMap, body: &[u8]) -> Result<(), uipath_orchestrator::webhooks::EventError> {
//! let secret = Secret::new("the webhook's secret");
//! let event = secret.open(headers, body)?;
//! match event.kind {
//!     EventKind::QueueItemAdded => println!("{} items came", event.all_queue_items().count()),
//!     EventKind::JobFaulted => println!("{:?}", event.all_jobs().next()),
//!     ref other => println!("{other} is of no interest"),
//! }
//! # Ok(()) }
//! ```
//!
//! The service sends an event again where the receiver does not answer with a success in time:
//! [`Event::event_id`] tells whether it came before.

mod event;
mod job;
mod kind;
mod signature;

pub use event::Event;
pub use job::EventJob;
pub use kind::EventKind;
pub use signature::{EventError, SIGNATURE, Secret, SignatureError};
