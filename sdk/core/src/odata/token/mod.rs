//! Typed names of members, and what is made of them: paths, expressions, orders, selections, expansions, changes.
//!
//! A token ([`Field`], [`Link`], [`Links`]) is a name with types around it. Functions and operators make an [`Expr`] of
//! it, whose types say what may follow; inside, an expression is a tree of nodes without types, and its text is written
//! from that.

mod assignment;
mod expansion;
mod expr;
mod field;
mod functions;
mod kind;
mod lambda;
mod link;
mod node;
mod operand;
mod operators;
mod order;
#[cfg(doctest)]
mod refused;
mod render;
mod row;
mod select;
mod trail;

pub use assignment::Assignment;
pub use expansion::{Expand, Expansion, Levels, Many, One};
pub use expr::{Expr, Filter};
pub use field::{Field, Key, Optional, Path, Step};
pub use kind::{Additive, Dated, EdmType, Fractional, Number, Ordered, Primitive, Signed, Timed, Widens};
pub use lambda::Item;
pub use link::{Link, LinkPath, Links, LinksPath};
pub(super) use node::Node as Condition;
pub use operand::{ByName, ByValue, Operand};
pub use order::Order;
pub use row::{Columns, Each, Fills, RowOf, Selected, distinct, gather};
pub use select::{Column, Kept, Read, Row, Selection};
