//! Expressions whose names are resolved.

use odata_codegen::model::Type;
use regex_lite::Regex;

use super::function::Function;
use super::value::{Kind, Value};

/// An expression.
#[derive(Clone, Debug)]
pub(crate) enum Expression {
    Literal(Value),
    Path(Path),
    /// The number of items that a path leads to.
    Count(Path),
    /// `any` and `all`; without a body: whether there is an item at all.
    Lambda {
        source: Path,
        all: bool,
        body: Option<Box<Expression>>,
    },
    And(Vec<Expression>),
    Or(Vec<Expression>),
    Not(Box<Expression>),
    Negate(Box<Expression>),
    Compare(Comparison, Box<Expression>, Box<Expression>),
    In(Box<Expression>, Vec<Expression>),
    Arithmetic(Arithmetic, Box<Expression>, Box<Expression>),
    Call(Function, Vec<Expression>),
    /// A list of values.
    List(Vec<Expression>),
    /// `matchesPattern`.
    Matches(Box<Expression>, Regex),
    /// `cast` to a type that is not structured; the kind of what is cast, too.
    Cast(Box<Expression>, Kind, Type),
    /// `isof`; the type that the value is declared with, where it is known.
    IsOf(Box<Expression>, Option<Type>, Type),
}

/// A way from a variable to a value.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    /// The variable: 0 is the row, others belong to the lambdas around, the outermost first.
    pub(crate) variable: usize,
    /// The names of the properties. A name with a namespace is a type that what is reached must be of.
    pub(crate) steps: Vec<String>,
    /// What stands at its end.
    pub(crate) kind: Kind,
}

/// Comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Eq,
    Ne,
    Gt,
    Ge,
    Lt,
    Le,
    Has,
}

/// Arithmetic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arithmetic {
    Add,
    Sub,
    Mul,
    Div,
    DivBy,
    Mod,
}
