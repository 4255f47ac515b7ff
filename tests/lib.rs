//! Tests that hold the crates of this workspace against each other.
