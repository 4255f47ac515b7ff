//! The macros that generated code is written in. They expand to small impls; the machinery they call stands in
//! this crate once.

mod calls;
mod capabilities;
mod enumeration;
mod flags;
mod query;
mod row;
mod structured;
