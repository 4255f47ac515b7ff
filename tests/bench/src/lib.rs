//! What the measurements share: the types as most people would write them, pages of rows, a server, clocks.
#![cfg(feature = "types")]

#[cfg(feature = "run")]
pub mod by_hand;
#[allow(
    missing_docs,
    non_snake_case,
    clippy::all,
    clippy::pedantic,
    reason = "written by a program, to be measured and not to be read"
)]
pub mod derived {
    use serde::{Deserialize, Serialize};
    include!(concat!(env!("OUT_DIR"), "/types.rs"));
}
#[cfg(feature = "run")]
pub mod measure;
#[cfg(feature = "run")]
pub mod page;
#[cfg(feature = "run")]
pub mod rows;
#[cfg(feature = "run")]
pub mod server;
#[cfg(feature = "run")]
pub mod usage;
