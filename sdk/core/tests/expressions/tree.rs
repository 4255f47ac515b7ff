//! What an expression says, without how it is written.

/// An expression. `and` and `or` take any number of operands; variables are counted from the outermost lambda.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    Path(Vec<String>),
    Variable(usize, Vec<String>),
    Text(String),
    /// Numbers, times and the like, as they are written.
    Word(String),
    Not(Box<Tree>),
    Minus(Box<Tree>),
    Binary(String, Box<Tree>, Box<Tree>),
    Chain(String, Vec<Tree>),
    In(Box<Tree>, Vec<Tree>),
    Call(String, Vec<Tree>),
    Lambda(Box<Tree>, String, Box<Tree>),
}

impl Tree {
    pub fn path(names: &str) -> Self {
        Self::Path(names.split('/').map(str::to_owned).collect())
    }

    pub fn word<T: ToString + ?Sized>(word: &T) -> Self {
        Self::Word(word.to_string())
    }

    pub fn binary(operator: &str, left: Self, right: Self) -> Self {
        Self::Binary(operator.to_owned(), Box::new(left), Box::new(right))
    }

    /// `and`, `or`: chains in chains of the same kind are one.
    pub fn chain(operator: &str, left: Self, right: Self) -> Self {
        let mut items = Vec::new();
        for side in [left, right] {
            match side {
                Self::Chain(own, more) if own == operator => items.extend(more),
                single => items.push(single),
            }
        }
        Self::Chain(operator.to_owned(), items)
    }

    pub fn call<const N: usize>(function: &str, arguments: [Self; N]) -> Self {
        Self::Call(function.to_owned(), arguments.into())
    }
}
