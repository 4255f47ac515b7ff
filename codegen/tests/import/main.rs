//! The importer, rule by rule, on small descriptions of invented services.

#![cfg(feature = "import")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod calls;
mod enumerations;
mod errors;
mod left_out;
mod nullable;
mod operations;
mod order;
mod sets;
mod support;
mod swagger;
mod types;
mod versions;
