//! Typed expressions, and the conditions among them.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use super::node::Node;
use crate::odata::about::About;
use crate::odata::literal::Literal;
use crate::odata::value::Timestamp;
use crate::odata::wire::Structured;

use super::kind::EdmType;

/// An expression over a row of `E` that gives a `T`: what functions and operators make of properties.
///
/// It has the functions and operators that its type has, as properties have them:
/// ```
/// # use uipath_orchestrator::odata::{Expr, Field, Filter, Timestamp};
/// # struct Job;
/// # const NAME: Field<Job, String> = Field::new("Name");
/// # const START: Field<Job, Timestamp> = Field::new("StartTime");
/// # const END: Field<Job, Timestamp> = Field::new("EndTime");
/// let filter: Filter<Job> = NAME.to_lower().contains("invoice").and(END.is_null().or(END.lt(START))).not();
/// assert_eq!(filter.to_string(), "not (contains(tolower(Name),'invoice') and (EndTime eq null or EndTime lt StartTime))");
/// ```
#[must_use = "an expression does nothing until a query is given it"]
pub struct Expr<E, T> {
    node: Node,
    of: About<(E, T)>,
}

/// A condition on an `E`, for `$filter`.
///
/// Conditions combine with [`and`](Self::and), [`or`](Self::or) and [`not`](Self::not), or `&`, `|` and `!`;
/// parentheses are set where they are needed and nowhere else.
pub type Filter<E> = Expr<E, bool>;

impl<E, T> Expr<E, T> {
    pub(super) fn new(node: Node) -> Self {
        Self { node, of: PhantomData }
    }

    pub(super) fn into_node(self) -> Node {
        self.node
    }

    /// An expression that is written by hand, in OData's own words. Nothing in it is checked or quoted: never put a
    /// value of others into it.
    pub fn raw(text: impl Into<String>) -> Self {
        Self::new(Node::Raw(text.into()))
    }

    /// A value, where an expression begins with one: `Expr::value("x.y").contains(job::NAME)`.
    pub fn value(value: impl Into<T>) -> Self
    where
        T: Literal,
    {
        Self::new(Node::value(&value.into()))
    }
}

impl<E> Expr<E, Timestamp> {
    /// `now()`: the point in time at which the service reads it.
    pub fn now() -> Self {
        Self::new(Node::Call("now", Vec::new()))
    }

    /// `mindatetime()`: the earliest point in time.
    pub fn min_date_time() -> Self {
        Self::new(Node::Call("mindatetime", Vec::new()))
    }

    /// `maxdatetime()`: the latest point in time.
    pub fn max_date_time() -> Self {
        Self::new(Node::Call("maxdatetime", Vec::new()))
    }
}

impl<E> Filter<E> {
    pub(in crate::odata) fn into_condition(self) -> Node {
        self.node
    }

    /// Both conditions.
    pub fn and(self, other: impl Into<Self>) -> Self {
        Self::new(self.node.and(other.into().node))
    }

    /// One of the conditions, or both.
    pub fn or(self, other: impl Into<Self>) -> Self {
        Self::new(self.node.or(other.into().node))
    }

    /// The opposite.
    #[expect(clippy::should_implement_trait, reason = "it does, too; a chain of methods reads without importing it")]
    pub fn not(self) -> Self {
        Self::new(self.node.not())
    }

    /// `isof`: the row itself is a `D`, or of a type that inherits from it.
    pub fn row_is_of<D: EdmType>() -> Self
    where
        E: Structured,
    {
        Self::new(Node::call("isof", Node::Type(D::NAME)))
    }
}

impl<E> BitAnd for Filter<E> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<E> BitOr for Filter<E> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<E> Not for Filter<E> {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(self.node.not())
    }
}

impl<E, T> Clone for Expr<E, T> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<E, T> fmt::Debug for Expr<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.node.text())
    }
}

impl<E, T> fmt::Display for Expr<E, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.node.text())
    }
}
