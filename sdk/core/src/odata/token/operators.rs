//! Operators on properties and expressions: comparisons, membership, arithmetic.

#![allow(clippy::should_implement_trait, reason = "operators are named as OData names them")]

use super::expr::{Expr, Filter};
use super::kind::{Additive, Dated, EdmType, Number, Ordered, Primitive, Signed};
use super::node::{Node, Operator};
use super::operand::{Operand, on_tokens};
use super::order::Order;
use crate::odata::literal::{Literal, literal};
use crate::odata::value::{Duration, FlagSet};

fn compare<E>(left: Node, operator: Operator, right: Node) -> Filter<E> {
    Expr::new(left.binary(operator, right))
}

fn calculate<E, T>(left: Node, operator: Operator, right: Node) -> Expr<E, T> {
    Expr::new(left.binary(operator, right))
}

fn null() -> Node {
    Node::value(&None::<bool>)
}

fn member_of<E>(left: Node, values: &[String]) -> Filter<E> {
    if values.is_empty() {
        return Expr::new(Node::value(&false));
    }
    Expr::new(Node::In(Box::new(left), values.join(",")))
}

on_tokens! {
    impl<[T: Literal]> T {
        /// `eq`: equal to `other`.
        pub fn eq<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Eq, other.operand())
        }

        /// `ne`: not equal to `other`; null is not equal to any value.
        pub fn ne<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Ne, other.operand())
        }

        /// `in`: equal to one of `values`; never, if there are none.
        pub fn in_<V: Into<T>>(self, values: impl IntoIterator<Item = V>) -> Filter<E> {
            let values: Vec<String> = values.into_iter().map(|value| literal(&value.into())).collect();
            member_of(self.into_node(), &values)
        }
    }

    impl<[T: Ordered]> T {
        /// `gt`: greater than `other`.
        pub fn gt<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Gt, other.operand())
        }

        /// `ge`: greater than `other`, or equal.
        pub fn ge<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Ge, other.operand())
        }

        /// `lt`: less than `other`.
        pub fn lt<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Lt, other.operand())
        }

        /// `le`: less than `other`, or equal.
        pub fn le<By>(self, other: impl Operand<E, T, By>) -> Filter<E> {
            compare(self.into_node(), Operator::Le, other.operand())
        }
    }

    impl<[T]> T {
        /// `eq null`: without a value.
        pub fn is_null(self) -> Filter<E> {
            compare(self.into_node(), Operator::Eq, null())
        }

        /// `ne null`: with a value.
        pub fn is_not_null(self) -> Filter<E> {
            compare(self.into_node(), Operator::Ne, null())
        }

        /// `cast`: as a value of another type; null, where it is none.
        pub fn cast<U: EdmType>(self) -> Expr<E, U> {
            Expr::new(Node::call("cast", self.into_node()).with(Node::Type(U::NAME)))
        }

        /// `isof`: is a value of this type, or of one that inherits from it.
        pub fn is_of<U: EdmType>(self) -> Filter<E> {
            Expr::new(Node::call("isof", self.into_node()).with(Node::Type(U::NAME)))
        }
    }

    impl<[T: FlagSet + Literal]> T {
        /// `has`: all these flags are set.
        pub fn has(self, flags: impl Into<T>) -> Filter<E> {
            compare(self.into_node(), Operator::Has, Node::value(&flags.into()))
        }
    }

    impl<[T: Additive]> T {
        /// `add`: plus a number; a time, plus a duration.
        pub fn add<By>(self, other: impl Operand<E, T::Step, By>) -> Expr<E, T> {
            calculate(self.into_node(), Operator::Add, other.operand())
        }

        /// `sub`: minus a number; a time, minus a duration.
        pub fn sub<By>(self, other: impl Operand<E, T::Step, By>) -> Expr<E, T> {
            calculate(self.into_node(), Operator::Sub, other.operand())
        }
    }

    impl<[T: Dated]> T {
        /// `sub`: the time from `earlier` to this.
        pub fn since<By>(self, earlier: impl Operand<E, T, By>) -> Expr<E, Duration>
        where
            T: Literal,
        {
            calculate(self.into_node(), Operator::Sub, earlier.operand())
        }
    }

    impl<[T: Number]> T {
        /// `mul`: times `other`.
        pub fn mul<By>(self, other: impl Operand<E, T, By>) -> Expr<E, T> {
            calculate(self.into_node(), Operator::Mul, other.operand())
        }

        /// `div`: divided by `other`; between integers, without the rest.
        pub fn div<By>(self, other: impl Operand<E, T, By>) -> Expr<E, T> {
            calculate(self.into_node(), Operator::Div, other.operand())
        }

        /// `divby`: divided by `other`, with the fraction. OData 4.01.
        pub fn div_by<By>(self, other: impl Operand<E, T, By>) -> Expr<E, T::Fraction> {
            calculate(self.into_node(), Operator::DivBy, other.operand())
        }

        /// `mod`: what is left after division by `other`.
        pub fn modulo<By>(self, other: impl Operand<E, T, By>) -> Expr<E, T> {
            calculate(self.into_node(), Operator::Mod, other.operand())
        }
    }

    impl<[T: Signed]> T {
        /// `-`: the opposite number or duration.
        pub fn negate(self) -> Expr<E, T> {
            Expr::new(self.into_node().minus())
        }
    }

    impl<[T: Primitive]> T {
        /// The smallest first.
        pub fn asc(self) -> Order<E> {
            Order::ascending(&self.into_node())
        }

        /// The largest first.
        pub fn desc(self) -> Order<E> {
            Order::descending(&self.into_node())
        }
    }
}
