//! A reader of expressions, written from the standard (URL conventions, 5.1.1) and from nothing else. Where servers
//! are known to read otherwise than the standard, it can, too.

use crate::tree::Tree;

/// How operators are ranked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// `gt` and its like bind tighter than `eq`; `not` takes one operand.
    Standard,
    /// All comparisons have one rank, from left to right.
    OneRank,
    /// All comparisons have one rank, from right to left; `not` takes all up to `and`.
    ByGrammar,
}

pub const READINGS: [Reading; 3] = [Reading::Standard, Reading::OneRank, Reading::ByGrammar];

/// Reads an expression to its end.
pub fn parse(text: &str, reading: Reading) -> Result<Tree, String> {
    let mut parser = Parser { rest: text, reading, scope: Vec::new() };
    let tree = parser.expression()?;
    if parser.rest.is_empty() { Ok(tree) } else { Err(format!("`{}` is left", parser.rest)) }
}

/// What a string literal means, if the whole of it is one.
pub fn text_of(literal: &str) -> Option<String> {
    let (text, rest) = quoted(literal)?;
    rest.is_empty().then_some(text)
}

pub fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let digits = std::str::from_utf8(&rest[..2]).unwrap();
        bytes.push(u8::from_str_radix(digits, 16).unwrap());
        rest = &rest[2..];
    }
    String::from_utf8(bytes).unwrap()
}

fn quoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut rest = text.strip_prefix('\'')?;
    loop {
        let end = rest.find('\'')?;
        value.push_str(&rest[..end]);
        rest = &rest[end + 1..];
        match rest.strip_prefix('\'') {
            Some(after) => {
                value.push('\'');
                rest = after;
            }
            None => return Some((value, rest)),
        }
    }
}

struct Parser<'t> {
    rest: &'t str,
    reading: Reading,
    scope: Vec<String>,
}

type Parsed = Result<Tree, String>;

const EQUALITY: [&str; 2] = ["eq", "ne"];
const RELATION: [&str; 6] = ["gt", "ge", "lt", "le", "has", "in"];
const COMPARISON: [&str; 8] = ["eq", "ne", "gt", "ge", "lt", "le", "has", "in"];

impl<'t> Parser<'t> {
    fn expression(&mut self) -> Parsed {
        self.chain("or", |parser| parser.chain("and", Self::comparison))
    }

    fn chain(&mut self, word: &'static str, operand: impl Fn(&mut Self) -> Parsed) -> Parsed {
        let mut tree = operand(self)?;
        while self.operator(&[word]).is_some() {
            tree = Tree::chain(word, tree, operand(self)?);
        }
        Ok(tree)
    }

    fn comparison(&mut self) -> Parsed {
        match self.reading {
            Reading::Standard => self.left_to_right(&EQUALITY, |parser| parser.left_to_right(&RELATION, Self::sum)),
            Reading::OneRank => self.left_to_right(&COMPARISON, Self::sum),
            Reading::ByGrammar => {
                let left = self.sum()?;
                match self.operator(&COMPARISON) {
                    Some("in") => self.members(left),
                    Some(word) => Ok(Tree::binary(word, left, self.comparison()?)),
                    None => Ok(left),
                }
            }
        }
    }

    fn sum(&mut self) -> Parsed {
        self.left_to_right(&["add", "sub"], |parser| parser.left_to_right(&["mul", "divby", "div", "mod"], Self::unary))
    }

    fn left_to_right(&mut self, words: &[&'static str], operand: impl Fn(&mut Self) -> Parsed) -> Parsed {
        let mut tree = operand(self)?;
        while let Some(word) = self.operator(words) {
            tree = match word {
                "in" => self.members(tree)?,
                _ => Tree::binary(word, tree, operand(self)?),
            };
        }
        Ok(tree)
    }

    fn members(&mut self, left: Tree) -> Parsed {
        self.expect("(")?;
        let mut items = Vec::new();
        loop {
            items.push(self.primary()?);
            if !self.take(",") {
                break;
            }
        }
        self.expect(")")?;
        Ok(Tree::In(Box::new(left), items))
    }

    fn unary(&mut self) -> Parsed {
        if self.take("not ") {
            let inner = if self.reading == Reading::ByGrammar { self.comparison() } else { self.unary() };
            return Ok(Tree::Not(Box::new(inner?)));
        }
        let number = self.rest.strip_prefix('-').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        if !number && self.take("-") {
            return Ok(Tree::Minus(Box::new(self.unary()?)));
        }
        self.primary()
    }

    fn primary(&mut self) -> Parsed {
        if self.take("(") {
            let inner = self.expression()?;
            self.expect(")")?;
            return Ok(inner);
        }
        if let Some((text, rest)) = quoted(self.rest) {
            self.rest = rest;
            return Ok(Tree::Text(text));
        }
        let word = self.word();
        if word.is_empty() {
            return Err(format!("an operand is missing at `{}`", self.rest));
        }
        if self.rest.starts_with('\'') {
            let (text, rest) = quoted(self.rest).ok_or("a quote is not closed")?;
            self.rest = rest;
            return Ok(Tree::Word(format!("{word}'{text}'")));
        }
        if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') || matches!(word, "true" | "false" | "null") {
            return Ok(Tree::word(word));
        }
        if self.take("(") {
            let mut arguments = Vec::new();
            while !self.take(")") {
                arguments.push(self.expression()?);
                if !self.take(",") {
                    self.expect(")")?;
                    break;
                }
            }
            return Ok(Tree::Call(word.to_owned(), arguments));
        }
        self.path(word)
    }

    fn path(&mut self, first: &str) -> Parsed {
        let mut tree = match self.scope.iter().position(|name| name == first) {
            Some(index) => Tree::Variable(index, Vec::new()),
            None => Tree::path(first),
        };
        while self.take("/") {
            let name = self.word();
            if matches!(name, "any" | "all") {
                self.expect("(")?;
                if self.take(")") {
                    return Ok(Tree::Lambda(Box::new(tree), name.to_owned(), Box::new(Tree::word("true"))));
                }
                let variable = self.word();
                self.expect(":")?;
                if self.scope.iter().any(|other| other == variable) {
                    return Err(format!("`{variable}` is named twice"));
                }
                self.scope.push(variable.to_owned());
                let condition = self.expression()?;
                self.scope.pop();
                self.expect(")")?;
                return Ok(Tree::Lambda(Box::new(tree), name.to_owned(), Box::new(condition)));
            }
            let (Tree::Path(names) | Tree::Variable(_, names)) = &mut tree else { unreachable!() };
            names.push(name.to_owned());
        }
        Ok(tree)
    }

    /// A name, a number or a time.
    fn word(&mut self) -> &'t str {
        let is_word = |c: char| c.is_alphanumeric() || "_$.-+:".contains(c);
        let mut end = self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len());
        // What a name ends with is no longer one: `x:` begins a condition.
        if self.rest.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            end = self.rest.find(|c: char| !(c.is_alphanumeric() || "_.".contains(c))).unwrap_or(self.rest.len());
        }
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }

    fn operator(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let rest = self.rest.strip_prefix(' ')?;
        let word = *words.iter().find(|word| rest.strip_prefix(**word).is_some_and(|after| after.starts_with(' ')))?;
        self.rest = &rest[word.len() + 1..];
        Some(word)
    }

    fn take(&mut self, text: &str) -> bool {
        match self.rest.strip_prefix(text) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn expect(&mut self, text: &str) -> Result<(), String> {
        if self.take(text) { Ok(()) } else { Err(format!("`{text}` is missing at `{}`", self.rest)) }
    }
}
