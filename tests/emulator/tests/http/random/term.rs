//! Expressions as the tests make them up, and as URLs have them.

/// An expression.
#[derive(Clone, Debug)]
pub(super) enum Term {
    Null,
    Bool(bool),
    Int(i64),
    /// In quarters, so that no digit is lost on the way.
    Quarters(i64),
    Text(String),
    /// Seconds since 1970.
    Time(i64),
    /// A member of an enumeration.
    Member(String),
    /// Names with slashes; within a lambda, those of the item begin with its variable.
    Path(String),
    Count(String),
    Not(Box<Term>),
    Negate(Box<Term>),
    Binary(&'static str, Box<Term>, Box<Term>),
    In(Box<Term>, Vec<Term>),
    Call(&'static str, Vec<Term>),
    /// The collection, `any` or `all`, and the condition.
    Lambda(String, &'static str, Box<Term>),
}

/// How tightly an operator binds.
fn level(operator: &str) -> u8 {
    match operator {
        "or" => 1,
        "and" => 2,
        "eq" | "ne" => 3,
        "gt" | "ge" | "lt" | "le" => 4,
        "add" | "sub" => 5,
        _ => 6,
    }
}

impl Term {
    fn level(&self) -> u8 {
        match self {
            Self::Binary(operator, _, _) => level(operator),
            Self::In(_, _) => 4,
            Self::Not(_) | Self::Negate(_) => 7,
            _ => 8,
        }
    }

    /// The text, with no more parentheses than it needs.
    pub(super) fn text(&self) -> String {
        let within = |term: &Self, level: u8| {
            if term.level() < level { format!("({})", term.text()) } else { term.text() }
        };
        let list = |terms: &[Self]| terms.iter().map(Self::text).collect::<Vec<_>>().join(",");
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => value.to_string(),
            Self::Int(number) => number.to_string(),
            // With its point: a number without one is an integer, which divides otherwise.
            Self::Quarters(quarters) => format!("{:?}", super::naive::quarters(*quarters)),
            Self::Text(text) | Self::Member(text) => format!("'{}'", text.replace('\'', "''")),
            Self::Time(seconds) => super::naive::time(*seconds),
            Self::Path(path) => path.clone(),
            Self::Count(path) => format!("{path}/$count"),
            Self::Not(term) => format!("not {}", within(term, 7)),
            // A minus before a number would be its sign.
            Self::Negate(term) => format!("-({})", term.text()),
            Self::Binary(operator, left, right) => {
                let level = level(operator);
                format!("{} {operator} {}", within(left, level), within(right, level + 1))
            }
            Self::In(left, items) => format!("{} in ({})", within(left, 4), list(items)),
            Self::Call(name, arguments) => format!("{name}({})", list(arguments)),
            Self::Lambda(path, quantifier, body) => format!("{path}/{quantifier}(x:{})", body.text()),
        }
    }
}
