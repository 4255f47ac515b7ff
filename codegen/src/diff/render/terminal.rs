//! For a terminal: a line a change, as compilers write messages.

use std::fmt;

use crate::diff::change::{Change, Changes, Class};

const RESET: &str = "\x1b[0m";

fn color(class: Class) -> &'static str {
    match class {
        Class::Breaking => "\x1b[1;31m",
        Class::Risky => "\x1b[1;33m",
        Class::Additive => "\x1b[32m",
        Class::Documentation => "\x1b[2m",
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        line(f, self, false)
    }
}

fn line(f: &mut impl fmt::Write, change: &Change, colored: bool) -> fmt::Result {
    let (start, end) = if colored { (color(change.class), RESET) } else { ("", "") };
    write!(f, "{start}{}[{}]{end}: {}", change.class, change.kind(), change.path.join(" → "))?;
    match (&change.old, &change.new) {
        (None, None) => Ok(()),
        (Some(old), None) => write!(f, ": was {old}"),
        (None, Some(new)) => write!(f, ": now {new}"),
        (Some(old), Some(new)) => write!(f, ": was {old}, now {new}"),
    }
}

fn all(f: &mut impl fmt::Write, changes: &Changes, colored: bool) -> fmt::Result {
    for change in changes {
        line(f, change, colored)?;
        f.write_char('\n')?;
    }
    if changes.is_empty() { f.write_str("no changes") } else { f.write_str(&super::summary(changes)) }
}

impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        all(f, self, false)
    }
}

impl Changes {
    /// The same as [`Display`](fmt::Display), with the escapes that color a terminal.
    pub fn colored(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = all(&mut text, self, true);
        text
    }
}
