//! Whole programs of the SDK against the emulator, over real sockets.
//!
//! Time that matters to an outcome is the emulator's: its clock stands still until a test turns it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod admin;
mod asset_values;
mod assets;
mod expressions;
mod files;
mod folders;
mod jobs;
mod paging;
mod paging_streams;
mod queue_items;
mod queues;
mod reading;
mod running_jobs;
mod sign_in;
mod tenant;
mod transactions;
mod transport;
mod updates;
mod webhooks;
