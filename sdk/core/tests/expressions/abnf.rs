//! The cases of the standard's grammar: what a client can write is written byte for byte, and what is left out has its
//! reason.

mod built;
mod cases;
mod left_out;
mod model;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use self::cases::Case;
use crate::parser::percent_decoded;

/// How near to a case something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Same {
    Exactly,
    /// One of them percent-encodes more than the other.
    Decoded,
    /// The case calls its range variable `lambda`.
    Renamed,
    /// The case has blanks that may be left out.
    Spaced,
    /// The case says that an order is ascending.
    Ascending,
    /// The case gives an argument by an alias.
    Inlined,
    /// The case has its query options in another order.
    Reordered,
}

/// The case as it would be without what a client is free in.
fn forms(input: &str) -> Vec<(Same, String)> {
    let decoded = if input.contains('%') { percent_decoded(input) } else { input.to_owned() };
    let renamed = decoded.replace("lambda", "x");
    let spaced = [(", ", ","), ("( ", "("), (" )", ")"), (" : ", ":")]
        .iter()
        .fold(renamed.clone(), |text, (with, without)| text.replace(with, without));
    vec![
        (Same::Exactly, input.to_owned()),
        (Same::Decoded, decoded.clone()),
        (Same::Renamed, renamed),
        (Same::Spaced, spaced),
        (Same::Ascending, decoded.replace(" asc", "").replace("\tasc", "")),
        (Same::Inlined, inlined(&decoded)),
        (Same::Reordered, in_order(&decoded)),
    ]
}

/// The options of a query, sorted.
fn in_order(text: &str) -> String {
    let mut options: Vec<&str> = text.split(['?', '&']).collect();
    options.sort_unstable();
    options.join("&")
}

/// `F(a=5)` for `F(a=@b)?@b=5`.
fn inlined(text: &str) -> String {
    let inline = || {
        let (path, alias) = text.split_once("?@")?;
        let (name, value) = alias.split_once('=')?;
        Some(path.replace(&format!("@{name}"), value))
    };
    inline().unwrap_or_else(|| text.to_owned())
}

#[test]
fn every_case_is_covered_or_left_out_for_a_reason() {
    let Some(cases) = cases::read() else {
        println!("skipped: the standard's test cases are not there");
        return;
    };
    assert!(cases.len() > 800, "{} cases were read", cases.len());
    let built = built::all();
    let mut used = BTreeSet::new();
    let mut covered: BTreeMap<Same, usize> = BTreeMap::new();
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    let mut nowhere = Vec::new();
    for case in &cases {
        if !case.valid {
            // What the grammar refuses is not built.
            assert!(!built.contains(&case.input), "line {}: `{}` is built", case.line, case.input);
        }
        match cover(case, &built, &mut used) {
            Some(same) => *covered.entry(same).or_default() += 1,
            None => match left_out::reason(case) {
                Some(reason) => *reasons.entry(reason).or_default() += 1,
                None => nowhere.push(case),
            },
        }
    }
    for (same, count) in &covered {
        println!("covered ({same:?}): {count}");
    }
    for (reason, count) in &reasons {
        println!("left out: {count}: {reason}");
    }
    let nowhere: Vec<String> = nowhere
        .iter()
        .map(|case| format!("line {}: {} `{}` {}", case.line, case.rule, case.input, case.valid))
        .collect();
    assert!(nowhere.is_empty(), "neither covered nor left out:\n{}", nowhere.join("\n"));
    let idle: Vec<&String> = built.iter().filter(|text| !used.contains(*text)).collect();
    assert!(idle.is_empty(), "built, and in no case: {idle:#?}");
    let idle: Vec<&str> = left_out::reasons().filter(|reason| !reasons.contains_key(reason)).collect();
    assert!(idle.is_empty(), "reasons that no case has: {idle:#?}");
}

fn cover(case: &Case, built: &BTreeSet<String>, used: &mut BTreeSet<String>) -> Option<Same> {
    if let Some(same) = values::cover(case) {
        return Some(same);
    }
    if !case.valid {
        let right = built::mended(&case.input)?;
        used.insert(right);
        return Some(Same::Exactly);
    }
    // What a query makes of a condition is tested elsewhere.
    let input = match case.input.split_once("$filter=") {
        Some((before, condition)) if !condition.contains('&') && !before.contains('$') => condition,
        _ => &case.input,
    };
    forms(input).into_iter().find_map(|(same, text)| {
        let found = match same {
            Same::Decoded => built.iter().find(|built| **built == text || percent_decoded(built) == text),
            Same::Reordered => built.iter().find(|built| in_order(built) == text),
            _ => built.get(&text),
        }?;
        used.insert(found.clone());
        Some(same)
    })
}
