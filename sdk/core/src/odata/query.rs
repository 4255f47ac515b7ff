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
use super::page::{Page, fetch, fetch_count, fetch_first};
use super::plain::PlainText;
use super::service::Request;
use super::stream::{PageStream, RowStream, fetch_all};
use super::token::{Expansion, Filter, Order, Row, Selection};
use super::wire::{Elem, Structured};

/// A query for many `T`. It is data until it is awaited.
///
/// `C` says which options the list supports, and what awaiting gives: a [`Page`](super::Page) of rows, or all rows.
/// `R` is what a row is: a `T`, or a tuple after [`select`](Self::select).
///
/// An option that the list does not support does not compile:
/// ```compile_fail,E0277
/// # use uipath_orchestrator::odata::{Query, Unpaged};
/// fn first_ten<T>(query: Query<T, Unpaged>) -> Query<T, Unpaged> {
///     query.top(10)
/// }
/// ```
#[must_use = "a query does nothing until it is awaited"]
pub struct Query<T, C = Paged, R = T> {
    draft: Draft,
    of: About<(T, C, R)>,
}

impl<T: Structured, C: Capabilities> Query<T, C> {
    /// A query of `draft`.
    pub fn new(mut draft: Draft) -> Self {
        let takes = Takes { order: C::ORDERS, top: C::LIMITS, skip: C::SKIPS, count: C::COUNTS };
        *draft.options_mut() = Options::new(takes, T::SHAPE.key_names());
        Self { draft, of: PhantomData }
    }
}

impl<T, C: Capabilities, R> Query<T, C, R> {
    /// Only rows that `filter` holds for, and those of earlier filters of this query.
    pub fn filter(mut self, filter: Filter<T>) -> Self
    where
        C: Filterable,
    {
        self.draft.options_mut().filter(filter.into_condition());
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
        self.draft.options_mut().order.push(order.into().into_text());
        self
    }

    /// Brings a related entity of each row along: `job::ROBOT`, or `job::ROBOT.expand().select(…)` for a part of it.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self
    where
        C: Expandable,
    {
        self.draft.options_mut().expand.push(item.into().into_text());
        self
    }

    /// Only these properties: a row is a tuple of them, plain for a key and an `Option` for the others.
    pub fn select<S: Selection<T>>(mut self, selection: S) -> Query<T, C, S::Row>
    where
        C: Selectable,
    {
        self.draft.select(selection);
        Query { draft: self.draft, of: PhantomData }
    }

    /// At most so many rows: the size of a page.
    pub fn top(mut self, rows: u64) -> Self
    where
        C: Limitable,
    {
        self.draft.options_mut().top = Some(rows);
        self
    }

    /// Without the first so many rows. Where no order is asked for, the key is it: without one, rows have no place.
    pub fn skip(mut self, rows: u64) -> Self
    where
        C: Skippable,
    {
        self.draft.options_mut().skip = Some(rows);
        self
    }

    /// Asks for the number of rows in all along with the rows. Some services do not say.
    pub fn with_count(mut self) -> Self
    where
        C: Countable,
    {
        self.draft.options_mut().count = true;
        self
    }

    /// Only rows that match a search, in OData's own words: `blue OR green`. What matches is up to the service.
    pub fn search(mut self, search: impl Into<String>) -> Self
    where
        C: Searchable,
    {
        self.draft.options_mut().search = Some(search.into());
        self
    }

    /// How many pages may be held at once; 1 if this is not said. With more, [`stream`](Self::stream),
    /// [`pages`](Self::pages) and [`all`](Self::all) ask for the next pages while earlier ones are still coming or
    /// being read, as far as rows can be skipped. Where the service says by links where the next page is, only that
    /// one is asked for ahead.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.draft.options_mut().at_once = pages;
        self
    }

    /// One page.
    pub fn page(self) -> BoxFuture<'static, Result<Page<R>>>
    where
        R: Row,
    {
        fetch(self.draft)
    }

    /// All pages, to the end of the list; `top` is the size of a page. How they are come by: [`stream`](Self::stream).
    pub fn pages(mut self) -> PageStream<R>
    where
        R: Row,
    {
        self.draft.options_mut().exhaust();
        PageStream::new(self.draft)
    }

    /// All rows, one after the other, to the end of the list; `top` is the size of a page.
    ///
    /// Pages follow the service's links, and skip rows where it gives none. For that the key is the last order, behind
    /// those that are asked for, and the number of rows is asked for, because a short page is not always the last one.
    pub fn stream(mut self) -> RowStream<R>
    where
        R: Row,
    {
        self.draft.options_mut().exhaust();
        RowStream::new(self.draft)
    }

    /// All rows in memory, to the end of the list; `top` is the size of a page. How they are come by:
    /// [`stream`](Self::stream).
    pub fn all(mut self) -> BoxFuture<'static, Result<Vec<R>>>
    where
        R: Row,
    {
        self.draft.options_mut().exhaust();
        fetch_all(self.draft)
    }

    /// The first row, if there is one.
    pub fn first(self) -> BoxFuture<'static, Result<Option<R>>>
    where
        C: Limitable,
        R: Row,
    {
        fetch_first(self.top(1).draft)
    }

    /// How many rows there are, without reading any.
    ///
    /// # Errors
    /// Services that do not count: older ones leave the number out.
    pub fn count(mut self) -> BoxFuture<'static, Result<u64>>
    where
        C: Countable,
    {
        self.draft.options_mut().only_count();
        fetch_count(self.draft)
    }
}

impl<T, C: Capabilities, R> Query<T, C, R> {
    /// The request that awaiting this query sends first.
    pub fn request(&self) -> Request {
        self.draft.request(false)
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
    pub fn text<V: PlainText>(mut self, name: &'static str, value: V) -> Self {
        self.draft = self.draft.text(name, value);
        self
    }
}

impl<T, C: Capabilities, R: Row> IntoFuture for Query<T, C, R> {
    type Output = Result<<C::Mode as Mode>::Output<R>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        C::Mode::run(self.draft)
    }
}

impl<T, C, R> Clone for Query<T, C, R> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), of: PhantomData }
    }
}

impl<T, C, R> fmt::Debug for Query<T, C, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Query")
            .field("call", &self.draft)
            .field("options", self.draft.options())
            .finish_non_exhaustive()
    }
}
