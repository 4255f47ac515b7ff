//! `$search`: words and phrases in any text of a row, joined by `AND`, `OR` and `NOT`.

use super::node::Node;
use super::render::NEVER_ANSWERED;

/// Parentheses and `NOT` in each other.
const MAX_DEPTH: usize = 64;
/// Words and phrases of one search.
const MAX_WORDS: usize = 1000;

/// What is searched for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Search {
    /// A word or phrase, in small letters.
    Word(String),
    Not(Box<Search>),
    And(Vec<Search>),
    Or(Vec<Search>),
}

/// Reads the value of `$search`.
pub(super) fn read(text: &str) -> Result<Search, String> {
    let mut words = tokens(text)?.into_iter().peekable();
    let search = either(&mut words, 0)?;
    match words.next() {
        None => Ok(search),
        Some(_) => Err(format!("a parenthesis in `{text}` closes what it did not open")),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    And,
    Or,
    Not,
    Open,
    Close,
}

type Tokens = std::iter::Peekable<std::vec::IntoIter<Token>>;

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        if tokens.len() == MAX_WORDS {
            return Err(format!("a search has no more than {MAX_WORDS} words"));
        }
        let length = match first {
            '(' | ')' => 1,
            '"' => {
                let end = rest[1..].find('"').ok_or_else(|| format!("a quote in `{text}` is not closed"))?;
                end + 2
            }
            _ => rest.find(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '"')).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(length);
        tokens.push(match token {
            "(" => Token::Open,
            ")" => Token::Close,
            "AND" => Token::And,
            "OR" => Token::Or,
            "NOT" => Token::Not,
            word => Token::Word(word.trim_matches('"').to_lowercase()),
        });
        rest = after.trim_start();
    }
    Ok(tokens)
}

fn either(tokens: &mut Tokens, depth: usize) -> Result<Search, String> {
    let mut parts = vec![all(tokens, depth)?];
    while tokens.next_if_eq(&Token::Or).is_some() {
        parts.push(all(tokens, depth)?);
    }
    Ok(if parts.len() == 1 { parts.swap_remove(0) } else { Search::Or(parts) })
}

/// Words that stand beside each other must all be there.
fn all(tokens: &mut Tokens, depth: usize) -> Result<Search, String> {
    let mut parts = vec![one(tokens, depth)?];
    loop {
        let joined = tokens.next_if_eq(&Token::And).is_some();
        if !joined && matches!(tokens.peek(), None | Some(Token::Or | Token::Close)) {
            break;
        }
        parts.push(one(tokens, depth)?);
    }
    Ok(if parts.len() == 1 { parts.swap_remove(0) } else { Search::And(parts) })
}

fn one(tokens: &mut Tokens, depth: usize) -> Result<Search, String> {
    if depth == MAX_DEPTH {
        return Err(format!("a search is nested no more than {MAX_DEPTH} levels deep"));
    }
    match tokens.next() {
        Some(Token::Word(word)) if !word.is_empty() => Ok(Search::Word(word)),
        Some(Token::Not) => one(tokens, depth + 1).map(|inner| Search::Not(Box::new(inner))),
        Some(Token::Open) => {
            let inner = either(tokens, depth + 1)?;
            tokens.next_if_eq(&Token::Close).ok_or("a parenthesis in `$search` is not closed")?;
            Ok(inner)
        }
        _ => Err("a word is missing in `$search`".to_owned()),
    }
}

impl Search {
    /// Whether it is found in `row`.
    pub(super) fn finds(&self, row: Node<'_>) -> bool {
        match self {
            Self::Word(word) => holds(row, word),
            Self::Not(inner) => !inner.finds(row),
            Self::And(parts) => parts.iter().all(|part| part.finds(row)),
            Self::Or(parts) => parts.iter().any(|part| part.finds(row)),
        }
    }
}

fn holds(node: Node<'_>, word: &str) -> bool {
    if let Some(text) = node.text() {
        return text.to_lowercase().contains(word);
    }
    let shown = |name: &str| !name.contains('@') && !NEVER_ANSWERED.contains(&name);
    node.members().any(|(name, value)| shown(name) && holds(value, word))
        || node.items().iter().any(|item| holds(Node::Json(item), word))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn words_phrases_and_operators() {
        let row =
            json!({ "Name": "Red bicycle", "Tags": ["fast", { "Note": "new wheel" }], "Password": "secret", "Id": 5 });
        for (text, wanted) in [
            ("red", true),
            ("RED wheel", true),
            ("red blue", false),
            ("\"red bicycle\"", true),
            ("\"bicycle red\"", false),
            ("red AND fast", true),
            ("blue OR fast", true),
            ("NOT blue", true),
            ("red NOT fast", false),
            ("blue OR red AND NOT (fast OR slow)", false),
            ("(blue OR red) NOT slow", true),
            ("and", false),
            ("secret", false),
            ("5", false),
        ] {
            assert_eq!(read(text).unwrap().finds(Node::Json(&row)), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_search() {
        let deep = "(".repeat(100) + "a";
        let long = "a ".repeat(2000);
        for bad in ["", "AND", "a OR", "NOT", "(a", "a)", "\"a", "\"\"", "a AND OR b", &deep, &long] {
            assert!(read(bad).is_err(), "{}", &bad[..bad.len().min(20)]);
        }
    }
}
