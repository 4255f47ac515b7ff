//! Expressions from text: operators by precedence, names resolved on the way, kinds checked.

mod cursor;
mod kinds;
mod list;
mod operand;
mod path;
mod types;

use odata_codegen::model::QName;

use self::cursor::Cursor;
use self::kinds::{Typed, align, boolean, needs};
use super::expression::{Arithmetic, Comparison, Expression};
use super::value::Kind;
use crate::model::Model;
use crate::url::query::Pairs;

/// Parentheses, functions and lambdas in each other.
const MAX_DEPTH: usize = 64;
/// Operands and operators of one expression.
const MAX_NODES: usize = 4000;

/// What a name can be looked up in.
#[derive(Clone, Debug)]
enum Subject {
    /// An object of this type.
    Type(QName),
    /// A value that has no properties, or an object that may have any.
    Kind(Kind),
}

struct Parser<'a> {
    model: &'a Model,
    aliases: &'a Pairs,
    cursor: Cursor<'a>,
    /// The row, and the variables of the lambdas around.
    variables: Vec<(String, Subject)>,
    depth: usize,
    nodes: usize,
}

type Parsed<T = Typed> = Result<T, String>;

/// Reads the `$filter` of rows of the type `ty`.
pub(crate) fn filter(model: &Model, ty: &QName, text: &str, aliases: &Pairs) -> Result<Expression, String> {
    let mut parser = Parser::new(model, ty, text, aliases);
    let parsed = parser.expression()?;
    parser.cursor.end()?;
    boolean(parsed, "a filter")
}

/// Reads the `$orderby` of rows of the type `ty`: expressions, and whether they go down.
pub(crate) fn order(model: &Model, ty: &QName, text: &str, aliases: &Pairs) -> Result<Vec<(Expression, bool)>, String> {
    let mut parser = Parser::new(model, ty, text, aliases);
    let mut items = Vec::new();
    loop {
        let item = parser.expression()?;
        if matches!(item.kind, Kind::Object | Kind::List(_)) {
            return Err("rows cannot be ordered by an object or a list".to_owned());
        }
        let down = parser.cursor.keyword(&["asc", "desc"]) == Some("desc");
        items.push((item.expression, down));
        if !parser.cursor.skip(',') {
            break;
        }
    }
    parser.cursor.end()?;
    Ok(items)
}

impl<'a> Parser<'a> {
    fn new(model: &'a Model, ty: &QName, text: &'a str, aliases: &'a Pairs) -> Self {
        let variables = vec![("$it".to_owned(), Subject::Type(ty.clone()))];
        Self { model, aliases, cursor: Cursor::new(text), variables, depth: 0, nodes: 0 }
    }

    /// Goes one level deeper.
    fn nested<T>(&mut self, parse: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth == MAX_DEPTH {
            return Err(format!("the expression is nested more than {MAX_DEPTH} levels deep"));
        }
        self.depth += 1;
        let parsed = parse(self);
        self.depth -= 1;
        parsed
    }

    fn count_node(&mut self) -> Parsed<()> {
        self.nodes += 1;
        if self.nodes > MAX_NODES { Err(format!("the expression has more than {MAX_NODES} parts")) } else { Ok(()) }
    }

    fn expression(&mut self) -> Parsed {
        let first = self.conjunction()?;
        self.chain(first, "or", Self::conjunction, Expression::Or)
    }

    fn conjunction(&mut self) -> Parsed {
        let first = self.equality()?;
        self.chain(first, "and", Self::equality, Expression::And)
    }

    /// `a or b or c`, as one list: a chain of any length is no deeper than its parts.
    fn chain(
        &mut self,
        first: Typed,
        word: &'static str,
        next: impl Fn(&mut Self) -> Parsed,
        make: impl Fn(Vec<Expression>) -> Expression,
    ) -> Parsed {
        if self.cursor.peek_keyword(&[word]).is_none() {
            return Ok(first);
        }
        let mut items = vec![boolean(first, word)?];
        while self.cursor.keyword(&[word]).is_some() {
            let item = next(self)?;
            items.push(boolean(item, word)?);
        }
        Ok(Typed { expression: make(items), kind: Kind::Bool })
    }

