//! Expressions as text.

use std::fmt::Write;

use super::node::{Junction, Lambda, Node, Operator};
use super::trail::{Trail, Variable};

/// How tightly the outermost operator of an expression binds; the loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Unknown,
    Or,
    And,
    Not,
    /// The standard ranks `gt` above `eq`, and servers do not all heed that: to compare comparisons takes parentheses.
    Comparison,
    Sum,
    Product,
    Minus,
    Primary,
}

impl Operator {
    fn word(self) -> &'static str {
        match self {
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
            Self::Has => "has",
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Mul => "mul",
            Self::Div => "div",
            Self::DivBy => "divby",
            Self::Mod => "mod",
        }
    }

    /// The rank of the operation, and those that its operands need at least.
    fn ranks(self) -> (Rank, Rank, Rank) {
        match self {
            Self::Add | Self::Sub => (Rank::Sum, Rank::Sum, Rank::Product),
            Self::Mul | Self::Div | Self::DivBy | Self::Mod => (Rank::Product, Rank::Product, Rank::Minus),
            // OData 4.0 ranks it with the dots and slashes, later versions with the comparisons.
            Self::Has => (Rank::Comparison, Rank::Primary, Rank::Primary),
            _ => (Rank::Comparison, Rank::Sum, Rank::Sum),
        }
    }
}

impl Junction {
    fn word(self) -> &'static str {
        match self {
            Self::And => " and ",
            Self::Or => " or ",
        }
    }

    fn rank(self) -> Rank {
        match self {
            Self::And => Rank::And,
            Self::Or => Rank::Or,
        }
    }
}

impl Node {
    fn rank(&self) -> Rank {
        match self {
            Self::Raw(_) => Rank::Unknown,
            Self::Chain(junction, _) => junction.rank(),
            Self::Not(_) => Rank::Not,
            Self::In(..) => Rank::Comparison,
            Self::Binary(operator, _) => operator.ranks().0,
            Self::Minus(_) => Rank::Minus,
            Self::Path(_) | Self::Literal(_) | Self::Type(_) | Self::Call(..) | Self::Lambda(_) => Rank::Primary,
        }
    }
}

pub(super) fn text(node: &Node) -> String {
    let mut writer = Writer { out: String::new(), scope: Vec::new() };
    writer.node(node);
    writer.out
}

struct Writer {
    out: String,
    /// The variables of the lambdas around, and their names.
    scope: Vec<(Variable, String)>,
}

impl Writer {
    fn node(&mut self, node: &Node) {
        match node {
            Node::Path(trail) => self.path(trail),
            Node::Literal(text) | Node::Raw(text) => self.out.push_str(text),
            Node::Type(name) => self.out.push_str(name),
            Node::Not(inner) => {
                self.out.push_str("not ");
                // Read to the letter, the grammar lets `not` take all that follows.
                self.grouped(inner, !matches!(inner.rank(), Rank::Primary | Rank::Not));
            }
            Node::Minus(inner) => {
                self.out.push('-');
                // `-5` is a number and no operation. A sign or a quote shows where the operand begins.
                let number = matches!(&**inner, Node::Literal(text) if !text.starts_with('-') && !text.ends_with('\''));
                self.grouped(inner, number || inner.rank() < Rank::Minus);
            }
            Node::Binary(operator, sides) => {
                let [left, right] = &**sides;
                let (_, left_needs, right_needs) = operator.ranks();
                self.grouped(left, left.rank() < left_needs);
                let _ = write!(self.out, " {} ", operator.word());
                // Nothing that follows could be taken for a part of what `not` denies.
                self.grouped(right, right.rank() < right_needs && right.rank() != Rank::Not);
            }
            Node::In(left, values) => {
                self.grouped(left, left.rank() < Rank::Sum);
                let _ = write!(self.out, " in ({values})");
            }
            Node::Chain(junction, items) => {
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        self.out.push_str(junction.word());
                    }
                    self.grouped(item, item.rank() < junction.rank());
                }
            }
            Node::Call(function, arguments) => {
                self.out.push_str(function);
                self.out.push('(');
                for (index, argument) in arguments.iter().enumerate() {
                    if index > 0 {
                        self.out.push(',');
                    }
                    self.node(argument);
                }
                self.out.push(')');
            }
            Node::Lambda(lambda) => self.lambda(lambda),
        }
    }

    fn grouped(&mut self, node: &Node, in_parentheses: bool) {
        if in_parentheses {
            self.out.push('(');
        }
        self.node(node);
        if in_parentheses {
            self.out.push(')');
        }
    }

    fn path(&mut self, trail: &Trail) {
        if let Some(start) = trail.start() {
            let name = self.scope.iter().find(|(variable, _)| *variable == start).map(|(_, name)| name.as_str());
            // A variable that was carried out of its lambda names nothing: the service has to refuse it.
            self.out.push_str(name.unwrap_or("$unbound"));
            if !trail.names().is_empty() {
                self.out.push('/');
            }
        }
        self.out.push_str(trail.names());
    }

    fn lambda(&mut self, lambda: &Lambda) {
        self.path(&lambda.collection);
        let name = self.free_name(&lambda.condition);
        let _ = write!(self.out, "/{}({name}:", lambda.quantifier);
        self.scope.push((lambda.variable, name));
        self.node(&lambda.condition);
        self.scope.pop();
        self.out.push(')');
    }

    /// A name for a variable that no variable around has, and no property that the condition names.
    fn free_name(&self, condition: &Node) -> String {
        let taken = |name: &str| {
            let named = |trail: &Trail| trail.start().is_none() && trail.names().split('/').next() == Some(name);
            self.scope.iter().any(|(_, other)| other == name) || condition.has_path(&named)
        };
        let mut name = "x".to_owned();
        let mut number = 1;
        while taken(&name) {
            number += 1;
            name = format!("x{number}");
        }
        name
    }
}
