//! Expressions on rows.

use jiff::Timestamp;
use odata_codegen::model::{QName, Type};

use super::cast::{cast, is_value_of};
use super::expression::{Arithmetic, Comparison, Expression, Path};
use super::function;
use super::node::Node;
use super::options::Options;
use super::value::Value;
use crate::etag;
use crate::model::Model;
use crate::store::Store;

/// What expressions are evaluated in.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) model: &'a Model,
    pub(crate) store: &'a Store,
    pub(crate) now: Timestamp,
}

impl<'a> Scope<'a> {
    /// Whether `filter` is true of `row`; null counts as false.
    fn matches(&self, filter: &Expression, row: Node<'a>) -> bool {
        self.value(filter, &mut vec![row]) == Value::Bool(true)
    }

    /// Whether `row` is one of those that are asked for.
    pub(crate) fn passes(&self, options: &Options, row: Node<'a>) -> bool {
        options.filter.as_ref().is_none_or(|filter| self.matches(filter, row))
            && options.search.as_ref().is_none_or(|search| search.finds(row))
    }

    /// The value of `expression` for `row`.
    pub(crate) fn evaluate(&self, expression: &Expression, row: Node<'a>) -> Value {
        self.value(expression, &mut vec![row])
    }

    fn value(&self, expression: &Expression, variables: &mut Vec<Node<'a>>) -> Value {
        match expression {
            Expression::Literal(value) => value.clone(),
            Expression::Path(path) => self.read(path, variables),
            Expression::Count(path) => {
                let count = self.follow(path, variables).map_or(0, |node| node.items().len());
                Value::Int(i64::try_from(count).unwrap_or(i64::MAX))
            }
            Expression::Lambda { source, all, body } => self.lambda(source, *all, body.as_deref(), variables),
            Expression::And(parts) => self.connect(parts, false, variables),
            Expression::Or(parts) => self.connect(parts, true, variables),
            Expression::Not(inner) => match self.value(inner, variables) {
                Value::Bool(value) => Value::Bool(!value),
                _ => Value::Null,
            },
            Expression::Negate(inner) => match self.value(inner, variables) {
                Value::Int(number) => Value::Int(number.saturating_neg()),
                Value::Double(number) => Value::Double(-number),
                Value::Decimal(number) => Value::Decimal(number.negated()),
                Value::Duration(duration) => Value::Duration(-duration),
                _ => Value::Null,
            },
            Expression::Compare(comparison, left, right) => {
                let (left, right) = (self.value(left, variables), self.value(right, variables));
                compare(*comparison, &left, &right)
            }
            Expression::In(left, items) => {
                let left = self.value(left, variables);
                Value::Bool(items.iter().any(|item| self.value(item, variables).equals(&left)))
            }
            Expression::Arithmetic(operator, left, right) => {
                let (left, right) = (self.value(left, variables), self.value(right, variables));
                arithmetic(*operator, &left, &right).unwrap_or(Value::Null)
            }
            Expression::Call(function, arguments) => {
                let arguments: Vec<Value> = arguments.iter().map(|argument| self.value(argument, variables)).collect();
                function::call(*function, &arguments, self.now)
            }
            Expression::List(items) => Value::List(items.iter().map(|item| self.value(item, variables)).collect()),
            Expression::Matches(inner, pattern) => match self.value(inner, variables) {
                Value::Text(text) => Value::Bool(pattern.is_match(&text)),
                _ => Value::Null,
            },
            Expression::Cast(inner, from, ty) => cast(self.model, self.value(inner, variables), from, ty),
            Expression::IsOf(inner, declared, ty) => Value::Bool(self.is_of(inner, declared.as_ref(), ty, variables)),
        }
    }