    fn equality(&mut self) -> Parsed {
        let mut left = self.relation()?;
        while let Some(word) = self.cursor.keyword(&["eq", "ne"]) {
            let right = self.relation()?;
            let comparison = if word == "eq" { Comparison::Eq } else { Comparison::Ne };
            left = self.compare(comparison, left, right)?;
        }
        Ok(left)
    }

    fn relation(&mut self) -> Parsed {
        let mut left = self.sum()?;
        while let Some(word) = self.cursor.keyword(&["gt", "ge", "lt", "le", "has", "in"]) {
            let comparison = match word {
                "gt" => Comparison::Gt,
                "ge" => Comparison::Ge,
                "lt" => Comparison::Lt,
                "le" => Comparison::Le,
                "has" => Comparison::Has,
                _ => {
                    left = self.membership(left)?;
                    continue;
                }
            };
            let right = self.sum()?;
            left = self.compare(comparison, left, right)?;
        }
        Ok(left)
    }

    fn compare(&mut self, comparison: Comparison, left: Typed, right: Typed) -> Parsed {
        self.count_node()?;
        let (left, right) = align(self.model, left, right)?;
        if comparison == Comparison::Has {
            needs(&left.kind, |kind| matches!(kind, Kind::Enum(_)), "has")?;
        }
        let ordered = !matches!(comparison, Comparison::Eq | Comparison::Ne);
        if ordered && matches!(left.kind, Kind::Object | Kind::List(_)) {
            return Err("objects and lists have no order".to_owned());
        }
        let (left, right) = (Box::new(left.expression), Box::new(right.expression));
        Ok(Typed { expression: Expression::Compare(comparison, left, right), kind: Kind::Bool })
    }

    fn sum(&mut self) -> Parsed {
        self.arithmetic(&["add", "sub"], Self::product)
    }

    fn product(&mut self) -> Parsed {
        self.arithmetic(&["mul", "div", "divby", "mod"], Self::unary)
    }

    fn arithmetic(&mut self, words: &[&'static str], next: impl Fn(&mut Self) -> Parsed) -> Parsed {
        let mut left = next(self)?;
        while let Some(word) = self.cursor.keyword(words) {
            self.count_node()?;
            let right = next(self)?;
            let operator = match word {
                "add" => Arithmetic::Add,
                "sub" => Arithmetic::Sub,
                "mul" => Arithmetic::Mul,
                "div" => Arithmetic::Div,
                "divby" => Arithmetic::DivBy,
                _ => Arithmetic::Mod,
            };
            let kind = kinds::arithmetic(operator, &left.kind, &right.kind)
                .ok_or_else(|| format!("`{word}` does not go with {:?} and {:?}", left.kind, right.kind))?;
            let (left_side, right_side) = (Box::new(left.expression), Box::new(right.expression));
            left = Typed { expression: Expression::Arithmetic(operator, left_side, right_side), kind };
        }
        Ok(left)
    }

    fn unary(&mut self) -> Parsed {
        if self.cursor.prefix("not") {
            let operand = self.nested(Self::unary)?;
            let operand = boolean(operand, "not")?;
            return Ok(Typed { expression: Expression::Not(Box::new(operand)), kind: Kind::Bool });
        }
        if self.cursor.minus() {
            let operand = self.nested(Self::unary)?;
            needs(&operand.kind, |kind| kind.is_number() || *kind == Kind::Duration, "a minus sign")?;
            return Ok(Typed { kind: operand.kind, expression: Expression::Negate(Box::new(operand.expression)) });
        }
        self.operand()
    }
}
