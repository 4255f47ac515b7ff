//! Where in a document something is.

use std::fmt;

/// The way from the document to a value, innermost step first: it is built while an error unwinds.
#[derive(Debug, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Debug)]
enum Step {
    Member(&'static str),
    Named(String),
    Item(usize),
}

impl Path {
    #[cold]
    pub(super) fn member(&mut self, name: &'static str) {
        self.0.push(Step::Member(name));
    }

    #[cold]
    pub(super) fn named(&mut self, name: &str) {
        self.0.push(Step::Named(name.to_owned()));
    }

    #[cold]
    pub(super) fn item(&mut self, index: usize) {
        self.0.push(Step::Item(index));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.0.iter().rev().enumerate() {
            let dot = if position > 0 { "." } else { "" };
            match step {
                Step::Member(name) => write!(f, "{dot}{name}")?,
                Step::Named(name) => write!(f, "{dot}{name}")?,
                Step::Item(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}
