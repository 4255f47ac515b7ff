//! A worked example: the SDK of an Orchestrator 2020.10.
//!
//! The metadata in `metadata` stands for what such a server answers at `/odata/$metadata`. `build.rs` generates types
//! and sets from it; the client, signing in and the transport are those of `uipath-orchestrator`, without its own
//! generated code.

#![allow(missing_docs, reason = "the re-exported module is documented where it is written")]

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
