//! Tests that hold the crates of this workspace against each other.
//!
//! | folder | what it holds |
//! |---|---|
//! | `contract` | every generated call against the metadata, the public description and the emulator |
//! | `corpus` | public CSDL documents of every kind, whole and broken, where they are at hand |
//! | `house` | the rules of who may know whom |
//! | `journeys` | whole programs against the emulator, over real sockets |
//! | `recorded` | bodies that real servers have sent, where they are at hand |
//!
//! Here in the library stand examples that must not compile, each beside one that does.

pub mod typed;

/// The README's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
