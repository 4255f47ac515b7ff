//! The OData runtime, used as generated code uses it, over a service in memory.

#![allow(clippy::unwrap_used, clippy::panic)]

mod calls;
mod hostile;
mod model;
mod paging;
mod recorder;
mod wire;
