//! Messages of the generator: with the lines that they speak of on a terminal, a line each elsewhere.

use std::collections::BTreeMap;
use std::io::{IsTerminal as _, stderr};
use std::path::Path;

use ariadne::{Color, Config, Label, Report, ReportKind, Source};
use odata_codegen::diagnostic::{Diagnostic, Diagnostics, Position, Severity};

/// How a task says what it has to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// Lines; messages go to the standard error, on a terminal with what they speak of.
    #[default]
    Text,
    /// One JSON object on the standard output, also if the task fails: `diagnostics`, a list of messages, `error` if it
    /// failed, and what the task found or did.
    Json,
}

/// Shows all messages to people.
pub(crate) fn show(diagnostics: &Diagnostics) {
    if !stderr().is_terminal() {
        for diagnostic in diagnostics {
            eprintln!("{diagnostic}");
        }
        return;
    }
    let mut sources = BTreeMap::new();
    for diagnostic in diagnostics {
        let text = sources
            .entry(diagnostic.file.as_str())
            .or_insert_with(|| std::fs::read_to_string(Path::new(&diagnostic.file)).unwrap_or_default());
        if text.is_empty() || drawn(diagnostic, text).is_err() {
            eprintln!("{diagnostic}");
        }
    }
}

/// Shows a message with the line that it speaks of.
fn drawn(diagnostic: &Diagnostic, text: &str) -> std::io::Result<()> {
    let (kind, color) = match diagnostic.severity {
        Severity::Error => (ReportKind::Error, Color::Red),
        Severity::Warning => (ReportKind::Warning, Color::Yellow),
        Severity::Note => (ReportKind::Advice, Color::Blue),
    };
    let file = diagnostic.file.as_str();
    let start = offset(text, diagnostic.at);
    let span = (file, start..start + 1);
    let path = diagnostic.path.join(" → ");
    let mut report = Report::build(kind, span.clone())
        .with_config(Config::default().with_color(std::env::var_os("NO_COLOR").is_none()))
        .with_code(diagnostic.code)
        .with_message(&diagnostic.message)
        .with_label(Label::new(span).with_message(path).with_color(color));
    if let Some(help) = &diagnostic.help {
        report = report.with_help(help);
    }
    report.finish().eprint((file, Source::from(text)))
}

/// The place in the text, in characters.
fn offset(text: &str, at: Position) -> usize {
    let line = usize::try_from(at.line).unwrap_or_default().saturating_sub(1);
    let before: usize = text.split_inclusive('\n').take(line).map(|line| line.chars().count()).sum();
    before + usize::try_from(at.column).unwrap_or_default().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_in_characters() {
        assert_eq!(offset("ä\nbc\nd", Position { line: 2, column: 2 }), 3);
        assert_eq!(offset("", Position { line: 1, column: 1 }), 0);
    }
}
