//! Whatever is built is read as what was built, and has no parentheses that it could do without.

use uipath_orchestrator_core::odata::{Decimal, Filter};

use crate::generator::Generator;
use crate::model::{Task, task};
use crate::parser::{READINGS, parse};
use crate::tree::Tree;

fn each(seed: u64, count: usize, depth: usize, mut check: impl FnMut(&str, &Tree)) {
    let mut generator = Generator::new(seed);
    for _ in 0..count {
        let (filter, tree) = generator.condition(depth);
        check(&filter.to_string(), &tree);
    }
}

#[test]
fn what_is_built_is_read_as_it_was_built() {
    let (mut lambdas, mut parentheses) = (0, 0);
    for depth in 1..=6 {
        each(depth as u64, 1500, depth, |text, tree| {
            for reading in READINGS {
                assert_eq!(parse(text, reading).as_ref(), Ok(tree), "{text} read as {reading:?}");
            }
            lambdas += text.matches("(x2:").count();
            parentheses += text.matches(" (").count();
        });
    }
    // The generator reaches what it is for.
    assert!(lambdas > 100 && parentheses > 1000, "{lambdas} lambdas in lambdas, {parentheses} groups");
}

#[test]
fn no_parentheses_can_be_left_out() {
    let mut left_out = 0;
    for depth in 1..=5 {
        each(100 + depth as u64, 800, depth, |text, tree| {
            for (open, close) in groups(text) {
                let without = [&text[..open], &text[open + 1..close], &text[close + 1..]].concat();
                let same = READINGS.iter().all(|reading| parse(&without, *reading).as_ref() == Ok(tree));
                assert!(!same, "{text} says no more than {without}");
                left_out += 1;
            }
        });
    }
    assert!(left_out > 1000, "{left_out}");
}

/// Where the parentheses stand that group operands: those of functions, lambdas and lists are needed in any case.
fn groups(text: &str) -> Vec<(usize, usize)> {
    let (mut open, mut found) = (Vec::new(), Vec::new());
    let (mut quoted, mut before) = (false, "");
    for (index, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => {
                let groups =
                    before.is_empty() || before.ends_with([' ', '(', ',', ':', '-']) && !before.ends_with(" in ");
                open.push((index, groups));
            }
            ')' if !quoted => {
                let (start, groups) = open.pop().unwrap();
                if groups {
                    found.push((start, index));
                }
            }
            _ => {}
        }
        before = &text[..index + c.len_utf8()];
    }
    found
}

#[test]
fn decimals_and_doubles_are_read_as_numbers() {
    let filter: Filter<Task> = task::COST.add(Decimal::new(-245, 2)).lt(5).or(task::PROGRESS.ge(1e-7));
    let cost = Tree::binary("add", Tree::path("Cost"), Tree::word("-2.45"));
    let tree = Tree::chain(
        "or",
        Tree::binary("lt", cost, Tree::word(&5)),
        Tree::binary("ge", Tree::path("Progress"), Tree::word("1e-7")),
    );
    for reading in READINGS {
        assert_eq!(parse(&filter.to_string(), reading).as_ref(), Ok(&tree));
    }
}
