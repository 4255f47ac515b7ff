//! CSDL documents: XML text to [`Document`] and back, faithful and with the place of every node.

pub mod document;
pub mod expression;
mod read;
mod sort;
mod write;
mod xml;

pub use document::Document;
pub use expression::{Expression, Record};
pub use read::read;
pub use write::write;
