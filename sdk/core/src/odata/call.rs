//! Calls: actions, functions, and what creates, replaces and deletes entities.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;

use futures_core::future::BoxFuture;

use super::about::About;
use super::answer::Answer;
use super::draft::Draft;
use super::error::Result;
use super::multipart::FilePart;
use super::plain::PlainText;
use super::service::Request;
use super::wire::Elem;

/// A call whose answer is an `A`. It is data until it is awaited.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<A> {
    draft: Draft,
    answer: About<A>,
}

impl<A: Answer> Call<A> {
    /// A call of `draft`.
    pub fn new(draft: Draft) -> Self {
        Self { draft, answer: PhantomData }
    }

    /// The request that awaiting this call sends.
    pub fn request(&self) -> Request {
        self.draft.request(A::STREAMS)
    }

    /// Adds a custom query option; a collection repeats it.
    pub fn option<T: PlainText>(mut self, name: &str, value: T) -> Self {
        self.draft = self.draft.option(name, value);
        self
    }

    /// Sets a header.
    pub fn header<T: PlainText>(mut self, name: &'static str, value: T) -> Self {
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
    pub fn param<T: Elem>(mut self, name: &'static str, value: T) -> Self {
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

impl<A: Answer> IntoFuture for Call<A> {
    type Output = Result<A>;
    type IntoFuture = BoxFuture<'static, Result<A>>;

    fn into_future(self) -> Self::IntoFuture {
        let sent = self.draft.send(self.request());
        Box::pin(async move { A::read(sent.await?) })
    }
}

impl<A> Clone for Call<A> {
    fn clone(&self) -> Self {
        Self { draft: self.draft.clone(), answer: PhantomData }
    }
}

impl<A> fmt::Debug for Call<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.draft.fmt(f)
    }
}
