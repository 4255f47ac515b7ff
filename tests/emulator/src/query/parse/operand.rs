//! Operands: literals, parentheses, functions, lists, aliases.

use super::kinds::{Typed, adapt, of_literal};
use super::{Parsed, Parser};
use crate::model::enum_value;
use crate::query::expression::Expression;
use crate::query::function;
use crate::query::literal::Literal;
use crate::query::value::{Kind, Value};

impl Parser<'_> {
    pub(super) fn operand(&mut self) -> Parsed {
        self.count_node()?;
        if self.cursor.skip('(') {
            let inner = self.nested(Self::expression)?;
            self.cursor.expect(')')?;
            return Ok(inner);
        }
        if let Some(literal) = self.cursor.literal() {
            return self.literal(literal);
        }
        if self.cursor.skip('@') {
            return self.alias();
        }
        let start = self.cursor.rest();
        if let Some(name) = self.cursor.name() {
            if self.cursor.take("(") {
                return self.nested(|parser| parser.call(name));
            }
            return self.path(name);
        }
        if start.trim_start().starts_with("$it") && self.cursor.skip('$') && self.cursor.name() == Some("it") {
            return self.path("$it");
        }
        Err(self.cursor.error("a value is missing"))
    }

    fn literal(&mut self, literal: Literal) -> Parsed {
        match literal {
            Literal::Value(value) => Ok(Typed { kind: of_literal(&value), expression: Expression::Literal(value) }),
            Literal::Enum { ty, members } => {
                let found = self.model.name(&ty).and_then(|name| Some((name, self.model.enumeration(name)?)));
                let (name, enumeration) = found.ok_or_else(|| format!("`{ty}` is no enumeration type"))?;
                let value =
                    enum_value(enumeration, &members).ok_or_else(|| format!("`{members}` is no member of `{ty}`"))?;
                Ok(Typed { expression: Expression::Literal(Value::Enum(value)), kind: Kind::Enum(name.clone()) })
            }
        }
    }

    /// A parameter alias, whose value is a query option.
    fn alias(&mut self) -> Parsed {
        let name = self.cursor.name().ok_or_else(|| self.cursor.error("the name of an alias is missing"))?;
        let text = self.aliases.get(&format!("@{name}"));
        let text = text.ok_or_else(|| format!("the alias `@{name}` has no value in the query"))?;
        let (literal, length) =
            crate::query::literal::scan(text).ok_or_else(|| format!("`@{name}` is no literal: `{text}`"))?;
        if length != text.len() {
            return Err(format!("`@{name}` is no literal: `{text}`"));
        }
        self.literal(literal)
    }

    /// `left in (a,b,c)`, or in brackets as JSON has it.
    pub(super) fn membership(&mut self, left: Typed) -> Parsed {
        let close = if self.cursor.skip('[') {
            ']'
        } else {
            self.cursor.expect('(')?;
            ')'
        };
        let mut items = Vec::new();
        if !self.cursor.skip(close) {
            loop {
                let item = self.nested(Self::operand)?;
                let item = adapt(self.model, item, &left.kind)?;
                if !item.kind.fits(&left.kind) {
                    return Err(self.cursor.error("a value of the list is of another type than what is looked for,"));
                }
                items.push(item.expression);
                if !self.cursor.skip(',') {
                    break;
                }
            }
            self.cursor.expect(close)?;
        }
        Ok(Typed { expression: Expression::In(Box::new(left.expression), items), kind: Kind::Bool })
    }

    /// A function, whose opening parenthesis has been read.
    fn call(&mut self, name: &str) -> Parsed {
        let signature = function::lookup(name).ok_or_else(|| format!("the function `{name}` is not known"))?;
        let mut arguments = Vec::new();
        if !self.cursor.skip(')') {
            loop {
                let argument = self.expression()?;
                let place = signature.arguments.get(arguments.len());
                let takes = place.is_some_and(|place| place.takes(&argument.kind));
                if !takes {
                    return Err(format!("the function `{name}` does not take its argument {}", arguments.len() + 1));
                }
                arguments.push(argument.expression);
                if !self.cursor.skip(',') {
                    break;
                }
            }
            self.cursor.expect(')')?;
        }
        if arguments.len() + signature.optional < signature.arguments.len() {
            return Err(format!("the function `{name}` needs {} arguments", signature.arguments.len()));
        }
        Ok(Typed { expression: Expression::Call(signature.function, arguments), kind: signature.result })
    }
}
