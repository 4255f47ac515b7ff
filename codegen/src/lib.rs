//! Reads an OData V4 metadata document and writes a typed Rust client.
//!
//! Data flows one way: bytes → [`csdl::Document`] → [`model::Service`] → files of Rust. All of it is
//! pure: reading and writing files is left to the caller, or to [`build_script`].

#[cfg(feature = "emit")]
mod build_script;
#[cfg(feature = "emit")]
mod census;
#[cfg(feature = "emit")]
mod config;
pub mod csdl;
pub mod diagnostic;
mod diff;
#[cfg(feature = "emit")]
mod emit;
#[cfg(feature = "emit")]
mod generate;
#[cfg(feature = "import")]
pub mod import;
pub mod model;
#[cfg(feature = "emit")]
mod naming;

#[cfg(feature = "emit")]
pub use build_script::build_script;
#[cfg(feature = "emit")]
pub use census::{Census, Report};
#[cfg(feature = "emit")]
pub use config::{Config, Contract, EnumLiterals};
pub use diff::{Change, Changes, Class, Element, What, diff};
#[cfg(feature = "emit")]
pub use emit::{Generated, SourceFile};
#[cfg(feature = "emit")]
pub use generate::{Input, Outcome, generate};
