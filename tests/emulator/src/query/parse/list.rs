//! Lists, and `in`, which looks for a value in one.

use super::kinds::{Typed, adapt, of_literal};
use super::{Parsed, Parser};
use crate::query::expression::Expression;
use crate::query::function::Function;
use crate::query::literal::{self, Literal};
use crate::query::value::{Kind, Value};

impl Parser<'_> {
    /// `left in (a,b,c)`, or in a list of JSON, or in what a path leads to.
    pub(super) fn membership(&mut self, left: Typed) -> Parsed {
        let items = if self.cursor.skip('(') {
            self.items(')')?
        } else {
            let right = self.nested(Self::operand)?;
            match (right.expression, right.kind) {
                (Expression::List(items), Kind::List(kind)) => {
                    let typed = |expression| Typed { kind: of_item(&expression, &kind), expression };
                    items.into_iter().map(typed).collect()
                }
                (list @ Expression::Path(_), Kind::List(_) | Kind::Any) => {
                    let arguments = vec![list, Expression::List(vec![left.expression])];
                    let expression = Expression::Call(Function::HasSubset, arguments);
                    return Ok(Typed { expression, kind: Kind::Bool });
                }
                _ => return Err(self.cursor.error("`in` needs a list like `(1,2)`")),
            }
        };
        let mut adapted = Vec::new();
        for item in items {
            let item = adapt(self.model, unquoted(item, &left.kind), &left.kind)?;
            if !item.kind.fits(&left.kind) {
                return Err(self.cursor.error("a value of the list is of another type than what is looked for,"));
            }
            adapted.push(item.expression);
        }
        Ok(Typed { expression: Expression::In(Box::new(left.expression), adapted), kind: Kind::Bool })
    }

    /// The rest of a list of JSON, whose opening bracket has been read.
    pub(super) fn list(&mut self) -> Parsed {
        let items = self.items(']')?;
        let mut kinds = items.iter().map(|item| &item.kind);
        let first = kinds.next().cloned().unwrap_or(Kind::Any);
        let kind = if kinds.all(|kind| *kind == first) { first } else { Kind::Any };
        let items = items.into_iter().map(|item| item.expression).collect();
        Ok(Typed { expression: Expression::List(items), kind: Kind::List(Box::new(kind)) })
    }

    /// Values up to `close`, which is read too.
    pub(super) fn items(&mut self, close: char) -> Parsed<Vec<Typed>> {
        let mut items = Vec::new();
        if self.cursor.skip(close) {
            return Ok(items);
        }
        loop {
            // Texts stand in double quotes in JSON, and nowhere else.
            items.push(match self.cursor.json_string().filter(|_| close == ']') {
                Some(text) => self.literal(Literal::Value(Value::Text(text)))?,
                None => self.nested(Self::expression)?,
            });
            if !self.cursor.skip(',') {
                break;
            }
        }
        self.cursor.expect(close)?;
        Ok(items)
    }
}

/// A text in a list as the Guid or time that it holds: in lists, and nowhere else, the service takes those in quotes.
fn unquoted(item: Typed, wanted: &Kind) -> Typed {
    let Expression::Literal(Value::Text(text)) = &item.expression else { return item };
    let held = match literal::scan(text) {
        Some((Literal::Value(value), length)) if length == text.len() => value,
        _ => return item,
    };
    match (of_literal(&held), wanted) {
        (Kind::Guid, Kind::Guid)
        | (Kind::Date | Kind::DateTime, Kind::Date | Kind::DateTime)
        | (Kind::Time, Kind::Time) => Typed { kind: of_literal(&held), expression: Expression::Literal(held) },
        _ => item,
    }
}

/// The kind of an item of a list whose items are of the kind `kind`.
fn of_item(expression: &Expression, kind: &Kind) -> Kind {
    match expression {
        Expression::Literal(value) => of_literal(value),
        _ => kind.clone(),
    }
}
