//! The OData runtime, used as generated code uses it, over a service in memory.

#![allow(clippy::unwrap_used, clippy::panic)]

mod calls;
mod columns;
mod hostile;
mod listed;
mod model;
mod nested;
mod paging;
mod recorder;
mod streams;
mod updates;
mod wire;
