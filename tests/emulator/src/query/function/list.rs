//! Functions on lists.

use super::Function;
use super::call::{count, int};
use crate::query::value::Value;

/// Calls a function whose first argument is the list `items`.
pub(super) fn evaluate(function: Function, items: &[Value], others: &[Value]) -> Option<Value> {
    use Function as F;
    let other = || match others.first() {
        Some(Value::List(other)) => Some(other.as_slice()),
        _ => None,
    };
    Some(match function {
        F::Length => int(items.len()),
        F::Contains => Value::Bool(find(items, other()?).is_some()),
        F::StartsWith => {
            Value::Bool(items.get(..other()?.len()).is_some_and(|start| same(start, other().unwrap_or_default())))
        }
        F::EndsWith => Value::Bool(ends_with(items, other()?)),
        F::IndexOf => find(items, other()?).map_or(Value::Int(-1), int),
        F::HasSubset => Value::Bool(has_subset(items, other()?)),
        F::HasSubsequence => Value::Bool(has_subsequence(items, other()?)),
        F::Concat => Value::List([items, other()?].concat()),
        F::Substring => {
            let rest = items.iter().skip(count(others.first()?)?).cloned();
            Value::List(match others.get(1) {
                Some(length) => rest.take(count(length)?).collect(),
                None => rest.collect(),
            })
        }
        _ => return None,
    })
}

fn same(a: &[Value], b: &[Value]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.equals(b))
}

/// Where `part` begins in `items`.
fn find(items: &[Value], part: &[Value]) -> Option<usize> {
    let last = items.len().checked_sub(part.len())?;
    (0..=last).find(|at| same(&items[*at..*at + part.len()], part))
}

fn ends_with(items: &[Value], part: &[Value]) -> bool {
    items.len().checked_sub(part.len()).is_some_and(|at| same(&items[at..], part))
}

/// Whether each value is in `items` as often as it is in `part`, in any order.
fn has_subset(items: &[Value], part: &[Value]) -> bool {
    let mut left: Vec<&Value> = items.iter().collect();
    part.iter().all(|value| {
        let at = left.iter().position(|item| item.equals(value));
        at.map(|at| left.swap_remove(at)).is_some()
    })
}

/// Whether the values of `part` are in `items` in this order, others between them or not.
fn has_subsequence(items: &[Value], part: &[Value]) -> bool {
    let mut items = items.iter();
    part.iter().all(|value| items.any(|item| item.equals(value)))
}
