//! Expressions, literals, selections and expansions: what is built, read back, and laid beside the standard's own cases.

#![allow(missing_docs, unreachable_pub, reason = "nothing of a test is reached from outside")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by a panic")]

mod abnf;
mod filters;
mod generator;
mod literals;
mod model;
mod nowhere;
mod parser;
mod random;
mod round_trip;
mod tree;
