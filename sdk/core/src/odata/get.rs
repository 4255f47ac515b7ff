//! Reads of one entity.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use futures_core::future::BoxFuture;

use super::about::About;
use super::answer::{Answer, read_row};
use super::draft::Draft;
use super::error::Result;
use super::multipart::FilePart;
use super::plain::PlainText;
use super::service::Request;
use super::token::{Expansion, Row, Selection};
use super::wire::Elem;

/// A read of one `T`, whose answer is an `A`: a `T`, or an `Option<T>` where there may be none.
/// It is data until it is awaited.
#[must_use = "a read does nothing until it is awaited"]
pub struct Get<T, A = T> {
    draft: Draft,
    of: About<(T, A)>,
}

impl<T, A> Get<T, A> {
    /// A read of `draft`.
    pub fn new(draft: Draft) -> Self {
        Self { draft, of: PhantomData }
    }

    /// Brings a related entity along.
    pub fn expand(mut self, item: impl Into<Expansion<T>>) -> Self {
        self.draft.options_mut().expand.push(item.into().into_text());
        self
    }

    /// Only these properties, as a tuple.
    pub fn select<S: Selection<T>>(mut self, selection: S) -> GetRow<S::Row> {
        self.draft.select(selection);
        GetRow { draft: self.draft, row: PhantomData }
    }

    /// The request that awaiting this read sends.
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

    /// Says that the service may act on this twice without harm, so that it is sent again where its fate is not known:
    /// after a broken connection or a 503. Without it, a POST or PATCH is not.
    pub fn safe_to_repeat(mut self) -> Self {
        self.draft = self.draft.safe_to_repeat();
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

impl<T, A: Answer> IntoFuture for Get<T, A> {
    type Output = Result<A>;
    type IntoFuture = BoxFuture<'static, Result<A>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.draft.send(self.request());
        Box::pin(async move { A::read(sent.await?) })
    }
}

impl<T, A> Clone for Get<T, A> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), of: PhantomData }
    }
}

impl<T, A> fmt::Debug for Get<T, A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}

/// A read of a few properties of one entity, whose answer is the tuple `R`.
#[must_use = "a read does nothing until it is awaited"]
pub struct GetRow<R> {
    draft: Draft,
    row: About<R>,
}

impl<R> GetRow<R> {
    /// The request that awaiting this read sends.
    pub fn request(&self) -> Request {
        self.draft.request(false)
    }
}

impl<R: Row> IntoFuture for GetRow<R> {
    type Output = Result<R>;
    type IntoFuture = BoxFuture<'static, Result<R>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.draft.send(self.request());
        Box::pin(async move { read_row(&sent.await?, &self.draft.options().select) })
    }
}

impl<R> fmt::Debug for GetRow<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}