    fn follow(&self, path: &Path, variables: &[Node<'a>]) -> Option<Node<'a>> {
        self.go(path.variable, &path.steps, variables)
    }

    fn go(&self, variable: usize, steps: &[String], variables: &[Node<'a>]) -> Option<Node<'a>> {
        let start = *variables.get(variable)?;
        steps.iter().try_fold(start, |node, step| match self.model.name(step) {
            Some(ty) if step.contains('.') => {
                Some(node).filter(|node| self.type_of(*node).is_some_and(|own| self.inherits(own, ty)))
            }
            _ => node.child(self.store, step),
        })
    }

    /// The type that an object says itself.
    fn type_of(&self, node: Node<'a>) -> Option<&'a QName> {
        let said = node.member("@odata.type").and_then(Node::text)?;
        self.model.said(said)
    }

    fn inherits(&self, ty: &QName, base: &QName) -> bool {
        self.model.service.inherits(ty, base)
    }

    /// Whether a value is of the type `ty`, and not null.
    fn is_of(&self, value: &Expression, declared: Option<&Type>, ty: &Type, variables: &mut Vec<Node<'a>>) -> bool {
        let (Some(name), Expression::Path(path)) = (ty.structured(), value) else {
            let value = self.value(value, variables);
            let fits = |own: Option<&Type>| own.map_or_else(|| is_value_of(self.model, &value, ty), |own| own == ty);
            return value != Value::Null && fits(declared);
        };
        let Some(node) = self.follow(path, variables) else { return false };
        let own = self.type_of(node).or_else(|| declared.and_then(Type::structured));
        own.is_some_and(|own| self.inherits(own, name))
    }

    fn read(&self, path: &Path, variables: &[Node<'a>]) -> Value {
        if let Some((last, before)) = path.steps.split_last()
            && last == etag::MEMBER
            && let Some(Node::Row(row)) = self.go(path.variable, before, variables)
        {
            return Value::Binary(row.version.to_be_bytes().to_vec());
        }
        match self.follow(path, variables) {
            None => Value::Null,
            Some(Node::Row(_)) => Value::Object,
            Some(Node::Json(json)) => Value::read(self.model, json, &path.kind),
            Some(Node::Cell(cell)) => Value::of_cell(self.model, cell, &path.kind),
        }
    }

    fn lambda(&self, source: &Path, all: bool, body: Option<&Expression>, variables: &mut Vec<Node<'a>>) -> Value {
        let items = self.follow(source, variables).map(Node::items).unwrap_or_default();
        let Some(body) = body else { return Value::Bool(!items.is_empty()) };
        for item in items {
            variables.push(Node::Json(item));
            let holds = self.value(body, variables) == Value::Bool(true);
            variables.pop();
            if holds != all {
                return Value::Bool(!all);
            }
        }
        Value::Bool(all)
    }

    /// `and` and `or` over true, false and null; `wins` is the value that decides at once.
    fn connect(&self, parts: &[Expression], wins: bool, variables: &mut Vec<Node<'a>>) -> Value {
        let mut unknown = false;
        for part in parts {
            match self.value(part, variables) {
                Value::Bool(value) if value == wins => return Value::Bool(wins),
                Value::Bool(_) => {}
                _ => unknown = true,
            }
        }
        if unknown { Value::Null } else { Value::Bool(!wins) }
    }
}

fn compare(comparison: Comparison, left: &Value, right: &Value) -> Value {
    let order = || left.compare(right);
    Value::Bool(match comparison {
        Comparison::Eq => left.equals(right),
        Comparison::Ne => !left.equals(right),
        Comparison::Gt => order().is_some_and(std::cmp::Ordering::is_gt),
        Comparison::Ge => order().is_some_and(std::cmp::Ordering::is_ge),
        Comparison::Lt => order().is_some_and(std::cmp::Ordering::is_lt),
        Comparison::Le => order().is_some_and(std::cmp::Ordering::is_le),
        Comparison::Has => match (left, right) {
            (Value::Enum(left), Value::Enum(right)) => left & right == *right,
            _ => return Value::Null,
        },
    })
}

fn arithmetic(operator: Arithmetic, left: &Value, right: &Value) -> Option<Value> {
    Some(match (operator, left, right) {
        (Arithmetic::Add, Value::Int(a), Value::Int(b)) => Value::Int(a.checked_add(*b)?),
        (Arithmetic::Sub, Value::Int(a), Value::Int(b)) => Value::Int(a.checked_sub(*b)?),
        (Arithmetic::Mul, Value::Int(a), Value::Int(b)) => Value::Int(a.checked_mul(*b)?),
        (Arithmetic::Div, Value::Int(a), Value::Int(b)) => Value::Int(a.checked_div(*b)?),
        (Arithmetic::Mod, Value::Int(a), Value::Int(b)) => Value::Int(a.checked_rem(*b)?),
        (Arithmetic::Add, Value::DateTime(a), Value::Duration(b)) => Value::DateTime(a.checked_add(*b).ok()?),
        (Arithmetic::Sub, Value::DateTime(a), Value::Duration(b)) => Value::DateTime(a.checked_sub(*b).ok()?),
        (Arithmetic::Sub, Value::DateTime(a), Value::DateTime(b)) => Value::Duration(a.duration_since(*b)),
        (Arithmetic::Add, Value::Date(a), Value::Duration(b)) => Value::Date(a.checked_add(*b).ok()?),
        (Arithmetic::Sub, Value::Date(a), Value::Duration(b)) => Value::Date(a.checked_sub(*b).ok()?),
        (Arithmetic::Sub, Value::Date(a), Value::Date(b)) => Value::Duration(a.duration_since(*b)),
        (Arithmetic::Add, Value::Duration(a), Value::Duration(b)) => Value::Duration(a.checked_add(*b)?),
        (Arithmetic::Sub, Value::Duration(a), Value::Duration(b)) => Value::Duration(a.checked_sub(*b)?),
        (operator, Value::Duration(a), b) => {
            let seconds = floats(operator, a.as_secs_f64(), b.as_f64()?);
            Value::Duration(jiff::SignedDuration::try_from_secs_f64(seconds).ok()?)
        }
        (operator, a, b) => Value::Double(floats(operator, a.as_f64()?, b.as_f64()?)),
    })
}

fn floats(operator: Arithmetic, a: f64, b: f64) -> f64 {
    match operator {
        Arithmetic::Add => a + b,
        Arithmetic::Sub => a - b,
        Arithmetic::Mul => a * b,
        Arithmetic::Div | Arithmetic::DivBy => a / b,
        Arithmetic::Mod => a % b,
    }
}
