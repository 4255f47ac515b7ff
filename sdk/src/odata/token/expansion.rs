//! Related entities that come with an entity.

use std::fmt;
use std::marker::PhantomData;

use super::filter::{Condition, Filter};
use super::link::{Link, Links};
use super::order::Order;
use super::select::Selection;
use crate::odata::about::About;
use crate::odata::wire::Structured;

/// One item of `$expand` for an `E`.
pub struct Expansion<E> {
    text: String,
    of: About<E>,
}

impl<E> Expansion<E> {
    pub(in crate::odata) fn into_text(self) -> String {
        self.text
    }
}

impl<E> fmt::Debug for Expansion<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A navigation property from `E` to `T` to be expanded, with options of its own. `N` says whether it leads to
/// [`One`] entity or to [`Many`].
#[must_use = "an expansion does nothing until a query is given it"]
pub struct Expand<E, T, N = One> {
    name: &'static str,
    options: Options,
    of: About<(E, T, N)>,
}

/// Marks an [`Expand`] that leads to one entity.
#[derive(Clone, Copy, Debug)]
pub struct One;

/// Marks an [`Expand`] that leads to many entities.
#[derive(Clone, Copy, Debug)]
pub struct Many;

#[derive(Clone, Debug, Default)]
struct Options {
    select: Vec<&'static str>,
    expand: Vec<String>,
    filter: Option<Condition>,
    order: Vec<String>,
    top: Option<u64>,
}

impl Options {
    /// `Robot`, or `Robot($select=Id,Name;$expand=Environment)`.
    fn text(self, name: &str) -> String {
        let mut options = Vec::new();
        if !self.select.is_empty() {
            options.push(format!("$select={}", self.select.join(",")));
        }
        if !self.expand.is_empty() {
            options.push(format!("$expand={}", self.expand.join(",")));
        }
        if let Some(filter) = &self.filter {
            options.push(format!("$filter={}", filter.text()));
        }
        if !self.order.is_empty() {
            options.push(format!("$orderby={}", self.order.join(",")));
        }
        if let Some(top) = self.top {
            options.push(format!("$top={top}"));
        }
        if options.is_empty() { name.to_owned() } else { format!("{name}({})", options.join(";")) }
    }
}

impl<E, T> Link<E, T> {
    /// Expands the property, with options to be added.
    pub fn expand(self) -> Expand<E, T> {
        Expand::new(self.name())
    }
}

impl<E, T> Links<E, T> {
    /// Expands the property, with options to be added.
    pub fn expand(self) -> Expand<E, T, Many> {
        Expand::new(self.name())
    }
}

impl<E, T, N> Expand<E, T, N> {
    fn new(name: &'static str) -> Self {
        Self { name, options: Options::default(), of: PhantomData }
    }

    /// Expands a navigation property of the related entity, too. Services bound the depth, some to two.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self {
        self.options.expand.push(item.into().into_text());
        self
    }

    /// Only these properties of the related entity, and its key.
    pub fn select(mut self, selection: impl Selection<T>) -> Self
    where
        T: Structured,
    {
        let mut names = T::SHAPE.key_names().to_vec();
        selection.names(&mut names);
        for name in names {
            if !self.options.select.contains(&name) {
                self.options.select.push(name);
            }
        }
        self
    }
}

impl<E, T> Expand<E, T, Many> {
    /// Only the related entities that `filter` holds for, and those of earlier filters of this expansion.
    pub fn filter(mut self, filter: Filter<T>) -> Self {
        let condition = filter.into_condition();
        self.options.filter = Some(match self.options.filter.take() {
            Some(earlier) => earlier.and(condition),
            None => condition,
        });
        self
    }

    /// Sorts the related entities, after what they are sorted by already.
    pub fn order_by(mut self, order: impl Into<Order<T>>) -> Self {
        self.options.order.push(order.into().into_text());
        self
    }

    /// Only so many of the related entities.
    pub fn top(mut self, count: u64) -> Self {
        self.options.top = Some(count);
        self
    }
}

impl<E, T, N> From<Expand<E, T, N>> for Expansion<E> {
    fn from(expand: Expand<E, T, N>) -> Self {
        Self { text: expand.options.text(expand.name), of: PhantomData }
    }
}

impl<E, T> From<Link<E, T>> for Expansion<E> {
    fn from(link: Link<E, T>) -> Self {
        link.expand().into()
    }
}

impl<E, T> From<Links<E, T>> for Expansion<E> {
    fn from(links: Links<E, T>) -> Self {
        links.expand().into()
    }
}

impl<E, T, N> fmt::Debug for Expand<E, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.options.clone().text(self.name))
    }
}
