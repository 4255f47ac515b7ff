//! The value of an expression, worked out again in the plainest way.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::term::Term;

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Naive {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    Time(i64),
}

use Naive::{Bool, Float, Int, Null, Text};

#[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
pub(super) fn quarters(quarters: i64) -> f64 {
    quarters as f64 / 4.0
}

pub(super) fn time(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap().to_string()
}

/// What a row holds at a path; times are told by their shape.
pub(super) fn read(row: &Json, path: &str) -> Naive {
    match path.split('/').fold(row, |json, name| &json[name]) {
        Json::Bool(value) => Bool(*value),
        Json::Number(number) => number.as_i64().map_or_else(|| Float(number.as_f64().unwrap()), Int),
        Json::String(text) => match text.parse::<Timestamp>() {
            Ok(time) => Naive::Time(time.as_second()),
            Err(_) => Text(text.clone()),
        },
        _ => Null,
    }
}

/// The value of `term` for `row`; `item` is what a lambda is at.
pub(super) fn value(term: &Term, row: &Json, item: Option<&Json>) -> Naive {
    let of = |term: &Term| value(term, row, item);
    match term {
        Term::Null => Null,
        Term::Bool(value) => Bool(*value),
        Term::Int(number) => Int(*number),
        Term::Quarters(number) => Float(quarters(*number)),
        Term::Text(text) | Term::Member(text) => Text(text.clone()),
        Term::Time(seconds) => Naive::Time(*seconds),
        Term::Path(path) => match (path.strip_prefix("x/"), item) {
            (Some(path), Some(item)) => read(item, path),
            _ => read(row, path),
        },
        Term::Count(path) => Int(i64::try_from(row[path].as_array().map_or(0, Vec::len)).unwrap()),
        Term::Not(term) => match of(term) {
            Bool(value) => Bool(!value),
            _ => Null,
        },
        Term::Negate(term) => match of(term) {
            Int(number) => Int(-number),
            Float(number) => Float(-number),
            _ => Null,
        },
        Term::Binary("and", left, right) => match (of(left), of(right)) {
            (Bool(false), _) | (_, Bool(false)) => Bool(false),
            (Null, _) | (_, Null) => Null,
            _ => Bool(true),
        },
        Term::Binary("or", left, right) => match (of(left), of(right)) {
            (Bool(true), _) | (_, Bool(true)) => Bool(true),
            (Null, _) | (_, Null) => Null,
            _ => Bool(false),
        },
        Term::Binary("eq", left, right) => Bool(same(&of(left), &of(right))),
        Term::Binary("ne", left, right) => Bool(!same(&of(left), &of(right))),
        Term::Binary(operator @ ("gt" | "ge" | "lt" | "le"), left, right) => {
            let order = order(&of(left), &of(right));
            Bool(order.is_some_and(|order| match *operator {
                "gt" => order.is_gt(),
                "ge" => order.is_ge(),
                "lt" => order.is_lt(),
                _ => order.is_le(),
            }))
        }
        Term::Binary(operator, left, right) => arithmetic(operator, &of(left), &of(right)),
        Term::In(left, items) => {
            let left = of(left);
            Bool(items.iter().any(|item| same(&of(item), &left)))
        }
        Term::Call(name, arguments) => call(name, &arguments.iter().map(of).collect::<Vec<_>>()),
        Term::Lambda(path, quantifier, body) => {
            let empty = Vec::new();
            let items = row[path].as_array().unwrap_or(&empty);
            let holds = |item| value(body, row, Some(item)) == Bool(true);
            Bool(if *quantifier == "any" { items.iter().any(holds) } else { items.iter().all(holds) })
        }
    }
}

fn same(left: &Naive, right: &Naive) -> bool {
    (*left == Null && *right == Null) || order(left, right).is_some_and(std::cmp::Ordering::is_eq)
}

fn float(value: &Naive) -> Option<f64> {
    match value {
        #[allow(clippy::cast_precision_loss, reason = "the numbers are small")]
        Int(number) => Some(*number as f64),
        Float(number) => Some(*number),
        _ => None,
    }
}

/// The order of two values of one type; `None` with null.
pub(super) fn order(left: &Naive, right: &Naive) -> Option<std::cmp::Ordering> {
    match (left, right) {
        (Bool(a), Bool(b)) => Some(a.cmp(b)),
        (Text(a), Text(b)) => Some(a.cmp(b)),
        (Naive::Time(a), Naive::Time(b)) => Some(a.cmp(b)),
        (a, b) => float(a)?.partial_cmp(&float(b)?),
    }
}

fn arithmetic(operator: &str, left: &Naive, right: &Naive) -> Naive {
    if let (Int(a), Int(b), true) = (left, right, operator != "divby") {
        return Int(match operator {
            "add" => a + b,
            "sub" => a - b,
            "mul" => a * b,
            "div" => a / b,
            _ => a % b,
        });
    }
    let (Some(a), Some(b)) = (float(left), float(right)) else { return Null };
    Float(match operator {
        "add" => a + b,
        "sub" => a - b,
        "mul" => a * b,
        "div" | "divby" => a / b,
        _ => a % b,
    })
}

fn call(name: &str, arguments: &[Naive]) -> Naive {
    let characters = |text: &str| text.chars().collect::<Vec<_>>();
    let count = |number: usize| Int(i64::try_from(number).unwrap());
    match (name, arguments) {
        ("contains", [Text(text), Text(part)]) => Bool(text.contains(part)),
        ("startswith", [Text(text), Text(part)]) => Bool(text.starts_with(part)),
        ("endswith", [Text(text), Text(part)]) => Bool(text.ends_with(part)),
        ("indexof", [Text(text), Text(part)]) => {
            let (text, part) = (characters(text), characters(part));
            let found = (0..=text.len()).find(|at| text[*at..].starts_with(&part));
            found.map_or(Int(-1), count)
        }
        ("length", [Text(text)]) => count(characters(text).len()),
        ("tolower", [Text(text)]) => Text(text.to_lowercase()),
        ("toupper", [Text(text)]) => Text(text.to_uppercase()),
        ("trim", [Text(text)]) => Text(text.trim().to_owned()),
        ("concat", [Text(a), Text(b)]) => Text(a.clone() + b),
        ("substring", [Text(text), Int(start), rest @ ..]) => {
            let from = characters(text).into_iter().skip(usize::try_from(*start).unwrap());
            match rest {
                [Int(length)] => Text(from.take(usize::try_from(*length).unwrap()).collect()),
                _ => Text(from.collect()),
            }
        }
        ("year", [Naive::Time(seconds)]) => Int(time(*seconds)[..4].parse().unwrap()),
        ("hour", [Naive::Time(seconds)]) => Int(seconds.rem_euclid(86_400) / 3600),
        ("minute", [Naive::Time(seconds)]) => Int(seconds.rem_euclid(3600) / 60),
        ("floor", [number]) => float(number).map_or(Null, |number| Float(number.floor())),
        ("ceiling", [number]) => float(number).map_or(Null, |number| Float(number.ceil())),
        ("round", [number]) => float(number).map_or(Null, |number| Float(number.round())),
        _ => Null,
    }
}
