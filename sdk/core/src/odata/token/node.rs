//! Expressions without their types: what tokens build, and what the text is written from.

use super::render;
use super::trail::{Trail, Variable};
use crate::odata::literal::{Literal, literal};

/// An expression.
#[derive(Clone)]
pub enum Node {
    /// A property, or an item of a collection.
    Path(Trail),
    /// A value, as URLs write it.
    Literal(String),
    /// The name of a type, as an argument.
    Type(&'static str),
    /// What was written by hand.
    Raw(String),
    /// `not`
    Not(Box<Node>),
    /// `-`
    Minus(Box<Node>),
    /// An operator between two operands.
    Binary(Operator, Box<[Node; 2]>),
    /// `left in (…)`, with the values as they are written.
    In(Box<Node>, String),
    /// Operands between `and`, or between `or`: as many as there are, and so no deeper than the deepest of them.
    Chain(Junction, Vec<Node>),
    /// A function and its arguments.
    Call(&'static str, Vec<Node>),
    /// `any` or `all`.
    Lambda(Box<Lambda>),
}

/// A condition on the items of a collection.
#[derive(Clone, Debug)]
pub struct Lambda {
    pub(super) collection: Trail,
    pub(super) quantifier: &'static str,
    pub(super) variable: Variable,
    pub(super) condition: Node,
}

/// An operator between two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
    Add,
    Sub,
    Mul,
    Div,
    DivBy,
    Mod,
}

/// What joins conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Junction {
    And,
    Or,
}

/// How expressions grow. Every function of every token comes here, and programs compile those: so nothing of this is
/// compiled into them.
impl Node {
    #[inline(never)]
    pub(super) fn value(value: &dyn Literal) -> Self {
        Self::Literal(literal(value))
    }

    #[inline(never)]
    pub(super) fn property(name: &'static str) -> Self {
        Self::Path(name.into())
    }

    /// A function of one argument.
    #[inline(never)]
    pub(super) fn call(function: &'static str, argument: Self) -> Self {
        Self::Call(function, vec![argument])
    }

    /// A function of one argument more.
    #[inline(never)]
    pub(super) fn with(mut self, argument: Self) -> Self {
        if let Self::Call(_, arguments) = &mut self {
            arguments.push(argument);
        }
        self
    }

    #[inline(never)]
    pub(super) fn binary(self, operator: Operator, other: Self) -> Self {
        Self::Binary(operator, Box::new([self, other]))
    }

    #[inline(never)]
    pub(super) fn not(self) -> Self {
        Self::Not(Box::new(self))
    }

    #[inline(never)]
    pub(super) fn minus(self) -> Self {
        Self::Minus(Box::new(self))
    }

    #[inline(never)]
    pub(in crate::odata) fn and(self, other: Self) -> Self {
        self.joined(Junction::And, other)
    }

    #[inline(never)]
    pub(super) fn or(self, other: Self) -> Self {
        self.joined(Junction::Or, other)
    }

    fn joined(self, junction: Junction, other: Self) -> Self {
        let mut items = match self {
            Self::Chain(own, items) if own == junction => items,
            single => vec![single],
        };
        match other {
            Self::Chain(own, more) if own == junction => items.extend(more),
            single => items.push(single),
        }
        Self::Chain(junction, items)
    }

    /// The text, with parentheses where they are needed and nowhere else.
    pub(in crate::odata) fn text(&self) -> String {
        render::text(self)
    }

    /// Whether a property on the way of which `wanted` holds occurs in the expression.
    pub(super) fn has_path(&self, wanted: &dyn Fn(&Trail) -> bool) -> bool {
        match self {
            Self::Path(trail) => wanted(trail),
            Self::Literal(_) | Self::Type(_) | Self::Raw(_) => false,
            Self::Not(inner) | Self::Minus(inner) | Self::In(inner, _) => inner.has_path(wanted),
            Self::Binary(_, sides) => sides.iter().any(|side| side.has_path(wanted)),
            Self::Chain(_, items) | Self::Call(_, items) => items.iter().any(|item| item.has_path(wanted)),
            Self::Lambda(lambda) => wanted(&lambda.collection) || lambda.condition.has_path(wanted),
        }
    }
}

impl std::fmt::Debug for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text())
    }
}

impl From<Trail> for Node {
    fn from(trail: Trail) -> Self {
        Self::Path(trail)
    }
}
