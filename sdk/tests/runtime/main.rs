//! The OData runtime, used as generated code uses it, over a service in memory.

mod calls;
mod hostile;
mod model;
mod paging;
mod recorder;
mod wire;
