//! Query options: from text to rows.

mod cast;
mod decimal;
pub(crate) mod evaluate;
mod expression;
mod function;
pub(crate) mod literal;
pub(crate) mod node;
pub(crate) mod options;
pub(crate) mod page;
mod parse;
pub(crate) mod plan;
mod projection;
pub(crate) mod render;
mod search;
pub(crate) mod temporal;
pub(crate) mod value;
