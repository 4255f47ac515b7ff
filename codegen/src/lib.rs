//! Reads an OData V4 metadata document and writes a typed Rust client.
