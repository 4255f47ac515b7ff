//! Which rows of a collection are answered, and in which order.

use std::cmp::Ordering;

use super::evaluate::Scope;
use super::node::Node;
use super::options::Options;
use super::plan::Plan;
use super::value::Value;
use crate::store::{Key, Row, Selection};

/// The rows that are answered.
#[derive(Debug)]
pub(crate) struct Page<'a> {
    /// The rows.
    pub(crate) rows: Vec<Node<'a>>,
    /// How many rows there are on all pages; counted only if the client asks.
    pub(crate) count: usize,
    /// How many rows the next page skips, if the server ends this one before its time.
    pub(crate) next: Option<usize>,
}

/// Limits that the server sets.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    /// The most rows that a client gets by `$top`, or without it.
    pub(crate) cap: Option<usize>,
    /// The most rows of one page, after which a link leads on.
    pub(crate) page: Option<usize>,
}

/// Filters, orders and cuts `rows`.
pub(crate) fn page<'a>(
    scope: Scope<'a>,
    rows: impl Iterator<Item = Node<'a>>,
    options: &Options,
    limits: Limits,
) -> Page<'a> {
    let matching = rows.filter(|row| scope.passes(options, *row));
    let mut rows: Vec<Node<'a>> = matching.collect();
    if !options.order.is_empty() {
        order(scope, &mut rows, options);
    }
    let count = rows.len();
    let cap = limits.cap.unwrap_or(usize::MAX);
    let wanted = options.top.unwrap_or(usize::MAX).min(cap);
    let mut rows: Vec<Node<'a>> = rows.into_iter().skip(options.skip).take(wanted).collect();
    let next = limits.page.filter(|page| rows.len() > *page).map(|page| {
        rows.truncate(page);
        options.skip.saturating_add(page)
    });
    Page { rows, count, next }
}

/// The page of a set whose rows `selection` found; `plan` says what it knows of them.
pub(crate) fn planned<'a>(
    scope: Scope<'a>,
    selection: &Selection<'a>,
    plan: &Plan,
    options: &Options,
    limits: Limits,
) -> Page<'a> {
    let Some(down) = plan.by_key else {
        return page(scope, selection.rows().map(|(_, row)| Node::Row(row)), options, limits);
    };
    let wanted = options.top.unwrap_or(usize::MAX).min(limits.cap.unwrap_or(usize::MAX));
    // One row more tells whether there is a next page.
    let taken = wanted.min(limits.page.map_or(usize::MAX, |page| page.saturating_add(1)));
    let (mut rows, count): (Vec<Node<'a>>, usize) = if plan.exact {
        let count = if options.count { selection.len() } else { 0 };
        let keys = selection.keys();
        let keys: Box<dyn Iterator<Item = &'a Key>> = if down { Box::new(keys.rev()) } else { keys };
        let rows = keys.skip(options.skip).take(taken).filter_map(|key| selection.row(key)).map(Node::Row);
        (rows.collect(), count)
    } else {
        let rows = selection.rows();
        let rows: Box<dyn Iterator<Item = (&'a Key, &'a Row)>> = if down { Box::new(rows.rev()) } else { rows };
        let mut matching = rows.map(|(_, row)| Node::Row(row)).filter(|row| scope.passes(options, *row));
        let skipped = matching.by_ref().take(options.skip).count();
        let rows: Vec<Node<'a>> = matching.by_ref().take(taken).collect();
        // Only who asks for the number of all rows pays for a look at all.
        let count = if options.count { skipped + rows.len() + matching.count() } else { 0 };
        (rows, count)
    };
    let next = limits.page.filter(|page| rows.len() > *page).map(|page| {
        rows.truncate(page);
        options.skip.saturating_add(page)
    });
    Page { rows, count, next }
}

/// Whether the first criterion alone has the rows in order, as the key has them that were read by it.
fn in_order<'a>(scope: Scope<'a>, rows: &[Node<'a>], options: &Options) -> bool {
    let Some((expression, down)) = options.order.first() else { return true };
    let wanted = if *down { Ordering::Greater } else { Ordering::Less };
    let mut values = rows.iter().map(|row| scope.evaluate(expression, *row));
    let Some(mut last) = values.next() else { return true };
    values.all(|value| std::mem::replace(&mut last, value).order(&last) == wanted)
}

fn order<'a>(scope: Scope<'a>, rows: &mut Vec<Node<'a>>, options: &Options) {
    if in_order(scope, rows, options) {
        return;
    }
    let mut keyed: Vec<(Vec<Value>, Node<'a>)> = rows
        .drain(..)
        .map(|row| (options.order.iter().map(|(expression, _)| scope.evaluate(expression, row)).collect(), row))
        .collect();
    keyed.sort_by(|(a, _), (b, _)| {
        let orders = a.iter().zip(b).zip(&options.order).map(|((a, b), (_, down))| {
            let order = a.order(b);
            if *down { order.reverse() } else { order }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
    rows.extend(keyed.into_iter().map(|(_, row)| row));
}
