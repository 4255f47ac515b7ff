//! The test cases that the standard's committee publishes beside its grammar.

use std::path::Path;

/// A text, and whether the rule of the grammar takes it.
#[derive(Debug)]
pub(super) struct Case {
    pub(super) rule: String,
    pub(super) input: String,
    pub(super) valid: bool,
}

/// The cases of these rules; `None` where the file is not there.
pub(super) fn of(rules: &[&str]) -> Option<Vec<Case>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/oasis/odata-abnf-testcases.yaml");
    let text = std::fs::read_to_string(file).ok()?;
    let (_, text) = text.split_once("\nTestCases:\n")?;
    let all = text.split("\n  - ").map(case);
    Some(all.filter(|case| rules.contains(&case.rule.as_str())).collect())
}

/// One item of the list: members four columns in, their values perhaps on lines further in.
fn case(item: &str) -> Case {
    let mut members: Vec<(&str, String)> = Vec::new();
    for line in item.lines().filter(|line| !line.trim_start().starts_with('#')) {
        match line.split_once(':').filter(|_| !line.starts_with("     ")) {
            Some((name, value)) => members.push((name.trim_start_matches([' ', '-']), value.trim().to_owned())),
            None => {
                if let Some((_, value)) = members.last_mut() {
                    *value += if value.is_empty() { "" } else { " " };
                    *value += line.trim();
                }
            }
        }
    }
    let find = |name: &str| members.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
    Case {
        rule: find("Rule").unwrap_or_default().to_owned(),
        input: plain(find("Input").unwrap_or_default()),
        valid: find("FailAt").is_none(),
    }
}

/// A scalar without its quotes.
fn plain(scalar: &str) -> String {
    let within = |quote: char| scalar.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    if let Some(inner) = within('\'') {
        return inner.replace("''", "'");
    }
    within('"').map_or_else(|| scalar.to_owned(), |inner| inner.replace("\\\"", "\"").replace("\\\\", "\\"))
}
