//! What rows are sorted by.

use std::fmt;
use std::marker::PhantomData;

use super::expr::Expr;
use super::field::{Field, Path};
use super::kind::Primitive;
use super::node::Node;
use crate::odata::about::About;

/// One criterion of `$orderby` for rows of `E`.
#[must_use = "an order does nothing until a query is given it"]
pub struct Order<E> {
    text: String,
    of: About<E>,
}

impl<E> Order<E> {
    pub(super) fn ascending(by: &Node) -> Self {
        Self { text: by.text(), of: PhantomData }
    }

    pub(super) fn descending(by: &Node) -> Self {
        Self { text: by.text() + " desc", of: PhantomData }
    }

    pub(in crate::odata) fn into_text(self) -> String {
        self.text
    }
}

impl<E, T: Primitive, K> From<Field<E, T, K>> for Order<E> {
    fn from(by: Field<E, T, K>) -> Self {
        by.asc()
    }
}

impl<E, T: Primitive> From<Path<E, T>> for Order<E> {
    fn from(by: Path<E, T>) -> Self {
        by.asc()
    }
}

impl<E, T: Primitive> From<Expr<E, T>> for Order<E> {
    fn from(by: Expr<E, T>) -> Self {
        by.asc()
    }
}

impl<E> Clone for Order<E> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<E> fmt::Debug for Order<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}
