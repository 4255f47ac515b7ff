//! Reads the cases of the standard: the few shapes of YAML that the file has.

use std::path::Path;

/// An input for a rule of the grammar.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its place in the file, from 1.
    pub line: usize,
    pub rule: String,
    pub input: String,
    /// Whether the rule takes the input.
    pub valid: bool,
}

/// All cases, if the file is there.
pub fn read() -> Option<Vec<Case>> {
    let outside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3)?;
    let text = std::fs::read_to_string(outside.join("shared/oasis/odata-abnf-testcases.yaml")).ok()?;
    Some(parse(&text))
}

fn parse(text: &str) -> Vec<Case> {
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| *line != "TestCases:").skip(1).peekable();
    let mut cases: Vec<Case> = Vec::new();
    while let Some((number, line)) = lines.next() {
        let Some((name, first)) = line.trim_start_matches(['-', ' ']).split_once(':') else { continue };
        let mut value = vec![first.trim()];
        // What is further to the right goes on.
        while let Some((_, next)) = lines.next_if(|(_, next)| next.is_empty() || next.starts_with("      ")) {
            value.push(next.trim_start());
        }
        if line.starts_with("  - ") {
            let (rule, input) = (String::new(), String::new());
            cases.push(Case { line: number + 1, rule, input, valid: true });
        }
        let Some(case) = cases.last_mut() else { continue };
        match name {
            "Rule" => case.rule = scalar(&value),
            "Input" => case.input = scalar(&value),
            "FailAt" => case.valid = false,
            _ => {}
        }
    }
    cases
}

fn scalar(lines: &[&str]) -> String {
    let mut joined = String::new();
    for line in lines.iter().copied().filter(|line| !line.is_empty()) {
        match joined.strip_suffix('\\') {
            // In double quotes, a line that ends so goes on without a blank.
            Some(before) if joined.starts_with('"') => joined = before.to_owned() + line,
            _ if joined.is_empty() => line.clone_into(&mut joined),
            _ => joined = joined + " " + line,
        }
    }
    if let Some(inner) = joined.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return inner.replace("''", "'");
    }
    match joined.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) => inner.replace("\\r", "\r").replace("\\ ", " ").replace("\\\"", "\"").replace("\\\\", "\\"),
        None => joined,
    }
}

#[test]
fn scalars_of_each_shape() {
    for (lines, value) in [
        (&["a b"][..], "a b"),
        (&["'it''s'"], "it's"),
        (&["\"a\\\"b\""], "a\"b"),
        (&["", "a", "b"], "a b"),
        (&["\"a\\", "b\""], "ab"),
    ] {
        assert_eq!(scalar(lines), value);
    }
}
