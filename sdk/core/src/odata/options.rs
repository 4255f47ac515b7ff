//! The system query options of a list.

use super::token::Condition;

/// `$filter`, `$orderby` and the others, without their types.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    filter: Option<Condition>,
    pub(super) order: Vec<String>,
    pub(super) expand: Vec<String>,
    pub(super) select: Vec<&'static str>,
    pub(super) top: Option<u64>,
    pub(super) skip: Option<u64>,
    pub(super) count: bool,
    pub(super) search: Option<String>,
    /// What the list takes.
    pub(super) takes: Takes,
    /// Whether to go on until it is sure that there is no further page.
    pub(super) to_the_end: bool,
    /// How many pages may be held at once; 0 is taken for 1.
    pub(super) at_once: usize,
    /// The names of the key.
    key: &'static [&'static str],
}

/// Which options a list takes, of those that paging uses by itself.
#[derive(Clone, Copy, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "one for each option, as the metadata says it")]
pub(super) struct Takes {
    pub(super) order: bool,
    pub(super) top: bool,
    pub(super) skip: bool,
    pub(super) count: bool,
}

impl Options {
    /// No options, for rows with this key.
    pub(super) fn new(takes: Takes, key: &'static [&'static str]) -> Self {
        Self { takes, key, ..Self::default() }
    }

    /// All pages are wanted, and no row may be missed.
    pub(super) fn exhaust(&mut self) {
        self.to_the_end = true;
        self.count |= self.takes.skip && self.takes.count;
    }

    /// Nothing is wanted but the number of rows.
    pub(super) fn only_count(&mut self) {
        self.order.clear();
        self.expand.clear();
        self.select.clear();
        self.skip = None;
        self.top = self.takes.top.then_some(0);
        self.count = true;
    }

    /// Adds a condition to those that there are.
    pub(super) fn filter(&mut self, condition: Condition) {
        self.filter = Some(match self.filter.take() {
            Some(earlier) => earlier.and(condition),
            None => condition,
        });
    }

    /// Whether pages with equal rows are the same page: rows show their key.
    pub(super) fn tell_rows_apart(&self) -> bool {
        let selected = self.selected();
        selected.is_empty() || !self.key.is_empty() && self.key.iter().all(|name| selected.contains(name))
    }

    /// What rows are sorted by. Where they must have a place, the key decides what else is equal: without it, pages
    /// could repeat rows and miss others, and some services refuse to skip.
    fn sorted_by(&self) -> Vec<&str> {
        let mut order: Vec<&str> = self.order.iter().map(String::as_str).collect();
        if self.takes.order && (self.skip.is_some() || self.to_the_end && self.takes.skip) {
            let named = |name: &str| self.order.iter().any(|by| by.split(' ').next() == Some(name));
            order.extend(self.key.iter().filter(|name| !named(name)));
        }
        order
    }

    /// What is asked for of each row: what was selected, and the key, by which a page is told from the one before.
    fn selected(&self) -> Vec<&'static str> {
        let mut names = self.select.clone();
        if !names.is_empty() && self.to_the_end && self.takes.skip {
            names.extend(self.key.iter().filter(|name| !self.select.contains(name)));
        }
        names
    }

    /// Names and values, as they are sent.
    pub(super) fn system(&self) -> Vec<(&'static str, String)> {
        let mut out = Vec::new();
        if let Some(filter) = &self.filter {
            out.push(("$filter", filter.text()));
        }
        let order = self.sorted_by();
        if !order.is_empty() {
            out.push(("$orderby", order.join(",")));
        }
        if !self.expand.is_empty() {
            out.push(("$expand", self.expand.join(",")));
        }
        let selected = self.selected();
        if !selected.is_empty() {
            out.push(("$select", selected.join(",")));
        }
        for (name, value) in [("$top", self.top), ("$skip", self.skip)] {
            if let Some(value) = value {
                out.push((name, value.to_string()));
            }
        }
        if self.count {
            out.push(("$count", "true".to_owned()));
        }
        if let Some(search) = &self.search {
            out.push(("$search", search.clone()));
        }
        out
    }
}
