//! Typed names of members, and what is made of them: paths, filters, orders, expansions, changes.

mod assignment;
mod comparison;
mod expansion;
mod field;
mod filter;
mod link;
mod order;
mod select;

pub use assignment::Assignment;
pub use expansion::{Expand, Expansion, Many, One};
pub use field::{Field, Key, Optional, Path, Step};
pub(super) use filter::Condition;
pub use filter::Filter;
pub use link::{Link, LinkPath, Links};
pub use order::Order;
pub use select::{Kept, Row, Selection};
