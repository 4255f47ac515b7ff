//! Typed SDK for the UiPath Orchestrator OData API.

pub mod odata;

pub use odata::{Error, Result};
