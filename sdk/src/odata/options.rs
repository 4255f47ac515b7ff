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
    /// What rows are sorted by where they must have an order and none is asked for.
    key: &'static [&'static str],
}

/// Which options a list takes, of those that paging uses by itself.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Takes {
    pub(super) order: bool,
    pub(super) skip: bool,
    pub(super) count: bool,
}

impl Options {
    /// No options, for rows with this key.
    pub(super) fn new(takes: Takes, key: &'static [&'static str]) -> Self {
        Self { takes, key: if takes.order { key } else { &[] }, ..Self::default() }
    }

    /// All pages are wanted, and no row may be missed.
    pub(super) fn exhaust(&mut self) {
        self.to_the_end = true;
        if self.takes.skip {
            self.count |= self.takes.count;
            self.keep_order();
        }
    }

    /// Adds a condition to those that there are.
    pub(super) fn filter(&mut self, condition: Condition) {
        self.filter = Some(match self.filter.take() {
            Some(earlier) => earlier.and(condition),
            None => condition,
        });
    }

    /// Sorts by the key, where nothing else is asked for: pages could otherwise repeat and miss rows.
    fn keep_order(&mut self) {
        if self.order.is_empty() {
            self.order = self.key.iter().map(|&name| name.to_owned()).collect();
        }
    }

    /// Names and values, as they are sent.
    pub(super) fn system(&self) -> Vec<(&'static str, String)> {
        let mut out = Vec::new();
        if let Some(filter) = &self.filter {
            out.push(("$filter", filter.text()));
        }
        let mut order = self.order.join(",");
        if order.is_empty() && self.skip.is_some() {
            // Rows have no place without an order, and some services refuse to skip them.
            order = self.key.join(",");
        }
        for (name, value) in
            [("$orderby", order), ("$expand", self.expand.join(",")), ("$select", self.select.join(","))]
        {
            if !value.is_empty() {
                out.push((name, value));
            }
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
