//! A worked example outside of Orchestrator: a travel service, described by `travel.edmx`.
//!
//! `build.rs` generates its client with `odata-codegen`; the runtime and the core come from `uipath-orchestrator`
//! without its own generated code.

#![allow(missing_docs, reason = "the re-exported module is documented where it is written")]

include!(concat!(env!("OUT_DIR"), "/generated.rs"));
