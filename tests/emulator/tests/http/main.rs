//! The emulator over real sockets, by plain HTTP.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod administration;
mod browser;
mod clients;
mod common;
mod every;
mod expressions;
mod faults;
mod files;
mod hostile;
mod jobs;
mod other_metadata;
mod queries;
mod queues;
mod random;
mod rows;
mod sign_in;
mod standard;
mod state;
mod webhooks;
