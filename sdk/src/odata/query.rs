//! Queries for many entities.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use futures_core::future::BoxFuture;

use super::about::About;
use super::capability::{
    Capabilities, Countable, Expandable, Filterable, Limitable, Mode, Orderable, Paged, Searchable, Selectable,
    Skippable,
};
use super::draft::Draft;
use super::error::Result;
use super::multipart::FilePart;
use super::options::{Options, Takes};
use super::page::{Pages, fetch, fetch_all};
use super::plain::PlainText;
use super::service::Request;
use super::token::{Expansion, Filter, Order, Row, Selection};
use super::wire::{Elem, Structured};

/// A query for many `T`. It is data until it is awaited.
///
/// `C` says which options the list supports, and what awaiting gives: a [`Page`](super::Page) of rows, or all rows.
/// `R` is what a row is: a `T`, or a tuple after [`select`](Self::select).
///
/// An option that the list does not support does not compile:
/// ```compile_fail,E0599
/// # use uipath_orchestrator::odata::{Query, Unpaged};
/// fn first_ten<T>(query: Query<T, Unpaged>) -> Query<T, Unpaged> {
///     query.top(10)
/// }
/// ```
#[must_use = "a query does nothing until it is awaited"]
pub struct Query<T, C = Paged, R = T> {
    draft: Draft,
    options: Options,
    of: About<(T, C, R)>,
}

impl<T: Structured, C: Capabilities> Query<T, C> {
    /// A query of `draft`.
    pub fn new(draft: Draft) -> Self {
        let takes = Takes { order: C::ORDERS, skip: C::SKIPS, count: C::COUNTS };
        Self { draft, options: Options::new(takes, T::SHAPE.key_names()), of: PhantomData }
    }
}

impl<T, C: Capabilities, R> Query<T, C, R> {
    /// Only rows that `filter` holds for, and those of earlier filters of this query.
    pub fn filter(mut self, filter: Filter<T>) -> Self
    where
        C: Filterable,
    {
        self.options.filter(filter.into_condition());
        self
    }

    /// Only rows that a condition holds for that is written by hand, in OData's own words. Nothing in it is checked
    /// or quoted: never put a value of others into it.
    pub fn raw_filter(self, filter: impl Into<String>) -> Self
    where
        C: Filterable,
    {
        self.filter(Filter::raw(filter))
    }

    /// Sorts the rows, after what they are sorted by already.
    pub fn order_by(mut self, order: impl Into<Order<T>>) -> Self
    where
        C: Orderable,
    {
        self.options.order.push(order.into().into_text());
        self
    }

    /// Brings a related entity of each row along.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self
    where
        C: Expandable,
    {
        self.options.expand.push(item.into().into_text());
        self
    }

    /// Only these properties: a row is a tuple of them, plain for a key and an `Option` for the others.
    pub fn select<S: Selection<T>>(mut self, selection: S) -> Query<T, C, S::Row>
    where
        C: Selectable,
    {
        self.options.select.clear();
        selection.expansions(&mut self.options.expand);
        selection.names(&mut self.options.select);
        Query { draft: self.draft, options: self.options, of: PhantomData }
    }

    /// At most so many rows: the size of a page.
    pub fn top(mut self, rows: u64) -> Self
    where
        C: Limitable,
    {
        self.options.top = Some(rows);
        self
    }

    /// Without the first so many rows. Where no order is asked for, the key is it: without one, rows have no place.
    pub fn skip(mut self, rows: u64) -> Self
    where
        C: Skippable,
    {
        self.options.skip = Some(rows);
        self
    }

    /// Asks how many rows there are in all. Some services do not say.
    pub fn count(mut self) -> Self
    where
        C: Countable,
    {
        self.options.count = true;
        self
    }

    /// Only rows that match a search, in OData's own words: `blue OR green`. What matches is up to the service.
    pub fn search(mut self, search: impl Into<String>) -> Self
    where
        C: Searchable,
    {
        self.options.search = Some(search.into());
        self
    }

    /// All rows, page by page to the end; `top` is the size of a page. The key is the order where no other is asked
    /// for, and `$count` is asked for, because a short page is not always the last one.
    pub fn all(mut self) -> BoxFuture<'static, Result<Vec<R>>>
    where
        R: Row,
    {
        self.options.exhaust();
        fetch_all(self.pages())
    }

    /// The first row, if there is one.
    pub fn first(self) -> BoxFuture<'static, Result<Option<R>>>
    where
        C: Limitable,
        R: Row,
    {
        let page = fetch::<R>(self.top(1).pages());
        Box::pin(async move { Ok(page.await?.items.into_iter().next()) })
    }
}

impl<T, C: Capabilities, R> Query<T, C, R> {
    /// The request that awaiting this query sends first.
    pub fn request(&self) -> Request {
        self.draft.request(&self.options.system(), false)
    }

    /// Adds a custom query option; a collection repeats it.
    pub fn option<V: PlainText>(mut self, name: &str, value: V) -> Self {
        self.draft = self.draft.option(name, value);
        self
    }

    /// Sets a header.
    pub fn header<V: PlainText>(mut self, name: &'static str, value: V) -> Self {
        self.draft = self.draft.header(name, value);
        self
    }

    /// Sets an optional parameter.
    #[doc(hidden)]
    pub fn param<V: Elem>(mut self, name: &'static str, value: V) -> Self {
        self.draft = self.draft.param(name, value);
        self
    }

    /// Adds a file to the form.
    #[doc(hidden)]
    pub fn file(mut self, name: &'static str, file: FilePart) -> Self {
        self.draft = self.draft.file(name, file);
        self
    }

    /// Adds a text to the form.
    #[doc(hidden)]
    pub fn text(mut self, name: &'static str, text: String) -> Self {
        self.draft = self.draft.text(name, text);
        self
    }

    fn pages(self) -> Pages {
        Pages::new(self.draft, self.options)
    }
}

impl<T, C: Capabilities, R: Row> IntoFuture for Query<T, C, R> {
    type Output = Result<<C::Mode as Mode>::Output<R>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        C::Mode::run(self.pages())
    }
}

impl<T, C, R> Clone for Query<T, C, R> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), options: self.options.clone(), of: PhantomData }
    }
}

impl<T, C, R> fmt::Debug for Query<T, C, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query").field("call", &self.draft).field("options", &self.options).finish_non_exhaustive()
    }
}
