//! Operands: literals, parentheses, functions, lists, aliases.

use regex_lite::RegexBuilder;

use super::kinds::{Typed, needs, of_literal};
use super::{Parsed, Parser};
use crate::model::enum_value;
use crate::query::expression::Expression;
use crate::query::function;
use crate::query::literal::Literal;
use crate::query::value::{Kind, Value};

/// The most bytes that a compiled regular expression may take.
const MAX_PATTERN: usize = 100_000;

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
        if self.cursor.skip('[') {
            return self.nested(Self::list);
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

    pub(super) fn literal(&self, literal: Literal) -> Parsed {
        match literal {
            Literal::Value(value) => Ok(Typed { kind: of_literal(&value), expression: Expression::Literal(value) }),
            Literal::Enum { ty, members } => {
                let found = self.model.name(&ty).and_then(|name| Some((name, self.model.enumeration(name)?)));
                let (name, enumeration) = found.ok_or_else(|| format!("`{ty}` is no enumeration type"))?;
                let value = enum_value(enumeration, &members).or_else(|| members.parse().ok());
                let value = value.ok_or_else(|| format!("`{members}` is no member of `{ty}`"))?;
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

    /// A function, whose opening parenthesis has been read.
    fn call(&mut self, name: &str) -> Parsed {
        if matches!(name, "cast" | "isof") {
            return self.of_type(name == "isof");
        }
        if name.eq_ignore_ascii_case("matchespattern") {
            return self.matches();
        }
        let signature = function::lookup(name).ok_or_else(|| format!("the function `{name}` is not known"))?;
        let given = self.items(')')?;
        let first = given.first().map(|first| first.kind.clone());
        let mut arguments = Vec::new();
        for argument in given {
            let place = signature.arguments.get(arguments.len());
            if !place.is_some_and(|place| place.takes(&argument.kind)) {
                return Err(format!("the function `{name}` does not take its argument {}", arguments.len() + 1));
            }
            arguments.push(argument.expression);
        }
        if arguments.len() + signature.optional < signature.arguments.len() {
            return Err(format!("the function `{name}` needs {} arguments", signature.arguments.len()));
        }
        let expression = Expression::Call(signature.function, arguments);
        Ok(Typed { expression, kind: signature.result(first.as_ref()) })
    }

    /// `matchesPattern(text,'pattern')`, whose opening parenthesis has been read.
    fn matches(&mut self) -> Parsed {
        let text = self.expression()?;
        needs(&text.kind, |kind| *kind == Kind::Text, "matchesPattern")?;
        self.cursor.expect(',')?;
        let pattern = self.expression()?;
        self.cursor.expect(')')?;
        let Expression::Literal(Value::Text(pattern)) = pattern.expression else {
            return Err("the pattern of `matchesPattern` is no text in quotes".to_owned());
        };
        let regex = RegexBuilder::new(&pattern).size_limit(MAX_PATTERN).build();
        let regex = regex.map_err(|error| format!("`{pattern}` is no regular expression: {error}"))?;
        Ok(Typed { expression: Expression::Matches(Box::new(text.expression), regex), kind: Kind::Bool })
    }
}
