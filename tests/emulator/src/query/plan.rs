//! How the rows that a query asks for are found without a look at all of them.

use std::ops::Bound;

use odata_codegen::model::{EntitySet, Primitive};

use super::evaluate::Scope;
use super::expression::{Comparison, Expression, Path};
use super::options::Options;
use super::value::{Kind, Value};
use crate::model::Model;
use crate::store::{Key, Lookup, Store};

/// What indices do for a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Plan {
    /// What is looked up.
    pub(crate) lookup: Lookup,
    /// Whether rows that are found match the filter without a second look.
    pub(crate) exact: bool,
    /// Whether the rows come in the order of their keys, and if so, whether downward.
    pub(crate) by_key: Option<bool>,
}

/// Plans a query for the rows of a set.
pub(crate) fn plan(scope: Scope<'_>, set: &EntitySet, name: &str, options: &Options) -> Plan {
    let planner = Planner { model: scope.model, store: scope.store, set: name, key: number_key(scope.model, set) };
    let mut lookup = Lookup::default();
    let parts = match &options.filter {
        None => &[],
        Some(Expression::And(parts)) => parts.as_slice(),
        Some(whole) => std::slice::from_ref(whole),
    };
    // Every part is looked at, not only those before the first that no index knows.
    let mut exact = options.search.is_none();
    for part in parts {
        exact &= planner.take(part, &mut lookup);
    }
    let by_key = match options.order.first() {
        None => Some(false),
        Some((Expression::Path(path), down)) if planner.is_key(path) => Some(*down),
        Some(_) => None,
    };
    Plan { lookup, exact, by_key }
}

/// The name of the key, if it is one number.
fn number_key<'a>(model: &'a Model, set: &EntitySet) -> Option<&'a str> {
    let [part] = model.shape(&set.entity_type)?.key.as_slice() else { return None };
    let number = matches!(model.primitive(&part.ty), Some(Primitive::Int16 | Primitive::Int32 | Primitive::Int64));
    part.path.first().filter(|_| number && part.path.len() == 1).map(String::as_str)
}

struct Planner<'a> {
    model: &'a Model,
    store: &'a Store,
    set: &'a str,
    key: Option<&'a str>,
}

impl Planner<'_> {
    fn is_key(&self, path: &Path) -> bool {
        path.variable == 0 && matches!(path.steps.as_slice(), [only] if Some(only.as_str()) == self.key)
    }

    /// Puts a condition into the lookup; false if indices cannot tell whether it holds.
    fn take(&self, condition: &Expression, lookup: &mut Lookup) -> bool {
        if let Expression::Compare(comparison, left, right) = condition
            && let Some((path, comparison, value)) = sides(*comparison, left, right)
            && self.is_key(path)
            && let Value::Int(number) = value
        {
            return narrow(lookup, comparison, *number);
        }
        let mut member = None;
        let mut values = Vec::new();
        if !self.values(condition, &mut member, &mut values) {
            return false;
        }
        let Some(member) = member else { return false };
        lookup.equal.push((member.to_owned(), values));
        true
    }

    /// The values that a condition allows one indexed member to have.
    fn values<'e>(&self, condition: &'e Expression, member: &mut Option<&'e str>, values: &mut Vec<String>) -> bool {
        let mut allow = |path: &'e Path, value: &Value| {
            let Some(written) = self.written(path, value) else { return false };
            let name = path.steps[0].as_str();
            values.push(written);
            *member.get_or_insert(name) == name
        };
        match condition {
            Expression::Compare(Comparison::Eq, left, right) => {
                sides(Comparison::Eq, left, right).is_some_and(|(path, _, value)| allow(path, value))
            }
            Expression::In(left, items) => match &**left {
                Expression::Path(path) => items.iter().all(|item| match item {
                    Expression::Literal(value) => allow(path, value),
                    _ => false,
                }),
                _ => false,
            },
            Expression::Or(parts) => parts.iter().all(|part| self.values(part, member, values)),
            _ => false,
        }
    }

    /// A value as the index of the member at the end of `path` writes it.
    fn written(&self, path: &Path, value: &Value) -> Option<String> {
        let [name] = path.steps.as_slice() else { return None };
        if path.variable != 0 || !self.store.is_indexed(self.set, name) {
            return None;
        }
        match (&path.kind, value) {
            (Kind::Text, Value::Text(text)) => Some(text.clone()),
            (Kind::Number, Value::Int(number)) => Some(number.to_string()),
            (Kind::Guid, Value::Guid(guid)) => Some(guid.to_string()),
            (Kind::Enum(name), Value::Enum(number)) => {
                let ty = self.model.enumeration(name).filter(|ty| !ty.is_flags)?;
                let mut members = ty.members.iter().filter(|member| member.value == *number);
                // A number that two names stand for is not found by one of them.
                members.next().filter(|_| members.next().is_none()).map(|member| member.name.clone())
            }
            _ => None,
        }
    }
}

/// A path and the literal that it is compared with, the path first.
fn sides<'e>(
    comparison: Comparison,
    left: &'e Expression,
    right: &'e Expression,
) -> Option<(&'e Path, Comparison, &'e Value)> {
    match (left, right) {
        (Expression::Path(path), Expression::Literal(value)) => Some((path, comparison, value)),
        (Expression::Literal(value), Expression::Path(path)) => {
            let turned = match comparison {
                Comparison::Gt => Comparison::Lt,
                Comparison::Ge => Comparison::Le,
                Comparison::Lt => Comparison::Gt,
                Comparison::Le => Comparison::Ge,
                other => other,
            };
            Some((path, turned, value))
        }
        _ => None,
    }
}

/// Narrows the bounds of the key.
fn narrow(lookup: &mut Lookup, comparison: Comparison, number: i64) -> bool {
    let (from, to) = &mut lookup.bounds;
    let number = Key::Int(number);
    let (lower, upper) = match comparison {
        Comparison::Eq => (Some(Bound::Included(number.clone())), Some(Bound::Included(number))),
        Comparison::Gt => (Some(Bound::Excluded(number)), None),
        Comparison::Ge => (Some(Bound::Included(number)), None),
        Comparison::Lt => (None, Some(Bound::Excluded(number))),
        Comparison::Le => (None, Some(Bound::Included(number))),
        Comparison::Ne | Comparison::Has => return false,
    };
    // The second bound on a side is left to the filter.
    let mut exact = true;
    for (bound, new) in [(from, lower), (to, upper)] {
        match (&*bound, new) {
            (_, None) => {}
            (Bound::Unbounded, Some(new)) => *bound = new,
            (_, Some(_)) => exact = false,
        }
    }
    exact
}
