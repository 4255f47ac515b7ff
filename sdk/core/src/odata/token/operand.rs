//! What can stand on the other side of an operator: a value, a property, an expression.

use super::expr::Expr;
use super::field::{Field, Path};
use super::kind::Widens;
use super::lambda::Item;
use super::node::Node;
use crate::odata::literal::Literal;

/// Something that gives a `T` for a row of `E`: a value that becomes one, or a property or expression of the same type
/// or of a narrower number.
///
/// `By` tells [`ByValue`] from [`ByName`], and is never written.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not stand where a `{T}` of this entity is wanted",
    label = "neither a value of that type, nor a property or an expression of the same entity"
)]
pub trait Operand<E, T, By> {
    #[doc(hidden)]
    fn operand(self) -> Node;
}

/// Marks values.
#[derive(Clone, Copy, Debug)]
pub struct ByValue;

/// Marks properties and expressions.
#[derive(Clone, Copy, Debug)]
pub struct ByName;

impl<E, T: Literal, V: Into<T>> Operand<E, T, ByValue> for V {
    fn operand(self) -> Node {
        Node::value(&self.into())
    }
}

macro_rules! by_name {
    ($([$($generic:ident)*] $token:ident;)*) => { $(
        impl<E, T, U: Widens<T> $(, $generic)*> Operand<E, T, ByName> for $token<E, U $(, $generic)*> {
            fn operand(self) -> Node {
                self.into_node()
            }
        }
    )* };
}

by_name! {
    [K] Field;
    [] Path;
    [] Item;
    [] Expr;
}

macro_rules! as_expression {
    ($([$($generic:ident)*] $token:ident;)*) => { $(
        /// The property as an expression; one that holds a boolean is a condition.
        impl<E, T $(, $generic)*> From<$token<E, T $(, $generic)*>> for Expr<E, T> {
            fn from(token: $token<E, T $(, $generic)*>) -> Self {
                Self::new(token.into_node())
            }
        }
    )* };
}

as_expression! {
    [K] Field;
    [] Path;
    [] Item;
}

/// Gives each kind of token the same functions.
macro_rules! on_tokens {
    ($(impl<[$($generic:tt)*]> $value:ty { $($body:tt)* })*) => { $(
        impl<E, K, $($generic)*> super::field::Field<E, $value, K> { $($body)* }
        impl<E, $($generic)*> super::field::Path<E, $value> { $($body)* }
        impl<E, $($generic)*> super::lambda::Item<E, $value> { $($body)* }
        impl<E, $($generic)*> super::expr::Expr<E, $value> { $($body)* }
    )* };
}
pub(super) use on_tokens;
