//! Reads an OData V4 metadata document and writes a typed Rust client.
//!
//! Data flows one way: bytes → [`csdl::Document`] → [`model::Service`] → files of Rust.

pub mod csdl;
pub mod diagnostic;
pub mod model;
