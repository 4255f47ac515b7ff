//! Changes as text.

mod markdown;
mod terminal;

use super::change::{Changes, Class};

/// How many there are of each class, on one line.
fn summary(changes: &Changes) -> String {
    let counts: Vec<String> = Class::ALL.iter().map(|class| format!("{} {class}", changes.count(*class))).collect();
    counts.join(", ")
}
