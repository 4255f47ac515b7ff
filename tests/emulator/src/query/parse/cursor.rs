//! A place in the text of an expression.

use crate::query::literal::{self, Literal, is_word};

#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn blank(&mut self) -> bool {
        let rest = self.rest();
        let trimmed = rest.trim_start_matches([' ', '\t']);
        self.at += rest.len() - trimmed.len();
        rest.len() > trimmed.len()
    }

    /// An error that says where.
    pub(super) fn error(&self, message: &str) -> String {
        let rest: String = self.rest().chars().take(20).collect();
        let place = if rest.is_empty() { "at the end".to_owned() } else { format!("before `{rest}`") };
        format!("{message} {place} of `{}`", self.text.chars().take(200).collect::<String>())
    }

    /// Fails unless all has been read.
    pub(super) fn end(&mut self) -> Result<(), String> {
        self.blank();
        if self.rest().is_empty() { Ok(()) } else { Err(self.error("an operator is missing")) }
    }

    /// The operator among `words` that follows after a blank.
    pub(super) fn peek_keyword(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let start = self.at;
        let found = self.keyword(words);
        self.at = start;
        found
    }

    /// Reads the operator among `words` that follows after a blank.
    pub(super) fn keyword(&mut self, words: &[&'static str]) -> Option<&'static str> {
        let start = self.at;
        if self.blank() {
            let rest = self.rest();
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            if let Some(word) = words.iter().find(|word| word.eq_ignore_ascii_case(&rest[..length])) {
                self.at += length;
                return Some(word);
            }
        }
        self.at = start;
        None
    }

    /// Reads `word` where an operand could begin, if a blank or a parenthesis follows.
    pub(super) fn prefix(&mut self, word: &str) -> bool {
        self.blank();
        let follows = self.rest().strip_prefix(word).is_some_and(|rest| rest.starts_with([' ', '\t', '(']));
        if follows {
            self.at += word.len();
        }
        follows
    }

    /// Reads a minus sign that belongs to no number.
    pub(super) fn minus(&mut self) -> bool {
        self.blank();
        let rest = self.rest();
        let sign = rest.starts_with('-') && literal::scan(rest).is_none();
        if sign {
            self.at += 1;
        }
        sign
    }

    /// Reads `c`, after blanks.
    pub(super) fn skip(&mut self, c: char) -> bool {
        let start = self.at;
        self.blank();
        if self.rest().starts_with(c) {
            self.at += c.len_utf8();
            return true;
        }
        self.at = start;
        false
    }

    /// Reads `c`, which must be here.
    pub(super) fn expect(&mut self, c: char) -> Result<(), String> {
        if self.skip(c) { Ok(()) } else { Err(self.error(&format!("`{c}` is missing"))) }
    }

    /// Reads `text`, exactly here.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let follows = self.rest().starts_with(text);
        if follows {
            self.at += text.len();
        }
        follows
    }

    /// Reads a string in double quotes, as JSON has it.
    pub(super) fn json_string(&mut self) -> Option<String> {
        self.blank();
        let rest = self.rest();
        if !rest.starts_with('"') {
            return None;
        }
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<String>();
        let text = values.next()?.ok()?;
        self.at += values.byte_offset();
        Some(text)
    }

    /// Reads a literal.
    pub(super) fn literal(&mut self) -> Option<Literal> {
        self.blank();
        let (literal, length) = literal::scan(self.rest())?;
        self.at += length;
        Some(literal)
    }

    /// Reads a name, which may be qualified.
    pub(super) fn name(&mut self) -> Option<&'a str> {
        self.blank();
        let rest = self.rest();
        let length = rest.find(|c: char| !(is_word(c) || c == '.')).unwrap_or(rest.len());
        let name = &rest[..length];
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
            return None;
        }
        self.at += length;
        Some(name)
    }
}
