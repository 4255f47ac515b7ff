//! Typed SDK for the UiPath Orchestrator OData API.

pub mod auth;
mod client;
mod environment;
mod folder;
pub mod odata;
pub mod transport;

pub use auth::Credentials;
pub use client::{Client, ClientBuilder};
pub use folder::{FolderRef, InFolder};
pub use odata::{Error, Result};
