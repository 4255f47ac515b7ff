//! Typed SDK for the UiPath Orchestrator OData API.

pub mod auth;
mod client;
mod environment;
mod folder;
#[cfg(feature = "generated")]
#[rustfmt::skip]
pub mod generated;
pub mod odata;
pub mod transport;

pub use auth::Credentials;
pub use client::{Client, ClientBuilder};
pub use folder::{FolderRef, InFolder};
#[cfg(feature = "generated")]
pub use generated::{EntitySets, sets, types};
pub use odata::{Error, Result};
