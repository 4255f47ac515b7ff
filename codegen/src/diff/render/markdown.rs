//! For a review or a change log: a table a class.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diff::change::{Changes, Class};

impl Changes {
    /// All changes as Markdown: a heading and a table for each class that there is.
    pub fn markdown(&self) -> String {
        let mut text = format!("{}\n", if self.is_empty() { "No changes.".to_owned() } else { super::summary(self) });
        for class in Class::ALL.into_iter().filter(|class| self.count(*class) > 0) {
            let _ = write!(text, "\n## {}\n\n| Element | Change | Was | Is |\n|---|---|---|---|\n", heading(class));
            for change in self.of(class) {
                let cells = [&change.old, &change.new].map(|side| side.as_deref().map(code).unwrap_or_default());
                let element = code(&change.path.join(" → "));
                let _ = writeln!(text, "| {element} | {} | {} | {} |", change.kind(), cells[0], cells[1]);
            }
        }
        text
    }

    /// How many changes there are of each kind, as Markdown: for those who want to know whether to read on.
    pub fn markdown_summary(&self) -> String {
        let mut text = format!("{}\n", if self.is_empty() { "No changes.".to_owned() } else { super::summary(self) });
        if !self.is_empty() {
            text.push_str("\n| Class | Change | Count |\n|---|---|---|\n");
        }
        for class in Class::ALL {
            let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
            for change in self.of(class) {
                *kinds.entry(change.kind()).or_default() += 1;
            }
            for (kind, count) in kinds {
                let _ = writeln!(text, "| {class} | {kind} | {count} |");
            }
        }
        text
    }
}

fn heading(class: Class) -> &'static str {
    match class {
        Class::Breaking => "Breaking",
        Class::Risky => "Risky",
        Class::Additive => "Additive",
        Class::Documentation => "Documentation",
    }
}

/// Text as code in the cell of a table.
fn code(text: &str) -> String {
    // A bar would end the cell, even in code; a backtick would end the code.
    let text = text.replace('|', "\\|").replace(['\n', '\r'], " ");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
